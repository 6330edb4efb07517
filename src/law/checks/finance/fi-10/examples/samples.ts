/** FI-10: what its examples are made of. */
import { deliberation } from '../../../shared/samples';

export const prices = (...decisions: string[]): string =>
  deliberation({ subject: 'Tarifs de la cantine', decisions });
export const meal = 'FIXE le prix du repas à 3,50 €';
