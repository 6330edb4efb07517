/**
 * Postal addresses in the shapes that people give them, inside sentences, forms and letters of a town hall, in the format of the
 * marked texts. It must not look at the detectors.
 */
import { seeded } from './random';

/** {{ADR:…}} marks are put by the generator: a blank line-separated piece of "A || B" is a mark of its own. */
const ADDRESSES: readonly string[] = [
  '14 rue des Lilas',
  '14, rue des Lilas',
  '14 bis, rue du Général-Leclerc',
  '7 ter chemin de la Croix-Blanche',
  '3B impasse des Genêts',
  '12 A avenue Jean-Jaurès',
  '45-47 boulevard Voltaire',
  '8/10 quai de la Fosse',
  'n° 6 place du Marché',
  '128 av. du Maréchal de Lattre de Tassigny',
  '5 bd Saint-Michel',
  '22 r. Victor Hugo',
  '9 all. des Acacias',
  '31 rte de Dijon',
  '2 imp. du Puits',
  '1284 vieux chemin de Toulon',
  '11 Grande-Rue',
  '4 ruelle aux Loups',
  '17 traverse du Soleil',
  '6 passage du 8-Mai-1945',
  '18 rue du 11 Novembre 1918',
  '3 cité Maurice-Thorez, esc. 3',
  '40 montée de la Grande-Côte, 2e étage',
  '19 rue Lamartine, 3ème porte à gauche',
  '27 rue des Remparts, 4e droite',
  '4 rue Lénine, 3e étage porte 12',
  '5 cours Lafayette, bât. B, esc. 2, 1er étage',
  '10 square des Alouettes, apt 302',
  '33 mail de la Noë, appt. n° 12',
  '2 place Dupuy, bât. Le Capitole, 5e',
  '15 villa des Lilas, bâtiment Hêtre, 2ème étage droite',
  '7 rue Pasteur, RDC gauche',
  '7 rue Pasteur (rez-de-chaussée)',
  '60 rue de la Convention, chambre B 214',
  'Résidence Les Tilleuls, bâtiment C, appartement 42, 7 allée Marcel Pagnol',
  'Résidence du Parc, entrée D, 3 rue de Bourgogne',
  'Immeuble Hibiscus, bât. 3, porte 8, cité Dillon',
  'HLM Les Cèdres, tour 4, 12 avenue de l’Europe',
  'Foyer Adoma, chambre 12, 5 rue du Stade',
  'Lotissement Bellevue, lot n° 18',
  'lotissement Les Vignes n° 14',
  'Villa Les Embruns, 27 chemin de la Mer',
  'c/o Mme Lopes, 17 cours Gambetta',
  'chez M. Durand, 4 rue des Écoles',
  '6 Hent ar Mor',
  '20 straed an Iliz',
  '12 Karrika Nagusia',
  '5 carrer de la Font',
  '8 calade du Château',
  '9 drève des Marronniers',
  '14 route départementale 938',
  '350 chemin rural n° 12',
  '1 place de l’Église',
  '2 rue de l’Abbé-Lemire',
  '23 rue Jean-Baptiste Lebas',
  '16 rue du Docteur Roux',
  '5 rue Ste-Anne',
  '41 rue St Jacques',
  '88 boulevard Général-de-Gaulle',
  '6 allée Simone-Veil',
];
const NO_NUMBER: readonly string[] = [
  'lieu-dit Le Petit Bois',
  'lieu-dit La Boissière',
  'lieudit Kervran',
  'Ferme de la Haute-Lande',
  'Mas de Villecelle',
  'hameau de Kergroas',
  'Le Bourg',
  'La Petite Métairie',
  'Quartier Ravine Vilaine',
  'Domaine de la Courtète, mobil-home n° 31',
  'Résidence Les Acacias, bâtiment B, appartement 7',
  'route de Saint-Amand',
  'rue du Moulin',
  'chemin des Vignes',
  'Le Clos des Ormes, villa n° 4',
  'Château de la Roche',
  'quai Commandant-Fourcault, péniche « L’Albatros »',
  'Béguinage Saint-Éloi, logement 6',
  'EHPAD Les Glycines, chambre 118',
];
const TOWNS: readonly string[] = [
  '59190 Hazebrouck',
  '13015 Marseille',
  '80210 Feuquières-en-Vimeu',
  '97220 La Trinité',
  '64310 Saint-Pée-sur-Nivelle',
  '38400 SAINT-MARTIN-D’HÈRES',
  '69006 Lyon 6e',
  '33000 BORDEAUX CEDEX',
  '75342 Paris Cedex 07',
  '2A000 Ajaccio'.replace('2A', '20'),
  '95100 ARGENTEUIL',
  '72000 LE MANS',
  '17000 La Rochelle',
  '62650 L’Haÿ-en-Bois',
  '80190 Y',
  '01400 L’Abergement-Clémenciat',
  '97410 Saint-Pierre',
  '56380 BEIGNON',
  '48000 Mende',
];
/** {a} is the address, {t} the town; both are personal. */
const WITH_BOTH: readonly string[] = [
  'Madame Rose Petit\n{a}\n{t}\n\nMadame,',
  'M. Karim Benali\n{a}\n{t}\nLettre recommandée',
  'demeurant {a}, {t}, né en France',
  'domicilié au {a} à {t}.',
  'Adresse : {a}, {t}',
  'Adresse : {a}\nCP Ville : {t}\nTél. :',
  'Mme Petit, {a}, {t}, demande un rendez-vous.',
  'M. Roux – {a} – {t}',
  'Propriétaire : M. Roux, demeurant à {t}, {a}',
  'Elle habite {a} ({t}).',
  'Adresse du demandeur : {a} {t}',
];
const WITH_ADDRESS: readonly string[] = [
  'domicilié {a}, agent communal',
  'demeurant {a}',
  'Elle réside {a} depuis mars.',
  'J’habite {a}, au-dessus de la boulangerie.',
  'Adresse : {a}',
  'Adresse personnelle : {a}.',
  'Le logement, situé {a}, est insalubre.',
  'hébergé chez sa sœur, {a}, sans bail',
  'Rose Petit | {a} | agent',
  'Rose Petit, {a}\nKarim Benali, {b}',
];
/** Only for addresses with a number: the number announces them. */
const NUMBERED_ONLY: readonly string[] = [
  'La fuite est au {a}.',
  'travaux chez Mme Petit, {a}',
  'Intervention le 3 mai au {a} : fuite d’eau',
  'Le voisin du {a} se plaint.',
  'attribution du logement {a} à Mme Petit',
];

