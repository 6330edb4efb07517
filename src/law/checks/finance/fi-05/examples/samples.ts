/** FI-05: acts that its tables are written with. */
import { deliberation } from '../../../shared/samples';

export const noted = (words: string): string => `NOTE\nObjet : finances\n\n${words}`;

export const dm = (...lines: string[]): string =>
  deliberation({
    subject: 'Décision modificative n° 2 – budget principal 2026',
    decisions: ['ADOPTE la décision modificative suivante :', ...lines],
  });

export const budget = (...lines: string[]): string =>
  deliberation({ subject: 'Vote du budget primitif 2026', decisions: ['ADOPTE le budget :', ...lines] });
