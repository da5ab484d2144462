import type { Desk } from './desk.ts';
import type { OpenAnswers } from './open-answers.ts';

/** What every question sees: the content, and the answers so far. */
export interface Session {
  readonly desk: Desk;
  readonly answers: OpenAnswers;
}
