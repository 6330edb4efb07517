/** FO-05: a sale that its tables are written with. */
import { deliberation } from '../../../shared/samples';

export const sale = (what: string, more = ''): string =>
  deliberation({
    subject: 'Cession d’un terrain',
    decisions: [`CÈDE ${what} à M. Luc PETIT.`, ...(more === '' ? [] : [more])],
  });
