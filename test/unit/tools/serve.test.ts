import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a port that another program has is named, and the next free one taken', async () => {
  writeFileSync(join(folder, 'index.html'), 'home');
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const server = spawn(process.execPath, ['src/tools/serve.ts'], {
    env: { ...process.env, OUT_DIR: folder, PORT: String(port) },
  });
  let output = '';
  try {
    for await (const chunk of server.stdout) {
      output += String(chunk);
      if (output.includes('Press Ctrl+C')) break;
    }
    expect(output).toContain(`Port ${port} is taken by another program; trying ${port + 1}.`);
    const url = /http:\/\/localhost:\d+/.exec(output)?.[0] ?? '';
    expect(await (await fetch(`${url}/`)).text()).toBe('home');
  } finally {
    server.kill();
    other.close();
  }
});
