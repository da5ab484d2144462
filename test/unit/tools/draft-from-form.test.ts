import { beforeAll, describe, expect, it } from 'vitest';
import { loadContent, type Content } from '../../../src/content-loader/load-content.ts';
import { readSources } from '../../../src/content-loader/read-sources.ts';
import { draftForm, type FormDraft } from '../../../src/tools/draft-from-form/draft-form.ts';
import { writeComment } from '../../../src/tools/draft-from-form/comment.ts';
import { fillIn, GOOD_ITEM } from '../drafting/issue-forms/filled.ts';

const ENTRY = 'entries/dudley/2017-06-13-tender-issued';
let content: Content;

beforeAll(async () => {
  content = await loadContent('content');
}, 60_000);

const draft = (body: string): FormDraft => {
  const texts = new Map(content.files.map(({ path, text }) => [path, text]));
  const { vocabulary } = content;
  const setting = { vocabulary, paths: [...texts.keys()], read: (path: string) => texts.get(path) };
  const drafted = draftForm(body, { ...setting, sent: '2026-11-22' });
  if (!drafted) throw new Error('This is no form.');
  return drafted;
};

/** The lines that a draft adds to a file that is there. */
const addedTo = ({ changes }: FormDraft, path: string): readonly string[] => {
  const before = new Set(content.files.find((file) => file.path === path)?.text.split('\n'));
  const after = changes.find((change) => change.path === path)?.text.split('\n') ?? [];
  return after.filter((line) => !before.has(line));
};

describe('the form for a new item', () => {
  it('becomes an entry, its names made into ids and its dates into notation', () => {
    const { title, changes, remarks } = draft(fillIn('new-entry', GOOD_ITEM, '\r\n'));
    expect(remarks).toEqual([]);
    expect(title).toBe('Add an entry: Dudley expects its contract a year later');
    expect(changes.map(({ path }) => path)).toEqual([
      'entries/dudley/2018-05-04-expects-contract-year-later.mdx',
    ]);
    const { text = '' } = changes[0] ?? {};
    expect(text).toContain('publisher: hsj');
    expect(text).toContain('published: 2018-05-04');
    expect(text).toContain('read: 2026-11-22');
    expect(text).toMatch(
      /milestone: service-start, date: 2019-04, qualifier: by, status: planned, by: \[dudley-ccg\]/,
    );
    expect(text).toMatch(/milestone: contract-award, status: not-yet/);
    expect(text).toMatch(/causes: \[national-approval, engagement\]/);
  });

  it('is drafted with gaps where answers are missing, and says which', () => {
    const { url, title } = GOOD_ITEM;
    const { changes, remarks } = draft(fillIn('new-entry', { url, title, milestones: 'nonsense' }));
    expect(changes[0]?.text).toContain(`url: ${url}`);
    expect(changes[0]?.text).toContain('summary: TO BE FILLED IN');
    expect(remarks.map(({ words }) => words)).toContain('“Who published it” has no answer.');
    expect(remarks.find(({ typed }) => typed === 'nonsense')?.words).toMatch(
      /“Steps and their dates” could not be read/,
    );
  });

  it.each([
    ['../../.github/workflows', 'up and out'],
    ['/etc/passwd', 'the root'],
    ['C:\\windows', 'another disk'],
  ])('writes inside the folder of entries, even for the place %s', (vanguards) => {
    const { changes } = draft(fillIn('new-entry', { ...GOOD_ITEM, vanguards }));
    expect(changes[0]?.path).toMatch(/^entries\/[a-z0-9-]+\/[a-z0-9-]+\.mdx$/);
  });

  it('keeps hostile words as text, which the gate then refuses', () => {
    const hostile = {
      title: 'x: {a}\n---\nimport y # \'"',
      body: 'Text {process.env.HOME} <script>a</script>\n\n---\n\ntitle: b',
    };
    const { changes } = draft(fillIn('new-entry', { ...GOOD_ITEM, ...hostile }));
    const { path = '', text = '' } = changes[0] ?? {};
    expect(text).toContain('{process.env.HOME} <script>');
    const { sources, faults } = readSources('content', [{ path, file: `content/${path}`, text }]);
    expect(sources.entries[0]?.draft.title).toBe('x: {a} --- import y # \'"');
    expect(faults.map(({ rule }) => rule)).toContain('mdx-is-prose');
  });
});

