import { describe, expect, it } from 'vitest';
import { resolveRepositoryUrl } from '../../../src/tools/repository-url.ts';

const ON_GITHUB = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'example/timelines' };

describe('the address of the repository', () => {
  it.each([
    ['is what REPOSITORY_URL says', { REPOSITORY_URL: 'https://github.com/a/b' }, 'https://github.com/a/b'],
    ['is without what git adds', { REPOSITORY_URL: 'https://github.com/a/b.git/' }, 'https://github.com/a/b'],
    ['is else that of the workflow that builds', ON_GITHUB, 'https://github.com/example/timelines'],
    [
      'is rather what was set by hand',
      { ...ON_GITHUB, REPOSITORY_URL: 'https://x.example/a/b' },
      'https://x.example/a/b',
    ],
    ['is unknown where nobody says', {}, undefined],
    ['is unknown where it was left empty', { REPOSITORY_URL: '' }, undefined],
    ['is unknown where only the host is known', { GITHUB_SERVER_URL: 'https://github.com' }, undefined],
  ])('%s', (_, environment, expected) => {
    expect(resolveRepositoryUrl(environment)).toBe(expected);
  });

  it.each([
    'javascript:alert(1)',
    'http://github.com/a/b',
    'https://u:p@github.com/a/b',
    'https://github.com/a',
    'https://github.com/a/b?c',
    'github.com/a/b',
  ])('%s is refused, with words on what to write', (url) => {
    expect(() => resolveRepositoryUrl({ REPOSITORY_URL: url })).toThrow(
      /not the address of a repository, such as/,
    );
  });
});
