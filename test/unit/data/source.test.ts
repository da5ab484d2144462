import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '../../../src/content-loader/load-content.ts';
import { buildSource } from '../../../src/data/source.ts';
import { FIXTURES } from '../../content/fault-tree.ts';

process.env['SOURCE_DATE_EPOCH'] ??= '1795305600';

test('a source holds the record, the bodies as HTML, the stubs, and who names a term', async () => {
  const source = buildSource(await loadContent(join(FIXTURES, 'sound')));
  expect(source.record.entries.map(({ id }) => id)).toContain('alpha/2017-06-13-tender-issued');
  expect(source.bodies.get('entries/alpha/2017-06-13-tender-issued')).toContain(
    '<a href="/glossary/tender/">',
  );
  expect([...source.redirects.keys()]).toEqual(['alpha/2017-06-12-old-name']);
  expect(source.termMentions.get('tender')).toEqual(new Set(['alpha/2017-06-13-tender-issued']));
});

test('its lists stand in the order of their ids, so that pages do too, and are kept as written beside', async () => {
  const { record, written } = buildSource(await loadContent(join(FIXTURES, 'sound')));
  const ids = record.vocabulary.milestones.map(({ id }) => id);
  expect(ids).toEqual(ids.toSorted());
  expect(written.milestones.map(({ id }) => id)).toEqual([
    'contract-notice',
    'contract-award',
    'service-start',
    'organisation-created',
  ]);
});
