import { describe, expect, it } from 'vitest';
import type { Vocabulary } from '../../../../src/domain/model/vocabulary.ts';
import { answersFromForm } from '../../../../src/drafting/issue-forms/answers-from-form.ts';
import { readForm } from '../../../../src/drafting/issue-forms/read-form.ts';
import { fillIn, GOOD_ITEM } from './filled.ts';

const VOCABULARY = {
  milestones: [
    { id: 'contract-award', title: 'Contract award' },
    { id: 'contract', title: 'Contract' },
  ],
  decisions: [
    { id: 'form', title: 'Form', options: [{ id: 'alliance', title: 'Alliance of separate organisations' }] },
  ],
  services: [{ id: 'adult-social-care', title: 'Adult social care' }],
  causes: [{ id: 'national-approval', title: 'National approval' }],
  organisations: [{ id: 'hsj', name: 'HSJ', aka: ['Health Service Journal'] }],
  vanguards: [
    { id: 'dudley', name: 'Dudley', tracks: [] },
    { id: 'hill-and-dale', name: 'Hill and Dale', tracks: [] },
  ],
  glossary: [],
} as unknown as Vocabulary;

const readItem = (answers: Readonly<Record<string, string>>) => {
  const filled = readForm(
    fillIn('new-entry', { ...GOOD_ITEM, values: '', delays: '', milestones: '', ...answers }),
  );
  if (!filled) throw new Error('not read');
  return answersFromForm(filled, VOCABULARY, '2026-11-22');
};

describe('the places that an item speaks of', () => {
  it.each([
    ['Dudley', ['dudley']],
    ['dudley, Hill and Dale', ['dudley', 'hill-and-dale']],
    ['Dudley and national', ['dudley', 'national']],
    ['Dudley; Dudley\nElsewhere', ['dudley', 'Elsewhere']],
  ])('%j', (vanguards, ids) => {
    expect(readItem({ vanguards }).answers.vanguards).toEqual(ids);
  });
});

describe('a line about a claim', () => {
  it.each([
    ['milestones', 'Contract award – no', { milestone: 'contract-award', status: '–', date: 'no' }],
    [
      'milestones',
      'contract-award planned May 2018',
      { milestone: 'contract-award', status: 'planned', date: 'May 2018' },
    ],
    [
      'milestones',
      '* CONTRACT: Planned: May 2018',
      { milestone: 'contract', status: 'planned', date: 'May 2018' },
    ],
    ['milestones', '{ milestone: contract, status: planned }', { milestone: 'contract', status: 'planned' }],
    ['milestones', '1. Ribbon planned 2018', { milestone: 'Ribbon', status: 'planned', date: '2018' }],
    [
      'decisions',
      'Form, Alliance of separate organisations, ruled out; by: Health Service Journal, x',
      { decision: 'form', option: 'alliance', stance: 'ruled-out', by: ['hsj', 'x'] },
    ],
    ['scope', 'Adult social care to be added in stages', { service: 'adult-social-care', status: 'phased' }],
    ['parties', 'Health Service Journal preferred bidder', { organisation: 'hsj', role: 'preferred-bidder' }],
    [
      'delays',
      'Contract National approval; note: a, b',
      { milestone: 'contract', causes: ['national-approval'], note: 'a, b' },
    ],
  ] as const)('in %s: %s', (key, line, claim) => {
    const { answers, remarks } = readItem({ [key]: line });
    expect(remarks).toEqual([]);
    expect(answers[key]).toEqual([claim]);
  });

  it('that cannot be read is a remark, and its fence is none', () => {
    const { answers, remarks } = readItem({ terms: '```text\nthe contract 15 years\n{ broken: [\n```' });
    expect(answers.terms).toEqual([{ of: 'contract', length: '15 years' }]);
    expect(remarks.map(({ typed }) => typed)).toEqual(['{ broken: [']);
  });
});

it('an answer that is none of a list is a remark, and stands in the draft as it was typed', () => {
  const { answers, remarks } = readItem({ kind: 'Poem' });
  expect(answers.kind).toBe('Poem');
  expect(remarks).toEqual([{ words: '“What sort of item it is” is not one of its answers.', typed: 'Poem' }]);
});