describe('the form for a correction', () => {
  const page = `https://site.example/${ENTRY}/`;

  it('adds one line to the entry, and leaves the rest to a person', () => {
    const drafted = draft(
      fillIn('correction', { page, wrong: 'w', note: 'The day was wrong.', date: '22 November 2026' }),
    );
    expect(addedTo(drafted, `${ENTRY}.mdx`)).toEqual([
      'corrections:',
      '  - { date: 2026-11-22, kind: correction, note: The day was wrong. }',
    ]);
    expect(drafted.remarks[0]?.words).toContain('for a person to mend');
  });

  it.each([
    'https://site.example/delays/',
    'https://site.example/entries/dudley/1999-01-01-no-such/',
    '$(id)',
  ])('changes nothing for a page that is not of one entry: %s', (address) => {
    const { changes, remarks } = draft(fillIn('correction', { page: address, wrong: 'w' }));
    expect(changes).toEqual([]);
    expect(remarks[0]?.typed).toBe(address);
  });
});

describe('the form for the lists', () => {
  it('adds an organisation', () => {
    const answers = {
      what: 'An organisation',
      name: 'Quagga Trust',
      type: 'Provider',
      aka: 'QT; The Quagga',
    };
    expect(addedTo(draft(fillIn('propose', answers)), 'organisations.yaml')).toEqual([
      '- { id: quagga-trust, name: Quagga Trust, type: provider, aka: [QT, The Quagga] }',
    ]);
  });

  it('adds a step to its list and to its track', () => {
    const answers = {
      what: 'A step',
      name: 'Ribbon cut',
      means: 'A ribbon is cut.',
      group: 'Outcome',
      deadline: 'It is not',
      lasts: 'It is',
      vanguard: 'Dudley',
      track: 'The MCP contract',
    };
    const drafted = draft(fillIn('propose', answers));
    expect(drafted.remarks).toEqual([]);
    expect(addedTo(drafted, 'milestones.yaml')).toEqual([
      '- { id: ribbon-cut, title: Ribbon cut, means: A ribbon is cut., group: outcome, judged: true, lasts: true }',
    ]);
    expect(addedTo(drafted, 'vanguards/dudley.mdx').join()).toContain('ribbon-cut');
  });

  it('adds an option to its question', () => {
    const answers = {
      what: 'An option of a question',
      name: 'Co-operative',
      means: 'Its members own it.',
      decision: 'organisational form',
    };
    expect(addedTo(draft(fillIn('propose', answers)), 'decisions.yaml')).toEqual([
      '    - { id: co-operative, title: Co-operative, means: Its members own it. }',
    ]);
  });

  it('adds nothing where it is not clear where, and says so', () => {
    const { changes, remarks } = draft(
      fillIn('propose', { what: 'An option of a question', name: 'Co-operative' }),
    );
    expect(changes).toEqual([]);
    expect(remarks[0]?.words).toContain('not clear of which question');
  });
});

it('a comment shows what was typed as code alone, whatever stands in it', () => {
  const typed = '```\n@everyone ![x](https://evil.example) <img src=x>\n````';
  const comment = writeComment(['content/a.mdx'], [{ words: 'A line.', typed }], []);
  const inside = /`````text\n([\s\S]*?)\n {2}`````/.exec(comment)?.[1];
  expect(inside?.replaceAll(/^ {2}/gm, '')).toBe(typed);
  expect(comment.replace(inside ?? '', '')).not.toMatch(/@|<|!\[/);
});
