/** What the run on a pull request has left: by a machine on which the author's code ran, so that none of it is to be trusted. */
export interface Report {
  readonly number: number;
  /** The sentences of `npm run diff`, or anything else. */
  readonly text: string;
}

/**
 * Reads `{"number": 12, "text": "…"}`.
 *
 * @throws where it is anything else.
 */
export const readReport = (json: string): Report => {
  const value: unknown = JSON.parse(json);
  if (typeof value !== 'object' || value === null) throw new Error('the report is no object');
  const { number, text } = value as Partial<Record<string, unknown>>;
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1)
    throw new Error('the report names no pull request');
  if (typeof text !== 'string') throw new Error('the report has no text');
  return { number, text };
};
