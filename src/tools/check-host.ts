import { readFileSync } from 'node:fs';
import { CommandError } from './as-of.ts';
import { parseHeadersFile } from './headers-file.ts';
import { findHostFaults } from './host-faults.ts';
import { runCommand } from './run-command.ts';

const USAGE = 'Usage: npm run check-host -- ADDRESS, for example https://example.org';

const readAddress = (): string => {
  const [address = ''] = process.argv.slice(2);
  if (!/^https?:/.test(address) || !URL.canParse(address)) throw new CommandError(USAGE);
  return new URL(address).origin;
};

await runCommand(async () => {
  const site = readAddress();
  const faults = await findHostFaults(site, parseHeadersFile(readFileSync('public/_headers', 'utf8')));
  for (const fault of faults) console.error(fault);
  console.log(
    faults.length === 0 ? `${site} answers as it should.` : `${site}: ${faults.length} things to mend.`,
  );
  return faults.length === 0 ? 0 : 1;
});
