import { describe, expect, it } from 'vitest';
import { viewContribute } from '../../../../src/views/contribute/contribute-page.ts';
import { makeRecord } from '../../support/make-record.ts';

const repository = { url: 'https://github.com/example/timelines', branch: 'trunk' };
const record = makeRecord(
  ['fourth', 'first'].map((vanguard) => ({
    vanguard,
    said: '2016-07-15',
    milestone: 'service-start',
    date: '2018-04',
  })),
);

describe('the page on how to contribute', () => {
  it('opens the editor on a new entry for each vanguard of the record, and for the programme', () => {
    const { newEntries } = viewContribute(record, repository);
    const folders = newEntries.map(({ href }) => new URL(href).pathname.split('/').at(-1));
    expect(folders.toSorted()).toEqual(['first', 'fourth', 'national']);
    const { pathname, searchParams } = new URL(newEntries[0]?.href ?? '');
    expect(pathname).toBe(`/example/timelines/new/trunk/content/entries/${folders[0]}`);
    expect(searchParams.get('value')).toContain(`vanguards: [${folders[0]}]`);
  });

  it('leads to nothing outside the site where it is not known where', () => {
    expect(viewContribute(record, undefined)).toEqual({ forms: [], newEntries: [] });
  });
});
