/**
 * The search page's script, and that of its worker too, which so is here already when the page starts it: on a slow line, a file more
 * would be a fifth of a second.
 */
import { openSearchPage } from './page.ts';
import { answerPage } from './engine/worker.ts';

if ('document' in globalThis) openSearchPage(import.meta.url);
else answerPage();
