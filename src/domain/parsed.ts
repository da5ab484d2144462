/** What reading a text gives: the value, or what is wrong with the text in words for an editor. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly problem: string;
      readonly suggestion?: string;
    };

export const accept = <Value>(value: Value): Parsed<Value> => ({
  ok: true,
  value,
});

export const refuse = <Value>(problem: string, suggestion?: string): Parsed<Value> =>
  suggestion === undefined ? { ok: false, problem } : { ok: false, problem, suggestion };
