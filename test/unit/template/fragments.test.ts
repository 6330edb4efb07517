/** Pieces of a sentence: what they may begin and end with, what is lowered, and what the agent is told to type instead. */
import type { Field, FragmentKind } from '../../../src/template/field-types';
import { validateFacts } from '../../../src/template/facts/validate';

const common = { label: 'Travaux', required: true, decision: false } as const;
const read = (shape: object, x: unknown): unknown => {
  const result = validateFacts({ fields: [{ ...common, id: 'x', ...shape } as unknown as Field] }, { x });
  return result.ok
    ? result.facts['x']
    : result.problems.map(({ field, message }) => `${field} ${message}`).join();
};
const piece = (kind: FragmentKind, text: string): unknown => read({ type: 'text', fragment: kind }, text);

describe('pieces of a sentence', () => {
  it.each<readonly [FragmentKind, string, string]>([
    ['noun', 'le renouvellement de la conduite', 'le renouvellement de la conduite'],
    ['noun', 'L’accueil des enfants', 'l’accueil des enfants'],
    ['noun', "L'accueil des enfants", "l'accueil des enfants"],
    ['noun', 'La SNCF', 'la SNCF'],
    ['noun', 'La Poste', 'La Poste'],
    ['noun', 'L’Isle-d’Abeau', 'L’Isle-d’Abeau'],
    ['noun', 'Enedis', 'Enedis'],
    ['noun', 'Jean Dupont, garde champêtre', 'Jean Dupont, garde champêtre'],
    ['noun', '120 mètres de conduite', '120 mètres de conduite'],
    ['noun', 'des sondages', 'des sondages'],
    ['noun', ' la rue des Vignes ', 'la rue des Vignes'],
    ['words', 'Du n° 1 au n° 5', 'du n° 1 au n° 5'],
    ['words', 'Rue Haute', 'rue Haute'],
    ['words', 'Salle Pleyel', 'salle Pleyel'],
    ['words', 'Pont-de-Roide', 'Pont-de-Roide'],
    ['words', 'Le Gall Yann, Anne Le Goff', 'Le Gall Yann, Anne Le Goff'],
    ['words', 'Besançon', 'Besançon'],
    ['clause', 'Les effectifs ont augmenté', 'les effectifs ont augmenté'],
    ['bare', 'Animateur périscolaire', 'animateur périscolaire'],
    ['bare', 'ATSEM principal', 'ATSEM principal'],
    ['bare', 'Décret n° 2012-924', 'décret n° 2012-924'],
    ['bare', 'directeur des services', 'directeur des services'],
    ['clause', 'Il pleut', 'il pleut'],
    ['clause', 'Le Havre est loin', 'Le Havre est loin'],
    ['clause', 'le car ne passe plus', 'le car ne passe plus'],
    ['of', 'd’une fuite', 'd’une fuite'],
    ['of', 'Du bruit', 'du bruit'],
    ['to', 'Au service des transports', 'au service des transports'],
    ['to', 'à l’entreprise TP Jura', 'à l’entreprise TP Jura'],
    ['request', 'qu’une place vous soit réservée', 'qu’une place vous soit réservée'],
    ['request', 'à obtenir une place', 'à obtenir une place'],
    ['request', 'une réponse rapide', 'une réponse rapide'],
    ['request', 'de l’aide', 'de l’aide'],
    ['request', 'de la lumière', 'de la lumière'],
    ['clause', 'Stade Rennais joue ce jour', 'Stade Rennais joue ce jour'],
  ])('%s: « %s » is « %s »', (kind, text, expected) => {
    expect(piece(kind, text)).toBe(expected);
  });

  it.each<readonly [FragmentKind, string, RegExp]>([
    ['words', 'rue Haute.', /retirez la ponctuation finale/u],
    ['words', 'rue Haute ;', /retirez la ponctuation finale/u],
    ['noun', 'Réfection de la chaussée', /commencez par l’article/u],
    ['noun', 'réfection de la chaussée', /commencez par l’article/u],
    ['noun', 'Rue Haute', /commencez par l’article/u],
    ['noun', 'Secrétaire de mairie', /commencez par l’article/u],
    ['bare', 'le décret n° 2012-924', /sans article/u],
    ['bare', 'Un animateur', /sans article/u],
    ['bare', 'd’animateur', /sans article/u],
    ['clause', 'que la grue occupe la chaussée', /commencez après « que »/u],
    ['clause', 'Qu’aucun agent ne reste', /commencez après « que »/u],
    ['clause', 'car elle encadre les jeunes', /commencez après « car »/u],
    ['of', 'la gêne', /commencez par « de »/u],
    ['to', 'SDIS', /commencez par « à »/u],
    ['request', 'd’obtenir une place', /« à obtenir… »/u],
    ['request', 'de ne pas être oublié', /« à obtenir… »/u],
    ['request', 'place réservée', /commencez par « que »/u],
  ])('%s: « %s » is refused', (kind, text, message) => {
    expect(String(piece(kind, text)).replace(/\u00A0/gu, ' ')).toMatch(message);
  });

  it('joins only requests that are built alike', () => {
    const shape = { type: 'list', item: { type: 'text', fragment: 'request' } };
    const alike = ['que le coq soit enlevé', 'qu’une amende soit donnée'];
    expect(read(shape, alike)).toEqual(alike);
    expect(read(shape, ['que le coq soit enlevé', 'à être indemnisée'])).toMatch(/^x\.1 .*de la même façon/u);
    expect(read(shape, ['que le coq soit enlevé', 'une réponse rapide'])).toMatch(
      /^x\.1 .*de la même façon/u,
    );
  });
});

describe('texts that name nobody', () => {
  it.each([
    'Trois lampadaires éteints',
    'Signalé à M. le maire',
    'place du Général-de-Gaulle, face au bâtiment B.',
    'Dialogue ; départ à 22 h 40. Calme.',
    'Bâtiment B. : porte forcée ; Parking A. éteint',
    'M. Préfet de passage',
  ])('%s', (text) => {
    expect(read({ type: 'text', anonymous: true }, text)).toBe(text);
  });

  it.each([
    'M. Hervé L. a laissé une porte ouverte',
    'Mme Dupont excédée',
    'vu par Hervé L. hier',
    'chez madame Le Goff',
  ])('%s', (text) => {
    expect(String(read({ type: 'text', anonymous: true }, text))).toMatch(/ne nomme personne/u);
  });
});
