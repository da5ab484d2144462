import type { Random } from './random.ts';

/** What is known of one step of a track at one moment of the walk through time. */
interface StepState {
  promised?: number;
  isOver: boolean;
}

/** A claim on one step; days are counted from 1970. */
export interface MadeMilestone {
  readonly status: 'planned' | 'happened' | 'missed' | 'paused' | 'not-yet';
  readonly day?: number;
  readonly precision: 'day' | 'month';
}

/** Months later by so many days, at most some two years. */
const SLIPS = [91, 122, 183, 274, 365, 548];

/**
 * What is said next of a step, as real steps go: promised a year or two ahead, repeated, put back by months, and in the end reached,
 * lost or passed over in silence. Changes the state.
 */
export const sayNext = (state: StepState, today: number, random: Random): MadeMilestone => {
  const precision = random.chance(0.5) ? 'day' : 'month';
  const plan = (day: number): MadeMilestone => {
    state.promised = day;
    state.isOver = false;
    return { status: 'planned', day, precision };
  };
  const { promised } = state;
  if (state.isOver || promised === undefined) return plan(today + random.between(180, 900));
  if (promised <= today + 31) {
    if (random.chance(0.4)) {
      state.isOver = true;
      return {
        status: 'happened',
        day: random.between(Math.min(promised, today) - 20, today),
        precision: 'day',
      };
    }
    if (promised < today && random.chance(0.2)) return { status: 'missed', day: promised, precision };
    return plan(Math.max(promised, today) + random.pick(SLIPS));
  }
  if (random.chance(0.66)) return { status: 'planned', day: promised, precision };
  if (random.chance(0.06)) return { status: 'paused', precision };
  return plan(promised + random.pick(SLIPS));
};

/** The states of all steps, each begun when it is first asked for. */
export const startSteps = (): ((key: string) => StepState) => {
  const steps = new Map<string, StepState>();
  return (key) => {
    const known = steps.get(key) ?? { isOver: false };
    steps.set(key, known);
    return known;
  };
};
