import { CommandError } from './as-of.ts';

/** Runs a command and sets its exit code: what it gives, or 2 for bad usage, or 1 for any other failure; never a stack trace. */
export const runCommand = async (command: () => Promise<number>): Promise<void> => {
  try {
    process.exitCode = await command();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = error instanceof CommandError ? 2 : 1;
  }
};
