import { expect, it, test } from 'vitest';
import { namesOf } from '../../../../src/domain/words/names.ts';
import * as make from '../../support/make-claims.ts';

const contract = make.trackOf('contract', 'The contract', ['contract-award', 'service-start']);
const alliance = make.trackOf('alliance', 'The alliance', ['service-start', 'organisation-created']);
const aside = make.trackOf('aside', 'The side track', ['business-case'], []);
const vocabulary = {
  ...make.vocabularyOf([make.vanguardOf('dudley', [contract, alliance, aside])]),
  services: [{ id: 'gp', title: 'General practice', means: 'General practice.' }],
};
const names = namesOf(vocabulary);

test('each thing has the name that its list gives it', () => {
  expect([
    names.milestone('contract-award'),
    names.decision('organisational-form'),
    names.option('organisational-form', 'community-interest-company'),
    names.organisation('hsj'),
    names.cause('engagement'),
    names.service('gp'),
    names.vanguard('dudley'),
    names.track('dudley', 'alliance'),
  ]).toEqual([
    'Contract award',
    'Organisational form',
    'Community interest company',
    'HSJ',
    'Engagement',
    'General practice',
    'Dudley',
    'The alliance',
  ]);
});

test('a name that no list gives is a fault of the program', () => {
  expect(() => names.milestone('nothing')).toThrow('"nothing" has no name in the vocabularies');
  expect(() => names.track('sunderland', 'alliance')).toThrow('"sunderland/alliance" has no name');
});

test('the programme has a name where it has no profile, else that of its profile', () => {
  expect(names.vanguard('national')).toBe('The national programme');
  const profiles = [{ ...make.vanguardOf('national', []), name: 'New care models' }];
  expect(namesOf(make.vocabularyOf(profiles)).vanguard('national')).toBe('New care models');
});

test.each([
  ['public-consultation', true, true],
  ['bid-deadline', false, false],
  ['contract-award', false, true],
])('%s: lasts %s, judged %s', (milestone, lasts, judged) => {
  expect([names.lasts(milestone), names.isJudged(milestone)]).toEqual([lasts, judged]);
});

test.each([
  ['contract', 'contract-award', 'Contract award'],
  ['contract', 'service-start', 'Service start (the contract)'],
  ['alliance', 'service-start', 'Service start (the alliance)'],
  ['alliance', 'organisation-created', 'New organisation'],
  ['aside', 'business-case', 'Business case (the side track)'],
])('on the track %s, %s is “%s”', (track, milestone, title) => {
  expect(names.step({ vanguard: 'dudley', track, milestone })).toBe(title);
});

test('a step of a vanguard without a profile has its plain title', () => {
  expect(names.step({ vanguard: 'national', track: 'x', milestone: 'contract-award' })).toBe(
    'Contract award',
  );
});

it('is built once for a vocabulary', () => {
  expect(namesOf(vocabulary)).toBe(names);
  expect(namesOf({ ...vocabulary })).not.toBe(names);
});
