/**
 * Postal addresses: tables by shape, then the generator's, with the share that it may miss.
 */
import { detect } from '../../../../src/privacy/detect';
import { generateAddresses } from '../../../support/privacy/addresses';
import { ownLexicon } from '../../../support/privacy/lexicon';
import { readMarkedTexts } from '../../../support/privacy/marked-text';
import { scoreTexts } from '../../../support/privacy/score';

const run = (text: string) => detect(text, { lexicon: ownLexicon() });
const found = (text: string): string[] =>
  run(text)
    .spans.filter(({ type }) => type === 'ADDRESS')
    .map(({ start, end }) => text.slice(start, end));

test.each(
  `
  domicilié au «16, rue du Général-Leclerc». Mme Petit
  demeurant «Résidence Les Tilleuls, bâtiment C, appartement 42, 7 allée Marcel Pagnol», «13015 Marseille», perçoit
  chez moi au «3 impasse des lilas», j'ai déjà appelé
  domiciliés à «Rennes», «9 quai Émile-Zola».
  souhaite, domicilié «lieu-dit Le Petit Bois», «80210 Feuquières-en-Vimeu», acquérir
  attribution «4 rue Lénine, 3e étage porte 12» à Mme Petit
  domicilié «Le Bourg 14210 Évrecy», est radié
  Adresse : «Quartier Ravine Vilaine», «97220 La Trinité». Mobile
  ADRESSE : «19 BD DE LA LIBÉRATION 93200 SAINT-DENIS». LE SERVICE
  il habite «quarante-deux rue des acacias» est cassé
  J'habite «La Petite Métairie», au-dessus
  il vit au «Béguinage Saint-Éloi, logement 6»
  hébergé chez sa sœur, Enola, «27 rue des Remparts, 2e étage».
  Elle habite «1 place de l'Église» («69006 Lyon 6e»).
  Le plaignant vit au «6 de la rue des Tisserands».
  Habitant au «n° 8 du chemin de halage», elle a vu
  Facture à Mme Texier, «48 grand'rue, 67500 Haguenau»
  M. Hoarau, «32 chemin Cap Sainte-Marie, Ravine des Cabris, 97432 Saint-Pierre»
  Mme Pita, «PK 14,2 côté montagne, 98717 Punaauia»
  demeurant «Calle Mayor 45, 28013 Madrid». Le compte
  demeurant à «Moulin-Neuf», commune de Chambérat
  la maison de Mme Fabre, «montée du Château», est fissurée
  vit seul, «Les Hauts de Sainte-Croix, villa n° 7». Aide
  CHEZ M. OLIVE «25 AVENUE DU 8 MAI 1945 13700 MARIGNANE»
  du 14 avril au 25 avril, la circulation sera alternée rue Adrien-Cavy
  la rue de la République et la place du Marché
  le cortège passera par la rue du Docteur-Roux
  Tribunal administratif de Nancy, 5 place de la Carrière, 54000 Nancy
  Hôtel de Ville, 2 place de la Liberté
  le hameau de Kergroas est beau
  séance de 11 h 30, place de la Victoire
  3 places de stationnement et 2 cours de danse
  articles R. 411-8, R. 411-25 et R. 417-10
  budget de 45000 Euros
  `
    .trim()
    .split(/\n\s*/u),
)('%s', (line) => {
  const text = line.replace(/[«»]/gu, '');
  const expected = [...line.matchAll(/«([^»]*)»/gu)].map(([, value]) => value);
  // Two marks side by side may be one span.
  const joined = (parts: readonly (string | undefined)[]) => parts.join(' ').replace(/[\s,(]+/gu, ' ');
  expect(joined(found(text))).toBe(joined(expected));
});

test('the lines between a name and a postcode are an address, the name is not', () => {
  const text = 'Monsieur Loïc Charpentier\nFerme de la Haute-Lande\n56380 BEIGNON\n\nMonsieur,';
  expect(found(text)).toEqual(['Ferme de la Haute-Lande', '56380 BEIGNON']);
  expect(found('Mairie de Beignon\nPlace de la Mairie\n56380 BEIGNON')).toEqual([]);
});

test('of 1 500 addresses made in every shape, three in a hundred leak at most', () => {
  const texts = readMarkedTexts(generateAddresses(1500, 20251126).source);
  const { total, leaked } = scoreTexts(texts, run).groups.addresses;
  expect(total).toBeGreaterThan(2000);
  expect(leaked / total).toBeLessThan(0.03);
});
