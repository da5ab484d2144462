import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const FIXTURE = resolve(import.meta.dirname, '../../fixtures/fourth-vanguard');

const append = (file: string, lines: string): void => writeFileSync(file, readFileSync(file, 'utf8') + lines);
const addition = (name: string): string => readFileSync(join(FIXTURE, 'additions', name), 'utf8');

/** Lays the invented fourth vanguard over a content folder. */
export const layFourthVanguard = (content: string): void => {
  for (const folder of ['vanguards', 'entries'])
    cpSync(join(FIXTURE, folder), join(content, folder), { recursive: true });
  for (const list of ['organisations.yaml', 'milestones.yaml']) append(join(content, list), addition(list));
  const decisions = join(content, 'decisions.yaml');
  const text = readFileSync(decisions, 'utf8');
  writeFileSync(decisions, text.replace('  options:\n', `  options:\n${addition('form-options.yaml')}`));
};

const NAMES = [
  'Zebraham',
  'Okapi Bridge',
  'Ibexley',
  'Great Tapirton',
  'Eland-on-Sea',
  'Newt Green',
  'Ocelot Heath',
];

/** More invented vanguards after the pattern of the fourth, each with a name and years of its own. */
export const layMoreVanguards = (content: string, count: number): void => {
  for (const [index, name] of NAMES.slice(0, count).entries()) {
    const id = name.toLowerCase().replaceAll(/[^a-z]+/g, '-');
    const shift = (year: string): string => String(Number(year) - (index % 3));
    for (const file of globSync('{vanguards,entries}/**/*.mdx', { cwd: FIXTURE })) {
      const text = readFileSync(join(FIXTURE, file), 'utf8')
        .replaceAll(/\b20(?:1\d|20)(?=-)/g, shift)
        .replaceAll(/quaggaford(?!-ccg|-community|-gazette)/g, id)
        .replaceAll('Quaggaford', name);
      const path = file.replaceAll('quaggaford', id).replaceAll(/\b20(?:1\d|20)(?=-)/g, shift);
      mkdirSync(dirname(join(content, path)), { recursive: true });
      writeFileSync(join(content, path), text);
    }
  }
};
