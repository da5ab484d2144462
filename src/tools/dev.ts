import { dev } from 'astro';
import { contentDir } from './check-content.ts';
import { prepareSource } from './prepare-source.ts';
import { followContent } from './preview-integration.ts';
import { runCommand } from './run-command.ts';
import { siteUrl } from './site-url.ts';

await runCommand(async () => {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const source = await prepareSource();
  if (!source) return 1;
  await dev({ integrations: [followContent(contentDir(), source, siteUrl())] });
  return 0;
});
