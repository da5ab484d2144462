const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escape = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => ESCAPES[character] ?? '');

export interface OpenSearchInput {
  /** At most 16 characters, as the format has it; longer names are cut at a word. */
  readonly name: string;
  readonly description: string;
  /** The root of the site, `https://example.org`. */
  readonly site: string;
}

const shorten = (name: string): string =>
  name.length <= 16
    ? name
    : name
        .slice(0, 17)
        .replace(/\s+\S*$/, '')
        .slice(0, 16);

/** An OpenSearch 1.1 description, from which a browser learns to search this site: https://github.com/dewitt/opensearch */
export const writeOpenSearch = ({ name, description, site }: OpenSearchInput): string => {
  const absolute = (path: string): string => escape(new URL(path, site).href);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `  <ShortName>${escape(shorten(name))}</ShortName>`,
    `  <LongName>${escape(name)}</LongName>`,
    `  <Description>${escape(description)}</Description>`,
    '  <InputEncoding>UTF-8</InputEncoding>',
    '  <Language>en-GB</Language>',
    `  <Image width="32" height="32" type="image/x-icon">${absolute('/favicon.ico')}</Image>`,
    `  <Url type="text/html" method="get" template="${absolute('/search/')}?q={searchTerms}"/>`,
    `  <Url type="application/opensearchdescription+xml" rel="self" template="${absolute('/opensearch.xml')}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
};
