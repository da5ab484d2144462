import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { SiteSource } from '../../src/data/source.ts';
import { bodyTextOf } from '../../src/search/body-text.ts';
import { searchRecords } from '../../src/search/index-records.ts';

/** A search by somebody else's library over the same text: a page that makes the search of its address. */
interface SearchPeer {
  readonly name: string;
  readonly path: string;
}

interface Item {
  readonly id: number;
  readonly url: string;
  readonly title: string;
  readonly text: string;
}

interface Library {
  readonly name: string;
  /** The file of the library, inside the folder of the peers' packages. */
  readonly file: string;
  /** The index as text, made with the library. */
  readonly build: (load: (file: string) => unknown, items: readonly Item[]) => string | Promise<string>;
  /** The code of the page: makes `search` from `index`, its text; then the numbers of what a `query` finds. */
  readonly load: string;
  readonly find: string;
}

const MINISEARCH_OPTIONS = '{ fields: ["title", "text"] }';

const LIBRARIES: readonly Library[] = [
  {
    name: 'MiniSearch',
    file: 'minisearch/dist/umd/index.js',
    build: (load, items) => {
      const Search = load('minisearch/dist/cjs/index.cjs') as new (options: unknown) => {
        addAll: (all: readonly Item[]) => void;
      };
      const index = new Search({ fields: ['title', 'text'] });
      index.addAll(items);
      return JSON.stringify(index);
    },
    load: `const search = MiniSearch.loadJSON(index, ${MINISEARCH_OPTIONS});`,
    find: 'const found = search.search(query).map(({ id }) => id);',
  },
  {
    name: 'lunr',
    file: 'lunr/lunr.min.js',
    build: (load, items) => {
      const lunr = load('lunr/lunr.js') as (
        define: (this: {
          ref: (name: string) => void;
          field: (name: string) => void;
          add: (one: Item) => void;
        }) => void,
      ) => unknown;
      return JSON.stringify(
        lunr(function () {
          this.ref('id');
          this.field('title');
          this.field('text');
          for (const item of items) this.add(item);
        }),
      );
    },
    load: 'const search = lunr.Index.load(JSON.parse(index));',
    find: 'const found = search.search(query).map(({ ref }) => Number(ref));',
  },
  {
    // Its index is best built where it is used: what is sent is the text.
    name: 'FlexSearch',
    file: 'flexsearch/dist/flexsearch.bundle.min.js',
    build: (_, items) => JSON.stringify(items.map(({ title, text }) => `${title} ${text}`)),
    load: `const search = new FlexSearch.Index({ tokenize: "strict" });
      JSON.parse(index).forEach((text, id) => search.add(id, text));`,
    find: 'const found = search.search(query);',
  },
];

const pageOf = ({ load, find }: Pick<Library, 'load' | 'find'>): string => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Search</title></head><body>
<form><input name="q"></form><ol></ol>
<script src="library.js"></script>
<script>
(async () => {
  const index = await (await fetch('index.json')).text();
  const shown = await (await fetch('titles.json')).json();
  ${load}
  const show = (query) => {
    ${find}
    document.querySelector('ol').innerHTML = found.slice(0, 20).map((id) => '<li><a href="#">' + shown[id] + '</a></li>').join('');
  };
  document.forms[0].addEventListener('submit', (event) => {
    event.preventDefault();
    show(event.target.q.value);
  });
  show(new URLSearchParams(location.search).get('q'));
})();
</script></body></html>`;

/** Writes a page for each library into a folder, over the text that our own index has. */
export const writeSearchPeers = async (
  folder: string,
  home: string,
  { record, bodies }: SiteSource,
): Promise<readonly SearchPeer[]> => {
  const bodyText = (id: string): string => bodyTextOf(bodies.get(`entries/${id}`) ?? '');
  const items = searchRecords(record, { bodyText }).map(({ url, content, meta }, id) => ({
    id,
    url,
    title: meta.title,
    text: `${content} ${meta.about} ${meta.publisher}`,
  }));
  const require = createRequire(join(home, 'package.json'));
  // By its place, since not every library lets all of its files be named.
  const load = (file: string): unknown => require(join(home, 'node_modules', file));
  const peers: SearchPeer[] = [];
  for (const { name, file, build, ...code } of LIBRARIES) {
    const path = name.toLowerCase();
    await mkdir(join(folder, path), { recursive: true });
    await cp(join(home, 'node_modules', file), join(folder, path, 'library.js'));
    await writeFile(join(folder, path, 'index.json'), await build(load, items));
    await writeFile(join(folder, path, 'titles.json'), JSON.stringify(items.map(({ title }) => title)));
    await writeFile(join(folder, path, 'index.html'), pageOf(code));
    peers.push({ name, path: `/${path}/` });
  }
  return peers;
};

/** Writes a page that draws a timeline with TimelineJS, from our own file for it. */
export const writeTimelinePeer = async (folder: string, home: string, feed: string): Promise<string> => {
  const place = join(folder, 'timelinejs');
  await mkdir(place, { recursive: true });
  await cp(join(home, 'node_modules/@knight-lab/timelinejs/dist'), place, { recursive: true });
  await writeFile(join(place, 'data.json'), await readFile(feed));
  await writeFile(
    join(place, 'index.html'),
    `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Timeline</title>
<meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="css/timeline.css"><script src="js/timeline.js"></script></head>
<body><div id="timeline" style="width: 100%; height: 600px"></div>
<script>fetch('data.json').then((r) => r.json()).then((data) => new TL.Timeline('timeline', data));</script></body></html>`,
  );
  return '/timelinejs/';
};
