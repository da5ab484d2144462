import type { Fault, ValuePath } from '../content-loader/fault.ts';
import { formatPath, shortenMessage } from '../content-loader/fault.ts';
import type { ContentSources, EntrySource } from '../content-loader/sources.ts';
import type { YamlSource } from '../content-loader/yaml-source.ts';
import type { TracksByVanguard } from '../schemas/resolve-claim.ts';
import type { KnownIds } from './known-ids.ts';
import type { TellMeant } from './referents.ts';

/** What every rule looks at; made once for a run. */
export interface CheckContext {
  readonly sources: ContentSources;
  readonly known: KnownIds;
  /** The tracks of each vanguard, also of one whose profile has other faults. */
  readonly tracks: TracksByVanguard;
  readonly tellMeant: TellMeant;
}

/** Takes a look at one file. Where the look throws, that is a fault of that file, and the others are still looked at. */
export type Attempt = (file: string, look: () => readonly Fault[]) => readonly Fault[];

/** What a rule finds; it looks at each file by way of `attempt`. */
type Check = (context: CheckContext, attempt: Attempt) => readonly Fault[];

/** One thing that must be true of the content, between files or between the fields of one. */
export interface Rule {
  readonly id: string;
  readonly check: Check;
}

/** A check that looks at one file after another. */
export const inEach =
  <Source extends { readonly file: string }>(
    select: (sources: ContentSources) => readonly Source[],
    look: (source: Source, context: CheckContext) => readonly Fault[],
  ): Check =>
  (context, attempt) =>
    select(context.sources).flatMap((source) => attempt(source.file, () => look(source, context)));

/** A check that looks at one entry after another. */
export const inEachEntry = (look: (entry: EntrySource, context: CheckContext) => readonly Fault[]): Check =>
  inEach(({ entries }) => entries, look);

/** Several checks as one. */
export const allOf =
  (...checks: readonly Check[]): Check =>
  (context, attempt) =>
    checks.flatMap((check) => check(context, attempt));

interface Located {
  readonly file: string;
  readonly yaml: YamlSource;
}

/** An error at the value of a path; where there is no such value, at its parent. */
export const faultAt = (
  source: Located,
  path: ValuePath,
  rule: string,
  message: string,
  help: string,
): Fault => ({
  file: source.file,
  ...source.yaml.locate(path),
  path: formatPath(path),
  rule,
  severity: 'error',
  message: shortenMessage(message),
  help,
});
