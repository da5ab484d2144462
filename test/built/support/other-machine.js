// Makes a Node process believe that it is on another machine: a later day, and folders that list their files backwards.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const SHIFT = 500 * 86_400_000;
const ThisDate = Date;

globalThis.Date = class Date extends ThisDate {
  constructor(...parts) {
    super(...(parts.length === 0 ? [ThisDate.now() + SHIFT] : parts));
  }

  static now() {
    return ThisDate.now() + SHIFT;
  }
};

const { readdir, readdirSync } = fs;
const readdirLater = fs.promises.readdir;

fs.readdir = (path, ...rest) => {
  const done = rest.pop();
  readdir(path, ...rest, (error, names) => done(error, names?.reverse()));
};
fs.readdirSync = (...words) => readdirSync(...words).reverse();
fs.promises.readdir = async (...words) => (await readdirLater(...words)).reverse();
syncBuiltinESMExports();
