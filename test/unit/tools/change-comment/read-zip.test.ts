import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from '../../support/fast-check.ts';
import { expect, it } from 'vitest';
import { readZip } from '../../../../src/tools/change-comment/read-zip.ts';
import { makeZip } from './make-zip.ts';

const hasZip = (() => {
  try {
    execFileSync('zip', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

it.each([0, 8] as const)('a file is read among others, packed by method %i', (method) => {
  const zip = makeZip({ 'a.txt': 'one', 'report.json': '{"ü": "–"}', 'b.txt': '' }, method);
  expect(readZip(zip, 'report.json', 100)).toBe('{"ü": "–"}');
});

it.runIf(hasZip)('a file that the usual program has packed is read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zip-'));
  writeFileSync(join(folder, 'report.json'), 'words '.repeat(1000));
  execFileSync('zip', ['-q', 'a.zip', 'report.json'], { cwd: folder });
  const zip = readFileSync(join(folder, 'a.zip'));
  rmSync(folder, { recursive: true });
  expect(readZip(zip, 'report.json', 10_000)).toBe('words '.repeat(1000));
});

it('a small file that unpacks to a huge one is refused before it is unpacked', () => {
  const bomb = makeZip({ 'report.json': Buffer.alloc(50_000_000) });
  expect(bomb.length).toBeLessThan(100_000);
  expect(() => readZip(bomb, 'report.json', 200_000)).toThrow();
});

it.each([
  ['no zip file', Buffer.from('words')],
  ['another file alone', makeZip({ 'other.json': '{}' })],
  ['a path round about', makeZip({ '../report.json': '{}' })],
  ['a file too large', makeZip({ 'report.json': 'a'.repeat(101) }, 0)],
  ['no text', makeZip({ 'report.json': Buffer.from([0xff, 0xfe]) })],
  ['a file cut off', makeZip({ 'report.json': '{}' }).subarray(20)],
])('is refused: %s', (_, zip) => {
  expect(() => readZip(zip, 'report.json', 100)).toThrow();
});

it('bytes of any kind, and a zip file with a byte changed, give a text or an error, and at once', () => {
  const zip = makeZip({ 'report.json': '{"number": 1, "text": "words"}' });
  const broken = fc.tuple(fc.nat(zip.length - 1), fc.nat(255)).map(([at, byte]) => {
    const copy = Buffer.from(zip);
    copy[at] = byte;
    return copy;
  });
  const any = fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes));
  fc.assert(
    fc.property(fc.oneof(broken, any), (bytes) => {
      try {
        expect(readZip(bytes, 'report.json', 1000).length).toBeLessThanOrEqual(1000);
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
      }
    }),
  );
});
