/** Weights of criteria, hours that "durant" follows, and the house next door told by its number alone. */
import { groundFacts } from '../../../../src/drafting/grounding/ground-facts';
import { legalCore } from '../../../support/grounding/tables';
import { toldOf } from '../../../support/grounding/cases';

const flagsOf = (facts: unknown, text: string): readonly string[] =>
  toldOf(groundFacts({ facts, law: [], text }, legalCore())).map((flag) => flag.text);

const weights = { ponderation_technique: 55, ponderation_prix: 45 };
const hours = { heure_debut: '8 h', heure_fin: '19 h', duree_heures: 11 };
const address = { adresse: '12 rue des Lilas', numero_voisin: 'n° 14' };

it.each([
  [weights, 'La technique compte pour 55 % et le prix pour 45 %.'],
  [{ technical_weight: 55, price_weight: 45, awardee: 'SARL Roux' }, 'Le prix est pondéré à 45 %.'],
  [hours, 'La place est réservée de 8 h à 19 h durant la foire.'],
  [hours, 'La place est réservée onze heures durant.'],
  [address, 'Le bruit vient du n° 14 de la rue des Lilas.'],
  [
    { amount: 25_000, montant_precedent: 18_000, montant_accorde: 25_000 },
    'L’année précédente, la commune avait versé 18 000 €.',
  ],
])('%j holds « %s »', (facts, text) => {
  expect(flagsOf(facts, text)).toEqual([]);
});

it.each([
  [weights, 'Le prix compte pour 40 %.', '40 %'],
  [hours, 'La place est réservée de 8 h à 20 h durant la foire.', '20 h'],
  [hours, 'La place est réservée douze heures durant.', 'douze heures'],
  [address, 'Le bruit vient du n° 16 de la rue des Lilas.', '16'],
])('%j does not hold « %s »', (facts, text, wrong) => {
  expect(flagsOf(facts, text)).toEqual([wrong]);
});
