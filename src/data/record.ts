import type { TimelineRecord } from '../domain/record/record.ts';
import { buildContext, type ViewContext } from '../views/context.ts';
import { buildFrame, type Frame } from '../views/frame.ts';
import { derived, getSource } from './hand-over.ts';
import { getRepository } from './repository.ts';

/** The whole record, derived once and frozen. */
export const getRecord = async (): Promise<TimelineRecord> => (await getSource()).record;

/** What the views look things up in. */
export const getContext: () => Promise<ViewContext> = derived(({ record }) => buildContext(record));

/** What the header and footer of every page show. */
export const getFrame: () => Promise<Frame> = derived(({ record }) => buildFrame(record, getRepository()));
