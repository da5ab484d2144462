import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** What a command took, with all that it started. CPU and memory are read from /proc, and absent where there is none. */
export interface Cost {
  readonly wall: number;
  readonly cpu?: number;
  /** The most memory that all its processes held together, in megabytes. */
  readonly memory?: number;
}

interface Sample {
  readonly pid: number;
  readonly parent: number;
  readonly ticks: number;
  readonly pages: number;
}

const TICKS_IN_SECOND = 100;
const PAGES_IN_MEGABYTE = 256;
const POLL = 100;

const readProcess = (pid: number): Sample | undefined => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
      .map(Number);
    const [, parent = 0] = fields;
    // Fields 14 to 17 of the manual, its own time and that of children that have ended; 24, resident pages.
    const ticks = fields.slice(11, 15).reduce((sum, one) => sum + one, 0);
    return { pid, parent, ticks, pages: fields[21] ?? 0 };
  } catch {
    return undefined;
  }
};

const readTree = (root: number): readonly Sample[] => {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readProcess(Number(name)) ?? []);
  const tree = new Set([root]);
  for (const pid of tree) for (const one of all) if (one.parent === pid) tree.add(one.pid);
  return all.filter(({ pid }) => tree.has(pid));
};

const watch = (root: number) => {
  const most = { cpu: 0, memory: 0 };
  const look = (): void => {
    try {
      const tree = readTree(root);
      const cpu = tree.reduce((sum, { ticks }) => sum + ticks, 0) / TICKS_IN_SECOND;
      const memory = tree.reduce((sum, { pages }) => sum + pages, 0) / PAGES_IN_MEGABYTE;
      most.cpu = Math.max(most.cpu, cpu);
      most.memory = Math.max(most.memory, memory);
    } catch {
      // No /proc here.
    }
  };
  const timer = setInterval(look, POLL);
  return () => {
    clearInterval(timer);
    return most.cpu > 0 ? most : {};
  };
};

/** Runs a command in a folder and measures it. Rejects with the end of its output where it fails. */
export const measureRun = (
  command: readonly [string, ...string[]],
  cwd: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Cost> =>
  new Promise((resolve, reject) => {
    const began = performance.now();
    const [program, ...words] = command;
    const child = spawn(program, words, { cwd, env: { ...process.env, ...environment } });
    const stop = watch(child.pid ?? 0);
    let output = '';
    const keep = (chunk: Buffer): void => {
      output = (output + chunk.toString()).slice(-4000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', reject);
    child.once('close', (code) => {
      const rest = stop();
      if (code === 0) resolve({ wall: (performance.now() - began) / 1000, ...rest });
      else reject(new Error(`${program} ended with ${code}\n${output}`));
    });
  });

/** The machine in a few words, without its name. */
export const describeMachine = (): string =>
  `${process.platform} ${process.arch}, ${availableParallelism()} processors, Node ${process.versions.node}`;
