/**
 * Parcels that no word announces, told by whom they stand beside: "le terrain de M. Roy c'est AK 57 et AK 58", "Mme Roux a ZD 14",
 * "entre AD 33 (Got) et AD 34". It must not take a zone, a road, a vehicle, an acronym and its number. Needs to know where people
 * were found.
 */
import type { Finding } from '../detector';
import { matchesOf } from '../text/matches';
import { placeStretches, type Stretch } from '../text/stretches';
import type { TextView } from '../text/view';
import { findParcelsHeld } from './parcels-held';
import { sectionsTaken } from './parcel-sections';

const NUMBERS =
  '\\d{1,4}(?:(?:, ?| et (?:la |le )?| ?/ ?| à )\\d{1,4}(?![\\d.,/]?\\d| ?(?:h|m²|m|€|ha|ans?|euros?)(?![a-zA-ZÀ-ÖØ-öø-ῼ])))*';
const PARCEL = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ\\d'./°-])(?<section>0?[A-Z]|[A-Z]{2})(?:-(?=\\d{2,4}(?!\\d))| ?(?:n[°o]s? ?)?)(?<numbers>${NUMBERS})(?: ?p(?:artie|ie)?(?![a-zA-ZÀ-ÖØ-öø-ῼ])| ?\\((?:p|pp|pie|partie)\\))?(?![a-zA-ZÀ-ÖØ-öø-ῼ\\d%€°/-]|[.,]\\d| ?(?:h|m²|m|ans?|euros?|personnes?|places?)(?![a-zA-ZÀ-ÖØ-öø-ῼ])| \\d)`,
  'gu',
);
/** Letters that stand before numbers and are no section. */
const NOT_SECTION =
  /^(?:RD|RN|CD|VC|CR|R|D|N|U[A-Z]?|I[BM]|A[GPRT]|BP|CS|TA|PC|DP|PA|PD|ZI|L[EA]|D[EU]|AU|EN|UN|ET|OU|BX|C[ECGMPST]|TV|UE|PV|DN|PN|IV|VI|XV|XX|XL|OS|BC|RG|PJ|GR|HB|HT|PM|PK|QR|QF|RS|SD|SM|T|TD|TP|M|MM|NF|NB|E|F|G|H|K|P|V|WC|CV|BD|CA|CB|CC|DC|DT|EP|ER|EU|FR|ID|KM|MO|OK|PS|PO|RC|RH|SA|TR|TS|TU|VL|VU|VO|À|X|Y|Z|Z[ACFHNU]C)$/u;
/** Of two letters, or of one with a list: a letter and a number may be anything. */
const LAND =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:terrains?|champs?|bois(?:[ée]{1,2}s?)?|friches?|[ée]tangs?|d[ée]classement|reclassement|pr[ée]s?|prairies?|vignes?|verger|jardins?|terres?|p[âa]tur(?:e|age)s?|serres?|vergers?|ruches?|haies?|cl[ôo]tures?|mur|bornes?|born[ée]{1,2}s?|bornage|grange|hangar|maison|propri[ée]t[ée]s?|parcelles?|limites?|division|vend(?:re|u|ue|s|ent)?|ach[eè]t[eé]{0,2}s?|acheter|acquis|acqu[ée]rir|c[èe]de|c[ée]d[ée]e?s?|poss[èe]de|h[ée]rit[a-zA-ZÀ-ÖØ-öø-ῼ]*|appart[a-zA-ZÀ-ÖØ-öø-ῼ]+|indivision|h[ée]ritiers?|servitude|sien(?:ne)?s?|mien(?:ne)?s?|plaignant|voisin[a-zA-ZÀ-ÖØ-öø-ῼ]*|constructib[a-zA-ZÀ-ÖØ-öø-ῼ]*|cadastr[a-zA-ZÀ-ÖØ-öø-ῼ]*|zone|lotir|b[âa]tir)(?![a-zA-ZÀ-ÖØ-öø-ῼ])/iu;
/** "Mme Roux a ZD 14", "M. Rey : AH 12": right after somebody. */
const HELD =
  /^(?: :| ?\(| (?:a|poss[èe]de|d[ée]tient|vend|c[èe]de|exploite|loue|garde|ach[èe]te)| [|;–-])[ ]?(?:aussi |sa |son |la |le |les )?$/u;
/** "un JD 6210", "vend son AX 14": a machine. */
const MACHINE =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:un|une|son|mon|ton|leur|(?:tracteur|voiture|v[ée]hicule|moto|quad|camion|fourgon|utilitaire|scooter|modèle|type)[^.;,\n]{0,20}) $/iu;
/** "PC 025 434 26 A0012": the end of a permit's number, whatever stands in the rest of the line. */
const PERMIT = /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:PC|PCMI|DP|PA|PD|CU[ab]?|AT)(?: ?n°)? ?\d[\d ]{4,14}$/u;
const REACH = 90;

