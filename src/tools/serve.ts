import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startStaticServer, type StaticServer } from './static-server.ts';
import { tidyBeside } from './publish-folder.ts';

const firstPort = Number(process.env['PORT'] ?? 4321);
const portsTried = 20;

const isPortTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

const startOnFreePort = async (folder: string, port: number): Promise<StaticServer> => {
  try {
    return await startStaticServer(folder, port);
  } catch (error) {
    if (!isPortTaken(error) || port + 1 >= firstPort + portsTried) throw error;
    console.log(`Port ${port} is taken by another program; trying ${port + 1}.`);
    return startOnFreePort(folder, port + 1);
  }
};

const name = process.env['OUT_DIR'] ?? 'dist';
const folder = resolve(name);

await tidyBeside(folder);

if (existsSync(join(folder, 'index.html'))) {
  const { url } = await startOnFreePort(folder, firstPort);
  console.log(`The site in ${name} is at ${url}/\nPress Ctrl+C to stop.`);
} else {
  console.error(`There is no built site in ${name}. Build it first: npm run build`);
  process.exitCode = 1;
}
