import type { Engine } from './engine/engine.ts';
import type { Answer, Question } from './engine/messages.ts';
import { FIRST_FILES } from './engine/pagefind.ts';

type Reply = (answer: Answer) => void;

const send = (worker: Worker, question: Question, moved: Transferable[] = []): void =>
  worker.postMessage(question, moved);

/** Fetches what the worker will need first while its own scripts are still on their way. */
const fetchFor = async (worker: Worker, file: string): Promise<void> => {
  const response = await fetch(file);
  const bytes = response.ok ? await response.arrayBuffer() : undefined;
  send(worker, { file, bytes }, bytes && [bytes]);
};

const startWorker = (address: string, waiting: Map<number, Reply>): Worker => {
  const worker = new Worker(address, { type: 'module' });
  for (const file of FIRST_FILES)
    fetchFor(worker, file).catch(() => send(worker, { file, bytes: undefined }));
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', ({ message }) => {
    for (const [id, reply] of waiting) reply({ id, error: `The search’s worker failed: ${message}` });
    waiting.clear();
  });
  return worker;
};

/** The search, made in a worker whose script has this address. It is started at once, and anew after a failure. */
export const createSearch = (address: string): Engine => {
  const waiting = new Map<number, Reply>();
  let worker: Worker | undefined = startWorker(address, waiting);
  let asked = 0;

  const fail = (error: string): Error => {
    worker?.terminate();
    worker = undefined;
    return new Error(error);
  };

  const ask = <Result>(method: keyof Engine, ...args: readonly unknown[]): Promise<Result> =>
    new Promise((resolve, reject) => {
      worker ??= startWorker(address, waiting);
      asked += 1;
      waiting.set(asked, (answer) => {
        if ('error' in answer) reject(fail(answer.error));
        else resolve(answer.result as Result);
      });
      send(worker, { id: asked, method, args });
    });

  return {
    find: (state) => ask('find', state),
    load: (state, place) => ask('load', state, place),
    listNumbers: (state) => ask('listNumbers', state),
    count: (state, facets) => ask('count', state, facets),
    suggestDrops: (state) => ask('suggestDrops', state),
  };
};
