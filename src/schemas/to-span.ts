import type { Qualifier } from '../domain/code-lists.ts';
import { spanOf } from '../domain/dates/parse-span.ts';
import type { SaidDate, Span } from '../domain/dates/span.ts';
import type { WrittenDate } from './common.ts';
import { present } from './present.ts';

/** The span of a date that has passed the schema. */
export const toSpan = (written: WrittenDate): Span => spanOf(String(written));

/** The same for a date that may be absent. */
export const toOptionalSpan = (written: WrittenDate | undefined): Span | undefined =>
  written === undefined ? undefined : toSpan(written);

/** The date of a claim with its qualifier and wording; undefined where it has none. */
export const toSaidDate = (claim: {
  readonly date?: WrittenDate | undefined;
  readonly qualifier?: Qualifier | undefined;
  readonly wording?: string | undefined;
}): SaidDate | undefined =>
  claim.date === undefined
    ? undefined
    : present({ span: toSpan(claim.date), qualifier: claim.qualifier, wording: claim.wording });
