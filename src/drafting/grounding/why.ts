/**
 * The French sentence of a flag, by its kind.
 */
import type { ClaimKind } from './claim';

const SUBJECT: Readonly<Record<ClaimKind, string>> = {
  date: 'Cette date',
  month: 'Ce mois',
  weekday: 'Ce jour de la semaine',
  year: 'Cette année',
  time: 'Cette heure',
  duration: 'Cette durée',
  amount: 'Ce montant',
  percentage: 'Cette proportion',
  measure: 'Cette mesure',
  ordinal: 'Ce rang',
  number: 'Ce nombre',
  reference: 'Cette référence',
  contact: 'Cette adresse ou ce numéro',
  name: 'Ce nom',
  place: 'Ce lieu',
  citation: 'Ce texte',
  'case-law': 'Cette décision de justice',
};

/** "Cette date n’est pas dans les données." and what more is known. */
export const whyUnsupported = (kind: ClaimKind, more?: string): string => {
  const subject = SUBJECT[kind];
  const base =
    kind === 'citation'
      ? `${subject} n’est ni dans les données ni parmi les textes fournis.`
      : kind === 'case-law'
        ? `${subject} n’est pas fournie\u00A0: une jurisprudence n’est jamais citée de mémoire.`
        : `${subject} n’est pas dans les données.`;
  return more === undefined ? base : `${base} ${more}`;
};
