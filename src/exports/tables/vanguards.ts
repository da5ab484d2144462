import { NATIONAL } from '../../domain/model/ids.ts';
import type { Vanguard } from '../../domain/model/vocabulary.ts';
import { compareText } from '../../domain/record/claim-order.ts';
import { allTimelines } from '../../domain/record/record.ts';
import { vanguardSchema } from '../../schemas/vanguard.ts';
import type { ExportSource } from '../export-source.ts';
import { address, boolean, integer, required, text } from '../table/column.ts';
import { editorsWords } from '../table/editors-words.ts';
import { defineTable } from '../table/table.ts';

const ofVanguard = (field: keyof typeof vanguardSchema.shape): string => editorsWords(vanguardSchema, field);

const profiles = ({ record }: ExportSource): readonly Vanguard[] =>
  allTimelines(record).map(({ vanguard }) => vanguard);

/** Entries may speak of the national programme though it has no profile. */
const unprofiled = (source: ExportSource) =>
  profiles(source).some(({ id }) => id === NATIONAL)
    ? []
    : [{ id: NATIONAL, name: 'The national programme' }];

const vanguardUrl = { url: address('Its page on the site.') } as const;

export const vanguards = defineTable({
  name: 'vanguards',
  title: 'Vanguards',
  description: 'The sites, and the national programme under the id national.',
  primaryKey: ['id'],
  references: { commissioner: 'organisations' },
  columns: {
    id: required(text('The id of the vanguard, permanent.')),
    name: required(text(ofVanguard('name'))),
    model: text(ofVanguard('model')),
    listed: boolean(ofVanguard('listed')),
    listed_note: text(ofVanguard('listed-note')),
    standfirst: text(ofVanguard('standfirst')),
    commissioner: text(ofVanguard('commissioner')),
    ...vanguardUrl,
  },
  rows: (source) => [
    ...profiles(source).map(({ id, name, model, listed, listedNote, standfirst, commissioner }) => ({
      id,
      name,
      model,
      listed,
      listed_note: listedNote,
      standfirst,
      commissioner,
      url: source.vanguardUrl(id),
    })),
    ...unprofiled(source),
  ],
});

export const vanguardQuestions = defineTable({
  name: 'vanguard-questions',
  title: 'Open questions',
  description: 'What could not be found about a vanguard: a row for each question.',
  primaryKey: ['vanguard', 'position'],
  references: { vanguard: 'vanguards' },
  columns: {
    vanguard: required(text('The vanguard.')),
    position: required(integer('Its place in the list, from 1.')),
    question: required(text(ofVanguard('open-questions'))),
    ...vanguardUrl,
  },
  rows: (source) =>
    profiles(source).flatMap(({ id, openQuestions }) =>
      openQuestions.map((question, index) => ({
        vanguard: id,
        position: index + 1,
        question,
        url: source.vanguardUrl(id),
      })),
    ),
});

const trackSchema = vanguardSchema.shape.tracks.element;
const ofTrack = (field: keyof typeof trackSchema.shape): string => editorsWords(trackSchema, field);

export const tracks = defineTable({
  name: 'tracks',
  title: 'Tracks',
  description: 'The processes inside a vanguard that had steps of their own.',
  primaryKey: ['vanguard', 'track'],
  references: {
    vanguard: 'vanguards',
    superseded_entry: 'entries',
  },
  columns: {
    vanguard: required(text('The vanguard.')),
    track: required(text('The id of the track, permanent within its vanguard.')),
    position: required(integer('Its place in the vanguard, from 1.')),
    title: required(text(ofTrack('title'))),
    procurement: required(boolean(ofTrack('procurement'))),
    superseded_by: text(editorsWords(trackSchema.shape['superseded-by'].unwrap(), 'track')),
    superseded_entry: text(editorsWords(trackSchema.shape['superseded-by'].unwrap(), 'entry')),
    ...vanguardUrl,
  },
  rows: (source) =>
    profiles(source).flatMap((vanguard) =>
      vanguard.tracks.map(({ id, title, procurement, supersededBy }, index) => ({
        vanguard: vanguard.id,
        track: id,
        position: index + 1,
        title,
        procurement,
        superseded_by: supersededBy?.track,
        superseded_entry: source.knownEntry(supersededBy?.entry),
        url: source.vanguardUrl(vanguard.id),
      })),
    ),
});

export const trackMilestones = defineTable({
  name: 'track-milestones',
  title: 'Steps of tracks',
  description: 'Which steps a track has: a row for each.',
  primaryKey: ['vanguard', 'track', 'milestone'],
  references: { 'vanguard track': 'tracks(vanguard track)', milestone: 'milestones' },
  columns: {
    vanguard: required(text('The vanguard.')),
    track: required(text('The track.')),
    milestone: required(text('A step that the track has.')),
    headline: required(
      boolean('Whether it is one of the steps for the chart, the home page and the scorecard.'),
    ),
    ...vanguardUrl,
  },
  rows: (source) =>
    profiles(source).flatMap((vanguard) =>
      vanguard.tracks.flatMap(({ id, milestones, headline }) =>
        [...new Set([...milestones, ...headline])].toSorted(compareText).map((milestone) => ({
          vanguard: vanguard.id,
          track: id,
          milestone,
          headline: headline.includes(milestone),
          url: source.vanguardUrl(vanguard.id),
        })),
      ),
    ),
});
