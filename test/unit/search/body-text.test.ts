import { expect, it } from 'vitest';
import { bodyTextOf } from '../../../src/search/body-text.ts';

it('keeps the words and puts a space between blocks', () => {
  expect(bodyTextOf('<h2 id="a">One</h2>\n<p>Two <em>three</em>.</p><p>Four</p>')).toBe(
    'One Two three. Four',
  );
});

it('does not part a word at a link', () => {
  expect(bodyTextOf('<p>the <a href="/glossary/icp/" title="1 > 0">ICP</a>s</p>')).toBe('the ICPs');
});

it('reads character references of both kinds', () => {
  expect(bodyTextOf('<p>R&#x26;D &lt;5 &amp; &#163;4m &unknown;</p>')).toBe('R&D <5 & £4m &unknown;');
});

it('reads each reference once', () => {
  expect(bodyTextOf('<p>&#x26;lt;</p>')).toBe('&lt;');
});

it('gives nothing for an empty body', () => {
  expect(bodyTextOf('')).toBe('');
});
