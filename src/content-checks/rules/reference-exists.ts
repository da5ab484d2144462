import type { Fault } from '../../content-loader/fault.ts';
import type { YamlSource } from '../../content-loader/yaml-source.ts';
import { CLAIM_KEYS } from '../../schemas/entry.ts';
import { nearMiss } from '../../schemas/near-miss.ts';
import { findOptions, findTexts } from '../find-texts.ts';
import { withArticle, type Referent } from '../known-ids.ts';
import { allOf, faultAt, inEach, inEachEntry, type CheckContext, type Rule } from '../rule.ts';

const ID = 'reference-exists';

/** Where in a file something is referred to; `*` stands for each item of a list. */
type References = Readonly<Record<string, Referent>>;

export const ENTRY_REFERENCES: References = {
  'vanguards.*': 'vanguard',
  'source.publisher': 'organisation',
  repeats: 'entry',
  'milestones.*.milestone': 'milestone',
  'decisions.*.decision': 'decision',
  'scope.*.service': 'service',
  'parties.*.organisation': 'organisation',
  'delays.*.milestone': 'milestone',
  'delays.*.causes.*': 'cause',
  ...Object.fromEntries(CLAIM_KEYS.map((key) => [`${key}.*.by.*`, 'organisation' as const])),
};

const VANGUARD_REFERENCES: References = {
  commissioner: 'organisation',
  'tracks.*.milestones.*': 'milestone',
  'tracks.*.superseded-by.entry': 'entry',
};

const ORGANISATION_REFERENCES: References = {
  '*.predecessors.*.organisation': 'organisation',
  '*.successors.*.organisation': 'organisation',
};

const HOMES: Record<Referent, string> = {
  milestone: 'milestones.yaml',
  decision: 'decisions.yaml',
  service: 'services.yaml',
  cause: 'causes.yaml',
  organisation: 'organisations.yaml',
  vanguard: 'vanguards/',
  entry: 'entries/',
  'glossary term': 'glossary/',
};

interface Checked {
  readonly file: string;
  readonly yaml: YamlSource;
}

const explainMissing = (
  text: string,
  referent: Referent,
  { known, sources, tellMeant }: CheckContext,
): { message: string; help: string } => {
  const isStub = referent === 'entry' && known.redirects.has(text);
  const home = `${sources.dir}/${HOMES[referent]}`;
  return {
    message: `"${text}" is not ${withArticle(referent)}.${isStub ? ' It was merged into another entry.' : tellMeant(text, referent)}`,
    help: isStub
      ? 'Name the entry to which the stub leads.'
      : home.endsWith('/')
        ? `They are the files in ${home}.`
        : `The list is ${home}; add a line there if it is new.`,
  };
};

const checkReferences = (checked: Checked, references: References, context: CheckContext): Fault[] =>
  Object.entries(references).flatMap(([pattern, referent]) => {
    const ids = context.known.byReferent.get(referent);
    if (!ids) return [];
    return findTexts(checked.yaml.value, pattern.split('.')).flatMap(({ path, text }) => {
      if (ids.has(text)) return [];
      const { message, help } = explainMissing(text, referent, context);
      return [faultAt(checked, path, ID, message, help)];
    });
  });

const optionByTitle = (
  text: string,
  decision: string,
  { vocabularies }: CheckContext['sources'],
): string | undefined =>
  vocabularies.decisions.written
    ?.find(({ id }) => id === decision)
    ?.options.find(({ title }) => title.toLowerCase() === text.toLowerCase())?.id;

const tellOtherDecision = (text: string, { optionsByDecision }: CheckContext['known']): string => {
  const other = [...optionsByDecision].find(([, options]) => options.has(text))?.[0];
  return other === undefined ? '' : ` It is an option of "${other}".`;
};

const checkOptions = (checked: Checked, { known, sources }: CheckContext): Fault[] =>
  findOptions(checked.yaml.value).flatMap(({ path, text, decision }) => {
    const options = known.optionsByDecision.get(decision);
    if (!options || options.has(text)) return [];
    const near = nearMiss(text, options) ?? optionByTitle(text, decision, sources);
    return [
      faultAt(
        checked,
        path,
        ID,
        `"${text}" is not an option of the decision "${decision}".${near ? ` Did you mean "${near}"?` : tellOtherDecision(text, known)}`,
        `The options are ${[...options].join(', ')}; the list is ${sources.dir}/decisions.yaml.`,
      ),
    ];
  });

const checkSupersedingTracks = (checked: Checked & { id: string }, { tracks }: CheckContext): Fault[] => {
  const ids = new Set(tracks.get(checked.id)?.map((track) => track.id));
  return findTexts(checked.yaml.value, ['tracks', '*', 'superseded-by', 'track'])
    .filter(({ text }) => !ids.has(text))
    .map(({ path, text }) => {
      const near = nearMiss(text, ids);
      return faultAt(
        checked,
        path,
        ID,
        `"${text}" is not a track of ${checked.id}.${near ? ` Did you mean "${near}"?` : ''}`,
        `Its tracks are ${[...ids].join(', ')}.`,
      );
    });
};

/** Whatever a file refers to by id exists. */
export const referenceExists: Rule = {
  id: ID,
  check: allOf(
    inEachEntry((entry, context) => [
      ...checkReferences(entry, ENTRY_REFERENCES, context),
      ...checkOptions(entry, context),
    ]),
    inEach(
      ({ redirects }) => redirects,
      (stub, context) => checkReferences(stub, { redirect: 'entry' }, context),
    ),
    inEach(
      ({ vanguards }) => vanguards,
      (vanguard, context) => [
        ...checkReferences(vanguard, VANGUARD_REFERENCES, context),
        ...checkSupersedingTracks(vanguard, context),
      ],
    ),
    inEach(
      ({ glossary }) => glossary,
      (term, context) => checkReferences(term, { 'see.*': 'glossary term' }, context),
    ),
    inEach(
      ({ vocabularies }) => [vocabularies.organisations],
      (organisations, context) => checkReferences(organisations, ORGANISATION_REFERENCES, context),
    ),
  ),
};
