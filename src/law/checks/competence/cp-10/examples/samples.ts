/** CP-10: orders which its examples fill in. */
import { sampleOrder } from '../../../shared/police-samples';

/** An order of two articles, the first of which delegates to the head of the services. */
export const two = (
  second: string,
  leading = 'Délégation est donnée à Mme LEROY, directrice générale des services.',
): string =>
  sampleOrder({
    title: 'Arrêté portant délégation de signature',
    visas: ['Vu l’article L. 2122-19 du code ;'],
    reasons: [],
    articles: [leading, second],
  });
export const MIXED = 'Arrêté portant délégations de fonctions et de signature';

export const act = (
  article: string,
  visa = 'Vu l’article L. 2122-19 du code ;',
  title = 'Arrêté portant délégation de signature',
): string => sampleOrder({ title, visas: [visa], reasons: [], articles: [article] });
