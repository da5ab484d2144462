import type { VanguardId } from '../../domain/model/ids.ts';
import { allTimelines, type TimelineRecord } from '../../domain/record/record.ts';
import { SITE_NAME } from '../frame.ts';

/** The picture that a link to a page is shown with elsewhere. */
export interface ShareImage {
  /** From the root of the site. */
  readonly href: string;
  /** What is to be seen on it. */
  readonly alt: string;
}

/** The size of every such picture, in pixels. */
export const SHARE_IMAGE_SIZE = { width: 1200, height: 630 } as const;

export const DEFAULT_IMAGE: ShareImage = {
  href: '/og/default.png',
  alt: `${SITE_NAME}: what was promised, and when it slipped.`,
};

export const HOME_IMAGE: ShareImage = {
  href: '/og/home.png',
  alt: `${SITE_NAME}: the promise charts of the vanguards side by side.`,
};

/** The picture of the first of these vanguards; where that has no promise chart, the one of the site. */
export const shareImageOf = (ids: readonly VanguardId[], record: TimelineRecord): ShareImage => {
  const [first] = ids;
  const found = allTimelines(record).find(({ vanguard }) => vanguard.id === first)?.vanguard;
  const hasChart = found?.tracks.some(({ headline }) => headline.length > 0) ?? false;
  return found && hasChart
    ? {
        href: `/og/${found.id}.png`,
        alt: `The promise chart of ${found.name}: when each date was given, and for when.`,
      }
    : DEFAULT_IMAGE;
};
