import { spawnSync } from 'node:child_process';

/** Of what `npm audit --json` says of a package, what we use. */
interface Vulnerability {
  readonly name: string;
  readonly severity: string;
  readonly nodes: readonly string[];
  readonly via: readonly (string | { readonly title: string; readonly url: string })[];
}

export interface Advisory {
  readonly name: string;
  readonly severity: string;
  /** Where it is installed. */
  readonly paths: readonly string[];
  readonly titles: readonly string[];
}

export type Audit =
  | { readonly kind: 'answered'; readonly advisories: readonly Advisory[] }
  /** The registry gave no advisories: it is out of reach, or keeps none. */
  | { readonly kind: 'silent'; readonly why: string };

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** What `npm audit --json` has printed. */
export const readAudit = (output: string): Audit => {
  const answer = readJson(output) as
    | { readonly vulnerabilities?: Readonly<Record<string, Vulnerability>>; readonly message?: string }
    | undefined;
  if (!answer?.vulnerabilities) return { kind: 'silent', why: answer?.message ?? 'npm gave no answer' };
  const advisories = Object.values(answer.vulnerabilities).map(({ name, severity, nodes, via }) => ({
    name,
    severity,
    paths: nodes,
    titles: via.map((cause) => (typeof cause === 'string' ? `by ${cause}` : `${cause.title} ${cause.url}`)),
  }));
  return { kind: 'answered', advisories };
};

/** Asks the registry that npm is set to, once and not for long. */
export const runAudit = (): Audit => {
  const { stdout } = spawnSync('npm', ['audit', '--json', '--fetch-retries=0', '--fetch-timeout=20000'], {
    encoding: 'utf8',
    timeout: 60_000,
    shell: process.platform === 'win32',
  });
  return readAudit(stdout ?? '');
};

const GRAVE = ['high', 'critical'];

/**
 * The advisories that must not stand: grave ones on what builds the site. A lesser one, or one on what only the tests use,
 * is printed, as nothing of it comes near a reader: the site has no server of its own.
 */
export const findGrave = (
  advisories: readonly Advisory[],
  isForTests: (path: string) => boolean,
): readonly Advisory[] =>
  advisories.filter(({ severity, paths }) => GRAVE.includes(severity) && !paths.every(isForTests));
