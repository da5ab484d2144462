import { ISSUE_FORMS } from '../../../../src/drafting/issue-forms/forms.ts';
import { questionsOf, type IssueForm } from '../../../../src/drafting/issue-forms/form.ts';

/** The body of an issue as GitHub makes it of a filled form. */
export const fillIn = (
  name: IssueForm['name'],
  answers: Readonly<Record<string, string>>,
  lineEnd = '\n',
): string => {
  const form = ISSUE_FORMS.find((each) => each.name === name);
  if (!form) throw new RangeError(`There is no form ${name}`);
  return questionsOf(form)
    .map(({ id, label }) => `### ${label}\n\n${answers[id] ?? '_No response_'}`)
    .join('\n\n')
    .replaceAll('\n', lineEnd);
};

/** A new item, filled in as somebody would who knows no id. */
export const GOOD_ITEM = {
  url: 'https://invented.example/a-later-start',
  'source-title': 'An invented headline: “later”',
  'title-is': 'as printed',
  publisher: 'HSJ',
  published: '4 May 2018',
  kind: 'News story',
  access: 'Open',
  extent: 'read whole',
  vanguards: 'Dudley',
  title: 'Dudley expects its contract a year later',
  summary: 'Dudley now expects services to start by April 2019.',
  milestones: 'Service start: planned by April 2019; by: Dudley CCG\n- Contract award not yet happened',
  values: 'The contract £3.4bn to £5.4bn per term',
  delays: 'Service start National approval, Engagement; note: In this order.',
  body: 'The commissioner says that the start will come later than it had hoped.\n\nIt gives two reasons.',
};
