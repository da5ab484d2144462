import { globSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { startBrowser } from '../../browser/support/browser.ts';
import { builtFolder } from '../../browser/support/site.ts';

export interface BuiltElement {
  /** In lower case, within SVG too. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly classes: readonly string[];
  /** The words directly in it, without those of the elements in it. */
  readonly text: string;
  readonly parent: BuiltElement | undefined;
  readonly children: readonly BuiltElement[];
}

export interface BuiltFile {
  /** Its address on the site: `/entries/`, `/404.html`. */
  readonly address: string;
  readonly file: string;
  readonly html: string;
}

export interface BuiltPage extends BuiltFile {
  /** Every element, in the order of the page. */
  readonly elements: readonly BuiltElement[];
}

const addressOf = (folder: string, file: string): string =>
  `/${relative(folder, file).split(sep).join('/')}`.replace(/\/index\.html$/, '/');

/** The HTML files of a built site, by address. Throws where there is none. */
export const readBuiltFiles = (folder = builtFolder): readonly BuiltFile[] => {
  const files = globSync(join(folder, '**/*.html'));
  if (files.length === 0) throw new Error(`There is no page in ${folder}. Build first: npm run build`);
  return files
    .map((file) => ({ address: addressOf(folder, file), file, html: readFileSync(file, 'utf8') }))
    .toSorted((a, b) => (a.address < b.address ? -1 : 1));
};

/** An element as the browser hands it over; the number is that of its parent, or -1. */
type FlatElement = readonly [string, Readonly<Record<string, string>>, string, number];

/** Runs in the browser. The result is JSON, which is quicker to hand over than objects. */
const flattenInBrowser = (documents: readonly string[]): string =>
  JSON.stringify(
    documents.map((html) => {
      const elements = [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('*')];
      const numbers = new Map<Element | null, number>(elements.map((element, index) => [element, index]));
      return elements.map((element) => [
        element.localName,
        Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
        [...element.childNodes]
          .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
          .map(({ nodeValue }) => nodeValue)
          .join(' '),
        numbers.get(element.parentElement) ?? -1,
      ]);
    }),
  );

const linkElements = (flat: readonly FlatElement[]): readonly BuiltElement[] => {
  const linked: (BuiltElement & { children: BuiltElement[] })[] = [];
  for (const [tag, attributes, text, number] of flat) {
    const parent = linked[number];
    const classes = (attributes['class'] ?? '').split(/\s+/);
    const element = { tag, attributes, classes, text: text.trim(), parent, children: [] };
    parent?.children.push(element);
    linked.push(element);
  }
  return linked;
};

/** Every page of a built site, parsed by the browser, without being run, in the order of their addresses. */
export const readBuiltPages = async (folder = builtFolder): Promise<readonly BuiltPage[]> => {
  const files = readBuiltFiles(folder);
  const browser = await startBrowser();
  try {
    const tab = await browser.newPage();
    const json = await tab.evaluate(
      flattenInBrowser,
      files.map(({ html }) => html),
    );
    const flat = JSON.parse(json) as readonly (readonly FlatElement[])[];
    return files.map((file, index) => ({ ...file, elements: linkElements(flat[index] ?? []) }));
  } finally {
    await browser.close();
  }
};

/** The page at an address. Throws where there is none. */
export const pageAt = (pages: readonly BuiltPage[], address: string): BuiltPage => {
  const found = pages.find((page) => page.address === address);
  if (!found) throw new Error(`There is no page at ${address}`);
  return found;
};

/** The element and those around it, from the inside out. */
export const ancestryOf = (element: BuiltElement): readonly BuiltElement[] =>
  element.parent ? [element, ...ancestryOf(element.parent)] : [element];

/** The element and all those in it. */
export const subtreeOf = (element: BuiltElement): readonly BuiltElement[] => [
  element,
  ...element.children.flatMap(subtreeOf),
];

/** All that the element says, its runs of white space as one space. */
export const wordsOf = (element: BuiltElement): string =>
  subtreeOf(element)
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Where links in the element lead. */
export const hrefsIn = (element: BuiltElement): readonly string[] =>
  subtreeOf(element).flatMap(({ tag, attributes: { href } }) => (tag === 'a' && href ? [href] : []));

/** The element with an id. Throws where there is none. */
export const elementWith = ({ address, elements }: BuiltPage, id: string): BuiltElement => {
  const found = elements.find(({ attributes }) => attributes['id'] === id);
  if (!found) throw new Error(`There is no #${id} on ${address}`);
  return found;
};

/** Where an element stands and what it says, for a message. */
export const placeOf = ({ address }: BuiltPage, element: BuiltElement): string => {
  const near = ancestryOf(element).find(({ attributes }) => attributes['id'] !== undefined);
  return `${address}#${near?.attributes['id'] ?? ''} <${element.tag}> ${element.text}`;
};
