import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../../../../src/content-loader/load-content.ts';
import {
  ACCESS,
  CORRECTION_KINDS,
  ENTRY_KINDS,
  EXTENTS,
  GROUPS,
  MILESTONE_STATUSES,
  ORGANISATION_TYPES,
  TITLE_IS,
} from '../../../../src/domain/code-lists.ts';
import type { Vocabulary } from '../../../../src/domain/model/vocabulary.ts';
import { ISSUE_FORMS } from '../../../../src/drafting/issue-forms/forms.ts';
import { questionsOf } from '../../../../src/drafting/issue-forms/form.ts';
import { nameIds } from '../../../../src/drafting/issue-forms/name-ids.ts';
import { NEW_ENTRY_FORM } from '../../../../src/drafting/issue-forms/new-entry-form.ts';
import { readClaimWords } from '../../../../src/drafting/read-claim-words.ts';
import { CLAIM_KEYS, entrySchema } from '../../../../src/schemas/entry.ts';
import { draftEntry } from '../../../../src/schemas/entry-draft.ts';
import { formAddress } from '../../../../src/views/contribute/repository.ts';

interface Element {
  readonly type: string;
  readonly id?: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly validations?: Readonly<Record<string, unknown>>;
}

interface FormFile {
  readonly name: string;
  readonly description: string;
  readonly labels: readonly string[];
  readonly body: readonly Element[];
}

const read = (name: string): FormFile =>
  parse(readFileSync(`.github/ISSUE_TEMPLATE/${name}.yml`, 'utf8'), { version: '1.1' }) as FormFile;

const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  markdown: ['value'],
  input: ['label', 'description', 'placeholder'],
  textarea: ['label', 'description', 'placeholder'],
  dropdown: ['label', 'description', 'options'],
};

/** What GitHub would refuse in a form, by the rules of its form schema. */
const findFormFaults = ({ name, description, body }: FormFile): readonly string[] => {
  const faults: string[] = [];
  if (!name || !description || body.length === 0) faults.push('no name, description or body');
  if (body.every(({ type }) => type === 'markdown')) faults.push('nothing to answer');
  const questions = body.filter(({ type }) => type !== 'markdown');
  for (const key of ['id', 'label'] as const) {
    const values = questions.map(({ id, attributes }) => (key === 'id' ? id : attributes['label']));
    if (new Set(values).size !== values.length) faults.push(`a ${key} stands twice`);
    if (values.some((value) => typeof value !== 'string' || value === '')) faults.push(`a ${key} is no text`);
  }
  for (const { type, id = '', attributes, validations = {} } of body) {
    const allowed = ATTRIBUTES[type];
    if (!allowed) faults.push(`${type} is no type`);
    if (type !== 'markdown' && !/^[\w-]+$/.test(id)) faults.push(`${id} is no id`);
    for (const [key, value] of Object.entries(attributes)) {
      if (!allowed?.includes(key)) faults.push(`${id}: ${key} is not allowed`);
      if (key !== 'options' && typeof value !== 'string') faults.push(`${id}: ${key} is no text`);
    }
    const options = (attributes['options'] ?? []) as readonly unknown[];
    if (type === 'dropdown' && options.length === 0) faults.push(`${id}: nothing to choose`);
    if (new Set(options).size !== options.length) faults.push(`${id}: an option stands twice`);
    if (options.some((option) => typeof option !== 'string' || /^(?:none)?$/i.test(option)))
      faults.push(`${id}: an option is no text, empty or reserved`);
    if (Object.keys(validations).some((key) => key !== 'required')) faults.push(`${id}: a validation`);
  }
  return faults;
};

let vocabulary: Vocabulary;

beforeAll(async () => {
  ({ vocabulary } = await loadContent('content'));
}, 60_000);

describe.each(ISSUE_FORMS)('the form $name', ({ name }) => {
  it('keeps the rules of GitHub', () => {
    expect(findFormFaults(read(name))).toEqual([]);
  });

  it('cannot start the draft by itself: only a maintainer’s label can', () => {
    expect(read(name).labels).toEqual([name]);
  });
});

