/** FO-01: purchases and notes, which its examples fill in. */
import { deliberation } from '../../../shared/samples';

export const purchase = (
  price: string,
  visa = 'le code général des collectivités territoriales',
  date = '12 mars 2026',
): string =>
  deliberation({
    subject: 'Acquisition d’un immeuble rue du Port',
    visas: [visa],
    decisions: [`DÉCIDE d’acquérir l’immeuble cadastré section AB n° 12, au prix de ${price}.`],
    date,
  });

/** Two affairs of a note, the second of which buys. */
export const noted = (words: string, head = 'ACQUISITION DU HANGAR'): string =>
  `NOTE DE SYNTHÈSE\nConseil municipal du 12 mars 2026\n\n1. BIBLIOTHÈQUE\nIl est proposé d’ouvrir le samedi.\n\n2. ${head}\nIl est proposé d’approuver. ${words}\n\nLe maire,\nPaul ROUGET`;
