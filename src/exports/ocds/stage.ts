import type { MilestoneChange } from './milestone-changes.ts';
import type { OcdsTag, OcdsTender } from './types.ts';

/** How far the procurement was, by a release. */
export interface Stage {
  readonly status: OcdsTender['status'];
  readonly tags: readonly OcdsTag[];
}

const ENDS: ReadonlySet<string> = new Set(['contract-notice', 'contract-award']);

/** From planning to tender when the tender is reported as issued; to its end only where a source says so. */
export const nextStage = (before: Stage | undefined, changes: readonly MilestoneChange[]): Stage => {
  const says = (code: string, status: string): boolean =>
    changes.some(({ milestone }) => milestone.code === code && milestone.recordStatus === status);
  if (says('contract-award', 'happened')) return { status: 'complete', tags: ['award'] };
  if (changes.some(({ milestone: { code, recordStatus } }) => ENDS.has(code) && recordStatus === 'cancelled'))
    return { status: 'cancelled', tags: ['tenderCancellation'] };
  const isNew = says('contract-notice', 'happened');
  if (before && before.status !== 'planned')
    return {
      status: isNew ? 'active' : before.status,
      tags: [isNew && before.status !== 'active' ? 'tender' : 'tenderUpdate'],
    };
  if (isNew) return { status: 'active', tags: ['tender'] };
  return { status: 'planned', tags: [before ? 'planningUpdate' : 'planning'] };
};