it('a fault in a form would be found', () => {
  const { body, ...form } = read('correction');
  const [, page] = body;
  expect(findFormFaults({ ...form, body: [...body, ...(page ? [page] : [])] })).toContain(
    'a id stands twice',
  );
  const none = { type: 'dropdown', id: 'x', attributes: { label: 'X', options: ['None'] } };
  expect(findFormFaults({ ...form, body: [none] })).toEqual(['x: an option is no text, empty or reserved']);
});

it('the choice of forms leaves room for what fits none', () => {
  expect(parse(readFileSync('.github/ISSUE_TEMPLATE/config.yml', 'utf8'))).toEqual({
    blank_issues_enabled: true,
  });
});

describe('the dropdowns', () => {
  it.each([
    ['new-entry', 'kind', ENTRY_KINDS],
    ['new-entry', 'access', ACCESS],
    ['new-entry', 'extent', EXTENTS],
    ['new-entry', 'title-is', TITLE_IS],
    ['correction', 'kind', CORRECTION_KINDS],
    ['propose', 'type', ORGANISATION_TYPES],
    ['propose', 'group', GROUPS],
  ])('of %s: %s offer the whole list', (name, id, codes) => {
    const element = read(name).body.find((each) => each.id === id);
    expect(element?.attributes['options']).toEqual(Object.values(codes));
  });
});

describe('the form for a new item', () => {
  const paths = questionsOf(NEW_ENTRY_FORM).map(({ path = '' }) => path);
  const { source } = entrySchema.shape;

  it('asks for every key that an entry must have, and for every kind of claim', () => {
    const must = (shape: object, lead: string) =>
      Object.entries(shape).flatMap(([key, schema]) =>
        (schema as { safeParse: (value: unknown) => { success: boolean } }).safeParse(undefined).success
          ? []
          : [lead + key],
      );
    const wanted = [...must(entrySchema.shape, ''), ...must(source.shape, 'source.'), ...CLAIM_KEYS, 'body'];
    expect(wanted.filter((path) => path !== 'source' && !paths.includes(path))).toEqual([]);
  });

  it('asks for nothing that an entry cannot hold', () => {
    const known = [
      ...Object.keys(entrySchema.shape),
      ...Object.keys(source.shape).map((key) => `source.${key}`),
      'body',
    ];
    expect(paths.filter((path) => !known.includes(path))).toEqual([]);
  });

  it('names every status beside the place for it', () => {
    const field = read('new-entry').body.find(({ id }) => id === 'milestones');
    expect(field?.attributes['description']).toContain(Object.values(MILESTONE_STATUSES).join(', '));
  });

  it.each(CLAIM_KEYS)('has an example of %s that is read as a sound claim', (key) => {
    const field = questionsOf(NEW_ENTRY_FORM).find(({ id }) => id === key);
    const example = field?.kind === 'textarea' ? (field.placeholder ?? '') : '';
    const claim = readClaimWords(key, nameIds(key, example, vocabulary));
    if (!claim.ok) throw new Error(claim.problem);
    const { date, ...rest } = claim.value;
    expect(draftEntry({ [key]: [rest] })[key]?.[0]).toBeDefined();
    expect(key === 'milestones' ? date : undefined).toBe(key === 'milestones' ? 'by April 2018' : undefined);
  });
});

it('the links of the pages fill in fields that the forms have', () => {
  const ids = read('correction').body.map(({ id }) => id);
  expect(ids).toContain('page');
  const names = ISSUE_FORMS.map(({ name }) =>
    new URL(formAddress({ url: 'https://x.example/a/b', branch: 'main' }, name)).searchParams.get('template'),
  );
  expect(names.map((name) => read(name?.replace('.yml', '') ?? '').body.length > 0)).toEqual([
    true,
    true,
    true,
  ]);
});
