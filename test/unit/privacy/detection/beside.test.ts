/**
 * What only its surroundings tell: houses, postcodes, numbers beside somebody; fields of programs; scanned and wrapped texts.
 * `«…»` is what must be hidden, whole; what stands outside stays in clear.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { detect } from '../../../../src/privacy/detect';
import type { SpanType } from '../../../../src/privacy/span';
import { isScanned, repairScan } from '../../../../src/privacy/text/scanned';
import { joinWrapped } from '../../../../src/privacy/text/wrapped';
import { viewText } from '../../../../src/privacy/text/view';
import { ownLexicon } from '../../../support/privacy/lexicon';

const spansOf = (text: string) => detect(text, { lexicon: ownLexicon() }).spans;

/** The hidden characters of `types`, as one mark a character; separators do not count. */
function hidden(text: string, types: readonly SpanType[]): string {
  const covered = new Uint8Array(text.length);
  for (const { type, start, end } of spansOf(text)) if (types.includes(type)) covered.fill(1, start, end);
  return Array.from(text, (char, i) => (/[\p{L}\d]/u.test(char) ? (covered[i] === 1 ? '#' : char) : '')).join(
    '',
  );
}

function expected(marked: string): string {
  return marked
    .split(/(«[^»]*»)/u)
    .map((part) => part.replace(/[^\p{L}\d]/gu, '').replace(/./gu, part.startsWith('«') ? '#' : '$&'))
    .join('');
}

function check(marked: string, types: readonly SpanType[]): void {
  expect(hidden(marked.replace(/[«»]/gu, ''), types)).toBe(expected(marked));
}

const cases = (table: string): string[] =>
  table
    .trim()
    .split(/\n\s*/u)
    .map((line) => line.replaceAll('⏎', '\n'));

describe('addresses', () => {
  test.each(
    cases(`
      La haie de Mme Vasseur touche celle du «21». Les gens du «14 bis» dorment.
      Le voisin du «n° 8» se plaint. Il habite au «33».
      Mme Vasseur de la «rue des Lilas» a écrit. Travaux rue Victor-Hugo.
      M. Perrot («rue du Lac») attend. Travaux rue du Moulin.
      Il demeure «12 Kerguelen». Elle vit «4 Les Hauts de Seyne».
      Son garage «rue Pasteur» a brûlé. Devant chez moi, «rue des Clos».
      Mme Vasseur, «hameau de Trabuc, casa Bianca», «20117 Ocana», vend
      M. Perrot, «rés. Bellevue, av. des Alpes», «Annecy».
      M. Perrot («Les Combes d'en Haut») refuse.
      Domicile : «bd Carnot, n° 212, esc. 2, porte 24»
      M. Perrot demeure au «21 h rue Pasteur»
      M. Perrot, «ZA des Moulins, 4 bis» – «07200 Aubenas»
      Elle loge «km 4 route de Balata», dit-elle
      Elle habite «9 quai du Port, au-dessus du salon de coiffure». Vu hier.
      On a déménagé, «6 place Belfort, troisième droite». Chez ma mère.
      M. Perrot⏎«14 chemin des Canaux, Ravine Blanche»⏎«97410»⏎«Saint-Pierre»⏎Madame,
      Mme Vasseur, «12 allée Berlioz» («38200»). Elle attend.
      «9 r Édouard-Vaillant», «95870 Bezons»
      Commune : «Annecy (74000)»
      Il habite «Grande-Rue», puis part
      M. Perrot Jean, «6 bis»
    `),
  )('%s', (marked) => {
    check(marked, ['ADDRESS']);
  });

  test.each(
    cases(`
      Réunion 02/11 place du Lavoir 21h, salle A.
      Minute de silence le 11 place Foch.
      Rendez-vous le 12 place de la Mairie.
      Cérémonie du 8 mai 11h place de la République
      Le 3 novembre 2026 à 21 h, place du Lavoir, bagarre.
      Vers 21 h, rue Pasteur, des tirs de mortiers.
      Réunion rue Pasteur, 18 h.
      La voie communale n° 14 est fermée.
      La rue du Lac, 12 arbres, sera fermée.
      M. Perrot, Les Amis du Vélo, expose.
      Numéro de candidat 00418, Mlle Vasseur.
    `),
  )('no address in: %s', (text) => {
    check(text, ['ADDRESS']);
  });

  test('a number in its own cell belongs to the street of the next', () => {
    check('Nom | N° | Rue | CP\nDURAND Paul | «12» | «rue du Lac» | «38200»', ['ADDRESS']);
  });
});

