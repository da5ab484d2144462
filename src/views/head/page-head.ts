import { SITE_NAME } from '../frame.ts';
import type { Link } from '../link.ts';
import { RECORD_FEED, type FeedLink } from './feed-links.ts';
import { breadcrumbList, writeJsonLd, type Thing } from './json-ld.ts';
import { DEFAULT_IMAGE, SHARE_IMAGE_SIZE, type ShareImage } from './share-image.ts';

/** What the head of some pages says besides a title and a description. */
export interface HeadFacts {
  readonly image?: ShareImage;
  /** For the page of one item: when it last changed, as far as that is known. */
  readonly article?: { readonly modified?: string };
  /** The published item that the page is about, for reference managers. */
  readonly citation?: readonly Meta[];
  /** What machines are told of the page. */
  readonly things?: readonly Thing[];
  /** The feeds of this page alone. */
  readonly feeds?: readonly FeedLink[];
}

export interface PageHeadInput extends HeadFacts {
  /** What the tab says, without the name of the site. */
  readonly title: string;
  /** What a search engine shows under the title: unlike that of any other page. */
  readonly description: string;
  /** The page itself, from the root of the site. */
  readonly path: string;
  readonly site: string;
  /** The pages above this one, from the home page down; the home page itself is added. */
  readonly trail: readonly Link[];
  /** For a page that search engines should leave out. */
  readonly noindex: boolean;
  /** The page that search engines should keep instead, from the root of the site. */
  readonly canonical?: string;
}

/** A `<meta>`, whose name is a `name` or, in Open Graph, a `property`. */
export interface Meta {
  readonly name?: string;
  readonly property?: string;
  readonly content: string;
}

interface PageHead {
  readonly title: string;
  readonly canonical?: string;
  readonly metas: readonly Meta[];
  /** Those of the page, then the one of the whole record. */
  readonly feeds: readonly FeedLink[];
  /** Safe to stand in a `<script>`. */
  readonly jsonLd?: string;
}

const absolute = (path: string, site: string): string => new URL(path, site).href;

/** A link to a page opens that page, so `og:url` is its own address even where another is canonical. */
const shareMetas = (input: PageHeadInput): readonly Meta[] => {
  const { title, description, path, site, article, image = DEFAULT_IMAGE } = input;
  const og = (name: string, content: string): Meta => ({ property: `og:${name}`, content });
  return [
    og('type', article ? 'article' : 'website'),
    og('site_name', SITE_NAME),
    og('locale', 'en_GB'),
    og('title', title),
    og('description', description),
    og('url', absolute(path, site)),
    og('image', absolute(image.href, site)),
    og('image:width', String(SHARE_IMAGE_SIZE.width)),
    og('image:height', String(SHARE_IMAGE_SIZE.height)),
    og('image:alt', image.alt),
    ...(article?.modified === undefined
      ? []
      : [{ property: 'article:modified_time', content: article.modified }]),
    { name: 'twitter:card', content: 'summary_large_image' },
  ];
};

/** The head of a page. One that is not to be indexed has no canonical address, and nothing to share. */
export const buildPageHead = (input: PageHeadInput): PageHead => {
  const {
    title,
    description,
    path,
    site,
    trail,
    noindex,
    canonical,
    things = [],
    citation = [],
    feeds = [],
  } = input;
  const tab = title === SITE_NAME ? title : `${title} – ${SITE_NAME}`;
  const words: Meta = { name: 'description', content: description };
  const alternates = [...feeds, RECORD_FEED];
  if (noindex)
    return { title: tab, metas: [words, { name: 'robots', content: 'noindex' }], feeds: alternates };
  const trailThings = trail.length > 0 ? [breadcrumbList([...trail, { href: path, text: title }], site)] : [];
  const all = [...things, ...trailThings];
  return {
    title: tab,
    canonical: absolute(canonical ?? path, site),
    metas: [words, ...shareMetas(input), ...citation],
    feeds: alternates,
    ...(all.length > 0 && { jsonLd: writeJsonLd(all) }),
  };
};
