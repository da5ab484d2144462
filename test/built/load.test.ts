import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { builtFolder, startSite } from '../browser/support/site.ts';
import { fingerprintOf } from './support/fingerprint.ts';

const AT_ONCE = 200;

const addressOf = (file: string): string => `/${encodeURI(file).replace(/(^|\/)index\.html$/, '$1')}`;

it('answers hundreds of readers at once, each with a whole file', async () => {
  const site = await startSite();
  const files = Object.entries(fingerprintOf(builtFolder)).filter(
    ([file]) => file !== '404.html' && file !== '_headers',
  );
  const waiting = [...files, ...files.toReversed()];
  const broken: string[] = [];
  const read = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [file, hash] = next;
      const answer = await fetch(site.url + addressOf(file));
      const bytes = Buffer.from(await answer.arrayBuffer());
      const got = createHash('sha256').update(bytes).digest('hex');
      if (answer.status !== 200 || got !== hash) broken.push(`${answer.status} ${file}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, read));
  await site.close();
  expect(broken).toEqual([]);
});
