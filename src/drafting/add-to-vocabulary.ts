import { isSeq, type YAMLMap } from 'yaml';
import type { NewMilestone, NewOption, NewOrganisation } from './draft-answers.ts';
import { flowYaml } from './flow-yaml.ts';
import {
  indentOf,
  insertLine,
  itemsOf,
  readYamlLines,
  textOf,
  valueOf,
  type YamlLines,
} from './yaml-lines.ts';

const ORGANISATION_KEYS = ['id', 'name', 'type', 'aka', 'url', 'predecessors', 'successors', 'note'];
const MILESTONE_KEYS = ['id', 'title', 'means', 'group', 'judged', 'lasts', 'ocds'];
const OPTION_KEYS = ['id', 'title', 'means'];

const endOfFile = (lines: readonly string[]): number => {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return last + 1;
};

/** Sections are runs of items with no empty line or comment between. */
const sectionsOf = ({ lines, root, firstLineOf, lastLineOf }: YamlLines): YAMLMap[][] => {
  const sections: YAMLMap[][] = [];
  let end = -1;
  for (const item of itemsOf(root)) {
    const start = firstLineOf(item);
    const isApart = end < 0 || lines.slice(end + 1, start).some((line) => /^\s*(?:#|$)/.test(line));
    if (isApart) sections.push([item]);
    else sections.at(-1)?.push(item);
    end = lastLineOf(item);
  }
  return sections;
};

/** As a list by name has it: “The King's Fund” under K. */
const sortName = (name: string): string => name.toLowerCase().replace(/^the /, '');

const isSorted = (section: readonly YAMLMap[]): boolean =>
  section.every((item, at) => {
    const next = section[at + 1];
    return !next || sortName(textOf(item, 'name')) <= sortName(textOf(next, 'name'));
  });

/** In the section that has most of its type: by name where that section is sorted, else at its end. */
const placeOf = (yaml: YamlLines, { name, type }: NewOrganisation): number => {
  const count = (section: readonly YAMLMap[]): number =>
    section.filter((item) => textOf(item, 'type') === type).length;
  const section = sectionsOf(yaml).toSorted((a, b) => count(b) - count(a))[0] ?? [];
  const last = section.at(-1);
  if (!last || count(section) === 0) return endOfFile(yaml.lines);
  const next = isSorted(section)
    ? section.find((item) => sortName(textOf(item, 'name')) > sortName(name))
    : undefined;
  return next ? yaml.firstLineOf(next) : yaml.lastLineOf(last) + 1;
};

/** `organisations.yaml` with one more line; each other line, comments too, stays as it is. */
export const addOrganisation = (text: string, organisation: NewOrganisation): string => {
  const yaml = readYamlLines(text);
  const line = `- ${flowYaml(organisation, ORGANISATION_KEYS)}`;
  return insertLine(yaml.lines, placeOf(yaml, organisation), line);
};

/** `milestones.yaml` with one more step, after the one named in `after` or at the end: the list is in the order of a process. */
export const addMilestone = (text: string, milestone: NewMilestone): string => {
  const { id, title, means, group, judged, lasts, ocds } = milestone;
  const step = { id, title, means, group, judged, lasts, ocds };
  const yaml = readYamlLines(text);
  const before = itemsOf(yaml.root).find((item) => textOf(item, 'id') === milestone.after);
  const at = before ? yaml.lastLineOf(before) + 1 : endOfFile(yaml.lines);
  return insertLine(yaml.lines, at, `- ${flowYaml(step, MILESTONE_KEYS)}`);
};

/** `decisions.yaml` with one more option of its decision; undefined where there is no such decision. */
export const addOption = (text: string, { decision, ...option }: NewOption): string | undefined => {
  const yaml = readYamlLines(text);
  const options = valueOf(
    itemsOf(yaml.root).find((item) => textOf(item, 'id') === decision),
    'options',
  );
  const last = itemsOf(options).at(-1);
  if (!isSeq(options) || options.flow === true || !last) return undefined;
  const indent = indentOf(yaml.lines[yaml.firstLineOf(last)]);
  return insertLine(yaml.lines, yaml.lastLineOf(last) + 1, `${indent}- ${flowYaml(option, OPTION_KEYS)}`);
};

/** The profile of a vanguard, with a step more on one of its tracks; undefined where it has no such track. */
export const addStepToTrack = (profile: string, track: string, milestone: string): string | undefined => {
  const lines = profile.split('\n');
  const end = lines.findIndex((line, at) => at > 0 && /^---\s*$/.test(line));
  const front = lines.slice(0, end).join('\n');
  const yaml = readYamlLines(front);
  const found = itemsOf(valueOf(yaml.root, 'tracks')).find((item) => textOf(item, 'id') === track);
  const steps = valueOf(found, 'milestones');
  if (end < 0 || !isSeq(steps) || !steps.range) return undefined;
  const rest = lines.slice(end).join('\n');
  if (steps.flow === true) {
    const close = steps.range[1] - 1;
    const comma = steps.items.length === 0 ? '' : ', ';
    return `${front.slice(0, close).trimEnd()}${comma}${milestone}${front.slice(close)}\n${rest}`;
  }
  const close = steps.range[1];
  const written = front.slice(0, close).trimEnd();
  const indent = indentOf(written.split('\n').at(-1));
  return `${written}\n${indent}- ${milestone}${front.slice(written.length)}\n${rest}`;
};
