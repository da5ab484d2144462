/** One line of a table of results: a name, and a number in each column, absent where it could not be had. */
export interface Line {
  readonly name: string;
  readonly values: Readonly<Record<string, number | undefined>>;
}

const print = (value: number | undefined): string =>
  value === undefined ? 'not measured' : value >= 100 ? String(Math.round(value)) : value.toFixed(2);

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A Markdown table of ours and of each peer, and of ours as a part of theirs. The first line is ours. */
export const printTable = (title: string, lines: readonly Line[]): string => {
  const [ours] = lines;
  const columns = Object.keys(ours?.values ?? {});
  const ratio = ({ values }: Line, column: string): string => {
    const [mine, theirs] = [ours?.values[column], values[column]];
    return mine === undefined || theirs === undefined || theirs === 0 ? '' : (mine / theirs).toFixed(2);
  };
  return [
    `## ${title}`,
    '',
    row(['', ...columns, ...columns.map((column) => `ours / theirs: ${column}`)]),
    row([...Array<string>(columns.length * 2 + 1).fill('---')]),
    ...lines.map((line) =>
      row([
        line.name,
        ...columns.map((column) => print(line.values[column])),
        ...columns.map((column) => (line === ours ? '' : ratio(line, column))),
      ]),
    ),
    '',
  ].join('\n');
};
