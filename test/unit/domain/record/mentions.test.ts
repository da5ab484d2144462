import { describe, expect, it } from 'vitest';
import type { PartyClaim } from '../../../../src/domain/model/claim.ts';
import { gatherMentions } from '../../../../src/domain/record/mentions.ts';
import { buildRecord } from '../../../../src/domain/record/record.ts';
import { day } from '../../support/make-record.ts';
import {
  claimOf,
  entriesOf,
  stanceOf,
  trackOf,
  vanguardOf,
  vocabularyOf,
} from '../../support/make-claims.ts';

const party: PartyClaim = {
  ...claimOf('dudley/b', '2017', 'planned'),
  id: 'dudley/b/party-1',
  kind: 'party',
  organisation: 'dudley-lmc',
  role: 'partner',
  status: 'possible',
};
const later = stanceOf('dudley/c', '2018', 'alliance', 'opposed', ['dudley-lmc', 'dudley-ccg']);
const earlier = stanceOf('dudley/a', '2016', 'alliance', 'preferred', ['dudley-ccg']);
const record = buildRecord({
  entries: entriesOf([later, party, earlier]),
  vocabulary: vocabularyOf([vanguardOf('dudley', [trackOf('contract', 'The contract', ['service-start'])])]),
  asOf: day(2026),
});
const mentions = gatherMentions(record);

describe('the mentions of an organisation', () => {
  it('hold the vanguards that it commissions', () => {
    expect(mentions.get('dudley-ccg')?.commissions).toEqual(['dudley']);
    expect(mentions.get('dudley-lmc')?.commissions).toEqual([]);
  });

  it('hold what it held, in the order of the reports, for each of several holders', () => {
    expect(mentions.get('dudley-ccg')?.held.map(({ id }) => id)).toEqual([earlier.id, later.id]);
    expect(mentions.get('dudley-lmc')?.held.map(({ id }) => id)).toEqual([later.id]);
  });

  it('hold what it took part in, with the role and the status', () => {
    expect(mentions.get('dudley-lmc')?.parties).toMatchObject([{ role: 'partner', status: 'possible' }]);
  });

  it('hold the entries that it published', () => {
    expect(mentions.get('hsj')?.published.map(({ id }) => id)).toEqual(['dudley/a', 'dudley/b', 'dudley/c']);
  });

  it('of one that no list has are passed over', () => {
    const unlisted = { ...record.vocabulary, organisations: record.vocabulary.organisations.slice(0, 0) };
    expect([...gatherMentions({ ...record, vocabulary: unlisted })]).toEqual([]);
  });

  it('are empty for an organisation that nothing uses, and absent for one that is not listed', () => {
    expect(gatherMentions({ ...record, entries: [] }).get('hsj')).toEqual({
      commissions: [],
      parties: [],
      held: [],
      published: [],
    });
    expect(mentions.has('nobody')).toBe(false);
  });
});
