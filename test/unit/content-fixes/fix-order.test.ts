import { describe, expect, test } from 'vitest';
import { fixText } from '../../../src/content-fixes/fix-text.ts';

const fix = (text: string, path = 'entries/alpha/a.mdx') => fixText({ path, text });

describe('comments', () => {
  test('move with their key, and lines between keys stay lines', () => {
    const before = `---
# About this file.
title: A title
# Which sites.
# The first is the folder.
vanguards: [alpha] # and no other

kind: news # of a sort
summary: One.
---
`;
    expect(fix(before).text).toBe(`---
# About this file.
title: A title
kind: news # of a sort
# Which sites.
# The first is the folder.
vanguards: [alpha] # and no other

summary: One.
---
`);
  });

  test('in a profile, keys of a track move as whole lines', () => {
    const before = `---
name: A
tracks:
  - title: The contract # ours
    # permanent
    id: contract
    headline: []
    milestones: [a,
      b]
---
`;
    expect(fix(before, 'vanguards/a.mdx').text).toBe(`---
name: A
tracks:
  - # permanent
    id: contract
    title: The contract # ours
    milestones: [a,
      b]
    headline: []
---
`);
  });
});

test('organisations stand by name under each heading, and no list that is not kept in order is touched', () => {
  const line = (id: string, name: string): string => `- { id: ${id}, name: ${name}, type: other }`;
  const before = [
    '# Ones',
    line('b', 'Beta'),
    line('a', 'The Alpha'),
    '',
    '# Others',
    line('d', 'Delta'),
    line('c', 'Gamma'),
    '',
  ].join('\n');
  const after = [
    '# Ones',
    line('a', 'The Alpha'),
    line('b', 'Beta'),
    '',
    '# Others',
    line('d', 'Delta'),
    line('c', 'Gamma'),
    '',
  ].join('\n');
  expect(fix(before, 'organisations.yaml').text).toBe(after);
  expect(fix('- { id: b, title: B }\n- { id: a, title: A }\n', 'services.yaml').changes).toEqual([]);
});
