/** RH-04, staff: the words of temporary and of seasonal work, and what a season or a contract of something else says. */

export const MORE_WORK = /accroissement\s+temporaire|besoin\s+occasionnel|332-23\s*,?\s*(?:alinea\s+)?1/;
export const SEASON = /saisonni/;

/** A sentence of staff, and not of prices, of an opening or of a grant that a season names too. */
export const HIRED =
  /emploi|agent|recrut|contrat|poste|engag|embauch|accroissement|besoin|332-23|duree|cdd|saisonnie\w*\s+(?:pour|du|de|au?)\s|surveillant|maitre|animat|renfort/;
/** A season of something else than staff says nothing of a contract of work. */
const OTHER_SEASON =
  /(?:tarif|prix|ouverture|marche|exploitation|fermeture|baignade|location|hebergement|logement|navette|ligne|commerce|terrasse|occupation)s?\s+(?:[a-z]+\s+)?saisonni[a-z]*/g;
/** Nor does a contract of something else, among what is told of seasonal staff. */
const OTHER_CONTRACT =
  /(?:contrat|marche|convention|bail|baux)s?\s+(?:de\s+|d'|avec\s+)(?:la\s+|l')?(?:maintenance|location|assurance|prestation|fourniture|concession|nettoyage|entretien|surveillance|gestion|occupation|delegation|abonnement|entreprise|societe|association|prestataire)[a-z]*/g;
export const ofStaff = (lower: string): string =>
  [OTHER_SEASON, OTHER_CONTRACT].reduce(
    (words, other) => words.replace(other, (found) => ' '.repeat(found.length)),
    lower,
  );
export const isAbout = (lower: string): boolean =>
  /emploi|agent|recrut|contrat|poste/.test(lower) && (MORE_WORK.test(lower) || SEASON.test(lower));
