import type { Fault } from '../../content-loader/fault.ts';

/** The faults for machines: one JSON object with the list of them, and nothing else. */
export const reportAsJson = (faults: readonly Fault[]): string => JSON.stringify({ faults }, null, 2);
