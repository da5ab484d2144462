import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Span } from '../../domain/dates/span.ts';
import type { VanguardId } from '../../domain/model/ids.ts';
import { anchorOf } from '../../domain/record/events.ts';
import { allTimelines, type TimelineRecord, type VanguardRecord } from '../../domain/record/record.ts';
import { pageOfEvent } from '../../domain/record/timeline-pages.ts';
import { eventAddress, vanguardAddress } from '../../views/addresses.ts';
import { buildContext } from '../../views/context.ts';
import { LICENCE_ADDRESS, SITE_NAME } from '../../views/frame.ts';
import { viewEvents, type EventView } from '../../views/vanguard/timeline.ts';
import { addressOn, LICENCE_WORDS, versionWords, type FeedInput } from '../feed-input.ts';
import { slideDates } from './slide-date.ts';

/** The timelines that have such a file: those of the vanguards and of the national programme. */
export const timelineJsScopes = (record: TimelineRecord): readonly VanguardId[] =>
  allTimelines(record).map(({ vanguard }) => vanguard.id);

const textNode = (value: string): ElementContent => ({
  type: 'text',
  value: value.toWellFormed(),
});

const link = (href: string, words: string): ElementContent => ({
  type: 'element',
  tagName: 'a',
  properties: { href },
  children: [textNode(words)],
});

const paragraph = (...children: ElementContent[]): ElementContent => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children,
});

/** TimelineJS reads its texts as HTML, so what is plain here is escaped. */
const escapeText = (text: string): string => toHtml(textNode(text));

const viewText = ({ detail, causes, evidence }: EventView, url: string, site: FeedInput['site']): string =>
  toHtml({
    type: 'root',
    children: [
      ...(detail === '' ? [] : [paragraph(textNode(detail))]),
      ...(causes === undefined ? [] : [paragraph(textNode(`Causes given: ${causes}.`))]),
      paragraph(
        textNode(`${evidence.label}: `),
        ...evidence.sources.flatMap(({ href, text, after }) => [
          link(addressOn(site, href), text),
          textNode(after),
        ]),
        ...(evidence.certainty === undefined ? [] : [textNode(` (${evidence.certainty})`)]),
      ),
      paragraph(link(url, `On ${SITE_NAME}`)),
    ],
  });

const toSlide = (view: EventView, at: Span, url: string, site: FeedInput['site']) => {
  const [category] = view.categories;
  return {
    unique_id: view.id,
    ...slideDates(at),
    display_date: escapeText(view.at.words),
    text: {
      headline: escapeText(view.heading),
      text: viewText(view, url, site),
    },
    ...(category && { group: escapeText(category.text) }),
  };
};

const toSlides = (timeline: VanguardRecord, { record, site }: FeedInput) => {
  const { vanguard, events } = timeline;
  const byAnchor = new Map(events.map((event) => [anchorOf(event.id), event]));
  const context = buildContext(record);
  const views = viewEvents(timeline, context);
  return views.flatMap((view) => {
    const event = byAnchor.get(view.id);
    if (!event) return [];
    const address = eventAddress(vanguard.id, view.id, pageOfEvent(event, events));
    return [toSlide(view, event.at.span, addressOn(site, address), site)];
  });
};

/**
 * The events of one timeline in the JSON of TimelineJS (timeline.knightlab.com/docs/json-format.html): what happened stands at its
 * date, all else at its report. `about` is for readers of the file; TimelineJS ignores it. Throws a RangeError for an unknown id.
 */
export const timelineJsOf = (id: VanguardId, input: FeedInput): string => {
  const timeline = allTimelines(input.record).find(({ vanguard }) => vanguard.id === id);
  if (!timeline) throw new RangeError(`there is no timeline "${id}"`);
  const { name, standfirst } = timeline.vanguard;
  const { version, site } = input;
  const url = addressOn(site, vanguardAddress(id));
  const about = toHtml({
    type: 'root',
    children: [
      paragraph(textNode(standfirst)),
      paragraph(textNode(versionWords(version))),
      paragraph(textNode(LICENCE_WORDS), textNode('. '), link(url, `${name} on ${SITE_NAME}`)),
    ],
  });
  const file = {
    about: { version, license: LICENCE_ADDRESS, url },
    title: { unique_id: 'title', text: { headline: escapeText(name), text: about } },
    events: toSlides(timeline, input),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
};
