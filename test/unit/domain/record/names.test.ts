import { describe, expect, it } from 'vitest';
import { namesOf } from '../../../../src/domain/words/names.ts';
import { trackOf, vanguardOf, vocabularyOf } from '../../support/make-claims.ts';

const vanguard = vanguardOf('dudley', [
  trackOf('contract', 'The contract', ['contract-award', 'service-start']),
  trackOf('alliance', 'The alliance', ['service-start']),
  trackOf('aside', 'Circle at Hinchingbrooke', ['contract-notice'], []),
]);
const { step } = namesOf(vocabularyOf([vanguard]));

describe('a step is named', () => {
  it.each([
    ['contract', 'contract-award', 'Contract award'],
    ['alliance', 'service-start', 'Service start (the alliance)'],
    ['aside', 'contract-notice', 'Tender issued (Circle at Hinchingbrooke)'],
  ])('on the track %s: %s is “%s”', (track, milestone, words) => {
    expect(step({ vanguard: 'dudley', track, milestone })).toBe(words);
  });
});
