import type { Fault } from '../../content-loader/fault.ts';
import type { BodyLink } from '../../content-loader/gate.ts';
import { nearMiss } from '../../schemas/near-miss.ts';
import type { Referent } from '../known-ids.ts';
import { inEach, type CheckContext, type Rule } from '../rule.ts';

const ID = 'link-exists';

const KINDS: Readonly<Record<string, Referent>> = {
  entries: 'entry',
  vanguards: 'vanguard',
  glossary: 'glossary term',
  organisations: 'organisation',
};

const checkLink = (file: string, link: BodyLink, { known, sources }: CheckContext): Fault[] => {
  const [, folder = '', id = ''] =
    /^\/(entries|vanguards|glossary|organisations)\/([^?#]+?)\/?(?:[?#].*)?$/.exec(link.href) ?? [];
  const referent = KINDS[folder];
  if (!referent || id.startsWith('by/') || id.includes('/as-known/')) return [];
  // The national programme can be named without a profile, but only a profile makes a page.
  const ids =
    referent === 'vanguard'
      ? new Set(sources.vanguards.map((each) => each.id))
      : known.byReferent.get(referent);
  if (!ids || ids.has(id) || (referent === 'entry' && known.redirects.has(id))) return [];
  const near = nearMiss(id, ids);
  return [
    {
      file,
      line: link.line,
      column: link.column,
      path: '',
      rule: ID,
      severity: 'error',
      message: `The link leads to "${link.href}", and there is no such ${referent}.${near ? ` Did you mean "/${folder}/${near}/"?` : ''}`,
      help: `An address here is /${folder}/ and the id, such as a file's path without .mdx.`,
    },
  ];
};

/** A link to an entry, vanguard, term or organisation of this site leads to one that exists. */
export const linkExists: Rule = {
  id: ID,
  check: inEach(
    ({ entries, vanguards, glossary }) => [...entries, ...vanguards, ...glossary],
    ({ file, body }, context) => body.links.flatMap((link) => checkLink(file, link, context)),
  ),
};
