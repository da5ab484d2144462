import { UNDATED, yearName, yearOfEntry } from '../../domain/record/entry-facets.ts';
import type { TimelineRecord } from '../../domain/record/record.ts';
import { entryYearAddress } from '../addresses.ts';
import { ACROSS_VANGUARDS, viewVanguardLinks, type LinkGroup } from '../frame.ts';
import type { Link } from '../link.ts';

/** The years with entries, the newest first, and last those of which no day is known. */
const viewYears = ({ entries }: TimelineRecord): readonly Link[] =>
  [...new Set(entries.map(yearOfEntry))]
    .toSorted((a, b) => Number(a === UNDATED) - Number(b === UNDATED) || Number(b) - Number(a))
    .map((year) => ({ href: entryYearAddress(year), text: yearName(year) }));

/** The lists through which every page can be reached without script, for somebody who is lost. */
export const viewWaysIn = (record: TimelineRecord): readonly LinkGroup[] =>
  [
    { title: 'The vanguards', links: viewVanguardLinks(record.vanguards) },
    { title: 'All vanguards together', links: ACROSS_VANGUARDS },
    { title: 'Entries by year', links: viewYears(record) },
    {
      title: 'Words and names',
      links: [
        { href: '/glossary/', text: 'Glossary' },
        { href: '/organisations/', text: 'Organisations' },
      ],
    },
  ].filter(({ links }) => links.length > 0);
