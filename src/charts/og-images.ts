import type { TimelineRecord } from '../domain/record/record.ts';
import { buildDefaultImage, buildHomeImage, buildVanguardImage } from './og-image.ts';
import { buildPromiseChart, sharedYears } from './promise-chart.ts';

/** A picture to be: its name in `/og/<name>.png`, and its drawing. */
interface OgImage {
  readonly name: string;
  readonly svg: string;
}

/** What the site is, in a line. */
const THESIS = 'What was promised, and when it slipped';

/** The pictures of all pages: `home`, `default`, and one for each vanguard by its id. A vanguard without a promise has the default. */
export const buildOgImages = ({
  vanguards,
  programme,
  vocabulary,
  asOf,
}: TimelineRecord): readonly OgImage[] => {
  const years = sharedYears(vanguards, vocabulary, asOf);
  const plain = buildDefaultImage(THESIS);
  const tiles = vanguards.map((vanguard) => ({
    name: vanguard.vanguard.name,
    chart: buildPromiseChart({ vanguard, vocabulary, asOf, size: 'tile', years }),
  }));
  const cards = [...vanguards, ...(programme ? [programme] : [])].map((vanguard) => {
    const chart = buildPromiseChart({ vanguard, vocabulary, asOf, size: 'card' });
    const { id, name } = vanguard.vanguard;
    return { name: id, svg: chart.isEmpty ? plain : buildVanguardImage(name, chart) };
  });
  return [
    { name: 'home', svg: tiles.length > 0 ? buildHomeImage(THESIS, tiles) : plain },
    { name: 'default', svg: plain },
    ...cards,
  ];
};
