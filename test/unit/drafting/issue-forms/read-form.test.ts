import { describe, expect, it } from 'vitest';
import { readForm } from '../../../../src/drafting/issue-forms/read-form.ts';
import { fillIn, GOOD_ITEM } from './filled.ts';

const answersOf = (body: string): Readonly<Record<string, string>> =>
  Object.fromEntries(readForm(body)?.answers ?? []);

describe('a filled form is read', () => {
  it.each(['\n', '\r\n', '\r'])('whatever its line ends: %j', (lineEnd) => {
    expect(answersOf(fillIn('new-entry', GOOD_ITEM, lineEnd))).toEqual(GOOD_ITEM);
  });

  it('without the words that stand for no answer', () => {
    expect(answersOf(fillIn('correction', { page: '/delays/', wrong: 'A year.' }))).toEqual({
      page: '/delays/',
      wrong: 'A year.',
    });
  });

  it('with headings inside an answer, even those of other questions, as parts of that answer', () => {
    const wrong = 'First.\n\n# One\n### Two\n### Address of the page\n\nhttps://elsewhere.example/';
    expect(answersOf(fillIn('correction', { page: '/delays/', wrong, right: 'b' }))).toEqual({
      page: '/delays/',
      wrong,
      right: 'b',
    });
  });

  it.each([
    ['a command', '$(touch owned) `id` && rm -rf /'],
    ['an order to the runner', '::set-output name=a::b\n::add-mask::x'],
    ['an expression of a workflow', '${{ secrets.GITHUB_TOKEN }}'],
    ['a fence that stays open', '```yaml\n### no end'],
    ['front matter', '---\ntitle: x\n---'],
    ['code for a page', '<script>alert(1)</script> {process.env} import x from "y"'],
  ])('with %s as nothing but text', (_, wrong) => {
    expect(answersOf(fillIn('correction', { page: '/delays/', wrong }))).toEqual({ page: '/delays/', wrong });
  });

  it('without characters that turn text around or hide in it', () => {
    const body = fillIn('correction', { page: '/delays/', wrong: 'a\u202eb\u200bc\u0000d\ufeff' });
    expect(answersOf(body)['wrong']).toBe('abcd');
  });

  it('with what stands over the first question', () => {
    expect(readForm(`Hello\n\n${fillIn('correction', { page: 'p', wrong: 'w' })}`)?.rest).toBe('Hello');
  });
});

it.each(['', 'A free text.', '### What is wrong\n\nOnly this.', '# Page\n\n## Wrong'])(
  'a text that is none of our forms is read as none: %j',
  (body) => {
    expect(readForm(body)).toBeUndefined();
  },
);
