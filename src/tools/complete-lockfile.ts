// Run after every `npm install` that changes package-lock.json: `npm run lockfile`.
import { readFileSync, writeFileSync } from 'node:fs';
import { completeLockfile, findMissingPackages, type Lockfile } from './lockfile.ts';

const file = new URL('../../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8')) as Lockfile;
const missing = findMissingPackages(lock);

writeFileSync(file, `${JSON.stringify(completeLockfile(lock), null, 2)}\n`);
for (const { name, version } of missing) console.log(`added ${name}@${version}`);
console.log(missing.length === 0 ? 'package-lock.json is complete.' : `${missing.length} packages added.`);
