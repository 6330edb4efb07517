/** MO-07: a withdrawal that its tables are written with. */
import { sampleOrder } from '../../../shared/police-samples';

export const act = (
  reason: string,
  title = 'Arrêté portant retrait d’une autorisation de terrasse',
): string =>
  sampleOrder({
    title,
    reasons: ['Considérant que M. PETIT n’a pas payé ;', reason],
    articles: ['L’autorisation de M. PETIT est retirée.'],
  });
