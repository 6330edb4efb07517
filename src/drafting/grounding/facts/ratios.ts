/**
 * Shares that a form writes between 0 and 1: "quotite: 0.8" is 80 %, "taux_reponse: 0.71" is 71 %. A rate of interest, of a tax or of growth
 * is in per cent as it is written; of a rate of something else nobody knows which, and both stand.
 */
import type { ClaimValue } from '../claim';
import { lastName } from './key-units';

const FRACTION = /(?:^|_)(?:quotites?|quotes?_parts?|parts?|proportions?|ratios?|fractions?|shares?)(?:_|$)/u;
const RATE = /(?:^|_)(?:taux|rate)(?:_|$)/u;
/** What such a rate is of is a part of a whole. */
const OF_A_WHOLE =
  /(?:^|_)(?:reponses?|participation|remplissage|occupation|presence|absenteisme|reussite|recouvrement|couverture|raccordement|execution|realisation|consommation|avancement|satisfaction|conformite|abstention|emploi|activite|scolarisation|feminisation|boisement|valorisation|recyclage|tri|rendement|ouverture|retour|acceptation|cofinancement|subvention|aide|prise_en_charge|disponibilite|frequentation|equipement|internet)(?:_|$)/u;
const AS_WRITTEN =
  /(?:^|_)(?:interets?|emprunts?|prets?|fixe|variable|nominal|actuariel|euribor|usure|livret|tva|taxes?|tf|th|cfe|foncier\w*|bati|teom|fiscal\w*|croissance|inflation|evolution|variation|hausse|baisse|augmentation|revision|commission|retenue|penalites?|retard|cotisations?|pct|pourcent\w*|percent\w*)(?:_|$)/u;

/** What a number between 0 and 1 may be worth under such a key, the likeliest first; nothing under any other. */
export const ratiosOf = (path: string, number: number): readonly ClaimValue[] => {
  if (number <= 0 || number >= 1) return [];
  // "taux_remplissage: {2024: 0.61}": the record says what its lines are.
  const names = path.split('.').filter((name) => !/^\d{1,3}$/u.test(name));
  const own = lastName(names.at(-1) ?? '');
  const key = [FRACTION, RATE].some((one) => one.test(own)) ? own : lastName(names.at(-2) ?? '');
  if (AS_WRITTEN.test(key) || AS_WRITTEN.test(own)) return [];
  if (FRACTION.test(key) || (RATE.test(key) && OF_A_WHOLE.test(`${key}_${own}`))) return [part(number)];
  return RATE.test(key) ? [part(number), { type: 'share', ratio: number / 100, raw: number }] : [];
};

const part = (ratio: number): ClaimValue => ({
  ...{ type: 'share', ratio },
  raw: Math.round(ratio * 1e10) / 1e8,
});
