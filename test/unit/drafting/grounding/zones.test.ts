/**
 * Codes of zones of a plan ("UBa", "1AUh", "Nl"), alone or in a list: each of them is one of those that the facts name.
 */
import { groundFacts } from '../../../../src/drafting/grounding/ground-facts';
import { legalCore } from '../../../support/grounding/tables';
import { toldOf } from '../../../support/grounding/cases';

const flags = (facts: unknown, text: string): readonly string[] =>
  toldOf(groundFacts({ text, facts, law: [] }, legalCore())).map(({ text: words }) => words);

const plan = { plan: 'révision allégée n° 2 du PLU', zones: ['UCb', '2AUx', 'Nl'], observations: 14 };
const plot = { parcelle: 'AB 214', zone: 'UBa', demandeur: 'M. Didier Vannier' };
const listed = { plan: 'modification du PLU', zonage: 'UA, UBd et 1AUe' };

describe('codes of zones', () => {
  it.each([
    [plan, 'La révision allégée n° 2 du PLU porte sur les zones UCb, 1AUx et Nl.', '1AUx'],
    [plan, 'La révision allégée n° 2 du PLU porte sur les zones UCa et 2AUx.', 'UCa'],
    [plan, 'Le règlement de la zone 2AUh est modifié après 14 observations.', '2AUh'],
    [plan, 'Le secteur Nh est modifié.', 'Nh'],
    [plot, 'La parcelle AB 214, classée en zone UBb, est celle de M. Didier Vannier.', 'UBb'],
    [listed, 'La modification du PLU touche les zones UA, UBc et 1AUe.', 'UBc'],
  ])('are flagged where no fact names them %#: %j', (facts, text, wrong) => {
    expect(flags(facts, text)).toEqual([wrong]);
  });

  it.each([
    [plan, 'La révision allégée n° 2 du PLU porte sur les zones UCb, 2AUx et Nl.'],
    [plan, 'Le règlement de la zone 2AUx est modifié après 14 observations.'],
    [plot, 'La parcelle AB 214, classée en zone UBa, est celle de M. Didier Vannier.'],
    [listed, 'La modification du PLU touche les zones UA, UBd et 1AUe.'],
    [{ lieu: 'zone Nord', date: '2026-05-04' }, 'La zone Nord est fermée le 4 mai 2026.'],
    [{ production: '3 MWh' }, 'La production est de 3MWh.'],
  ])('stand where a fact names them %#: %j', (facts, text) => {
    expect(flags(facts, text)).toEqual([]);
  });
});
