/** What a clause denies, before, inside or after the words that a check looks for, and what only looks like a denial. */
import { sourceOfText } from '../../../../src/act/parse/plain-text';
import { analyse } from '../../../../src/law/analysis';
import { isDenied, isDeniedBefore, isWaiverDenied } from '../../../../src/law/checks/shared/denial';
import { coreOfRepository } from '../../../support/law/core';

const core = coreOfRepository();
/** The words looked for stand between braces. */
const read = (marked: string) => {
  const text = marked.replace(/[{}]/gu, '');
  const start = marked.indexOf('{');
  return [analyse({ source: sourceOfText(text), core }), { start, end: marked.indexOf('}') - 1 }] as const;
};

describe('isDenied', () => {
  it.each([
    'La {communauté n’exerce pas la compétence} voirie.',
    'La communauté n’est {compétente} en rien.',
    'Aucune {compétence n’a été transférée} à la communauté.',
    'Ni la {communauté} ni le syndicat ne sont {compétents}.'.replace('{compétents}', 'compétents'),
    'Le {huis clos} n’a pas été demandé.',
    'Le compte rendu n’est plus {affiché sous huitaine}.',
    'Personne n’a demandé le {scrutin public}.',
    'La délibération n’est jamais {exécutoire dès sa signature}.',
    'Un bien public ne peut être {cédé sans déclassement}.',
    'Un tel bien ne saurait être {cédé sans déclassement}.',
    'M. PETIT n’a pas, selon M. NOEL, quitté la salle. Le {huis clos} n’est nullement demandé.',
    'Le maire est compétent, car la {communauté} ne l’est pas.',
    'Le club, qui existe, n’a pas de {pouvoir verbal}.',
    'La commune ne verse aucune {subvention}.',
    'Il ne reste guère de {places}.',
    'Il n’y a point de {recours}.',
    'Rien ne montre le {retrait}.',
    'Nul ne peut exercer le {retrait}.',
    'L’État lui-même, ne pouvant {retirer} l’acte, attend.',
    'Il ne lui appartient ni de {retirer} ni d’abroger.',
  ])('%s', (marked) => {
    expect(isDenied(...read(marked))).toBe(true);
  });

  it.each([
    'La {communauté exerce la compétence} voirie.',
    'La communauté n’est {compétente} que pour l’eau.',
    'Le maire n’étant pas opposé, la {compétence est transférée} à la communauté.',
    'Le maire ne s’y est pas opposé. La {compétence est transférée} à la communauté.',
    'Le maire ne s’y est pas opposé ; la {compétence est transférée}.',
    'L’opposition n’a pas été exercée et la {compétence est transférée}.',
    'L’opposition n’a pas été exercée et que la {compétence est transférée}.',
    'Le maire ne s’oppose pas mais la {compétence est transférée}.',
    'La {compétence est transférée} alors que le maire n’a pas répondu.',
    'La {compétence est transférée} puisque le maire n’a pas répondu.',
    'Le {bien ne peut être cédé} qu’après son déclassement.',
    'Le {repas n’est pas} seulement un service.',
    'Il est {cédé} (le prix n’est pas dit).',
    'Le panier {neuf} est plus cher.',
  ])('not %s', (marked) => {
    expect(isDenied(...read(marked))).toBe(false);
  });
});

describe('isDeniedBefore', () => {
  it.each([
    ['Ce marché ne peut être passé {sans publicité}.', true],
    ['Ce marché n’a pas été passé {sans publicité}.', true],
    ['{Aucune publicité n’a été faite} et rien ne la rend inutile.', false],
    ['Il est passé {sans publicité} qui ne serait pas utile.', false],
  ] as const)('%s', (marked, denied) => {
    expect(isDeniedBefore(...read(marked))).toBe(denied);
  });
});

describe('isWaiverDenied', () => {
  it.each([
    ['Elle ne peut être retirée {sans l’avoir entendu}.', true],
    ['La gravité ne {dispense} pas de la communication.', true],
    ['Il n’est pas {inutile} de l’entendre.', true],
    ['Il n’est pas {superflu} de l’entendre.', true],
    ['Ce n’est pas en {vain} qu’il fut entendu.', true],
    ['Il n’est pas {passé} outre.', true],
    ['Elle est retirée {sans qu’il n’ait pas} été entendu.', false],
    ['La gravité {dispense} de la communication.', false],
    ['Il n’est pas {entendu}.', false],
  ] as const)('%s', (marked, denied) => {
    expect(isWaiverDenied(...read(marked))).toBe(denied);
  });
});
