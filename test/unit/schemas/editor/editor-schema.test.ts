import { Ajv, type ValidateFunction } from 'ajv';
import fc from '../../support/fast-check.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadContent, type Content } from '../../../../src/content-loader/load-content.ts';
import type { GlossarySource } from '../../../../src/content-loader/sources.ts';
import { VOCABULARY_NAMES } from '../../../../src/content-loader/collections.ts';
import { MILESTONE_STATUSES } from '../../../../src/domain/code-lists.ts';
import { parseSpan } from '../../../../src/domain/dates/parse-span.ts';
import { ID } from '../../../../src/schemas/common.ts';
import {
  buildEditorSchema,
  EDITOR_SCHEMA_NAMES,
  type EditorSchemaName,
} from '../../../../src/schemas/editor/editor-schema.ts';
import type { JsonSchema } from '../../../../src/schemas/editor/json-schema.ts';
import { collectOffers, REFERRING_KEYS } from '../../../../src/schemas/editor/offer-ids.ts';

let content: Content;

beforeAll(async () => {
  content = await loadContent('content');
}, 60_000);

const compiled = new Map<string, ValidateFunction>();

/** Compiles each schema once, for that takes long. */
const validatorOf = (name: EditorSchemaName, withIds: boolean): ValidateFunction => {
  const key = `${name} ${withIds}`;
  const offers = withIds ? collectOffers(content.vocabulary) : undefined;
  const validate = compiled.get(key) ?? new Ajv({ strict: false }).compile(buildEditorSchema(name, offers));
  compiled.set(key, validate);
  return validate;
};

/** Every file of the real content, as the YAML in it reads. */
const realFiles = (): readonly { name: EditorSchemaName; file: string; value: unknown }[] => {
  const { entries, redirects, vanguards, glossary, vocabularies } = content.sources;
  const listed = (name: EditorSchemaName, sources: readonly Pick<GlossarySource, 'file' | 'yaml'>[]) =>
    sources.map(({ file, yaml }) => ({ name, file, value: yaml.value }));
  return [
    ...listed('entries', [...entries, ...redirects]),
    ...listed('vanguards', vanguards),
    ...listed('glossary', glossary),
    ...VOCABULARY_NAMES.map((name) => ({
      name,
      file: vocabularies[name].file,
      value: vocabularies[name].yaml.value,
    })),
  ];
};

describe.each([
  ['with the ids that exist', true],
  ['without ids', false],
])('the schemas for editor programs, %s,', (_, withIds) => {
  it('take every real file', { timeout: 60_000 }, () => {
    const files = realFiles();
    expect(files.length).toBeGreaterThan(200);
    const refused = files.flatMap(({ name, file, value }) => {
      const validate = validatorOf(name, withIds);
      return validate(value) ? [] : [{ file, faults: validate.errors }];
    });
    expect(refused).toEqual([]);
  });
});

const SOUND = {
  title: 'A title',
  kind: 'news',
  vanguards: ['dudley'],
  source: {
    publisher: 'hsj',
    title: 'A headline',
    'title-is': 'exact',
    published: '2018-05-04',
    url: 'https://example.org/',
    access: 'open',
    read: '2026-11-22',
    extent: 'whole',
  },
  summary: 'A summary.',
};

const withMilestone = (claim: object) => ({ ...SOUND, milestones: [claim] });
const withDecision = (claim: object) => ({ ...SOUND, decisions: [claim] });
const START = { milestone: 'service-start', status: 'planned' };

