import type { Fault, ValuePath } from '../content-loader/fault.ts';
import { formatPath, shortenMessage } from '../content-loader/fault.ts';
import type { ContentSources } from '../content-loader/sources.ts';
import type { YamlSource } from '../content-loader/yaml-source.ts';
import type { TracksByVanguard } from '../schemas/resolve-claim.ts';
import type { KnownIds } from './known-ids.ts';

/** What every rule looks at; made once for a run. */
export interface CheckContext {
  readonly sources: ContentSources;
  readonly known: KnownIds;
  /** The tracks of each vanguard, also of one whose profile has other faults. */
  readonly tracks: TracksByVanguard;
}

/** One thing that must be true of the content, between files or between the fields of one. */
export interface Rule {
  readonly id: string;
  /** The rule as a fact, for editors. */
  readonly description: string;
  readonly check: (context: CheckContext) => readonly Fault[];
}

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
