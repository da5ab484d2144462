import { allTimelines } from '../domain/record/record.ts';
import { viewHome, type HomeView } from '../views/home.ts';
import { viewVanguard, type VanguardPageView } from '../views/vanguard/vanguard-page.ts';
import { getBodies } from './bodies.ts';
import { getContext } from './record.ts';

/** The page of each vanguard, by name, and of the national programme. */
export const vanguardPages = async (): Promise<readonly VanguardPageView[]> => {
  const context = await getContext();
  const bodies = await getBodies('vanguards');
  return allTimelines(context.record).map((vanguard) =>
    viewVanguard(vanguard, bodies.get(vanguard.vanguard.id) ?? '', context),
  );
};

export const homePage = async (): Promise<HomeView> => viewHome(await getContext());
