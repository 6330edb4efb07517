/**
 * Number plates: since 2009 (AA-123-AA), before (123 ABC 59), of mopeds, foreign ones after a word that announces them. It must
 * not take a road (RD 123) or a street number for one.
 */
import type { Detector, Finding } from '../detector';
import { NUMERAL_WORDS } from '../text/dates';
import { matchesOf } from '../text/matches';

const SIV =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d-])[A-Z]{2}(?: ?[-–._] ?| )\d{3}(?: ?[-–._] ?| )[A-Z]{2}(?![a-zA-ZÀ-ÖØ-öø-ῼ\d])|(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d-])[A-Z]{2}\d{3}[A-Z]{2}(?![a-zA-ZÀ-ÖØ-öø-ῼ\d-])|(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d-])[a-z]{2}[-._]\d{3}[-._][a-z]{2}(?![a-zA-ZÀ-ÖØ-öø-ῼ\d])/gu;
const FNI =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d/.,-])\d{1,4}[ -]?(?<letters>[A-Z]{2,3})[ -]?(?:0[1-9]|[1-8]\d|9[0-5]|97[1-6]|2[AB])(?![a-zA-ZÀ-ÖØ-öø-ῼ\d/.,]\d|[a-zA-ZÀ-ÖØ-öø-ῼ]|\d)/gu;
const ANNOUNCED =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:immatricul[a-zA-ZÀ-ÖØ-öø-ῼ]*|plaques?|minéralogique)(?![a-zA-ZÀ-ÖØ-öø-ῼ])(?:[ :,(]*(?:du v[ée]hicule|sous le (?:num[ée]ro|n[°o])|le(?! ?\d{3})|n[°o]\.?|num[ée]ro|est|ancienne|nouvelle|relev[ée]e?s?)){0,4}[ :,(«"]*(?<plate>(?!(?:en|du|de|des|au|à|la|le|les|et|sur|par) ?\d)(?=[A-Z \d-]{0,5}\d)[A-Z\d](?:[ .–-]?[A-Z\d]){3,9})(?![a-zA-ZÀ-ÖØ-öø-ῼ\d])/giu;
const KINDS =
  'v[ée]hicules?|voitures?|motos?|scooters?|cyclo[a-zA-ZÀ-ÖØ-öø-ῼ]*|mobylette|remorques?|caravanes?|camions?|camionnettes?|fourgon(?:s|nettes?)?|utilitaires?|quads?|[ée]pave|carte grise|berline|4x4|pick[- ]?ups?|v[ée]h';
const MAKES =
  'Renault|Peugeot|Citro[ëe]n|Dacia|Toyota|Fiat|Ford|Opel|VW|Volkswagen|Audi|BMW|Mercedes|Seat|Skoda|Nissan|Kia|Hyundai|Volvo|Suzuki|Honda|Yamaha|Piaggio|Vespa|Tesla|Mini|Smart|Clio|Twingo|M[ée]gane|Kangoo|Sc[ée]nic|Duster|Sandero|Berlingo|Picasso|Partner|Golf|Polo|Corsa|Fiesta|Yaris|Qashqai|Hilux|Navara|Ranger|Amarok|Isuzu|Mitsubishi|Mazda|Jeep';
/** The same shapes, typed anyhow, where the sentence speaks of a vehicle. */
const NEAR_VEHICLE = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:${KINDS}|certificat d'immatriculation|conducteur|${MAKES})(?![a-zA-ZÀ-ÖØ-öø-ῼ])[^\\n]{0,60}?(?<![a-zA-ZÀ-ÖØ-öø-ῼ\\d])(?<plate>[A-Z]{2}[ .–-]?\\d{2,3}[ .–-]?[A-Z]{1,2}|\\d{1,4}[ .–-]?[A-Z]{2,3}[ .–-]?\\d[\\dAB]\\d?)(?![a-zA-ZÀ-ÖØ-öø-ῼ\\d])`,
  'giu',
);
/** "ma plaque c'est fk 560 xd", "immat relevée par le voisin : gh-418-kl": the same shape in small letters, a few words after. */
const LOWER_ANNOUNCED =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:immat[a-zA-ZÀ-ÖØ-öø-ῼ]*|plaques?|min[ée]ralogique|carte grise)(?![a-zA-ZÀ-ÖØ-öø-ῼ])[^\n.;]{0,40}?(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d-])(?<plate>(?!(?:le|la|du|de|au|et|en|ou|un|n|à|rd|rn|cd|vc) ?\d)[a-hj-np-tv-z][a-hj-np-tv-z][ ._-]?\d{3}[ ._-]?(?!(?:de|du|le|la|et|au|en|m|h|km|kg|cm|mm) )[a-hj-np-tv-z]{2})(?![a-zA-ZÀ-ÖØ-öø-ῼ\d])/giu;
/** Mopeds, foreign and temporary plates: on a line that speaks of a vehicle. */
const ODD =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d/-])(?:[A-Z]{1,3}[ -]\d{2,4}[ -][A-Z]{1,3}|[A-Z]{1,2}[ -]\d{5,6}|\d[ -]?[A-Z]{3}[ -]?\d{3}|[A-Z]{1,3} [A-Z]{1,2} \d{2,4}|WW[ -]?\d{3}[ -]?[A-Z]{2})(?![a-zA-ZÀ-ÖØ-öø-ῼ\d/-])/gu;
const VEHICLE = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:${KINDS}|break|plaque|immatricul[a-zA-ZÀ-ÖØ-öø-ῼ]*|trottinette|mob(?:il[- ]?home)?|${MAKES})(?![a-zA-ZÀ-ÖØ-öø-ῼ])`,
  'iu',
);
/** Overseas: "318 422 NC", "214 077 P", "1 204 WF", "12 345 SPM": after a vehicle, alone or with its owner. */
const OVERSEAS = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ\\d.,/-])\\d{1,3}[ .]?\\d{2,3}[ -]?(?:NC|P|WF|SPM)(?![a-zA-ZÀ-ÖØ-öø-ῼ\\d])`,
  'gu',
);
/** Shapes that are a parcel's or a product's elsewhere: only right after a vehicle, or before its country. */
const FOREIGN =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d/-])(?:[A-ZÄÖÜ]{1,3}[ -][A-Z]{1,2}[ -]?\d{1,4}[EH]?|\d{4} ?[BCDFGHJKLMNPRSTVWXYZ]{3}|[A-Z]{2} ?\d{2}[ -]\d{2}|[A-Z]{2,3}[ -]?\d{4,5}|[A-Z]{3}[ -]\d[A-Z]\d{2}|[A-Z]{2} ?\d{3} ?\d{3}|\d[ -][A-Z]{3}[ -]\d{3})(?![a-zA-ZÀ-ÖØ-öø-ῼ\d/-])/gu;
const COUNTRY = /^ ?\(\p{Lu}\p{Ll}{3,}(?:[ -][a-zA-ZÀ-ÖØ-öø-ῼ]+)?\)/u;
/** How far the vehicle may be before. */
const VEHICLE_REACH = 46;