describe('a broken entry is refused by the schema of entries:', () => {
  const refuses = (value: unknown, withIds = false): boolean => !validatorOf('entries', withIds)(value);

  it('a sound one is taken', () => {
    expect(refuses(SOUND, true)).toBe(false);
    expect(refuses(withMilestone({ ...START, date: 2018, qualifier: 'by' }), true)).toBe(false);
    expect(refuses({ redirect: 'dudley/2017-06-13-tender-issued' })).toBe(false);
  });

  it.each<[string, unknown]>([
    ['a key is misspelt', { ...SOUND, sumary: 'x' }],
    ['a key is missing', { ...SOUND, summary: undefined }],
    ['a code is not in its list', { ...SOUND, kind: 'newspaper' }],
    ['a text is empty', { ...SOUND, title: ' ' }],
    ['no vanguard is named', { ...SOUND, vanguards: [] }],
    ['a vanguard is named twice', { ...SOUND, vanguards: ['dudley', 'dudley'] }],
    ['an address would run', { ...SOUND, source: { ...SOUND.source, url: 'javascript:alert(1)' } }],
    ['the day of reading is a month', { ...SOUND, source: { ...SOUND.source, read: '2026-11' } }],
    ['a date is in words', withMilestone({ ...START, date: 'April 2018' })],
    ['a month does not exist', withMilestone({ ...START, date: '2018-13' })],
    ['a qualifier has no date', withMilestone({ ...START, qualifier: 'by' })],
    ['an id has a capital letter', withMilestone({ ...START, milestone: 'Service-start' })],
    ['a claim is no list', { ...SOUND, milestones: START }],
    ['a stub holds more than its redirect', { redirect: 'dudley/2017-06-13-tender-issued', title: 'x' }],
  ])('%s', (_, value) => {
    expect(refuses(JSON.parse(JSON.stringify(value)))).toBe(true);
  });

  it.each<[string, unknown]>([
    ['a publisher is unknown', { ...SOUND, source: { ...SOUND.source, publisher: 'nobody' } }],
    ['a milestone is unknown', withMilestone({ ...START, milestone: 'service-begin' })],
    [
      'an option is another decision’s',
      withDecision({ decision: 'organisational-form', option: 'competitive-dialogue', stance: 'adopted' }),
    ],
  ])('%s, where ids are given', (_, value) => {
    expect(refuses(value)).toBe(false);
    expect(refuses(value, true)).toBe(true);
  });
});

/** Every place of a schema that takes an id, by the key of its property. */
const idKeys = (schema: JsonSchema | undefined): readonly string[] => {
  if (!schema) return [];
  const here = Object.entries(schema.properties ?? {}).flatMap(([key, property]) => [
    ...([property.pattern, property.items?.pattern].includes(ID.source) ? [key] : []),
    ...idKeys(property),
  ]);
  return [...here, ...[schema.items, schema.then, schema.else].flatMap(idKeys)];
};

describe('the schemas', () => {
  it('offer ids in every place that takes the id of something else', () => {
    const keys = new Set(EDITOR_SCHEMA_NAMES.flatMap((name) => idKeys(buildEditorSchema(name))));
    const offered = new Set([...Object.keys(REFERRING_KEYS), 'option', 'id']);
    expect([...keys].filter((key) => !offered.has(key))).toEqual([]);
    expect([...offered].filter((key) => !keys.has(key))).toEqual([]);
  });

  it('tell what a code or an id stands for', () => {
    const claim = (ids: boolean) =>
      buildEditorSchema('entries', ids ? collectOffers(content.vocabulary) : undefined).else?.properties?.[
        'milestones'
      ]?.items?.properties;
    expect(claim(false)?.['status']?.description).toContain('What the item says');
    expect(claim(false)?.['status']).toMatchObject({
      enum: Object.keys(MILESTONE_STATUSES),
      enumDescriptions: Object.values(MILESTONE_STATUSES),
    });
    const { enum: ids, markdownEnumDescriptions: words } = claim(true)?.['milestone'] ?? {};
    expect(ids).toEqual(content.vocabulary.milestones.map(({ id }) => id));
    expect(words?.[ids?.indexOf('contract-award') ?? -1]).toBe(
      '**Contract award**\n\nThe single contract is awarded.',
    );
  });

  it('have a pattern for dates that takes every date that the record can read', () => {
    const { pattern = '' } = buildEditorSchema('entries').else?.properties?.['reported'] ?? {};
    expect(pattern).not.toBe('');
    const two = (most: number) => fc.integer({ min: 0, max: most }).map((n) => String(n).padStart(2, '0'));
    const point = fc
      .tuple(fc.integer({ min: 1890, max: 2210 }), two(13), two(32), fc.nat(2), fc.constantFrom('', '~', '?'))
      .map(([year, month, day, parts, mark]) => [year, month, day].slice(0, parts + 1).join('-') + mark);
    fc.assert(
      fc.property(point, fc.option(point), (from, to) => {
        const text = to === null ? from : `${from}/${to}`;
        if (parseSpan(text).ok) expect(text).toMatch(new RegExp(pattern));
      }),
    );
  });
});