describe('numbers beside somebody', () => {
  test.each(
    cases(`
      Caution : chèque n° «4410087», titulaire Mme Vasseur Cécile.
      Vase cassé, tombe Vasseur (conc. «T-0877»).
      Mme Vasseur, assurée n° soc. «1 884 302 K»
      M. Perrot présente un passeport roumain «056782213» à l'accueil
      Enfant Ruben Vasseur, PAI n° «14-0882», groupe A
      Mme Vasseur, pension n° «77.120.045 D»
      Permis de chasser «36-4-1102» de M. Perrot
      M. Perrot, pli «1A 188 204 5521 8»
      Marché n° 2024-0117-03 suivi par Mme Vasseur
      Mme Vasseur, décret n° 2016-360, imputation 65134
      M. Perrot signale 21 455 kWh et 1 234 567 habitants
      M. Perrot, CAA de Lyon, 7e chambre, 18 juin 2024, n° 23LY01234
      Mme Vasseur : X = 652 381 ; Y = 6 862 305
    `),
  )('%s', (marked) => {
    check(marked, ['ID']);
  });

  test('the reference of a letter is somebody’s only in a text that names somebody', () => {
    check('Réf. URB-25-443, course 250 mm', ['ID']);
    check('Réf. «URB-25-443» – Madame Vasseur', ['ID']);
  });
});

describe('parcels, plates, births, boxes', () => {
  test.each([
    ['cadastré «section 14 n° 233/57» et «14 n° 234», superficie 6 ares', 'PARCEL'],
    ['M. Perrot, propriétaire de «E 1204» et «E 1206», refuse', 'PARCEL'],
    ['parcelle «n° 412 (section ZD)», vendue', 'PARCEL'],
    ['Parcelle | Propriétaire\n«BK 101» | Mme Vasseur', 'PARCEL'],
    ['Ils dorment dans un fourgon «B 112 KLM» près du pont', 'PLATE'],
    ['Toyota «CH-350912» (plaque suisse)', 'PLATE'],
    ['Cartouche d’encre HP 305 XL', 'PLATE'],
    ['une kangoo blanche «ck 218 mw» garée devant chez moi', 'PLATE'],
    ['la sandero «512 abk 38» bloque le passage', 'PLATE'],
    ['la mini pelle sera là dans 15 mn 30', 'PLATE'],
    ['Lina est née le «04/06/2018» et Marek le «11/12/2020». Leur mère appelle.', 'BIRTH'],
    ['Lina a été vue le 04/06/2026 et Marek le 11/12/2026. Leur mère appelle.', 'BIRTH'],
    ['Visites\n• OUALID Samira, nièce, «19/05/2009», accompagnée', 'BIRTH'],
    ['Appeler Mme Pagnot («06 11 22 33 44»).', 'PHONE'],
    ['13/11 place du Lavoir 22h à minuit, du bruit', 'ADDRESS'],
    ['«13/11 place du Lavoir»', 'ADDRESS'],
    ['M. et Mme Bernard Cuenot, «7 impasse des Cerisiers»', 'ADDRESS'],
    ['«Résidence Les Tilleuls, 7 impasse des Cerisiers»', 'ADDRESS'],
    ['M. et Mme «Bernard Cuenot», 7 impasse des Cerisiers', 'PERSON'],
    ['RIB joint : IBAN FR76 3000 4000 0312 3456 7890 143, BIC AGRIFRPP', 'PERSON'],
    ['— Né le ?\n— Le «douze mai deux mille dix-sept», ici', 'BIRTH'],
    ['Naissances : Maëlys Perrot, le «4 septembre» ; Imran Vasseur, le «19 septembre».', 'BIRTH'],
    ['Réunion le 4 septembre, Maëlys Perrot, le 5 octobre.', 'BIRTH'],
    ['Tél. ici – «contact@djvasseur.fr»', 'EMAIL'],
    ['«contact@ville-de-metz.fr»', 'EMAIL'],
    ['courriel «jean.perrot@wanadoo,fr»', 'EMAIL'],
    ['Masque de sous-réseau 255.255.255.0', 'IP'],
  ] as const)('%s', (marked, type) => {
    check(marked, [type]);
  });
});

