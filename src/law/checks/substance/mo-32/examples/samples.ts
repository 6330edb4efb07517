/** MO-32: texts which its examples fill in. */
import { order } from '../../../shared/samples';

export const permit = (recitals: readonly string[], ...articles: string[]): string =>
  order({
    title: 'Portant délivrance d’un permis de détention d’un chien',
    recitals,
    articles: ['Le permis de détention est délivré à M. Luc PETIT pour son chien.', ...articles],
  });