/** Half read by a witness: "BM-?72-RK", "GH ??? LM"; on a line that speaks of a vehicle where no figure is left. */
const HALF_READ =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d?*_-])(?=[A-Z?*_.]{2}[ -])(?=[^\n]{0,8}[?*_.])[A-Z?*_.]{2}[ -][\d?*_.]{3}[ -][A-Z?*_.]{2}(?![a-zA-ZÀ-ÖØ-öø-ῼ\d])/gu;
/** Read by a machine: "AB-O52-RF", "FW-27l-RD". */
const MISREAD =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d-])[A-Z]{2}[-–](?=[OIl]{0,2}\d)[\dOIl]{3}[-–][A-Z]{2}(?![a-zA-ZÀ-ÖØ-öø-ῼ\d-])/gu;
/** "la plaque finit par 418-KL" */
const END_READ =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:immat[a-zA-ZÀ-ÖØ-öø-ῼ]*|plaques?)(?![a-zA-ZÀ-ÖØ-öø-ῼ])[^\n.;]{0,40}?(?:fini[a-zA-ZÀ-ÖØ-öø-ῼ]*|termin[a-zA-ZÀ-ÖØ-öø-ῼ]*|commen[cç][a-zA-ZÀ-ÖØ-öø-ῼ]*|d[ée]but[a-zA-ZÀ-ÖØ-öø-ῼ]*) par [«"]?(?<plate>(?=[A-Z\d -]{0,6}\d)[A-Z\d]{2,3}(?:[ -][A-Z\d]{2,3}){0,2})(?![a-zA-ZÀ-ÖØ-öø-ῼ\d])/gu;

/** "gd204wk", in small letters and in one go: no other code has that shape, without I, O, U. */
const LOWER =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d@._/-])[a-hj-np-tv-z]{2}\d{3}[a-hj-np-tv-z]{2}(?![a-zA-ZÀ-ÖØ-öø-ῼ\d@_/-]|\.[a-zA-Z])/gu;
/** "e z trois cent quarante f b": letters said one by one around a number, on a line that speaks of a vehicle. */
const SAID_LETTERS =
  "(?!(?:d[eu]|l[ae]|[ctmsn]e|[smt]a|et|au|en|à|il) )[a-z][ -]?[a-z](?![a-zA-ZÀ-ÖØ-öø-ῼ'])";
