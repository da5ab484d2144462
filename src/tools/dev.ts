import { dev } from 'astro';
import { prepareSource } from './prepare-source.ts';
import { runCommand } from './run-command.ts';

await runCommand(async () => {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  if (!(await prepareSource())) return 1;
  await dev({});
  return 0;
});
