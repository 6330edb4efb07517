/**
 * Names of people, by what announces them; and the capitals that are nobody's. `«…»` is what must be hidden, whole.
 */
import { detect } from '../../../../src/privacy/detect';
import { ownLexicon } from '../../../support/privacy/lexicon';

const names = (text: string): string[] =>
  detect(text, { lexicon: ownLexicon() })
    .spans.filter(({ type }) => type === 'PERSON')
    .map(({ start, end }) => text.slice(start, end));

const TABLES: Readonly<Record<string, string>> = {
  civility: `
    M. «Marchand» et Mme «Rose Petit»
    Mmes «Kervella», «Bozec» et «Le Roy» ; MM. «Jaouen» et «Diallo»
    M. et Mme «Pierre et Odile Vasseur» souhaitent
    Mme «Fatoumata Marchand née Diallo» a indiqué
    Mme veuve «Lucas Germaine»
    Mme «H». a refusé
    M. «d'Harcourt» et Me «Arrieta»
    Madame «AIT M'BAREK» vote
    mme «lacombe» et monsieur «hervé lambert» sont venus
    MONSIEUR «YACINE MERZOUK», MME ET M. «LE DANTEC»
    Monsieur le Maire, Madame la Préfète, M. LE PREFET
    Madame, Monsieur, veuillez agréer
    J'en ai parlé à mme «poiret» et à M. «BEN AMOR» en mairie
    MONSIEUR LE MAIRE, JE M APPELLE «ROLAND VIGOUROUX»
  `,
  role: `
    l'agent «Kévin Delattre» a constaté
    le boulanger, «Éric Poirier», prend sa retraite
    le brigadier-chef principal «Henry»
    Le requérant, «Costal», soutient que
    l'OPJ «PAGE» nous demande
    sa fille «Inès» et leurs fils «Rayan» et «Sofiane»
    fils de «Marius PAGÈS» et de «Joséphine VIALA»
    papy «Gérard» et tata «Lisa»
    le maire de Brest, le président du conseil départemental
  `,
  form: `
    Nom : «SOW»    Prénom : «Aïssatou»
    Nom de naissance : «Teixeira»
    Affaire suivie par : «Valentine Cordier» – Direction
    Présents : «A. Chevalier», «Martine Roux», «Hélène Da Costa»
    Secrétaire de séance : «Hélène Da Costa»
    Personnes autorisées : «Diarra Bintou» (tante), «Jacqueline Prévost» (voisine)
    De : «Audrey PONS»
    Bonjour «Régis»,
    Chère «Valérie», cher «Cyril»,
    Je soussignée «Marie-Thérèse Lefebvre-Duval», travailleuse sociale
    Nous, «Dominique Roger», officier de l'état civil
    je m'appelle «odette carpentier» et j'habite
    Contact : service Jeunesse
    Objet : travaux de voirie
    Enfant – NOM «KOUADIO» Prénom «Maëlys-Grâce» Sexe F
    feu KC1, horodateur H-117
  `,
  lexicon: `
    «EL AMRANI Youssef» vit avec «Nadia Benkhelifa»
    «GUÉRIN-LÉVÊQUE, Jean-Christophe Marie», est radié
    «Charles-Henri de La Tour d'Auvergne» est notaire
    «VU Quang Huy» et «Nguyen Thi Hoa»
    «P. Quéméneur» et «O. N'Diaye» sont excusés
    «Konan Affoué Prisca» demande une aide
    «Soizic» présente le plan
    voir avec «Poulain» et «JP»
    les «Payet» et la famille «Grondin»
    bonjour c'est «sandrine» de l'accueil pour «josiane martin»
    «Mbappé-Kouassi Grâce»
    «Enzo T»., 9 ans
    «Page» a déclaré, puis «Clémence» signe
    «Carrez», dit Le Chef
    l'école de «Timéo» est fermée
    SARL «Dupont» et Fils, SCI «Dos Santos»
  `,
  nobody: `
    la rue Pasteur, l'école maternelle Françoise-Dolto et le gymnase Léo-Lagrange
    la place Pierre-Mendès-France et l'avenue Georges-Clemenceau
    Nous pensons à Victor Hugo, à Marie Curie et à Simone Veil
    Le Conseil municipal de Gujan-Mestras, la Préfecture de la Moselle
    Eiffage et La Poste interviennent avec EDF et la CAF
    la loi Littoral, le Plan local d'urbanisme, le syndrome de Diogène
    la Caisse d'allocations familiales, le Centre communal d'action sociale
    Saint-Martin-d'Hères, la Saint-Michel et l'église Notre-Dame
    Vu le Code de la route ; Considérant que la Ville de Nancy
    L'an deux mille vingt-cinq, le Conseil s'est réuni
    ARRÊTE : Article 1er. DÉCIDE. ADOPTE
    la Répubique et le Départment
    Le véhicule Peugeot 208 et le logiciel Atal
    COMMUNE DE VILLERS-SOUS-MONTROND
    Mention de la Direction générale des Finances publiques
  `,
};

