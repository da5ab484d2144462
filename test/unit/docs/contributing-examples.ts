import { appendFile, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';

type FrontMatter = Readonly<Record<string, unknown>>;

/** An example of the page: `mdx` with the path of a whole file, or `yaml` with what it is a part of. */
export interface Example {
  readonly language: 'mdx' | 'yaml';
  readonly place: string;
  readonly text: string;
}

/** Every fenced example that names its place: `mdx content/…`, `yaml entry`, `yaml vanguards/<id>` or `yaml <list>.yaml`. */
export const findExamples = (page: string): readonly Example[] =>
  [...page.matchAll(/^```(mdx|yaml) (\S+)\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', place = '', text = '']) => ({ language: language as 'mdx' | 'yaml', place, text }),
  );

const addUp = (before: unknown, after: unknown): unknown =>
  Array.isArray(before) && Array.isArray(after) ? (before as unknown[]).concat(after) : after;

/** Adds the lists of a part to those of a file's front matter. */
const addToFrontMatter = async (file: string, part: string): Promise<void> => {
  const [, front = '', body = ''] =
    /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(await readFile(file, 'utf8')) ?? [];
  const whole: Record<string, unknown> = { ...(parse(front) as FrontMatter) };
  for (const [key, value] of Object.entries(parse(part) as FrontMatter))
    whole[key] = addUp(whole[key], value);
  await writeFile(file, `---\n${stringify(whole)}---\n${body}`);
};

/** Puts each example where the page says that it belongs, in a copy of the content. A part of an entry joins the first whole one. */
export const placeExamples = async (examples: readonly Example[], copy: string): Promise<void> => {
  await cp('content', copy, { recursive: true });
  const files = examples.filter(({ language }) => language === 'mdx');
  for (const { place, text } of files) {
    const file = join(copy, place.replace(/^content\//, ''));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  const entry = files[0]?.place.replace(/^content\//, '') ?? '';
  for (const { place, text } of examples.filter(({ language }) => language === 'yaml'))
    if (place.endsWith('.yaml')) await appendFile(join(copy, place), text);
    else await addToFrontMatter(join(copy, place === 'entry' ? entry : `${place}.mdx`), text);
};
