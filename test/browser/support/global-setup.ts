import { findChromium } from './browser.ts';

/** Finds the browser once: two test files that unpack the packaged one at the same time would collide. */
export default async function findBrowserOnce(): Promise<void> {
  process.env['CHROMIUM_PATH'] = await findChromium();
}
