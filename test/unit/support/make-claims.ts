import { spanOf } from '../../../src/domain/dates/parse-span.ts';
import type { SaidDate } from '../../../src/domain/dates/span.ts';
import type { Certainty, MilestoneStatus, Qualifier } from '../../../src/domain/code-lists.ts';
import type { Claim, DelayClaim, MilestoneClaim, StanceClaim } from '../../../src/domain/model/claim.ts';
import type { Entry } from '../../../src/domain/model/entry.ts';
import type { Milestone, Track, Vanguard, Vocabulary } from '../../../src/domain/model/vocabulary.ts';

interface ClaimOptions {
  readonly track?: string;
  readonly milestone?: string;
  readonly qualifier?: Qualifier;
  readonly wording?: string;
  readonly certainty?: Certainty;
  readonly repeats?: string;
  readonly vanguard?: string;
  /** Tells apart claims of one entry. */
  readonly ordinal?: number;
}

export const said = (edtf: string, qualifier?: Qualifier, wording?: string): SaidDate => ({
  span: spanOf(edtf),
  ...(qualifier && { qualifier }),
  ...(wording !== undefined && { wording }),
});

const baseOf = (entry: string, reported: string, options: ClaimOptions, kind: string) => ({
  id: `${entry}/${kind}-${options.ordinal ?? 1}`,
  entry,
  vanguard: options.vanguard ?? 'dudley',
  reported: spanOf(reported),
  certainty: options.certainty ?? 'high',
  by: [],
  ...(options.repeats !== undefined && { repeats: options.repeats }),
});

/** A milestone claim: `claimOf('dudley/a', '2016-07~', 'planned', '2018-04', { qualifier: 'by' })`. */
export const claimOf = (
  entry: string,
  reported: string,
  status: MilestoneStatus,
  date?: string,
  options: ClaimOptions = {},
): MilestoneClaim => ({
  ...baseOf(entry, reported, options, 'milestone'),
  kind: 'milestone',
  track: options.track ?? 'contract',
  milestone: options.milestone ?? 'service-start',
  status,
  ...(date !== undefined && { date: said(date, options.qualifier, options.wording) }),
});

export const delayOf = (
  entry: string,
  reported: string,
  causes: readonly string[],
  options: ClaimOptions = {},
): DelayClaim => ({
  ...baseOf(entry, reported, options, 'delay'),
  kind: 'delay',
  track: options.track ?? 'contract',
  milestone: options.milestone ?? 'service-start',
  causes,
});

export const stanceOf = (
  entry: string,
  reported: string,
  option: string,
  stance: StanceClaim['stance'],
  by: readonly string[] = [],
  options: ClaimOptions = {},
): StanceClaim => ({
  ...baseOf(entry, reported, options, 'decision'),
  by,
  kind: 'decision',
  decision: 'organisational-form',
  option,
  stance,
});

/** Gathers claims into the entries that they name. */
export const entriesOf = (claims: readonly Claim[]): readonly Entry[] =>
  [...Map.groupBy(claims, ({ entry }) => entry)].map(([id, group]) => {
    const [first] = group;
    if (!first) throw new RangeError('an entry needs a claim here');
    return {
      id,
      title: id,
      kind: 'news',
      vanguards: [...new Set(group.map(({ vanguard }) => vanguard))],
      source: {
        publisher: 'hsj',
        title: id,
        titleIs: 'exact',
        url: `https://example.org/${id}`,
        alsoAt: [],
        access: 'open',
        read: spanOf('2026-11-22'),
        extent: 'whole',
      },
      reported: first.reported,
      ...(first.repeats !== undefined && { repeats: first.repeats }),
      summary: id,
      claims: group,
      corrections: [],
    };
  });

const milestoneOf = (id: string, title: string, group: Milestone['group'], lasts = false): Milestone => ({
  id,
  title,
  means: title,
  group,
  judged: id !== 'bid-deadline',
  lasts,
});

export const trackOf = (
  id: string,
  title: string,
  milestones: readonly string[],
  headline = milestones,
): Track => ({
  id,
  title,
  procurement: true,
  milestones,
  headline,
});

export const vanguardOf = (id: string, tracks: readonly Track[]): Vanguard => ({
  id,
  name: id.charAt(0).toUpperCase() + id.slice(1),
  model: 'multispecialty community provider',
  listed: true,
  standfirst: id,
  commissioner: 'dudley-ccg',
  tracks,
  notes: [],
  openQuestions: [],
});

export const vocabularyOf = (vanguards: readonly Vanguard[]): Vocabulary => ({
  milestones: [
    milestoneOf('contract-notice', 'Tender issued', 'tender'),
    milestoneOf('bid-deadline', 'Bids due', 'tender'),
    milestoneOf('contract-award', 'Contract award', 'tender'),
    milestoneOf('service-start', 'Service start', 'outcome'),
    milestoneOf('organisation-created', 'New organisation', 'form'),
    milestoneOf('business-case', 'Business case', 'form'),
    milestoneOf('public-consultation', 'Public consultation', 'approval', true),
  ],
  decisions: [
    {
      id: 'organisational-form',
      title: 'Organisational form',
      asks: 'Which?',
      group: 'form',
      options: [
        { id: 'alliance', title: 'Alliance of separate organisations', means: 'An agreement.' },
        { id: 'community-interest-company', title: 'Community interest company', means: 'A company.' },
      ],
    },
  ],
  services: [],
  causes: [
    { id: 'national-approval', title: 'National approval', means: 'A national step came first.' },
    { id: 'engagement', title: 'Engagement', means: 'More talks.' },
    { id: 'complexity', title: 'Complexity of the model', means: 'It was complicated.' },
  ],
  organisations: [
    { id: 'dudley-ccg', name: 'Dudley CCG', type: 'commissioner', aka: [], predecessors: [], successors: [] },
    { id: 'dudley-lmc', name: 'Dudley LMC', type: 'gp-body', aka: [], predecessors: [], successors: [] },
    { id: 'hsj', name: 'HSJ', type: 'publisher', aka: [], predecessors: [], successors: [] },
  ],
  glossary: [],
  vanguards,
});
