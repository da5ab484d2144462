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

/** Answers everything that is waited for. */
const failAll = (waiting: Map<number, Reply>, error: string): void => {
  const replies = [...waiting];
  waiting.clear();
  for (const [id, reply] of replies) reply({ id, error });
};

const startWorker = (address: string, waiting: Map<number, Reply>): Worker => {
  const worker = new Worker(address, { type: 'module' });
  for (const file of FIRST_FILES)
    fetchFor(worker, file).catch(() => send(worker, { file, bytes: undefined }));
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const reply = waiting.get(data.id);
    waiting.delete(data.id);
    reply?.(data);
  });
  worker.addEventListener('error', ({ message }) =>
    failAll(waiting, `The search’s worker failed: ${message}`),
  );
  return worker;
};

/**
 * The search, made in a worker whose script has this address. It is started at once; and anew after a search has failed, for
 * Pagefind does not try again. Counts can be done without.
 */
export const createSearch = (address: string): Engine => {
  const waiting = new Map<number, Reply>();
  let worker: Worker | undefined = startWorker(address, waiting);
  let asked = 0;

  const give = (answer: Answer, method: keyof Engine): unknown => {
    if ('result' in answer) return answer.result;
    if (method !== 'count' && worker) {
      worker.terminate();
      worker = undefined;
      failAll(waiting, answer.error);
    }
    throw new Error(answer.error);
  };

  const ask = async <Result>(method: keyof Engine, ...args: readonly unknown[]): Promise<Result> => {
    const answer = await new Promise<Answer>((resolve) => {
      worker ??= startWorker(address, waiting);
      asked += 1;
      waiting.set(asked, resolve);
      send(worker, { id: asked, method, args });
    });
    return give(answer, method) as Result;
  };

  return {
    find: (state) => ask('find', state),
    findUnknownWords: (state) => ask('findUnknownWords', state),
    load: (state, place) => ask('load', state, place),
    listAll: (state) => ask('listAll', state),
    count: (state, facets) => ask('count', state, facets),
    suggestDrops: (state) => ask('suggestDrops', state),
  };
};
