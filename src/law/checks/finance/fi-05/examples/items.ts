/** FI-05: examples of items that stand on one line, after their section or their side. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/samples';

const amended = (...lines: string[]): string =>
  deliberation({
    subject: 'Décision modificative n° 2',
    decisions: [`ADOPTE la décision modificative suivante :\n${lines.join('\n')}`],
  });

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'plusieurs chapitres sur une ligne, en équilibre',
      text: amended(
        'Section d’investissement',
        'Dépenses : chapitre 21 : + 28 000 €',
        'Recettes : chapitre 13 : + 18 000 € ; chapitre 16 : + 10 000 €',
      ),
    },
    {
      why: 'un tiret devant le montant le retire ; ce qui suit entre parenthèses l’explique',
      text: amended(
        'Section de fonctionnement, dépenses : chapitre 011 : – 9 000 € ; chapitre 65 : + 9 000 € (pris sur les dépenses imprévues)',
      ),
    },
  ],
  fails: [
    {
      why: 'les recettes d’une ligne ne font pas les dépenses d’une autre',
      text: amended(
        'Section d’investissement',
        'Dépenses : chapitre 21 : + 30 000 €',
        'Recettes : chapitre 13 : + 18 000 € ; chapitre 16 : + 10 000 €.',
      ),
      message: 'unbalanced',
      at: 'chapitre 21 : + 30 000 €',
    },
    {
      why: 'les dépenses suivent les recettes sur la même ligne',
      text: amended(
        'Section de fonctionnement, dépenses : compte 6068 : – 9 000 € ; chapitre 023 : + 9 000 €',
        'Section d’investissement, recettes : chapitre 021 : + 6 000 € ; dépenses : article 2188 : + 6 000 €',
      ),
      message: 'transfer',
      at: 'chapitre 023 : + 9 000 €',
    },
  ],
};
