import type { Fault } from '../content-loader/fault.ts';

/** The headings of CONTRIBUTING.md to which a fault can send an editor. */
export type Heading =
  | 'what-belongs-here'
  | 'an-entry-to-copy'
  | 'how-to-write-a-date'
  | 'how-to-choose-a-status'
  | 'how-to-choose-a-stance'
  | 'how-to-write-the-text'
  | 'amounts-and-lengths'
  | 'the-source'
  | 'names-and-paths'
  | 'add-a-line-to-a-list'
  | 'when-sources-disagree'
  | 'what-the-check-says'
  | 'add-a-vanguard';

/** Where CONTRIBUTING.md explains each rule, of single files and between them. */
export const EXPLAINED = {
  'amount-readable': 'amounts-and-lengths',
  'certainty-has-note': 'when-sources-disagree',
  'claim-names-vanguard': 'an-entry-to-copy',
  'date-possible': 'how-to-write-a-date',
  'entry-has-claims-or-reason': 'what-belongs-here',
  'file-name-form': 'names-and-paths',
  'file-not-empty': 'an-entry-to-copy',
  'file-place': 'names-and-paths',
  'file-present': 'add-a-line-to-a-list',
  'file-readable': 'what-the-check-says',
  'folder-matches-vanguards': 'names-and-paths',
  'front-matter-present': 'an-entry-to-copy',
  'happened-before-reported': 'how-to-choose-a-status',
  'headline-in-milestones': 'add-a-vanguard',
  'key-known': 'an-entry-to-copy',
  'key-present': 'an-entry-to-copy',
  'key-unique': 'an-entry-to-copy',
  'length-readable': 'amounts-and-lengths',
  'link-exists': 'how-to-write-the-text',
  'mdx-is-prose': 'how-to-write-the-text',
  'milestone-in-track': 'add-a-line-to-a-list',
  'national-not-mixed': 'what-belongs-here',
  'plan-past-when-said': 'how-to-choose-a-status',
  'profile-budget': 'add-a-vanguard',
  'profile-cites-entries': 'add-a-vanguard',
  'published-basis': 'the-source',
  'reference-exists': 'add-a-line-to-a-list',
  'repeats-another': 'what-belongs-here',
  'reported-known': 'the-source',
  'similar-titles': 'what-belongs-here',
  'size-limit': 'what-the-check-says',
  'text-plain': 'what-the-check-says',
  'unique-id': 'add-a-line-to-a-list',
  'unique-source-url': 'what-belongs-here',
  'unused-vocabulary': 'add-a-line-to-a-list',
  'url-scheme': 'the-source',
  'value-valid': 'an-entry-to-copy',
  'weekday-fits': 'how-to-write-the-text',
  'yaml-plain': 'what-the-check-says',
  'yaml-sound': 'what-the-check-says',
} as const satisfies Readonly<Record<string, Heading>>;

/** Keys with a section of their own, for the rules that say no more than that a value will not do. */
const BY_KEY: readonly (readonly [RegExp, Heading])[] = [
  [/^milestones\[\d+\]\.status$/, 'how-to-choose-a-status'],
  [/\.stance$/, 'how-to-choose-a-stance'],
  [/\.(?:date|qualifier|wording|forecast)$/, 'how-to-write-a-date'],
  [/\.per$/, 'amounts-and-lengths'],
  [/^source\b/, 'the-source'],
  [/^\[\d+\]/, 'add-a-line-to-a-list'],
  [/^tracks\b/, 'add-a-vanguard'],
];

const isExplained = (rule: string): rule is keyof typeof EXPLAINED => Object.hasOwn(EXPLAINED, rule);

/** Where a fault is explained, as a path inside the repository: `CONTRIBUTING.md#how-to-write-a-date`. */
export const explainedAt = ({ rule, path, cause }: Pick<Fault, 'rule' | 'path' | 'cause'>): string => {
  const general: Heading = cause === undefined && isExplained(rule) ? EXPLAINED[rule] : 'what-the-check-says';
  const ofKey = BY_KEY.find(([pattern]) => pattern.test(path))?.[1];
  return `CONTRIBUTING.md#${general === 'an-entry-to-copy' ? (ofKey ?? general) : general}`;
};
