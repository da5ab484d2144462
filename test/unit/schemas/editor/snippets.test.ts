import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { CLAIM_KEYS, entrySchema } from '../../../../src/schemas/entry.ts';
import { buildSnippets } from '../../../../src/schemas/editor/snippets.ts';

/** A snippet as it stands when every place keeps what was in it, or its first choice. */
const fillIn = (body: readonly string[]): string =>
  body
    .join('\n')
    .replaceAll(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1')
    .replaceAll(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replaceAll('$0', '')
    .replaceAll(/\\([\\$}])/g, '$1');

const { entry, ...claims } = buildSnippets();
const frontMatter = (): Record<string, unknown> =>
  parse(/^---\n([\s\S]*?)\n---/.exec(fillIn(entry?.body ?? []))?.[1] ?? '') as Record<string, unknown>;

describe('the snippets', () => {
  it('are one for an entry and one for each kind of claim', () => {
    expect(Object.keys(claims)).toEqual(CLAIM_KEYS.map((key) => `claim-${key}`));
  });

  it('make an entry that the schema takes, once the address is filled in', () => {
    const written = frontMatter();
    Object.assign(written['source'] as object, { url: 'https://example.org/' });
    expect(entrySchema.safeParse(written)).toMatchObject({ success: true });
  });

  it.each(CLAIM_KEYS)('make a claim in %s that the schema takes', (key) => {
    const list: unknown = parse(fillIn(claims[`claim-${key}`]?.body ?? []));
    expect(entrySchema.shape[key].safeParse(list)).toMatchObject({ success: true });
  });
});
