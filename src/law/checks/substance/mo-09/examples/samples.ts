/** MO-09: texts which its examples fill in. */
import { sampleOrder } from '../../../shared/police-samples';

export const OBS =
  'Vu la lettre du 2 février 2026 l’invitant à présenter ses observations dans un délai de dix jours ;';
export const NOTICE = 'Vu la mise en demeure du 16 février 2026 de se conformer dans un délai de dix jours ;';
export const FACTS = 'Considérant que la haie de M. PETIT entrave la voie de façon continue ;';
export const act = ({
  obs = OBS,
  notice = NOTICE,
  facts = FACTS,
  amount = '300 €',
  title = 'Arrêté portant amende administrative',
  date = '3 mars 2026',
} = {}): string =>
  sampleOrder({
    title,
    visas: ['Vu l’article L. 2212-2-1 du code général des collectivités territoriales ;', obs, notice].filter(
      (one) => one !== '',
    ),
    reasons: [facts],
    articles: [`Une amende de ${amount} est infligée à M. PETIT.`],
    date,
  });
