import { findContentChanges, type ContentVersion } from '../../../../src/domain/diff/content-changes.ts';
import { spanOf } from '../../../../src/domain/dates/parse-span.ts';
import type { Claim } from '../../../../src/domain/model/claim.ts';
import type { Entry } from '../../../../src/domain/model/entry.ts';
import type { Vanguard, Vocabulary } from '../../../../src/domain/model/vocabulary.ts';
import { viewDiff, type DiffView } from '../../../../src/views/diff/diff-view.ts';
import * as make from '../../support/make-claims.ts';

export const MILESTONES = ['contract-award', 'service-start'];
export const dudley = make.vanguardOf('dudley', [make.trackOf('contract', 'The contract', MILESTONES)]);
export const first = make.claimOf('dudley/a', '2016-12-05', 'planned', '2018-04-01');
export const second = make.claimOf('dudley/b', '2017-06-13', 'planned', '2019-04-01');
export const award = make.claimOf('dudley/b', '2017-06-13', 'planned', '2018-10', {
  milestone: 'contract-award',
  ordinal: 2,
});

export interface Sketch {
  readonly claims?: readonly Claim[];
  readonly vanguard?: Partial<Vanguard>;
  readonly vocabulary?: (vocabulary: Vocabulary) => Vocabulary;
  readonly entry?: (entry: Entry) => Entry;
  readonly redirects?: ContentVersion['redirects'];
  readonly body?: string;
}

const versionOf = ({
  claims = [first, second, award],
  vanguard = {},
  vocabulary = (one) => one,
  entry = (one) => one,
  redirects = new Map(),
  body = 'Text.',
}: Sketch): ContentVersion => ({
  entries: make.entriesOf(claims).map(entry),
  vocabulary: vocabulary(make.vocabularyOf([{ ...dudley, ...vanguard }])),
  redirects,
  bodies: new Map([
    ['entries/dudley/a', body],
    ['vanguards/dudley', body],
  ]),
});

export const diffOf = (before: Sketch, after: Sketch): DiffView =>
  viewDiff(findContentChanges(versionOf(before), versionOf(after), spanOf('2017-12-01').latest));

export const linesOf = ({ groups }: DiffView): readonly string[] =>
  groups.flatMap(({ lines }) => lines.map(({ subject, says }) => `${subject}: ${says}`));

export const told = (before: Sketch, after: Sketch): readonly string[] => linesOf(diffOf(before, after));
