const TAG =
  /<\/?(?:p|em|strong|a|ul|ol|li|blockquote|code|br|hr|sup|section|table|thead|tbody|tr|th|td|h2|h3)((?: [a-z-]+(?:="[^"]*")?)*)>/y;
const ATTRIBUTE =
  / (href|title|start|id|align|class|data-footnotes|data-footnote-ref|data-footnote-backref|aria-describedby|aria-label)(?:="([^"]*)")?/y;
const ADDRESS = /^(?:https?:\/\/[^/\\]|mailto:|\/(?![/\\])|#)/i;

const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>' };

/** The character references that the renderer writes, as characters. */
const decode = (text: string): string =>
  text.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name) =>
    hex
      ? String.fromCodePoint(Number.parseInt(String(hex), 16))
      : decimal
        ? String.fromCodePoint(Number(decimal))
        : (CHARACTERS[String(name)] ?? whole),
  );

const refuseAttributes = (text: string): string | undefined => {
  for (ATTRIBUTE.lastIndex = 0; ATTRIBUTE.lastIndex < text.length;) {
    const match = ATTRIBUTE.exec(text);
    if (!match) return `an attribute in ${text}`;
    // Browsers drop control characters and blanks from an address before they read its scheme.
    const address = [...decode(match[2] ?? '')].filter((character) => character > ' ').join('');
    if (match[1] === 'href' && !ADDRESS.test(address)) return `the address ${match[2]}`;
  }
  return undefined;
};

/** What in a text of HTML is no prose: read by the letter, apart from the gate and its lists. Undefined where all is prose. */
export const findForeign = (html: string): string | undefined => {
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', TAG.lastIndex)) {
    TAG.lastIndex = at;
    const match = TAG.exec(html);
    if (!match) return `a tag in ${html.slice(at, at + 60)}`;
    const foreign = refuseAttributes(match[1] ?? '');
    if (foreign) return foreign;
  }
  return undefined;
};
