import type {
  GlossaryTerm,
  Organisation,
  OrganisationLink,
  Track,
  Vanguard,
  Vocabulary,
} from '../domain/model/vocabulary.ts';
import type { CausesFile } from './causes.ts';
import type { DecisionsFile } from './decisions.ts';
import type { GlossaryFile } from './glossary.ts';
import type { MilestonesFile } from './milestones.ts';
import type { OrganisationsFile } from './organisations.ts';
import { present } from './present.ts';
import type { TracksByVanguard } from './resolve-claim.ts';
import type { ServicesFile } from './services.ts';
import { toOptionalSpan } from './to-span.ts';
import type { VanguardFile } from './vanguard.ts';

/** A file whose id is its path, as written. */
export interface Identified<Written> {
  readonly id: string;
  readonly file: Written;
}

/** Everything that entries refer to, as written. */
interface VocabularyFiles {
  readonly milestones: MilestonesFile;
  readonly decisions: DecisionsFile;
  readonly services: ServicesFile;
  readonly causes: CausesFile;
  readonly organisations: OrganisationsFile;
  readonly glossary: readonly Identified<GlossaryFile>[];
  readonly vanguards: readonly Identified<VanguardFile>[];
}

const toTrack = (written: VanguardFile['tracks'][number]): Track =>
  present({
    id: written.id,
    title: written.title,
    procurement: written.procurement ?? false,
    milestones: written.milestones,
    headline: written.headline,
    supersededBy: written['superseded-by'],
  });

const toVanguard = ({ id, file }: Identified<VanguardFile>): Vanguard =>
  present({
    id,
    name: file.name,
    model: file.model,
    listed: file.listed,
    listedNote: file['listed-note'],
    standfirst: file.standfirst,
    commissioner: file.commissioner,
    tracks: file.tracks.map(toTrack),
    notes: file.notes ?? [],
    openQuestions: file['open-questions'] ?? [],
  });

const toGlossaryTerm = ({ id, file }: Identified<GlossaryFile>): GlossaryTerm =>
  present({
    id,
    term: file.term,
    abbreviation: file.abbreviation,
    also: file.also ?? [],
    short: file.short,
    years: file.years === undefined ? undefined : String(file.years),
    see: file.see ?? [],
    hard: file.hard ?? false,
  });

type WrittenOrganisation = OrganisationsFile[number];

const toLinks = (links: WrittenOrganisation['predecessors']): OrganisationLink[] =>
  (links ?? []).map(({ organisation, date, status }) =>
    present({ organisation, date: toOptionalSpan(date), status }),
  );

const toOrganisation = (written: WrittenOrganisation): Organisation =>
  present({
    id: written.id,
    name: written.name,
    type: written.type,
    aka: written.aka ?? [],
    url: written.url,
    note: written.note,
    predecessors: toLinks(written.predecessors),
    successors: toLinks(written.successors),
  });

/** From the vocabularies, terms and profiles as written to domain values, in the order in which they were given. */
export const toVocabulary = (files: VocabularyFiles): Vocabulary => ({
  milestones: files.milestones.map((milestone) => present(milestone)),
  decisions: files.decisions,
  services: files.services,
  causes: files.causes,
  organisations: files.organisations.map(toOrganisation),
  glossary: files.glossary.map(toGlossaryTerm),
  vanguards: files.vanguards.map(toVanguard),
});

/** The tracks by vanguard, for resolving claims. */
export const tracksByVanguard = (vanguards: readonly Pick<Vanguard, 'id' | 'tracks'>[]): TracksByVanguard =>
  new Map(vanguards.map(({ id, tracks }) => [id, tracks]));
