import { headersFor, type HeaderRule } from './headers-file.ts';

/** An address of each kind of file, a missing page among them. */
const LOOKED_AT = [
  '/',
  '/entries/',
  '/delays/',
  '/search/',
  '/data/entries.csv',
  '/feeds/all.atom.xml',
  '/fonts/public-sans.woff2',
  '/nothing-here/',
];

const ask = (address: string): Promise<Response> =>
  fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(30_000) });

const tidy = (value: string): string => value.replaceAll(/\s*([,;])\s*/g, '$1 ').trim();

/** Hosts join the values of a header that stands in several blocks, or take the last: both are right. */
const isSaid = (said: string | null, rules: readonly HeaderRule[], path: string, name: string): boolean => {
  const joined = headersFor(rules, path).get(name) ?? '';
  const last = headersFor(rules.filter((rule) => rule.path.test(path)).slice(-1), path).get(name);
  return said !== null && [joined, last].some((value) => value !== undefined && tidy(value) === tidy(said));
};

const findHeaderFaults = async (
  site: string,
  path: string,
  rules: readonly HeaderRule[],
): Promise<string[]> => {
  const { status, headers, body } = await ask(`${site}${path}`);
  await body?.cancel();
  const wanted = path === '/nothing-here/' ? 404 : 200;
  const missed = [...headersFor(rules, path).keys()].filter(
    (name) => !isSaid(headers.get(name), rules, path, name),
  );
  return [
    ...(status === wanted ? [] : [`${path} answers ${status}, not ${wanted}.`]),
    ...missed.map((name) => `${path} has ${name}: ${headers.get(name) ?? 'nothing'}. See public/_headers.`),
    ...(headers.has('set-cookie') ? [`${path} sets a cookie.`] : []),
  ];
};

/** What else a host should do: compress, keep hashed files, send readers on to the address with a slash. */
const findOtherFaults = async (site: string, rules: readonly HeaderRule[]): Promise<string[]> => {
  const [home, folder] = [await ask(`${site}/`), await ask(`${site}/about`)];
  const sheet = /\/_astro\/[^"]+\.css/.exec(await home.text())?.[0];
  const to = folder.headers.get('location') ?? '';
  const isSentOn = [301, 308].includes(folder.status) && new URL(to, site).href === `${site}/about/`;
  return [
    ...(home.headers.has('content-encoding') ? [] : ['/ is sent without compression.']),
    ...(isSentOn ? [] : ['/about is not sent on for good to /about/.']),
    ...(sheet === undefined ? ['/ names no stylesheet.'] : await findHeaderFaults(site, sheet, rules)),
  ];
};

/** What a host does otherwise than `_headers` and the site ask for, each as a sentence. */
export const findHostFaults = async (site: string, rules: readonly HeaderRule[]): Promise<string[]> => {
  const faults: string[] = [];
  for (const path of LOOKED_AT) faults.push(...(await findHeaderFaults(site, path, rules)));
  return [...faults, ...(await findOtherFaults(site, rules))];
};
