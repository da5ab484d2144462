import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

/** Of CITATION.cff 1.2.0 (github.com/citation-file-format), the keys that it asks for and those that we use. */
const cffSchema = z.strictObject({
  'cff-version': z.literal('1.2.0'),
  message: z.string().min(1),
  title: z.string().min(1),
  abstract: z.string().min(1),
  type: z.enum(['software', 'dataset']),
  authors: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
  keywords: z.array(z.string().min(1)).min(1),
  version: z.string(),
  'date-released': z.iso.date().optional(),
  license: z.literal('CC-BY-4.0'),
});

const cff = cffSchema.parse(parse(readFileSync('CITATION.cff', 'utf8')));

describe('CITATION.cff', () => {
  it('has the version of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
    expect(cff.version).toBe(version);
  });

  it('has the day on which the changelog says that this version was released, or none before that', () => {
    const changelog = readFileSync('CHANGELOG.md', 'utf8');
    const heading = changelog.split('\n').find((line) => line.startsWith(`## ${cff.version}`));
    expect(cff['date-released']).toBe(heading && /\d{4}-\d{2}-\d{2}/.exec(heading)?.[0]);
  });
});