describe('people', () => {
  test.each(
    cases(`
      Vu ce jour. Nom ? «Guerfi». «G, U, E, R, F, I». Catégories A, B, C, D.
      Équipe : «Rose»/«Boulanger». Suite demain.
      mariée avec «Jordan Boucher» à la mairie
      Le chauffeur viendra. Bonne nuit, «HG»
      POINT FAIT HIER PAR «L. CHAMPION» AU DÉPÔT
      Michelin, Decathlon et Carrefour sont mécènes.
      Leroy-Merlin : avoir de 124,80 €
      Benne Renault D16, parc n° 218
    `),
  )('%s', (marked) => {
    check(marked, ['PERSON']);
  });
});

test('fields as programs write them', () => {
  check(
    '[nom_usage] «Boulay»\n[adr1] «App 31 Bat Les Ormes»\n[adr2] «7 ALL DES TISSERANDS»\n[cp_ville] «76410 CLEON»\n[motif] acte',
    ['PERSON', 'ADDRESS'],
  );
  check('{"nom": "«Garnier»", "adresse": "«Le Cheylard»", "cp": "«07160»", "objet": "Demande"}', [
    'PERSON',
    'ADDRESS',
  ]);
  check('prenom=«Luce»\nnum_dossier=«884512»', ['PERSON', 'ID']);
  check('Date de naissance :\n«12/03/1988»\nObjet :\nDemande', ['BIRTH']);
});

describe('scanned texts', () => {
  const SCANNED =
    'Je soussigné «VANDENBR0UCKE Fabien», demeurant «l18 rue du Maréchal Foch 59l20 LOOS», né ie «O5/O3/1976», sollicite 1a dérogation pour ma fi11e à l’éco1e. Té1. : «O6 74 22 l9 83». Avis favorab1e.';
  test('are repaired, at the same offsets', () => {
    check(SCANNED, ['PERSON', 'ADDRESS', 'BIRTH', 'PHONE']);
    const given = SCANNED.replace(/[«»]/gu, '');
    expect(isScanned(given)).toBe(true);
    expect(repairScan(given)).toHaveLength(given.length);
  });
  test.each(['le 1er, la 1re, 2l de CO2 et 3m3, code 10AB, A1', 'Vu l’article L2121-1 et le lot 1bis'])(
    'typed text stays: %s',
    (text) => {
      expect(repairScan(text)).toBe(text);
    },
  );
});

describe('lines cut at a fixed width', () => {
  const WRAPPED =
    'Reçu ce jour à l’accueil de la mairie Mme Vasseur demeurant 14 rue\ndes Acacias, pour son fils.';
  test('an address goes on over the cut', () => {
    check(WRAPPED.replace('14 rue\ndes Acacias', '«14 rue\ndes Acacias»'), ['ADDRESS']);
    expect(joinWrapped(WRAPPED)).toHaveLength(WRAPPED.length);
  });
  test.each([
    'une ligne courte\nsuivie d’une autre',
    `${'x'.repeat(60)}.\nfin de phrase avant`,
    `${'x'.repeat(60)}\n- une liste`,
    `${'x'.repeat(60)}\nprénom : Luce`,
    `${'x'.repeat(60)} | a\nb | c`,
  ])('lines of their own stay: %j', (text) => {
    expect(joinWrapped(text)).toBe(text);
    expect(viewText(text).lines).toHaveLength(2);
  });
});

test('ordinary lines of a town hall hide nothing', () => {
  const file = path.resolve(__dirname, '../../../bench/privacy/texts/ordinary.txt');
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  expect(lines.length).toBeGreaterThan(45);
  expect(lines.filter((line) => spansOf(line).length > 0)).toEqual([]);
});