const UNNUMBERED = [...WITH_BOTH, ...WITH_ADDRESS].filter(
  (one) =>
    !/(?:au|du) \{a\}/u.test(one) &&
    (/\{t\}/u.test(one) || /domicili|demeurant|réside|habite|Adresse/u.test(one)),
);

export interface GeneratedAddresses {
  /** In the format of the marked texts. */
  readonly source: string;
}

export function generateAddresses(count: number, seed: number): GeneratedAddresses {
  const r = seeded(seed);
  const typed = (text: string) =>
    r.pick([
      (s: string) => s,
      (s: string) => s,
      (s: string) => s.replaceAll(' ', '\u00A0'),
      (s: string) => s.replaceAll('’', "'"),
      (s: string) => s.replaceAll('-', '\u2011'),
    ])(text);
  const texts = Array.from({ length: count }, (_, i) => {
    const numbered = r.chance(0.7);
    const carriersOf = numbered ? [...WITH_BOTH, ...WITH_ADDRESS, ...NUMBERED_ONLY] : [];
    const carrier = numbered ? r.pick(carriersOf) : r.pick(UNNUMBERED);
    // "au 14 rue", never "au chez M. Durand".
    const pool = numbered
      ? /(?:au|du) \{a\}/u.test(carrier)
        ? ADDRESSES.filter((one) => /^\d/u.test(one))
        : ADDRESSES
      : NO_NUMBER;
    const address = () => typed(r.pick(pool));
    const text = carrier
      .replace('{a}', () => `{{ADR:${address()}}}`)
      .replace('{b}', () => `{{ADR:${address()}}}`)
      .replace('{t}', () => `{{CPV:${typed(r.pick(TOWNS))}}}`);
    const upper = r.chance(0.08);
    return `### ${i}\n${upper ? text.replace(/\{\{([A-Z]+):|[^{]+/gu, (part) => (part.startsWith('{{') ? part : part.toUpperCase())) : text}\n`;
  });
  return { source: texts.join('') };
}
