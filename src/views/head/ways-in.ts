import { toCivil } from '../../domain/dates/day.ts';
import type { TimelineRecord } from '../../domain/record/record.ts';
import { entryYearAddress } from '../addresses.ts';
import { ACROSS_VANGUARDS, viewVanguardLinks, type LinkGroup } from '../frame.ts';
import type { Link } from '../link.ts';

/** The years with entries, the newest first. */
const viewYears = ({ entries }: TimelineRecord): readonly Link[] =>
  [...new Set(entries.map(({ reported }) => toCivil(reported.latest).year))]
    .toSorted((a, b) => b - a)
    .map((year) => ({ href: entryYearAddress(String(year)), text: String(year) }));

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
