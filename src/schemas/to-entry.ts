import type { Entry, Source } from '../domain/model/entry.ts';
import type { EntryId } from '../domain/model/ids.ts';
import type { EntryFile } from './entry.ts';
import { present } from './present.ts';
import type { TracksByVanguard } from './resolve-claim.ts';
import { toClaims } from './to-claims.ts';
import { toOptionalSpan, toSpan } from './to-span.ts';

const toSource = (written: EntryFile['source']): Source =>
  present({
    publisher: written.publisher,
    title: written.title,
    titleIs: written['title-is'],
    author: written.author,
    published: written.published === 'unknown' ? undefined : toSpan(written.published),
    publishedBasis: written['published-basis'],
    url: written.url,
    alsoAt: written['also-at'] ?? [],
    archive: written.archive,
    access: written.access,
    read: toSpan(written.read),
    extent: written.extent,
  });

/** From an entry as written to a domain value; undefined where nothing says when it became public (a fault that the check reports). */
export const toEntry = (id: EntryId, file: EntryFile, tracks: TracksByVanguard): Entry | undefined => {
  const source = toSource(file.source);
  const reported = toOptionalSpan(file.reported) ?? source.published;
  if (!reported) return undefined;
  return present({
    id,
    title: file.title,
    kind: file.kind,
    vanguards: file.vanguards,
    source,
    reported,
    repeats: file.repeats,
    because: file.because,
    summary: file.summary,
    claims: toClaims(file, { entry: id, reported, tracks }),
    corrections: (file.corrections ?? []).map(({ date, kind, note }) => ({ date: toSpan(date), kind, note })),
  });
};
