import { faultOfFile, type Fault } from '../../content-loader/fault.ts';
import type { EntrySource } from '../../content-loader/sources.ts';
import { datePrefix } from '../../domain/dates/name-prefix.ts';
import { allOf, inEach, inEachEntry, type Rule } from '../rule.ts';

const ID = 'file-name-form';
const FORM = /^(undated|\d{4}(?:-\d{2}(?:-\d{2})?)?)-([a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/;
const SIMPLE_FORM = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const checkEntry = ({ file, id, draft }: EntrySource): Fault[] => {
  const name = id.split('/').at(-1) ?? '';
  const [, date, words] = FORM.exec(name) ?? [];
  if (date === undefined)
    return [
      faultOfFile(
        file,
        ID,
        `"${name}.mdx" is not a name for an entry.`,
        'A name is the date of publication and some lowercase words, with hyphens between: 2017-06-13-tender-issued.mdx, 2017-06-tender-issued.mdx or undated-leaflet.mdx.',
      ),
    ];
  const published = draft.source?.published;
  const expected = published === undefined ? date : datePrefix(published);
  return date === expected
    ? []
    : [
        faultOfFile(
          file,
          ID,
          `The file name starts with ${date}, but the item was published ${published === 'unknown' ? 'on an unknown day' : String(published)}.`,
          `Rename the file to ${expected}-${words}.mdx, or mend source.published.`,
        ),
      ];
};

/** The name of an entry is its date of publication and lowercase words; other names are lowercase words. */
export const fileNameForm: Rule = {
  id: ID,
  check: allOf(
    inEachEntry(checkEntry),
    inEach(
      ({ vanguards, glossary }) => [...vanguards, ...glossary],
      ({ id, file }) =>
        SIMPLE_FORM.test(id)
          ? []
          : [
              faultOfFile(
                file,
                ID,
                `"${id}.mdx" is not a name for a file here.`,
                'Use lowercase words with hyphens between.',
              ),
            ],
    ),
  ),
};
