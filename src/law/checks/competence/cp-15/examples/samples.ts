/** CP-15: texts which its examples fill in. */
import { sampleOrder } from '../../../shared/police-samples';

export const order = (
  article: string,
  more: { title?: string; reason?: string; signature?: string } = {},
): string =>
  sampleOrder({
    title: more.title ?? 'Arrêté portant réglementation de la circulation',
    reasons: [more.reason ?? 'Considérant les travaux ;'],
    articles: [article],
    ...(more.signature === undefined ? {} : { signature: more.signature }),
  });
