import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import {
  addMilestone,
  addOption,
  addOrganisation,
  addStepToTrack,
} from '../../../src/drafting/add-to-vocabulary.ts';
import type { DraftAnswers, NewOrganisation } from '../../../src/drafting/draft-answers.ts';
import { draftChanges } from '../../../src/drafting/draft-changes.ts';
import { withUsedAdditions } from '../../../src/drafting/used-additions.ts';

/** The lines that a change added, each with the line before it; fails where any other line changed. */
const addedLines = (before: string, after: string): readonly (readonly [string, string])[] => {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const added: (readonly [string, string])[] = [];
  let at = 0;
  for (const [index, line] of now.entries())
    if (line === old[at]) at += 1;
    else added.push([now[index - 1] ?? '', line]);
  expect(at).toBe(old.length);
  return added;
};

const ORGANISATIONS = `# Who is who.

# Trusts
- { id: b-trust, name: B Trust, type: provider }
- { id: d-trust, name: D Trust, type: provider } # a remark

# Publishers
- { id: kings-fund, name: The King's Fund, type: publisher }
- id: pulse
  name: Pulse
  type: publisher

# Others, as they came
- { id: z, name: Z, type: campaign }
- { id: a, name: A, type: campaign }
`;

describe('an organisation is added', () => {
  test.each([
    [
      'before the next name',
      { id: 'lgc', name: 'LGC', type: 'publisher' },
      "- { id: kings-fund, name: The King's Fund, type: publisher }",
    ],
    ['under its name without “the”', { id: 'echo', name: 'The Echo', type: 'publisher' }, '# Publishers'],
    ['at the end of its section', { id: 'x', name: 'X Times', type: 'publisher' }, '  type: publisher'],
    [
      'after a line with a remark',
      { id: 'e-trust', name: 'E Trust', type: 'provider' },
      '- { id: d-trust, name: D Trust, type: provider } # a remark',
    ],
    [
      'at the end of a list that is not sorted',
      { id: 'm', name: 'M', type: 'campaign' },
      '- { id: a, name: A, type: campaign }',
    ],
    [
      'at the end of the file where nothing is of its type',
      { id: 'c', name: 'C', type: 'court' },
      '- { id: a, name: A, type: campaign }',
    ],
  ] as const)('%s', (_, organisation, after) => {
    const { id, name, type } = organisation;
    expect(addedLines(ORGANISATIONS, addOrganisation(ORGANISATIONS, organisation))).toEqual([
      [after, `- { id: ${id}, name: ${name}, type: ${type} }`],
    ]);
  });

  it('to the real list beside its neighbours, and to a list of none', () => {
    const real = readFileSync('content/organisations.yaml', 'utf8');
    const gazette = {
      id: 'example-gazette',
      name: 'Example Gazette',
      type: 'publisher',
      aka: ["Example's"],
    } satisfies NewOrganisation;
    const [[, line] = []] = addedLines(real, addOrganisation(real, gazette));
    expect(line).toBe(`- { id: example-gazette, name: Example Gazette, type: publisher, aka: [Example's] }`);
    expect(addOrganisation('# None yet.\n', { id: 'a', name: 'A', type: 'court' })).toBe(
      '# None yet.\n- { id: a, name: A, type: court }\n',
    );
  });
});

const MILESTONE = {
  id: 'ribbon-cut',
  title: 'Ribbon cut',
  means: 'A ribbon is cut.',
  group: 'outcome',
  judged: true,
  lasts: false,
  vanguard: 'dudley',
  track: 'contract',
} as const;
const MILESTONE_LINE =
  '- { id: ribbon-cut, title: Ribbon cut, means: A ribbon is cut., group: outcome, judged: true, lasts: false }';

