// Run after every `npm install` that changes a lock file: `npm run lockfile`. The benchmarks have one of their own.
import { readFileSync, writeFileSync } from 'node:fs';
import { completeLockfile, findMissingPackages, type Lockfile } from './lockfile.ts';

for (const path of ['package-lock.json', 'test/bench/peers/package-lock.json']) {
  const file = new URL(`../../${path}`, import.meta.url);
  const lock = JSON.parse(readFileSync(file, 'utf8')) as Lockfile;
  const missing = findMissingPackages(lock);
  writeFileSync(file, `${JSON.stringify(completeLockfile(lock), null, 2)}\n`);
  for (const { name, version } of missing) console.log(`added ${name}@${version}`);
  console.log(missing.length === 0 ? `${path} is complete.` : `${path}: ${missing.length} packages added.`);
}
