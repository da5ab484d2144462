/** The parts of the Open Contracting Data Standard 1.1 that a reconstructed release uses. */

export interface OcdsReference {
  readonly id: string;
  readonly name: string;
}

export interface OcdsParty extends OcdsReference {
  readonly roles: readonly ('buyer' | 'procuringEntity' | 'tenderer')[];
}

/** What our extension adds to a milestone: the date as it was said, and the word for where it stands. */
export interface SaidMilestoneDate {
  readonly edtf?: string;
  readonly qualifier?: string;
  readonly wording?: string;
  readonly earliest?: string;
  readonly latest?: string;
}

export interface OcdsMilestone {
  readonly id: string;
  readonly title: string;
  readonly type?: string;
  readonly code: string;
  /** The last day on which the promise would be kept, at 23:59:59Z. */
  readonly dueDate?: string;
  readonly dateMet?: string;
  readonly dateModified: string;
  readonly status: 'scheduled' | 'met' | 'notMet';
  readonly recordStatus: 'planned' | 'happened' | 'missed' | 'paused' | 'not-yet' | 'cancelled';
  readonly dueDateSaid?: SaidMilestoneDate;
  readonly dateMetSaid?: SaidMilestoneDate;
}

export interface OcdsDocument {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly datePublished?: string;
  readonly description: string;
}

interface OcdsValue {
  readonly amount: number;
  readonly currency: 'GBP';
}

export interface OcdsTender {
  readonly id: string;
  readonly title: string;
  readonly status: 'planned' | 'active' | 'cancelled' | 'complete';
  readonly procuringEntity: OcdsReference;
  readonly minValue?: OcdsValue;
  readonly value?: OcdsValue;
  readonly procurementMethodDetails?: string;
  readonly documents: readonly OcdsDocument[];
  readonly milestones?: readonly OcdsMilestone[];
}

export type OcdsTag =
  'planning' | 'planningUpdate' | 'tender' | 'tenderUpdate' | 'tenderCancellation' | 'award';

interface OcdsAward {
  readonly id: string;
  readonly title: string;
  readonly date: string;
}

export interface OcdsRelease {
  readonly ocid: string;
  readonly id: string;
  readonly date: string;
  readonly tag: readonly OcdsTag[];
  readonly initiationType: 'tender';
  readonly language: 'en';
  readonly parties: readonly OcdsParty[];
  readonly buyer: OcdsReference;
  readonly tender: OcdsTender;
  readonly awards?: readonly OcdsAward[];
}
