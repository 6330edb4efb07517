/**
 * Identifiers, by tables: what each detector must find, whole, and what it must leave. Then thousands made by a generator, and
 * the numbers of a town hall that identify nobody.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { detect } from '../../../../src/privacy/detect';
import { hasLuhnKey } from '../../../../src/privacy/identifiers/card';
import { hasRightKey as isIban } from '../../../../src/privacy/identifiers/iban';
import { hasRightKey as isNir } from '../../../../src/privacy/identifiers/nir';
import type { SpanType } from '../../../../src/privacy/span';
import { hardNegatives } from '../../../support/privacy/hard-negatives';
import { generateIdentifiers, IDENTIFIER_KINDS } from '../../../support/privacy/identifiers';
import { ownLexicon } from '../../../support/privacy/lexicon';

const found = (text: string, type: SpanType): string[] =>
  detect(text, { lexicon: ownLexicon() })
    .spans.filter((span) => span.type === type)
    .map(({ start, end }) => text.slice(start, end));

/** `«…»` is what must be found, whole; without it nothing of that type is found. */
const CASES: Readonly<Partial<Record<SpanType, string>>> = {
  PHONE: `
    joignable au «06 12 34 56 78»
    Tél. «0298445567» le matin
    «+33(0)7 55 44 33 22»
    portable «06/72/00/11/26»
    «0033 6 81 22 90 17»
    «(0596) 78 51 02»
    Mobile : «0696 12 34 56».
    sœur en Belgique («+32 58 31 22 45»)
    son portable : «06 12 34 56»
    rappeler au «zéro six douze quarante-cinq soixante-dix-huit quatre-vingt-dix»
    auprès de Mireille, «04-66-30-12-77»
    tel «O4 7O 64 11 28»
    transmis sous le numéro 003-210301857-20250617-D12
    numéro vert 0 800 12 34 56
    Standard de la mairie : 03 28 43 44 45
    le service Urbanisme, 02 40 41 90 00
    convocation du 01/02/2025 03 h
    SIRET 399 307 370 00046
  `,
  EMAIL: `
    écrire à «k.delattre@ville-hazebrouck.fr».
    «josiane.martin62@orange.fr»
    «elodie(point)sauvage(at)laposte(point)net»
    «jean.petit [at] free [dot] fr»
    mail «rose.petit arobase gmail point com»
    «rose.petit @ orange.fr»
    «ophélie_td@gmail.com»
    adresse «rose@orange», cassée
    «contact@ville.fr»
    rendez-vous @ 15 h
  `,
  NIR: `
    numéro de sécurité sociale «1 79 02 99 350 112 92»
    NIR «185017511512397»
    «1 52 04 2B 096 012 44»
    assuré «2 71 12 99 243 512»
    N° SS : «1460759178033 64»
    sécu «2 84 05 97 411 032 clé 89»
    n° sécu : «28405974110328» erroné
    budget de 1 250 000 000 000 €
    DICT n° 2025031204512P
  `,
  IBAN: `
    RIB : «FR76 3000 6000 0112 3456 7890 189».
    «FR7630004000031234567890143»
    IBAN «fr76 4061 8802 7900 0403 4455 512»
    «FR14 2004 1010 0505 0001 3M02 606». Son matricule
    Ancien RIB : «11306 00020 38125498710 34»
    «BE71 0961 2345 6769»
    compte 6574 Subventions
  `,
  PLATE: `
    véhicule immatriculé «GH-458-KZ»
    «AB 123 CD», et une remorque «1234 WX 59» ont été enlevés
    immatriculée «7741 QR 71»
    scooter «FB 331 M», sans assurance
    plaque «ab-123-cd»
    route départementale RD 123
    article 12 MAI 25
  `,
  BIRTH: `
    né le «3 février 1979» à «Oujda» (Maroc)
    Date de naissance : «02/11/2017»
    née à «Angers» le «19 août 1983»
    Le «onze octobre deux mille douze» à vingt-trois heures est née en notre commune
    Né(e) le : «04/07/2009» à : «Dakar»
    DDN «0 7 / 0 1 / 1 9 9 8»
    1. DIALLO Awa – «12/12/1990» – 3 enfants
    Mme Roux ne prend pas part au vote du 12/03/2024
    séance du 26/06/2025
    M. Roux, conseil du 3 mai 1998
  `,
  PARCEL: `
    cadastrée «section AB n° 214» et «AB 215»
    parcelle communale «ZC n° 87» de 412 m²
    parcelle «d 1204»
    le terrain («ZH 87») est en zone UB
    cadastré «section HK nos 45 et 46»
    zone UB du PLU, article UB 12
    la voie RD 938
  `,
  ID: `
    Dossier n° «2025-AS-00417»
    allocataire CAF n° «4587213»
    matricule «M-20417»
    ACTE DE NAISSANCE N° «0127»
    titulaire de la CNI «X4RTBPFW4»
    PASSEPORT N° «19FV08742»
    carte de résident n° «9912345678»
    numéro fiscal : «30 23 217 600 053»
    recommandée avec AR n° «1A 123 456 7890 1»
    NUR «075 11 2301 12345 67890»
    carte bancaire n° «4970 1012 3456 7893»
    facebook.com/«solange.pujol.9»
    puce «250 269 811 004 552»
    entreprise individuelle Bachir Louati (SIRET «852 914 663 00010»)
    permis n° «150759301234»
    matricule RH «20558-F»
    saisi sous le n° de sinistre «AT 25/448 017».
    La concession perpétuelle n° «B-77», acquise
    carte professionnelle n° «03-2211-118»
    TA Cergy-Pontoise, ord. réf., 2501234
    courrier RAR du 04/02/2025
    PC 033 281 25 Z0042
    marché n° 2025-TVX-009
    SAS Menuiseries du Val (SIRET 814 522 907 00021)
    arrêté n° 2025-118
    CAA Lyon, n° 20LY01234
  `,
  IP: `
    depuis l’IP «92.184.117.203».
    «2a01:cb04:5f2:8d00:a1b2:77ff:fe10:9c3e»
    article 1.2.3.4
    version 10.2.1.14
  `,
};