describe('a milestone is added', () => {
  const list = '# Steps.\n- { id: one, title: One }\n- { id: two, title: Two }\n';

  it('at the end, or after the step that comes before it', () => {
    expect(addedLines(list, addMilestone(list, MILESTONE))).toEqual([
      ['- { id: two, title: Two }', MILESTONE_LINE],
    ]);
    expect(addedLines(list, addMilestone(list, { ...MILESTONE, after: 'one' }))).toEqual([
      ['- { id: one, title: One }', MILESTONE_LINE],
    ]);
  });

  test.each([
    ['in brackets', 'milestones: [one, two]', 'milestones: [one, two, ribbon-cut]'],
    ['in empty brackets', 'milestones: []', 'milestones: [ribbon-cut]'],
    ['one a line', 'milestones:\n      - one', 'milestones:\n      - one\n      - ribbon-cut'],
  ])('to a track whose steps stand %s', (_, before, after) => {
    const profile = (steps: string): string =>
      `---\nname: A\ntracks:\n  - id: other\n    milestones: [one]\n  - id: contract\n    ${steps}\n    headline: [one]\nnotes: []\n---\n\nBody: [x]\n`;
    expect(addStepToTrack(profile(before), 'contract', 'ribbon-cut')).toBe(profile(after));
    expect(addStepToTrack(profile(before), 'no-track', 'ribbon-cut')).toBeUndefined();
  });
});

describe('an option is added', () => {
  it('at the end of the options of its decision', () => {
    const real = readFileSync('content/decisions.yaml', 'utf8');
    const option = {
      decision: 'procurement-route',
      id: 'lottery',
      title: 'Lottery',
      means: 'By lot: a draw.',
    };
    const added = addedLines(real, addOption(real, option) ?? '');
    expect(added.map(([, line]) => line)).toEqual([
      "    - { id: lottery, title: Lottery, means: 'By lot: a draw.' }",
    ]);
    expect(added[0]?.[0]).toContain('open-procurement');
    expect(addOption(real, { ...option, decision: 'none' })).toBeUndefined();
  });
});

describe('the changes of a draft', () => {
  it('are the entry, and each vocabulary once, with all that was added to it and is used', () => {
    const answers: DraftAnswers = {
      title: 'Ribbons',
      kind: 'news',
      vanguards: ['dudley'],
      source: {
        publisher: 'a',
        author: 'b',
        title: 'A',
        'title-is': 'exact',
        published: 2018,
        url: 'https://example.org',
        access: 'open',
        read: '2026-11-22',
        extent: 'whole',
      },
      summary: 'A ribbon.',
      milestones: [{ milestone: 'ribbon-cut', status: 'happened' }],
      body: 'Cut.',
      add: {
        organisations: [
          { id: 'a', name: 'A', type: 'court' },
          { id: 'b', name: 'B', type: 'court' },
          { id: 'unused', name: 'Unused', type: 'court' },
        ],
        milestones: [MILESTONE],
        options: [{ decision: 'no-such', id: 'x', title: 'X', means: 'X.' }],
      },
    };
    const files = new Map([
      ['organisations.yaml', '# Who.\n'],
      ['milestones.yaml', '# Steps.\n'],
      ['decisions.yaml', '- id: one\n  options:\n    - { id: a }\n'],
      ['vanguards/dudley.mdx', '---\ntracks:\n  - { id: contract, milestones: [] }\n---\n'],
    ]);
    const changes = draftChanges(withUsedAdditions(answers), [], (path) => files.get(path));
    expect(changes.map(({ path }) => path)).toEqual([
      'entries/dudley/2018-ribbons.mdx',
      'organisations.yaml',
      'milestones.yaml',
      'vanguards/dudley.mdx',
    ]);
    expect(changes[1]?.text).toBe(
      '# Who.\n- { id: a, name: A, type: court }\n- { id: b, name: B, type: court }\n',
    );
    expect(changes[3]?.text).toBe('---\ntracks:\n  - { id: contract, milestones: [ribbon-cut] }\n---\n');
  });
});
