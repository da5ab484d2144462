import { describe, expect, it } from 'vitest';
import { collectKnownIds, collectTracks } from '../../../src/content-checks/known-ids.ts';
import { runChecks } from '../../../src/content-checks/run-checks.ts';
import type { Fault } from '../../../src/content-loader/fault.ts';
import type { ContentSources } from '../../../src/content-loader/sources.ts';
import { loadTree } from '../../content/load-tree.ts';

const { sources } = await loadTree([]);

const FORM: Fault = {
  file: 'a.mdx',
  line: 3,
  column: 2,
  path: 'by[0]',
  rule: 'value-valid',
  severity: 'error',
  message: '"Alpha CCG" is not an id; ids are lowercase words',
  help: '',
};
const MEANT: Fault = {
  ...FORM,
  rule: 'reference-exists',
  message: '"Alpha CCG" is not an organisation. Did you mean "alpha-ccg"?',
};

describe('a fault of the form of an id', () => {
  const left = (...faults: readonly Fault[]): string[] =>
    runChecks({ sources, faults }, []).map(({ rule }) => rule);

  it('is dropped where another says which id was meant', () => {
    expect(left(FORM, MEANT)).toEqual(['reference-exists']);
  });

  it('is kept elsewhere, and where nothing was meant', () => {
    for (const other of [{ file: 'b.mdx' }, { line: 4 }, { column: 3 }, { path: 'by[1]' }])
      expect(left(FORM, { ...MEANT, ...other })).toContain('value-valid');
    expect(left(FORM, { ...MEANT, message: 'It is not an organisation.' })).toHaveLength(2);
    expect(left(FORM, { ...MEANT, rule: 'link-exists' })).toHaveLength(2);
    expect(left({ ...FORM, message: 'Another fault.' }, MEANT)).toHaveLength(2);
    expect(left(FORM)).toEqual(['value-valid']);
  });
});

describe('a rule that fails', () => {
  const failing = (message: string): Fault | undefined =>
    runChecks({ sources, faults: [] }, [
      {
        id: 'broken',
        check: () => {
          throw new Error(message);
        },
      },
    ])[0];

  it('says so in one line of at most two hundred characters, and that it is no fault of the content', () => {
    expect(failing('x'.repeat(200))?.message).toBe(
      `The rule "broken" itself failed here: ${'x'.repeat(200)}.`,
    );
    expect(failing('x'.repeat(201))?.message).toBe(
      `The rule "broken" itself failed here: ${'x'.repeat(199)}….`,
    );
    expect(failing('x')?.help).toContain('This is a mistake in the check, not in your content');
  });
});

describe('the ids that exist', () => {
  const read = (lists: Readonly<Record<string, unknown>>, tracks: unknown = []): ContentSources =>
    ({
      entries: [],
      glossary: [],
      redirects: [],
      vanguards: [
        { id: 'v', yaml: { value: { tracks } } },
        { id: 'broken', yaml: { value: null } },
        { id: 'text', yaml: { value: 'x' } },
      ],
      vocabularies: Object.fromEntries(
        ['milestones', 'decisions', 'services', 'causes', 'organisations'].map((name) => [
          name,
          { yaml: { value: lists[name] ?? [] } },
        ]),
      ),
    }) as unknown as ContentSources;

  it('are those of things with an id, whatever else stands in the list', () => {
    const known = collectKnownIds(
      read({ milestones: [{ id: 'a' }, { id: 1 }, null, 'text', {}], causes: { id: 'c' } }),
    );
    expect([...(known.byReferent.get('milestone') ?? [])]).toEqual(['a']);
    expect(known.byReferent.get('cause')).toBeUndefined();
  });

  it('of tracks are those of every profile that can be read, with the steps that are texts', () => {
    const tracks = collectTracks(read({}, [{ id: 't', milestones: ['m', 2, null] }, { id: 'u' }, null]));
    expect([...tracks]).toEqual([
      [
        'v',
        [
          { id: 't', milestones: ['m'] },
          { id: 'u', milestones: [] },
        ],
      ],
    ]);
  });
});
