import { dev } from 'astro';
import { rememberEntries } from '../content-loader/read-entry.ts';
import { contentDir } from './check-content.ts';
import { prepareSource } from './prepare-source.ts';
import { followContent } from './preview-integration.ts';
import { runCommand } from './run-command.ts';
import { siteUrl } from './site-url.ts';

await runCommand(async () => {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const remembered = rememberEntries();
  if (!(await prepareSource(remembered))) return 1;
  await dev({ integrations: [followContent(contentDir(), siteUrl(), remembered)] });
  return 0;
});
