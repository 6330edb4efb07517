/** RH-05: texts which its examples fill in. */
import { order } from '../../../shared/samples';

export const agent = (words: string, visa = 'le code général de la fonction publique'): string =>
  order({
    title: 'Portant placement d’un agent',
    visas: [visa],
    articles: [`Mme Anne LEROY est placée ${words}.`],
    recitals: [],
  });
