import { allTimelines } from '../domain/record/record.ts';
import { viewHome, type HomeView } from '../views/home.ts';
import { viewTimelineYears, type TimelineYearView } from '../views/vanguard/timeline-year.ts';
import { viewVanguard, type VanguardPageView } from '../views/vanguard/vanguard-page.ts';
import { asKnownNav } from './as-known.ts';
import { getBodies } from './bodies.ts';
import { getContext } from './record.ts';

/** The page of each vanguard, by name, and of the national programme. */
export const vanguardPages = async (): Promise<readonly VanguardPageView[]> => {
  const context = await getContext();
  const bodies = await getBodies('vanguards');
  return Promise.all(
    allTimelines(context.record).map(async (vanguard) => {
      const { id } = vanguard.vanguard;
      return viewVanguard(vanguard, bodies(id), await asKnownNav(id), context);
    }),
  );
};

/** The pages of the years of all timelines that are too long for one page. */
export const timelineYearPages = async (): Promise<readonly TimelineYearView[]> => {
  const context = await getContext();
  return allTimelines(context.record).flatMap((vanguard) => viewTimelineYears(vanguard, context));
};

export const homePage = async (): Promise<HomeView> => viewHome(await getContext());
