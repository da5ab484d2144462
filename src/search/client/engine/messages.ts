import type { Engine } from './engine.ts';

/** What the page asks its worker for; or a file that it has fetched for the worker, empty where it could not be had. */
export type Question =
  | { readonly id: number; readonly method: keyof Engine; readonly args: readonly unknown[] }
  | { readonly file: string; readonly bytes: ArrayBuffer | undefined };

export type Answer =
  { readonly id: number; readonly result: unknown } | { readonly id: number; readonly error: string };
