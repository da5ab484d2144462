import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import type { Day } from '../domain/dates/day.ts';
import { buildRecord, type TimelineRecord } from '../domain/record/record.ts';
import { toEntry } from '../schemas/to-entry.ts';
import { toVocabulary, tracksByVanguard } from '../schemas/to-vocabulary.ts';
import { buildContext, type ViewContext } from '../views/context.ts';
import { buildFrame, type Frame } from '../views/frame.ts';
import { freezeDeep } from './freeze.ts';
import { getRepository } from './repository.ts';

/** The day that the record is as of. Throws an error that says how to set it: nothing here reads a clock. */
const readAsOf = (): Day => {
  const seconds = Number.parseInt(process.env['SOURCE_DATE_EPOCH'] ?? '', 10);
  if (Number.isFinite(seconds)) return Math.floor(seconds / 86_400);
  throw new Error(
    'The record has to be as of a day, and reads no clock. Set SOURCE_DATE_EPOCH to a number of seconds since 1970, ' +
      'for example SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)',
  );
};

type Written<Key extends CollectionKey> = CollectionEntry<Key>['data'];

const readData = async <Key extends CollectionKey>(collection: Key): Promise<Written<Key>[]> =>
  (await getCollection(collection)).map((entry): Written<Key> => entry.data);

const readFiles = async <Key extends CollectionKey>(
  collection: Key,
): Promise<{ id: string; file: Written<Key> }[]> =>
  (await getCollection(collection)).map((entry) => ({ id: entry.id, file: entry.data }));

const readVocabulary = async () =>
  toVocabulary({
    milestones: await readData('milestones'),
    decisions: await readData('decisions'),
    services: await readData('services'),
    causes: await readData('causes'),
    organisations: await readData('organisations'),
    glossary: await readFiles('glossary'),
    vanguards: await readFiles('vanguards'),
  });

const loadRecord = async (): Promise<TimelineRecord> => {
  const vocabulary = await readVocabulary();
  const tracks = tracksByVanguard(vocabulary.vanguards);
  const files = await readFiles('entries');
  const entries = files.flatMap(({ id, file }) =>
    'redirect' in file ? [] : (toEntry(id, file, tracks) ?? []),
  );
  return freezeDeep(buildRecord({ entries, vocabulary, asOf: readAsOf() }));
};

let record: Promise<TimelineRecord> | undefined;
let context: Promise<ViewContext> | undefined;

/** The whole record, derived once and frozen. */
export const getRecord = (): Promise<TimelineRecord> => (record ??= loadRecord());

/** What the views look things up in. */
export const getContext = (): Promise<ViewContext> => (context ??= getRecord().then(buildContext));

/** What the header and footer of every page show. */
export const getFrame = async (): Promise<Frame> => buildFrame(await getRecord(), getRepository());
