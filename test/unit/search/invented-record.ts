import { spanOf } from '../../../src/domain/dates/parse-span.ts';
import type { MilestoneClaim, StanceClaim } from '../../../src/domain/model/claim.ts';
import type { Entry } from '../../../src/domain/model/entry.ts';
import type { Vocabulary } from '../../../src/domain/model/vocabulary.ts';
import { buildRecord, type TimelineRecord } from '../../../src/domain/record/record.ts';

const vocabulary: Vocabulary = {
  milestones: [
    {
      id: 'contract-award',
      title: 'Contract award',
      means: '…',
      group: 'tender',
      judged: true,
      lasts: false,
    },
    {
      id: 'bid-deadline',
      title: 'Deadline for bids',
      means: '…',
      group: 'tender',
      judged: false,
      lasts: false,
    },
  ],
  decisions: [
    {
      id: 'organisational-form',
      title: 'Organisational form',
      asks: '…',
      group: 'form',
      options: [
        { id: 'company', title: 'Company', means: '…' },
        { id: 'alliance', title: 'Alliance', means: '…' },
      ],
    },
  ],
  services: [],
  causes: [],
  organisations: [
    { id: 'gazette', name: 'The Gazette', type: 'publisher', aka: [], predecessors: [], successors: [] },
    {
      id: 'townland-ccg',
      name: 'Townland CCG',
      type: 'commissioner',
      aka: [],
      predecessors: [],
      successors: [],
    },
  ],
  glossary: [],
  vanguards: [
    {
      id: 'townland',
      name: 'Townland',
      model: 'invented',
      listed: true,
      standfirst: '…',
      commissioner: 'townland-ccg',
      tracks: [
        {
          id: 'contract',
          title: 'The contract',
          procurement: true,
          milestones: ['contract-award', 'bid-deadline'],
          headline: ['contract-award'],
        },
      ],
      notes: [],
      openQuestions: [],
    },
  ],
};

const said = (id: string, reported: string) =>
  ({
    id,
    entry: id.slice(0, id.lastIndexOf('/')),
    vanguard: 'townland',
    reported: spanOf(reported),
    certainty: 'high',
    by: [],
  }) as const;

const award: MilestoneClaim = {
  ...said('townland/2017-06-tender/milestone-1', '2017-06'),
  kind: 'milestone',
  track: 'contract',
  milestone: 'contract-award',
  status: 'planned',
  date: { span: spanOf('2018-04') },
};

const company: StanceClaim = {
  ...said('townland/2017-06-tender/decision-1', '2017-06'),
  kind: 'decision',
  decision: 'organisational-form',
  option: 'company',
  stance: 'ruled-out',
  by: ['townland-ccg'],
  reason: 'VAT costs',
};

const source: Entry['source'] = {
  publisher: 'gazette',
  title: 'Exclusive: Townland goes to market',
  titleIs: 'exact',
  url: 'https://gazette.example/1',
  alsoAt: [],
  access: 'open',
  read: spanOf('2026-11-22'),
  extent: 'whole',
};

const entries: readonly Entry[] = [
  {
    id: 'townland/2017-06-tender',
    title: 'Townland asks for bids',
    kind: 'news',
    vanguards: ['townland'],
    source,
    reported: spanOf('2017-06'),
    summary: 'Townland asks for bids.',
    claims: [award, company],
    corrections: [],
  },
  {
    id: 'national/2017-12-policy',
    title: 'A policy for all',
    kind: 'report',
    vanguards: ['national', 'townland'],
    source,
    reported: spanOf('2017-12-20/2018-01-05'),
    because: 'It sets the rules.',
    summary: 'The rules change.',
    claims: [],
    corrections: [],
  },
];

/** One vanguard with one forecast and one stance, and an item of the national programme: all invented. */
export const inventedRecord = (): TimelineRecord =>
  buildRecord({ entries, vocabulary, asOf: spanOf('2026-11-22').latest });
