import type { Span } from '../../domain/dates/span.ts';
import type { CslDate } from './csl-item.ts';

/** Not to be taken as sure by a machine: about a day, in doubt, or somewhere in a range. */
export const isVague = ({ isInterval, approximate, uncertain }: Span): boolean =>
  isInterval || approximate || uncertain;

/** As exact as the span and no more. CSL has one word for “about” and “in doubt”. */
export const cslDate = ({ edtf, approximate, uncertain }: Span): CslDate => ({
  'date-parts': edtf
    .replaceAll(/[~?]/g, '')
    .split('/')
    .map((point) => point.split('-').map(Number)),
  ...((approximate || uncertain) && { circa: true }),
});
