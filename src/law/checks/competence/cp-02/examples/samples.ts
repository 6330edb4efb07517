/** CP-02: texts which its examples fill in. */
import { sampleOrder } from '../../../shared/police-samples';

export const VISA = 'Vu l’arrêté n° 2026-40 du 2 avril 2026 portant délégation de fonctions ;';
export const act = (
  signature: string,
  { date = '10 juin 2026', visa = VISA, title = 'Arrêté portant réglementation du stationnement' } = {},
): string =>
  sampleOrder({
    title,
    visas: ['Vu le code de la route ;', ...(visa === '' ? [] : [visa])],
    date,
    signature,
  });
export const LEROY = 'Pour le maire et par délégation,\nL’adjointe déléguée à la voirie,\nAnne LEROY';
