/** A question of an issue form. `path` is where its answer goes: a key of an entry, such as `source.url`. */
interface Question {
  readonly id: string;
  /** What stands over the answer: it tells the answers of a filled form apart, and so none is there twice. */
  readonly label: string;
  readonly path?: string;
  readonly description?: string;
  readonly required?: true;
}

export interface InputField extends Question {
  readonly kind: 'input' | 'textarea';
  readonly placeholder?: string;
}

/** A question with a closed list of answers, from a code to its label. */
interface DropdownField extends Question {
  readonly kind: 'dropdown';
  readonly codes: Readonly<Record<string, string>>;
}

export interface Words {
  readonly kind: 'markdown';
  readonly text: string;
}

export type Field = InputField | DropdownField | Words;

/** A form that somebody fills in on GitHub, without git. Its name is that of its file. */
export interface IssueForm {
  readonly name: 'new-entry' | 'correction' | 'propose';
  readonly title: string;
  readonly about: string;
  /** What stands in the title of the issue at first. */
  readonly issueTitle: string;
  readonly fields: readonly Field[];
}

export const questionsOf = ({ fields }: IssueForm): readonly (InputField | DropdownField)[] =>
  fields.filter((field) => field.kind !== 'markdown');