describe.each(Object.entries(TABLES))('%s', (_, table) => {
  test.each(table.trim().split(/\n\s*/u))('%s', (line) => {
    const text = line.replace(/[«»]/gu, '');
    // Two marks side by side may be one span, a span may hold the word that joins two names.
    const joined = (parts: readonly (string | undefined)[]) =>
      parts.join(' ').replace(/[\s,]+| et (?:de )?/gu, ' ');
    expect(joined(names(text))).toBe(joined([...line.matchAll(/«([^»]*)»/gu)].map(([, name]) => name)));
  });
});

test('columns under a name, a birth and a number are hidden, whatever the words', () => {
  const text = [
    'Nom;Prénom;Né(e) le;Matricule;Grade',
    'ABADIE;Cécile;14/01/1985;008731;attaché',
    'PAIN;Rose;03/09/1990;008732;agent',
    'néant;;;;',
  ].join('\n');
  const spans = detect(text, { lexicon: ownLexicon() }).spans.map(
    ({ type, start, end }) => `${type} ${text.slice(start, end)}`,
  );
  expect(spans).toEqual([
    'PERSON ABADIE',
    'PERSON Cécile',
    'BIRTH 14/01/1985',
    'ID 008731',
    'PERSON PAIN',
    'PERSON Rose',
    'BIRTH 03/09/1990',
    'ID 008732',
  ]);
});

test('a row without a header gives its names by the first name', () => {
  expect(names('aznar ; alain ; rédacteur ; 35 h')).toEqual(['aznar', 'alain']);
});

test('a signature is the name alone on its line', () => {
  expect(names('Veuillez agréer, Madame, mes salutations distinguées.\nLe Maire,\nRose Petit')).toEqual([
    'Rose Petit',
  ]);
  expect(names('Fait à Dole, le 3 juin\nLe Maire')).toEqual([]);
});

test('a name found once is found everywhere, in capitals and without, but not as a common word', () => {
  const text =
    'Mme Soizic Kerbrat et M. Marchand. KERBRAT est absente ; Marchand aussi. le dossier kerbrat. Le marchand du marché.';
  expect(names(text)).toEqual(['Soizic Kerbrat', 'Marchand', 'KERBRAT', 'Marchand', 'kerbrat']);
});

test('what may be a name is asked about, and left', () => {
  const text = 'L’agent demande de lui présenter FONTAINE au poste.';
  const { spans, doubtful } = detect(text, { lexicon: ownLexicon() });
  expect(spans).toEqual([]);
  expect(doubtful.map(({ start, end }) => text.slice(start, end))).toEqual(['FONTAINE']);
});

test('columns aligned by spaces are read by their labels, even when a cell is empty', () => {
  const rows = [
    'N°   Nom de naissance  Nom usuel  Prénoms     Né(e) le    Adresse',
    '402  BIDAULT           MEUNIER    Aline       02/03/1959  LES PETITS BOIS',
    '777  TRAN                         Van Hai     25/12/1988  9 B ALLEE DES TILLEULS',
  ];
  const text = rows.join('\n');
  const { spans } = detect(text, { lexicon: ownLexicon() });
  expect(spans.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`)).toEqual([
    'PERSON BIDAULT',
    'PERSON MEUNIER',
    'PERSON Aline',
    'BIRTH 02/03/1959',
    'ADDRESS LES PETITS BOIS',
    'PERSON TRAN',
    'PERSON Van Hai',
    'BIRTH 25/12/1988',
    'ADDRESS 9 B ALLEE DES TILLEULS',
  ]);
});
