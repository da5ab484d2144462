import { spanWords } from '../domain/dates/date-words.ts';
import { spanOfDay } from '../domain/dates/parse-span.ts';
import { countReading, type ReadingExtent } from '../domain/record/reading.ts';
import type { TimelineRecord, VanguardRecord } from '../domain/record/record.ts';
import { compareAddress, delaysAddress, formsAddress, vanguardAddress } from './addresses.ts';
import { CONTRIBUTE_ADDRESS, type Repository } from './contribute/repository.ts';
import type { Link } from './link.ts';
import { countPlaces, namePlaces } from './places-words.ts';

export const SITE_NAME = 'Vanguard Timelines';
export const LICENCE_ADDRESS = 'https://creativecommons.org/licenses/by/4.0/';

/** A few links under one word. */
export interface LinkGroup {
  readonly title: string;
  readonly links: readonly Link[];
}

/** What the header and footer of every page show. */
export interface Frame {
  readonly header: readonly Link[];
  readonly footer: readonly LinkGroup[];
  /** The day of this version of the record, in words. */
  readonly asOf: string;
  /** “three places”; “Dudley, Manchester and Sunderland”. */
  readonly places: { readonly count: string; readonly names: string };
  /** Where readers propose changes, where that is known. */
  readonly repository?: Repository;
  /** How many sources were read whole, and how many in their opening only. */
  readonly reading: ReadingExtent;
}

/** What fits into three rows of the header at 320 pixels, with the four links that follow. */
const MOST_NAMED = { count: 6, letters: 60 } as const;

/** The vanguards by name, or one link to the list of them where they would crowd the header of a phone. */
export const viewVanguardLinks = (vanguards: readonly VanguardRecord[]): readonly Link[] => {
  const links = vanguards.map(({ vanguard: { id, name } }) => ({ href: vanguardAddress(id), text: name }));
  const letters = links.reduce((sum, { text }) => sum + text.length, 0);
  return links.length <= MOST_NAMED.count && letters <= MOST_NAMED.letters
    ? links
    : [{ href: '/#vanguards', text: 'Vanguards' }];
};

/** The pages that set the vanguards side by side. */
export const ACROSS_VANGUARDS: readonly Link[] = [
  { href: compareAddress, text: 'Compare' },
  { href: delaysAddress, text: 'Delays' },
  { href: formsAddress, text: 'Forms' },
];

const viewFooter = ({ programme }: TimelineRecord): readonly LinkGroup[] => [
  {
    title: 'The record',
    links: [
      { href: '/entries/', text: 'Entries' },
      { href: '/organisations/', text: 'Organisations' },
      { href: '/glossary/', text: 'Glossary' },
      ...(programme
        ? [{ href: vanguardAddress(programme.vanguard.id), text: 'The national programme' }]
        : []),
    ],
  },
  {
    title: 'This site',
    links: [
      { href: '/about/', text: 'About' },
      { href: CONTRIBUTE_ADDRESS, text: 'Contribute' },
      { href: '/data/', text: 'Data' },
      { href: '/corrections/', text: 'Corrections' },
      { href: '/accessibility/', text: 'Accessibility' },
    ],
  },
];

export const buildFrame = (record: TimelineRecord, repository?: Repository): Frame => ({
  header: [...viewVanguardLinks(record.vanguards), ...ACROSS_VANGUARDS, { href: '/search/', text: 'Search' }],
  footer: viewFooter(record),
  asOf: spanWords(spanOfDay(record.asOf)),
  places: { count: countPlaces(record), names: namePlaces(record) },
  reading: countReading(record.entries),
  ...(repository && { repository }),
});
