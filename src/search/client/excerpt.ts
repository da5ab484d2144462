export interface ExcerptPart {
  readonly text: string;
  readonly isFound: boolean;
}

const decode = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

/** Takes an excerpt of Pagefind's apart: nothing but its own `<mark>` is markup, all else is text. */
export const splitExcerpt = (excerpt: string): readonly ExcerptPart[] =>
  excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((text, index) => ({ text: decode(text), isFound: index % 2 === 1 }))
    .filter(({ text }) => text !== '');

/** The excerpt as nodes; what was found stands in `mark`. */
export const buildExcerpt = (excerpt: string): readonly Node[] =>
  splitExcerpt(excerpt).map(({ text, isFound }) => {
    if (!isFound) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
