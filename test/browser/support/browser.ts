import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const programFiles = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)']];

/** Where Chrome and Chromium are found when somebody has installed them. */
const usualPaths = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...programFiles.flatMap((folder) => (folder ? [`${folder}\\Google\\Chrome\\Application\\chrome.exe`] : [])),
];

/**
 * The browser to test with: CHROMIUM_PATH, else Playwright's own or an installed one, else, on Linux x64,
 * the one that comes in the npm package.
 *
 * @throws where there is none, saying how to get one.
 */
export const findChromium = async (): Promise<string> => {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) return chosen;
  const installed = [chromium.executablePath(), ...usualPaths].find((path) => existsSync(path));
  if (installed !== undefined) return installed;
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: packaged } = await import('@sparticuz/chromium');
    return packaged.executablePath();
  }
  throw new Error('No browser was found. Install Chrome or Chromium, or set CHROMIUM_PATH to one.');
};

/** Starts a browser; the caller closes it. */
export const startBrowser = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
