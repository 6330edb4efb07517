/** CP-05: decisions that its tables are written with, and the delegation that the profile knows. */
import { sampleDecision } from '../../../shared/police-samples';

export const VISA =
  'Vu la délibération n° 2026-10 du 28 mars 2026 donnant délégation au maire en application de l’article L. 2122-22, 4° ;';

export const DELEGATED = {
  date: '2026-03-28',
  points: [{ point: 4, limit: 9_000_000 }, { point: 5 }, { point: 10 }, { point: 20, limit: 20_000_000 }],
};

export const decision = (
  visa: string,
  article = 'Le marché est attribué à la société BATIR pour 40 000 € HT.',
  title = 'Marché de travaux de l’école',
): string => sampleDecision(title, [article], visa === '' ? [] : [visa], '3 juin 2026');

export const known = { councilDelegation: DELEGATED };
