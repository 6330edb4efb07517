/** FI-05: examples of rows that begin with their side, and of cells that a dash opens, parted by tabs. */
import type { Examples } from '../../../framework/rule';
import { dm } from './samples';

/** Each row names its side, then its account. */
const sided = (transfer: string, works = '9 000', less = '- 1 000 €'): string =>
  dm(
    'FONCTIONNEMENT',
    'Dépense\t60623 Alimentation\t+ 2 000 €',
    `Dépense\t6232 Fêtes et cérémonies\t${less}`,
    `Dépense\t023 Virement à la section d’investissement\t+ ${transfer} €`,
    'Recette\t70632 Redevances à caractère de loisirs\t+ 7 000 €',
    'INVESTISSEMENT',
    `Dépense\t2131 Constructions\t+ ${works} €`,
    'Recette\t021 Virement de la section de fonctionnement\t+ 6 000 €',
    'Recette\t1323 Subvention du Département\t+ 3 000 €',
  );
/** The side opens the rows; a dash after a tab takes away. */
const dashed = (less: string): string =>
  dm(
    'INVESTISSEMENT',
    'Dépenses',
    '21\t2188\tAutre matériel\t+ 5 000 €',
    `20\t2051\tLogiciels\t${less}`,
    'Recettes',
    '13\t1321\tÉtat\t+ 4 000 €',
  );

export const examples: Partial<Examples> = {
  passes: [
    { why: 'chaque ligne dit son côté, puis son compte', text: sided('6 000'), kind: 'deliberation' },
    ...['- 1 000 €', '– 1 000 €', '−\u00A01 000 €', '-1 000 €'].map((less) => ({
      why: `un tiret après une tabulation retire : ${less}`,
      text: dashed(less),
      kind: 'deliberation' as const,
    })),
    {
      why: 'un total dit l’année, et non un compte',
      text: dm('Dépenses 2026 de fonctionnement : + 4 000 €', 'Recettes 2026 de fonctionnement : + 4 000 €'),
      kind: 'deliberation',
    },
  ],
  fails: [
    {
      why: 'chaque ligne dit son côté : une section en déséquilibre',
      text: sided('6 000', '8 000'),
      kind: 'deliberation',
      message: 'unbalanced',
      at: 'Dépense\t2131 Constructions\t+ 8 000 €',
    },
    {
      why: 'chaque ligne dit son côté : le virement n’est pas symétrique',
      text: sided('5 000', '9 000', '+ 0 €'),
      kind: 'deliberation',
      message: 'transfer',
      at: 'Dépense\t023 Virement à la section d’investissement\t+ 5 000 €',
    },
    {
      why: 'un tiret après une tabulation ne retire pas assez',
      text: dashed('- 500 €'),
      kind: 'deliberation',
      message: 'unbalanced',
      at: '21\t2188\tAutre matériel\t+ 5 000 €',
    },
  ],
};
