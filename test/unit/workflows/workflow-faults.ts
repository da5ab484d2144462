import { existsSync } from 'node:fs';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

type Permissions = string | Readonly<Record<string, string>>;

interface Job {
  readonly permissions?: Permissions;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly on: string | readonly string[] | Readonly<Record<string, unknown>>;
  readonly permissions?: Permissions;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** `on` is a word of YAML 1.1 alone, and this reads 1.2. */
const readWorkflow = (text: string): Workflow => parse(text) as Workflow;

const triggersOf = ({ on }: Workflow): readonly string[] => {
  if (typeof on === 'string') return [on];
  return Array.isArray(on) ? (on as readonly string[]) : Object.keys(on);
};

const PINNED = /^actions\/[a-z-]+@[0-9a-f]{40}$/;

const stepFaults = (step: Step, text: string, scripts: ReadonlySet<string>): readonly string[] => {
  const { uses, run = '' } = step;
  const faults: string[] = [];
  if (uses !== undefined) {
    if (!PINNED.test(uses)) faults.push(`${uses} is no action of GitHub’s own, pinned by its full commit`);
    if (!new RegExp(`${uses} # v\\d+\\.\\d+\\.\\d+$`, 'm').test(text))
      faults.push(`${uses} does not say its version`);
    if (uses.startsWith('actions/checkout@') && step.with?.['persist-credentials'] !== false)
      faults.push('the checkout keeps the token');
  }
  if (run.includes('${{')) faults.push('a script has ${{ }} in it: hand the value on by env');
  if (/\bnpx\b|\|\s*(?:ba)?sh\b|\beval\b/.test(run)) faults.push('a script runs what it has just fetched');
  for (const [, name = ''] of run.matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g))
    if (!scripts.has(name)) faults.push(`npm run ${name} is no command of package.json`);
  for (const [, file = ''] of run.matchAll(/\bnode (?:--\S+ )*([\w./-]+\.ts)/g))
    if (!existsSync(file)) faults.push(`${file} does not exist`);
  return faults;
};

const canWrite = (permissions: Permissions | undefined): boolean =>
  permissions === undefined ||
  (typeof permissions === 'string'
    ? permissions !== 'read-all'
    : Object.values(permissions).includes('write'));

/** Whether a job runs npm, and so what packages may bring. */
const installs = ({ steps = [] }: Job): boolean =>
  steps.some(({ run = '' }) => /\bnpm (?:ci|install|test|run)\b/.test(run));

const jobFaults = (job: Job, triggers: readonly string[]): readonly string[] => {
  const faults: string[] = [];
  const text = JSON.stringify(job);
  const hasSecret = text.includes('secrets.');
  if (job.permissions === undefined) faults.push('does not say what its token may do');
  if (job['timeout-minutes'] === undefined) faults.push('has no time limit');
  if (triggers.includes('pull_request')) {
    if (canWrite(job.permissions)) faults.push('runs the author’s code with a token that can write');
    if (hasSecret) faults.push('runs the author’s code with a secret');
  }
  if (hasSecret && installs(job)) faults.push('runs packages beside a secret');
  if (job.permissions !== undefined && canWrite(job.permissions) && installs(job))
    faults.push('runs packages with a token that can write');
  if (triggers.includes('workflow_run')) {
    if (installs(job)) faults.push('runs packages on what a stranger began');
    const elsewhere = (job.steps ?? []).some(({ uses, with: given = {} }) =>
      uses?.startsWith('actions/checkout@') ? 'ref' in given || 'repository' in given : false,
    );
    if (elsewhere) faults.push('checks out other code than that of the base');
  }
  return faults;
};

/** What in a workflow is against our rules; `scripts` are the commands of package.json. */
export const findWorkflowFaults = (text: string, scripts: ReadonlySet<string>): readonly string[] => {
  const workflow = readWorkflow(text);
  const triggers = triggersOf(workflow);
  const faults: string[] = [];
  if (JSON.stringify(workflow.permissions) !== '{}') faults.push('the token may do something by default');
  if (workflow.concurrency === undefined)
    faults.push('it does not say what to do with runs at the same time');
  if (triggers.includes('pull_request_target'))
    faults.push('pull_request_target has secrets in a stranger’s run');
  for (const [name, job] of Object.entries(workflow.jobs)) {
    const steps = (job.steps ?? []).flatMap((step) => stepFaults(step, text, scripts));
    faults.push(...[...jobFaults(job, triggers), ...steps].map((fault) => `${name}: ${fault}`));
  }
  return faults;
};

/** Every action that a workflow uses, with its commit and its version. */
export const pinsOf = (text: string): readonly string[] =>
  [...text.matchAll(/uses: (\S+@\S+ # \S+)/g)].map(([, pin = '']) => pin);

/** The scripts of a workflow. */
export const scriptsOf = (text: string): readonly string[] =>
  Object.values(readWorkflow(text).jobs).flatMap(({ steps = [] }) => steps.flatMap(({ run }) => run ?? []));
