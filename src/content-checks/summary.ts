import type { Fault } from '../content-loader/fault.ts';
import type { Content } from '../content-loader/load-content.ts';

const count = (number: number, thing: string, things = `${thing}s`): string =>
  `${number} ${number === 1 ? thing : things}`;

/** One line that says what was checked and what came of it: “38 entries, 3 vanguards: no faults”. */
export const summarise = ({ sources }: Pick<Content, 'sources'>, faults: readonly Fault[]): string => {
  const seen = `${count(sources.entries.length, 'entry', 'entries')}, ${count(sources.vanguards.length, 'vanguard')}`;
  const files = new Set(faults.map(({ file }) => file)).size;
  return faults.length === 0
    ? `${seen}: no faults`
    : `${seen}: ${count(faults.length, 'fault')} in ${count(files, 'file')}`;
};
