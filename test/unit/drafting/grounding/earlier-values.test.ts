/**
 * The value that was told as the one that is: last year’s grant, the former rent, the first date. Beside each corruption, what must stay unflagged.
 */
import { groundFacts } from '../../../../src/drafting/grounding/ground-facts';
import { legalCore } from '../../../support/grounding/tables';
import { toldOf } from '../../../support/grounding/cases';

const flags = (facts: unknown, text: string): readonly string[] =>
  toldOf(groundFacts({ text, facts, law: [] }, legalCore())).map(({ text: words }) => words);

const choir = {
  association: 'Chorale La Clé des chants',
  exercice: 2026,
  subvention: 1800,
  exercice_precedent: 2025,
  subvention_precedente: 1500,
  concerts: 7,
};
const flat = {
  locataire: 'Mme Yvette Combes',
  ancien_loyer: 412,
  nouveau_loyer: 430,
  date_effet: '2026-07-01',
};
const rate = { service: 'cantine', tarif: '3,40 €', tarif_precedent: '3,25 €', date: '2026-09-01' };
const fair = {
  evenement: 'brocante',
  date: '2026-06-21',
  date_initiale: '2026-06-14',
  lieu: 'mail des Tilleuls',
};
const grant = {
  association: 'Judo Club',
  amount: 900,
  previous_amount: 750,
  meeting_date: '2026-03-12',
  members: 84,
};

describe('the value that was', () => {
  it.each([
    [
      choir,
      'Le conseil municipal attribue à la chorale La Clé des chants une subvention de 1 500 € pour 2026.',
      '1 500 €',
    ],
    [
      choir,
      'Une subvention de mille cinq cents euros est accordée à la Chorale La Clé des chants.',
      'mille cinq cents euros',
    ],
    [flat, 'Le loyer de Mme Yvette Combes est fixé à 412 € par mois à compter du 1er juillet 2026.', '412 €'],
    [rate, 'Le tarif de la cantine est de 3,25 € par repas à compter du 1er septembre 2026.', '3,25 €'],
    [fair, 'La brocante se tient le 14 juin 2026 sur le mail des Tilleuls.', '14 juin 2026'],
    [grant, 'Le conseil municipal accorde 750 € au Judo Club, qui compte 84 adhérents.', '750 €'],
  ])('is flagged %#: %j', (facts, text, wrong) => {
    expect(flags(facts, text)).toEqual([wrong]);
  });

  it.each([
    [
      choir,
      'Le conseil municipal attribue à la chorale La Clé des chants une subvention de 1 800 € pour 2026.',
    ],
    [choir, 'La chorale La Clé des chants a reçu 1 500 € l’an dernier.'],
    [choir, 'La subvention de 2025 était de 1 500 €.'],
    [choir, 'En 2025, la commune lui verse 1 500 € ; elle donne sept concerts.'],
    [choir, 'La subvention est portée de 1 500 € à 1 800 €.'],
    [choir, 'Il est proposé 1 800 €, contre 1 500 € en 2025.'],
    [flat, 'L’ancien loyer de Mme Yvette Combes, 412 € par mois, est remplacé.'],
    [rate, 'Le tarif actuel de la cantine, 3,25 €, passe à 3,40 €.'],
    [fair, 'La brocante, initialement fixée au 14 juin 2026, est reportée au 21 juin 2026.'],
    [grant, 'Le Judo Club a obtenu 750 € lors de l’exercice précédent.'],
  ])('stands where it is told so %#: %j', (facts, text) => {
    expect(flags(facts, text)).toEqual([]);
  });
});
