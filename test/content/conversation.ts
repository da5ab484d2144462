import { spawn, type IPty } from '@lydell/node-pty';
import { stripVTControlCharacters } from 'node:util';
import { onTestFinished } from 'vitest';
import { ENV } from './scratch.ts';

const UP_TO = 60_000;

/** A command in a pseudo-terminal, spoken to as a person would: each answer waits for its question. */
export class Conversation {
  /** All that was printed, without the codes that move the cursor. */
  printed = '';
  readonly #terminal: IPty;
  #heardFrom = 0;
  #isOver = false;
  #wake: () => void = () => undefined;
  readonly ended: Promise<number>;

  constructor(args: readonly string[], env: Readonly<Record<string, string>>) {
    this.#terminal = spawn(process.execPath, ['src/tools/new.ts', ...args], {
      cols: 200,
      rows: 50,
      env: { ...process.env, ...env },
    });
    this.#terminal.onData((data) => {
      this.printed += stripVTControlCharacters(data).replaceAll('\r', '');
      this.#wake();
    });
    this.ended = new Promise((resolve) => {
      this.#terminal.onExit(({ exitCode }) => {
        this.#isOver = true;
        resolve(exitCode);
      });
    });
  }

  #heard(text: string): boolean {
    return this.printed.slice(this.#heardFrom).includes(text);
  }

  /** Waits until the text is printed after the last thing that was sent. */
  async hear(text: string): Promise<void> {
    const until = Date.now() + UP_TO;
    while (!this.#heard(text)) {
      if (Date.now() > until)
        throw new Error(`“${text}” was not heard in:\n${this.printed.slice(this.#heardFrom).slice(-3000)}`);
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
        setTimeout(resolve, 1000);
      });
    }
  }

  send(keys: string): void {
    this.#heardFrom = this.printed.length;
    this.#terminal.write(keys);
  }

  /** Answers a question in words. */
  async say(question: string, answer: string): Promise<void> {
    await this.hear(question);
    this.send(`${answer}\r`);
  }

  /** Chooses from a list, by typing what the choice starts with or is found by. */
  async choose(question: string, typed: string, choice = typed): Promise<void> {
    await this.hear(question);
    await this.hear('❯ ');
    if (!this.#heard(`❯ ${choice}`)) {
      this.send(typed);
      await this.hear(`❯ ${choice}`);
    }
    this.send('\r');
  }

  /** Ctrl-C. */
  interrupt(): void {
    this.send('\u0003');
  }

  /** Ends the command if it is still running. */
  kill(): void {
    if (!this.#isOver) this.#terminal.kill();
  }
}

/** Starts `npm run new` on a folder of content, and ends it with the test at the latest. */
export const startTalk = (dir: string, flags: readonly string[] = []): Conversation => {
  const talk = new Conversation(flags, { ...ENV, CONTENT_DIR: dir });
  onTestFinished(() => talk.kill());
  return talk;
};
