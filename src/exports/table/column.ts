/** What a cell holds. A `day` is `2017-06-09`, an `address` a whole web address. */
type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'day' | 'address';

/** One column of a table, as every format describes it. */
export interface Column {
  readonly type: ColumnType;
  readonly description: string;
  /** Whether every row has a value here. */
  readonly required: boolean;
  /** The values that it may have, each with the label that the site prints. */
  readonly codes?: Readonly<Record<string, string>>;
}

export type Columns = Readonly<Record<string, Column>>;
export type CellValue = string | number | boolean | null;

type Optional<Type extends ColumnType> = Column & { readonly type: Type; readonly required: false };
type Required<One extends Column> = Omit<One, 'required'> & { readonly required: true };

const columnOf =
  <Type extends ColumnType>(type: Type) =>
  (description: string): Optional<Type> => ({ type, description, required: false });

export const text = columnOf('text');
export const integer = columnOf('integer');
export const number = columnOf('number');
export const boolean = columnOf('boolean');
export const day = columnOf('day');
export const address = columnOf('address');

/** A column of the values of a code list. */
export const code = (codes: Readonly<Record<string, string>>, description: string): Optional<'text'> => ({
  ...text(description),
  codes,
});

/** The column, with a value in every row. */
export const required = <One extends Column>(column: One): Required<One> => ({ ...column, required: true });

type Cell<One extends Column> = One['type'] extends 'integer' | 'number'
  ? number
  : One['type'] extends 'boolean'
    ? boolean
    : string;

type RequiredName<All extends Columns> = {
  [Name in keyof All]: All[Name]['required'] extends true ? Name : never;
}[keyof All];

/** A row of a table with these columns. Where there is nothing to say, the cell is left out, undefined or null. */
export type Row<All extends Columns> = { readonly [Name in RequiredName<All>]: Cell<All[Name]> } & {
  readonly [Name in Exclude<keyof All, RequiredName<All>>]?: Cell<All[Name]> | null | undefined;
};
