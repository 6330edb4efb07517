/**
 * Manners, places and people told as another than the facts do: how something is sent or paid, who bears it, what was in the place of what is, two things turned round.
 */
import { groundFacts } from '../../../../src/drafting/grounding/ground-facts';
import { legalCore } from '../../../support/grounding/tables';
import { toldOf } from '../../../support/grounding/cases';

const flags = (facts: unknown, text: string): readonly string[] =>
  toldOf(groundFacts({ text, facts, law: [] }, legalCore())).map(({ text: words }) => words);

const seat = { ancien_siege: 'rue du Four', nouveau_siege: 'place Carnot' };
const pitch = { ancien_titulaire: 'Mme Iris Colas', titulaire: 'M. Yann Prat' };
const mailed = { demande: { recue: '2026-01-02', mode: 'courriel' } };
const full = { nature: 'tarif plein au lieu d’un tarif réduit' };
const works = { travaux: { par: 'la commune', a_la_charge_de: 'locataire' } };

const desks = { inscrits: { bureau_1: 640, bureau_2: 588, bureau_3: 702 }, scrutin: '2026-03-15' };

describe('manners told otherwise', () => {
  it.each([
    [mailed, 'Votre demande, adressée par courrier, a été reçue le 2 janvier 2026.', 'par courrier'],
    [{ reglement: 'virement' }, 'La somme sera réglée par chèque.', 'par chèque'],
    [{ loyer_hors_charges: 480 }, 'Le loyer est de 480 € charges comprises.', 'charges comprises'],
    [{ bureau: 'salle 4, 2e étage' }, 'Présentez-vous au rez-de-chaussée, salle 4.', 'rez-de-chaussée'],
    [seat, 'Le siège est transféré rue du Four.', 'rue du Four'],
    [seat, 'Le siège est transféré de la place Carnot à la rue du Four.', 'place Carnot'],
    [
      { frais_de_bornage_a_la_charge_de: 'le vendeur' },
      'Les frais de bornage, dressés par un géomètre, sont à la charge de l’acquéreur.',
      'à la charge de l’acquéreur',
    ],
    [pitch, 'L’emplacement est attribué à Mme Iris Colas.', 'Iris Colas'],
    [full, 'Vous avez payé un tarif réduit au lieu d’un tarif plein.', 'tarif réduit'],
    [
      { barrieres: { posees_par: 'l’organisateur' } },
      'Les barrières seront posées par les services techniques.',
      'posées par',
    ],
    [works, 'Les travaux sont à la charge de la commune.', 'à la charge de la commune'],
    [desks, 'Le bureau n° 2 compte 640 électeurs inscrits.', '640'],
  ])('%#: %j', (facts, text, words) => {
    expect(flags(facts, text).join('|')).toContain(words);
  });

  it.each([
    [
      mailed,
      'Votre demande, adressée par courriel, a été reçue le 2 janvier 2026. Vous pouvez aussi la compléter au guichet.',
    ],
    [
      { reglement: 'virement', aide: 'chèques-vacances admis' },
      'La somme sera réglée par virement ; les chèques-vacances sont admis.',
    ],
    [
      { loyer_hors_charges: 480, charges: 40 },
      'Le loyer est de 480 € hors charges, soit 520 € charges comprises.',
    ],
    [{ loyer: 480, charges_comprises: false }, 'Le loyer est de 480 € hors charges.'],
    [seat, 'Le siège quitte la rue du Four.'],
    [seat, 'Le siège est transféré de la rue du Four à la place Carnot.'],
    [seat, 'Le siège, installé rue du Four jusque-là, change. Il est transféré place Carnot.'],
    [pitch, 'L’emplacement, attribué auparavant à Mme Iris Colas, revient à M. Yann Prat.'],
    [full, 'Vous avez payé un tarif plein au lieu d’un tarif réduit.'],
    [{ barrieres: { posees_par: 'les services techniques' } }, 'Les barrières seront posées par la commune.'],
    [desks, 'Le bureau n° 2 compte 588 électeurs inscrits.'],
    [desks, 'On compte 640 inscrits au bureau n° 1 et 588 au bureau n° 2.'],
    [desks, 'Les bureaux 1 et 3 comptent respectivement 640 et 702 inscrits.'],
    [works, 'Les travaux, réalisés par la commune, sont à la charge du locataire.'],
  ])('%#: %j', (facts, text) => {
    expect(flags(facts, text)).toEqual([]);
  });
});