/** @param people where people were found; @param taken what the other detectors found */
export function findParcelsOfPeople(
  view: TextView,
  people: readonly Stretch[],
  taken: readonly Finding[],
): readonly Finding[] {
  const { text } = view;
  const placed = placeStretches(people);
  const others = placeStretches(taken.filter(({ type }) => type !== 'PARCEL'));
  const sections = sectionsTaken(text, taken);
  const found = matchesOf(text, PARCEL).flatMap(
    (match): (Finding & { readonly line: number; readonly sure: boolean })[] => {
      const { section = '', numbers = '' } = match.groups ?? {};
      const start = match.index;
      const end = start + match[0].length;
      const line = view.lineAt(start);
      if (NOT_SECTION.test(section) || line.case === 'upper' || others.touching(start, end).length > 0)
        return [];
      if (/^(?:19|20)\d{2}$/u.test(numbers) || (section.length === 1 && numbers.length < 3)) return [];
      if (PERMIT.test(text.slice(Math.max(line.start, start - 24), start))) return [];
      if (MACHINE.test(text.slice(Math.max(line.start, start - 40), start))) return [];
      const around = text.slice(Math.max(line.start, start - REACH), Math.min(line.end, end + REACH));
      const holder = placed.lastBefore(start);
      const held =
        holder !== undefined && holder.start >= line.start && HELD.test(text.slice(holder.end, start));
      const named = text.slice(end, end + 2) === ' (' && placed.touching(end + 2, end + 12).length > 0;
      const near = placed
        .touching(line.start, line.end)
        .some((one) => one.start >= line.start && one.end <= line.end);
      const sure =
        held || named || sections.has(section) || (LAND.test(around) && (near || OWN.test(around)));
      return [
        {
          type: 'PARCEL',
          start,
          end,
          reason: 'parcelle de quelqu’un',
          confidence: 0.7,
          line: line.start,
          sure,
        },
      ];
    },
  );
  // What is a parcel on a line makes parcels of the others there.
  const lines = new Set(found.flatMap(({ line, sure }) => (sure ? [line] : [])));
  const ofPeople = found
    .filter(({ line }) => lines.has(line))
    .map(({ type, start, end, reason, confidence }) => ({ type, start, end, reason, confidence }));
  return [...ofPeople, ...findParcelsHeld(view, people, [...taken, ...ofPeople])];
}

/** "mon terrain C 418", "mes serres sont sur la ZH 48", "notre champ, la AK 118": whoever writes it is somebody. */
const OWN =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:mon|ma|mes|notre|nos|son|sa|ses|[MN](?:on|a|es|otre|os)) [a-zA-ZÀ-ÖØ-öø-ῼ]+(?: [a-zA-ZÀ-ÖØ-öø-ῼ]+)?(?:,? (?:[a-zß-ÿœ']+ ){0,3}(?:la|les|en|parcelle))? [A-Z]{1,2} ?\d/u;
