/** RH-02: texts which its examples fill in. */
import { order } from '../../../shared/samples';

export const TITLE = 'Portant nomination d’un adjoint technique stagiaire';
export const nomination = (
  visas: readonly string[],
  effect = 'à compter du 1er avril 2026',
  title = TITLE,
): string =>
  order({
    title,
    visas,
    articles: [`Mme Anne LEROY est nommée adjointe technique stagiaire ${effect}.`],
    recitals: [],
  });
export const created = 'la délibération du 12 février 2026 créant l’emploi';
export const vacant = 'la déclaration de vacance d’emploi n° V03926 du 16 février 2026';
