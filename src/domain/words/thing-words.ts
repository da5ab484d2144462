import { FIGURE_THINGS, TERM_THINGS, VALUE_THINGS } from '../code-lists.ts';
import { textOf, type QuantityClaim } from '../record/quantities.ts';
import { basisWords } from './quantity-words.ts';

/** What a quantity is of: “Value of the contract”, “Registered patients”. */
export const thingWords = (claim: QuantityClaim): string => {
  switch (claim.kind) {
    case 'value':
      return claim.of === 'contract' ? 'Value of the contract' : VALUE_THINGS[claim.of];
    case 'term':
      return claim.of === 'contract' ? 'Length of the contract' : TERM_THINGS[claim.of];
    case 'figure':
      return FIGURE_THINGS[claim.of];
    default:
      return claim satisfies never;
  }
};

/** A quantity, and that it is for a year: “£244m a year”, “£5bn”, “318,000”. */
export const quantityWords = (claim: QuantityClaim): string => {
  const text = textOf(claim).replaceAll(/\d{5,}/g, (digits) => digits.replaceAll(/\B(?=(?:\d{3})+$)/g, ','));
  return claim.kind === 'value' && claim.per.kind === 'year' ? `${text} ${basisWords(claim.per)}` : text;
};

/** A quantity with what it runs over: “£244m a year”, “£5bn, period not stated”, “318,000”. */
export const amountWords = (claim: QuantityClaim): string => {
  const words = quantityWords(claim);
  return claim.kind === 'value' && claim.per.kind !== 'year' ? `${words}, ${basisWords(claim.per)}` : words;
};
