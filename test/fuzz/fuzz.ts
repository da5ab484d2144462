// Gives made-up texts to everything that reads what strangers write: npm run test:fuzz -- [--runs 1000000] [--seed 20261122]
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { TARGETS, type Target } from './targets.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '20261122' },
  },
});
const [numRuns, seed] = [Number(values.runs), Number(values.seed)];

/** Runs one target, and says whether it held. A text that broke it is printed as short as it could be made. */
const fuzz = ({ name, texts, read }: Target): boolean => {
  let accepted = 0;
  let slowest = 0;
  const started = performance.now();
  const result = fc.check(
    fc.property(texts, (text) => {
      const before = performance.now();
      if (read(text)) accepted += 1;
      slowest = Math.max(slowest, performance.now() - before);
    }),
    { numRuns, seed },
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(
    `${name}: ${result.numRuns} texts in ${seconds} s, ${accepted} accepted, slowest ${slowest.toFixed(0)} ms`,
  );
  if (!result.failed) return true;
  console.error(`  ${JSON.stringify(result.counterexample?.[0])} ${String(result.errorInstance)}`);
  return false;
};

console.log(`Seed ${seed}`);
process.exitCode = TARGETS.map(fuzz).every((held) => held) ? 0 : 1;