/** How far its vehicle may be. */
const SAID_REACH = 120;
const SAID = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ'-])${SAID_LETTERS}[ ,-]{1,2}${NUMERAL_WORDS}(?:, ${NUMERAL_WORDS}){0,2}[ ,-]{1,2}${SAID_LETTERS}`,
  'giu',
);

/** Capitals between two numbers that are no plate: 15 MAI 25, 12 BIS 59, 40 KMH 50. */
const NOT_LETTERS = new Set(
  'PN DN NF MN MAI AOU SEP OCT NOV DEC JAN FEV MAR AVR BIS TER QUA RUE AVE BD PL EUR HT TTC TVA KMH KM KG CM MM ML ET OU AU DU DE LE LA UN EN SUR RD RN CD VC BP CS PC DP DPU ART ALI LOT APT BAT ANS H MIN'.split(
    ' ',
  ),
);

export const findPlates: Detector = ({ view: { text } }) => {
  const found: Finding[] = [];
  const add = (start: number, plate: string, confidence: number) => {
    found.push({
      type: 'PLATE',
      start,
      end: start + plate.length,
      reason: 'plaque d’immatriculation',
      confidence,
    });
  };
  for (const match of matchesOf(text, SIV)) {
    // "cartouche HP 305 XL": a product's name.
    const ahead = text.slice(Math.max(0, match.index - 30), match.index);
    if (
      !/(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:cartouches?|encre|toners?|imprimante|mod[èe]le|r[ée]f\.?|r[ée]f[ée]rence)(?![a-zA-ZÀ-ÖØ-öø-ῼ])[^.;:]{0,14}$/iu.test(
        ahead,
      )
    )
      add(match.index, match[0], 0.97);
  }
  for (const { 0: plate, index } of matchesOf(text, HALF_READ)) {
    const line = text.slice(text.lastIndexOf('\n', index) + 1, index);
    if (/[A-Z]/u.test(plate) && (/\d/u.test(plate) || VEHICLE.test(line))) add(index, plate, 0.85);
  }
  for (const { 0: plate, index } of matchesOf(text, LOWER)) add(index, plate, 0.85);
  for (const { 0: plate, index } of matchesOf(text, SAID))
    if (VEHICLE.test(text.slice(Math.max(text.lastIndexOf('\n', index) + 1, index - SAID_REACH), index)))
      add(index, plate, 0.8);
  for (const { 0: plate, index } of matchesOf(text, MISREAD))
    if (/[OIl]/u.test(plate.slice(3, 6))) add(index, plate, 0.85);
  for (const match of matchesOf(text, END_READ)) {
    const plate = match.groups?.['plate'] ?? '';
    add(match.index + match[0].length - plate.length, plate, 0.8);
  }
  for (const match of matchesOf(text, ODD)) {
    const around = text
      .slice(text.lastIndexOf('\n', match.index) + 1, match.index + match[0].length + 60)
      .replace(/\n[^]*$/u, '');
    if (VEHICLE.test(around)) add(match.index, match[0], 0.7);
  }
  for (const match of matchesOf(text, FOREIGN)) {
    const end = match.index + match[0].length;
    const ahead = text
      .slice(Math.max(0, match.index - VEHICLE_REACH), match.index)
      .replace(/^[^]*(?:\n|\. |parcelles?|section|cadastr[a-zA-ZÀ-ÖØ-öø-ῼ]*)/iu, '');
    const letters = match[0].replace(/[^A-Z]/g, '');
    const named = COUNTRY.test(text.slice(end, end + 24));
    if (!NOT_LETTERS.has(letters) && (VEHICLE.test(ahead) || (named && /\d{3}/.test(match[0]))))
      add(match.index, match[0], 0.7);
  }
  for (const match of matchesOf(text, OVERSEAS)) {
    const line = text.slice(text.lastIndexOf('\n', match.index) + 1, match.index);
    if (VEHICLE.test(line)) add(match.index, match[0], 0.85);
  }
  for (const match of matchesOf(text, FNI)) {
    if (
      NOT_LETTERS.has(match.groups?.['letters'] ?? '') ||
      /n[°o]\.? ?$/iu.test(text.slice(Math.max(0, match.index - 4), match.index))
    )
      continue;
    add(match.index, match[0], 0.85);
  }
  for (const pattern of [ANNOUNCED, LOWER_ANNOUNCED, NEAR_VEHICLE]) {
    for (const match of matchesOf(text, pattern)) {
      const plate = match.groups?.['plate'] ?? '';
      if (!/\d/.test(plate)) continue;
      if (
        pattern === NEAR_VEHICLE &&
        NOT_LETTERS.has(plate.toUpperCase().replace(/[^A-Z]/g, '')) &&
        /[a-z]/.test(plate)
      )
        continue;
      add(match.index + match[0].length - plate.length, plate, 0.9);
    }
  }
  return found;
};
