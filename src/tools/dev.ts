import { dev } from 'astro';
import { resolveAsOf } from './as-of.ts';
import { checkContent, contentDir } from './check-content.ts';
import { handOnRepositoryUrl } from './repository-url.ts';
import { runCommand } from './run-command.ts';
import { handOnSourceCommit } from './source-commit.ts';

await runCommand(async () => {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  if (!(await checkContent(contentDir()))) return 1;
  process.env['SOURCE_DATE_EPOCH'] = String(resolveAsOf(process.env, process.cwd()));
  handOnSourceCommit(contentDir());
  handOnRepositoryUrl();
  await dev({ force: true });
  return 0;
});
