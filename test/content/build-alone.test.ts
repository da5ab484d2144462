import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Element, Nodes } from 'hast';
import { htmlToHast } from 'satteri';
import { expect, test, vi } from 'vitest';
import { removeCachesOf } from '../browser/support/build-caches.ts';
import { BODY_LINE, ENTRY, withBody, writeAll } from './bad-input/tree.ts';
import { withTree as withTreeAlone } from './fault-tree.ts';

vi.setConfig({ testTimeout: 240_000 });

const ROOT = resolve(import.meta.dirname, '../..');
const SECRET = 'a-secret-of-the-machine';

/** A tree whose builds leave nothing in the caches. */
const withTree: typeof withTreeAlone = (folders, use) =>
  withTreeAlone(folders, async (dir) => {
    try {
      return await use(dir);
    } finally {
      removeCachesOf(dir);
    }
  });

/** Astro’s own command: no check of ours comes before it. */
const buildAlone = (dir: string, outDir: string) =>
  spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      CANARY: SECRET,
      CONTENT_DIR: dir,
      NO_COLOR: '1',
      OUT_DIR: outDir,
      SOURCE_DATE_EPOCH: '1500000000',
    },
  });

test('a build alone refuses what the check refuses: told once, with exit code 1, no stack trace, and no half of a site', async () => {
  await withTree(['unknown-milestone'], (dir) => {
    writeAll(dir, { [ENTRY]: withBody('{process.env.CANARY}') });
    const outDir = join(dir, '.site');
    mkdirSync(outDir);
    writeFileSync(join(outDir, 'index.html'), 'the last good one');
    const { status, stdout, stderr } = buildAlone(dir, outDir);
    const told = `${stdout}${stderr}`;
    expect(status).toBe(1);
    expect(told.split(`${ENTRY}:${BODY_LINE}:1  The character { starts code`)).toHaveLength(2);
    expect(
      told.split('2017-06-14-unknown-milestone.mdx:17:18  "contract-awrd" is not a milestone'),
    ).toHaveLength(2);
    expect(told).not.toMatch(/^\s+at |Stack trace|Location/m);
    expect(told).not.toContain(SECRET);
    expect(readdirSync(outDir)).toEqual(['index.html']);
    expect(readFileSync(join(outDir, 'index.html'), 'utf8')).toBe('the last good one');
  });
});

const HOSTILE = `</title></script><script>alert(1)</script><img src=x onerror=alert(1)> {process.env.CANARY} \${process.env.CANARY} <%= process.env.CANARY %> ]]> " ' javascript:alert(1)`;

const HOSTILE_TREE = {
  [ENTRY]: `---\n${JSON.stringify({
    title: HOSTILE,
    kind: 'news',
    vanguards: ['alpha'],
    source: {
      publisher: 'the-gazette',
      title: HOSTILE,
      'title-is': 'exact',
      author: HOSTILE,
      published: '2017-06-14',
      url: "https://gazette.example/?a=%22%3E%3Cscript%3E&b=javascript:alert(1)#'onclick=alert(1)",
      access: 'open',
      read: '2026-11-22',
      extent: 'whole',
    },
    summary: HOSTILE,
    milestones: [
      {
        milestone: 'contract-award',
        date: '2018-04',
        status: 'planned',
        by: ['alpha-ccg'],
        reason: HOSTILE,
        note: HOSTILE,
        wording: HOSTILE,
      },
    ],
    corrections: [{ date: '2026-11-22', kind: 'correction', note: HOSTILE }],
  })}\n---\n\n\\<script>alert(1)\\</script> \\{process.env.CANARY} \`{process.env.CANARY}\` [a](https://example.org/"onclick=alert(1) "onclick=alert(1)").\n`,
  'organisations.yaml': `- { id: alpha-ccg, name: ${JSON.stringify(HOSTILE)}, type: commissioner, aka: [${JSON.stringify(`x ${HOSTILE}`)}], note: ${JSON.stringify(HOSTILE)} }\n- { id: the-gazette, name: The Gazette, type: publisher }\n`,
  'services.yaml': `- { id: outpatients, title: ${JSON.stringify(HOSTILE)} }\n`,
  'causes.yaml': `- { id: engagement, title: ${JSON.stringify(HOSTILE)}, means: ${JSON.stringify(HOSTILE)} }\n`,
  'glossary/tender.mdx': `---\nterm: Tender\nabbreviation: ${JSON.stringify(HOSTILE)}\nalso: ["(a+)+$", "[", "\\\\"]\nshort: ${JSON.stringify(HOSTILE)}\n---\n`,
};

const ADDRESSES = [
  'href',
  'src',
  'action',
  'formAction',
  'poster',
  'data',
  'xLinkHref',
  'ping',
  'background',
];
const NEVER = ['iframe', 'object', 'embed', 'base', 'frame', 'applet', 'style', 'portal'];

const explain = ({ tagName, properties }: Element): string[] => [
  ...(NEVER.includes(tagName) ? [tagName] : []),
  ...(tagName === 'meta' && /refresh/i.test(String(properties['httpEquiv'])) ? ['a refresh'] : []),
  ...(tagName === 'script' &&
  properties['type'] !== 'application/ld+json' &&
  !/^\/(?!\/)/.test(String(properties['src']))
    ? ['a script of its own']
    : []),
  ...Object.keys(properties).filter((name) => /^on|^style$|^srcDoc$|^srcSet$/i.test(name)),
  ...ADDRESSES.flatMap((name) => {
    const value = properties[name];
    if (value === undefined || /^(?:https?:\/\/|mailto:|\/(?!\/)|#|\?|[\w./-]*$)/.test(String(value)))
      return [];
    return [`${name}=${String(value)}`];
  }),
];

const findHarm = (node: Nodes): string[] => [
  ...(node.type === 'element' ? explain(node) : []),
  ...('children' in node ? node.children.flatMap(findHarm) : []),
];

test('a site of hostile words holds nothing of the machine, and no page of it does what the words say', async () => {
  await withTree([], (dir) => {
    writeAll(dir, HOSTILE_TREE);
    const outDir = join(dir, '.site');
    const { status, stdout, stderr } = buildAlone(dir, outDir);
    expect({ status, stderr, told: status === 0 ? '' : stdout }).toEqual({ status: 0, stderr: '', told: '' });
    expect(existsSync(join(outDir, 'entries/alpha/2017-06-14-bad/index.html'))).toBe(true);
    const files = readdirSync(outDir, { recursive: true, withFileTypes: true }).filter((item) =>
      item.isFile(),
    );
    let pages = 0;
    for (const { parentPath, name } of files) {
      const file = join(parentPath, name);
      const bytes = readFileSync(file);
      expect(bytes.includes(SECRET)).toBe(false);
      for (const place of [ROOT, dir]) expect(bytes.includes(place)).toBe(false);
      if (!name.endsWith('.html')) continue;
      pages += 1;
      expect({ file, harm: findHarm(htmlToHast(bytes.toString('utf8'))) }).toEqual({ file, harm: [] });
    }
    expect(pages).toBeGreaterThan(20);
    for (const name of [
      'data/entries.csv',
      'feeds/all.ics',
      'robots.txt',
      'pagefind/pagefind-entry.json',
      'entries/alpha/2017-06-14-bad/cite.bib',
    ])
      expect({ name, isThere: existsSync(join(outDir, name)) }).toEqual({ name, isThere: true });
    expect(readFileSync(join(outDir, 'entries/alpha/2017-06-14-bad/index.html'), 'utf8')).toContain(
      '{process.env.CANARY}',
    );
  });
});
