import type { Content } from '../content-loader/load-content.ts';
import { formatIsoDay, type Day } from '../domain/dates/day.ts';
import type { EntryId } from '../domain/model/ids.ts';
import type { Vocabulary } from '../domain/model/vocabulary.ts';
import { compareText } from '../domain/record/claim-order.ts';
import { buildRecord, type TimelineRecord } from '../domain/record/record.ts';
import type { RecordVersion } from '../domain/record/version.ts';
import { freezeDeep } from './freeze.ts';

/** All that pages and files are made from, derived once. */
export interface SiteSource {
  /** Frozen. */
  readonly record: TimelineRecord;
  /** The lists in the order of their files: the record has them by id. */
  readonly written: Vocabulary;
  readonly version: RecordVersion;
  /** HTML by `entries/<id>`, `vanguards/<id>` or `glossary/<id>`. */
  readonly bodies: ReadonlyMap<string, string>;
  /** From the id of a stub to the entry that took its place. */
  readonly redirects: ReadonlyMap<EntryId, EntryId>;
  /** The ids of the entries whose bodies name each glossary term, or link to it. */
  readonly termMentions: ReadonlyMap<string, ReadonlySet<EntryId>>;
}

/** The day that the record is as of. Throws an error that says how to set it: nothing here reads a clock. */
const readAsOf = (): Day => {
  const seconds = Number.parseInt(process.env['SOURCE_DATE_EPOCH'] ?? '', 10);
  if (Number.isFinite(seconds)) return Math.floor(seconds / 86_400);
  throw new Error(
    'The record has to be as of a day, and reads no clock. Set SOURCE_DATE_EPOCH to a number of seconds since 1970, ' +
      'for example SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)',
  );
};

/** The vocabularies by id: pages list their things in this order where they have no better one. */
const sortVocabulary = (vocabulary: Vocabulary): Vocabulary => {
  const byId = <Thing extends { readonly id: string }>(things: readonly Thing[]): readonly Thing[] =>
    things.toSorted((a, b) => compareText(a.id, b.id));
  const { milestones, decisions, services, causes, organisations, glossary } = vocabulary;
  return {
    ...vocabulary,
    milestones: byId(milestones),
    decisions: byId(decisions),
    services: byId(services),
    causes: byId(causes),
    organisations: byId(organisations),
    glossary: byId(glossary),
  };
};

const collectMentions = ({ sources }: Content): SiteSource['termMentions'] => {
  const mentions = new Map<string, Set<EntryId>>();
  for (const { id, body } of sources.entries)
    for (const term of body.terms) mentions.set(term, (mentions.get(term) ?? new Set()).add(id));
  return mentions;
};

/** Derives the record of checked content; the environment names its day and its commit. Keeps nothing of the files themselves. */
export const buildSource = (content: Content): SiteSource => {
  const { entries, bodies, redirects } = content;
  const vocabulary = sortVocabulary(content.vocabulary);
  const asOf = readAsOf();
  const commit = process.env['SOURCE_COMMIT'];
  const date = formatIsoDay(asOf);
  return {
    record: freezeDeep(buildRecord({ entries, vocabulary, asOf })),
    written: content.vocabulary,
    version: commit ? { date, commit } : { date },
    bodies,
    redirects,
    termMentions: collectMentions(content),
  };
};