describe.each(Object.entries(CASES) as [SpanType, string][])('%s', (type, table) => {
  const lines = table.trim().split(/\n\s*/u);
  test.each(lines)('%s', (line) => {
    const expected = [...line.matchAll(/«([^»]*)»/gu)].map(([, value]) => value);
    expect(found(line.replace(/[«»]/gu, ''), type)).toEqual(expected);
  });
});

test('keys raise the confidence, and a false key hides as well', () => {
  expect(['1 79 02 99 350 112 92', '1 79 02 99 350 112 31', '1 52 04 2B 096 012 44'].map(isNir)).toEqual([
    true,
    false,
    false,
  ]);
  expect(['FR7630006000011234567890189', 'FR7630006000011234567890188'].map(isIban)).toEqual([true, false]);
  expect(['4970101234567890', '4111111111111111'].map(hasLuhnKey)).toEqual([false, true]);
});

/** Lower-case plates whose letters are a unit or an article ("5904 km 971") are left: no other leak is allowed. */
const ALLOWED: Readonly<Record<string, number>> = { plate: 3 };

test.each(IDENTIFIER_KINDS)('%s in every typing, 1 000 times', (kind) => {
  const leaks = generateIdentifiers(kind, 1000, 20251126).filter(({ text, start, end }) => {
    const { spans } = detect(text, { lexicon: ownLexicon() });
    for (let i = start; i < end; i += 1) {
      if (/[\p{L}\d]/u.test(text[i] ?? '') && !spans.some((span) => span.start <= i && i < span.end))
        return true;
    }
    return false;
  });
  expect(leaks.slice(ALLOWED[kind] ?? 0).map(({ text }) => text)).toEqual([]);
});

const IDENTIFIERS = new Set<SpanType>([
  'PHONE',
  'EMAIL',
  'NIR',
  'IBAN',
  'BIRTH',
  'PLATE',
  'ID',
  'PARCEL',
  'IP',
]);
const WRITTEN_LATER = path.resolve(__dirname, '../../../bench/privacy/texts/numbers.txt');

test('numbers of a town hall that identify nobody stay', () => {
  const all = [
    ...hardNegatives(),
    ...readFileSync(WRITTEN_LATER, 'utf8')
      .split('\n')
      .filter((line) => line !== ''),
  ];
  expect(all.length).toBeGreaterThan(500);
  const hits = all.filter((text) =>
    detect(text, { lexicon: ownLexicon() }).spans.some(({ type }) => IDENTIFIERS.has(type)),
  );
  expect(hits).toEqual([]);
});
