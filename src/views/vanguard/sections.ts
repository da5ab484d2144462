import type { Link } from '../link.ts';

/** A section of the page of a vanguard: its fragment, its heading, and its name in the list of what is on the page. */
export interface SectionView {
  readonly id: string;
  readonly title: string;
  readonly short: string;
}

const section = (id: string, title: string, short: string): SectionView => ({ id, title, short });

/** The sections in the order of the page: how it ended first, then how it came to that, then all there is. */
export const SECTIONS = {
  scorecard: section('scorecard', 'What came of the promises', 'What came of it'),
  promises: section('promises', 'What was promised, and when', 'Promises'),
  delays: section('delays', 'What was put back or given up, and why', 'Delays'),
  form: section('decisions', 'Which form of organisation, and why', 'Form'),
  decisions: section('other-decisions', 'Other decisions', 'Other decisions'),
  money: section('money', 'What it was worth, and for how long', 'Money and length'),
  scope: section('scope', 'Which services were in it', 'Services'),
  parties: section('parties', 'Who took part', 'Who took part'),
  disagreements: section(
    'disagreements',
    'Where sources differ on dates and positions',
    'Where sources differ',
  ),
  asKnown: section('as-known', 'What was known on a given day', 'As it was known'),
  timeline: section('timeline', 'The whole timeline', 'Timeline'),
  story: section('story', 'The case study', 'Case study'),
  figures: section('figures', 'Other figures', 'Other figures'),
  questions: section('not-found', 'What could not be found', 'Not found'),
  sources: section('sources', 'Sources', 'Sources'),
  cite: section('cite', 'Cite this page', 'Cite this page'),
} as const satisfies Readonly<Record<string, SectionView>>;

export type SectionName = keyof typeof SECTIONS;
export type Headings = Readonly<Record<SectionName, SectionView>>;

/** Where editors have a word on dates and no source contradicts another, nobody differs. */
const NOTES_ON_DATES = section('disagreements', 'Notes on dates', 'Notes on dates');

export const nameSections = (doSourcesDiffer: boolean): Headings =>
  doSourcesDiffer ? SECTIONS : { ...SECTIONS, disagreements: NOTES_ON_DATES };

/** Links to the sections that have something in them, in the order of the page. */
export const listContents = (headings: Headings, isThere: (name: SectionName) => boolean): readonly Link[] =>
  (Object.keys(SECTIONS) as SectionName[])
    .filter(isThere)
    .map((name) => ({ href: `#${headings[name].id}`, text: headings[name].short }));
