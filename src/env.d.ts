import type { Frame } from './views/frame.ts';

declare global {
  namespace App {
    interface Locals {
      /** What the header and footer of every page show; `src/middleware.ts` fills it. */
      readonly frame: Frame;
    }
  }
}
