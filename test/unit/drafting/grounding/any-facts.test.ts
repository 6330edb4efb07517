/**
 * Whatever a form gave and whatever a model wrote, grounding answers: half days, days that no calendar has, hours past midnight, sums beyond
 * counting. It never throws, and its flags stand in the text.
 */
import fc from 'fast-check';
import { groundFacts } from '../../../../src/drafting/grounding/ground-facts';
import { coreOfRepository } from '../../../support/law/core';

const core = coreOfRepository();

const KEYS = [
  'date_debut', 'date_fin', 'debut', 'fin', 'du', 'au', 'echeance', 'duree_jours', 'duree_mois', 'duree_ans', 'conges_jours', 'delai_semaines',
  'heures_par_semaine', 'heure_debut', 'heure_fin', 'ouverture', 'montant', 'montant_ht', 'montant_ttc', 'tva_pct', 'taux', 'loyer_mensuel', 'versements',
  'nombre_agents', 'effectifs', 'voix_pour', 'surface_m2', 'prix_m2', 'reconduction', 'periode_essai_jours', 'numero', 'seances', 'dates', 'lots', 'total',
]; // prettier-ignore
const number = fc.oneof(
  fc.integer({ min: -3, max: 400 }),
  fc.double({ min: -10, max: 500, noNaN: true }).map((one) => Math.round(one * 2) / 2),
  fc.constantFrom(0, 12.5, 0.01, 1e21, -1e9, 4.35, 1_000_000_000),
);
const day = fc.constantFrom(
  '2026-04-01', '2026-09-30', '2024-02-29', '2026-02-30', '2026-13-45', '0000-00-00', '9999-12-31', '2026-04-01T25:61', '2026-04-01T08:30', '01/04/2026', '2026-04-31',
); // prettier-ignore
const time = fc.constantFrom('08:00', '24:00', '25:61', '00:30', '8h', 'midi');
const word = fc.constantFrom(
  'rue du Moulin',
  'Mme Odile Ranvier',
  '',
  'trois jours et demi',
  'lot n° 2',
  '12,5 %',
  '𝟙𝟚 €',
);
const leaf = fc.oneof(number, day, time, word, fc.boolean(), fc.constant(null));
const facts = fc.dictionary(
  fc.constantFrom(...KEYS),
  fc.oneof(
    leaf,
    fc.array(leaf, { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...KEYS), leaf, { maxKeys: 4 }),
    fc.array(fc.dictionary(fc.constantFrom(...KEYS), leaf, { maxKeys: 3 }), { maxLength: 3 }),
  ),
  { maxKeys: 8 },
);
const text = fc
  .array(
    fc.constantFrom(
      'Le contrat débute le 1er avril 2026.', 'Il arrivera à son terme le 31 octobre 2026.', 'Il expire le 31 février 2026,', 'soit douze jours et demi après,',
      'du 30 au 31 avril 2026', 'le lundi 2 mars', 'à 25 h 61', 'de 8 h à 24 h', 'pendant trois mois et 12,5 jours', 'soit un total de 1 234,56 €', 'trois versements de 12,5 €',
      'à 20 % de TVA', 'le deuxième et le douzième lundi', 'chaque semaine, 3,5 heures', 'expirera en 2056', 'la veille', 'trois jours plus tard', 'dans les quinze jours',
      '(12 + 12,5 = 24,5)', 'respectivement 1 et 2', '1/0', 'deux tiers de zéro', 'le loyer annuel', 'un écart de -3 €', 'de 0 à 0,', 'minuit et demi', 'au 1er de chaque mois',
    ),
    { maxLength: 7 },
  )
  .map((pieces) => pieces.join(' ')); // prettier-ignore

it('answers for any facts and any text', () => {
  fc.assert(
    fc.property(facts, text, (given, words) => {
      const { flags } = groundFacts({ facts: given, law: [], text: words }, core);
      for (const { start, end, text: own } of flags) {
        expect(start).toBeLessThan(end);
        expect(words.slice(start, end)).toBe(own);
      }
    }),
    { numRuns: 300 },
  );
});

it('counts no end from half a day', () => {
  const answer = groundFacts(
    {
      facts: { debut: '2026-04-01', conges_jours: 12.5 },
      law: [],
      text: 'Le contrat, qui débute le 1er avril 2026, arrivera à son terme le 31 octobre 2026.',
    },
    core,
  );
  expect(answer.flags.map(({ text: own }) => own)).toEqual(['31 octobre 2026']);
});
