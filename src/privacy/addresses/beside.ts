/**
 * Addresses that only what stands beside them tells: a house between somebody and a postcode, what is left between two pieces, a
 * postcode and a town on lines of their own. Needs to know where people and addresses were found.
 */
import type { DetectorInput, Finding } from '../detector';
import { matchesOf } from '../text/matches';
import { phraseKey } from '../text/phrase';
import {
  complementsBefore,
  describedAfter,
  foreignTownAfter,
  linesAfter,
  numberBefore,
  postcodeAfter,
  roadAfter,
  streetAfter,
  townAfter,
  townBefore,
} from './around';
import { readNumbered } from './numbered';
import { findAfterParcels, findBeforeParcels, findHousesAgain } from './land';
import { findFormParts } from './form-parts';
import { findHomes } from './homes';
import { findHouseNumbers } from './house-numbers';
import { findOfPeople } from './of-people';
import { findTownsOfPeople } from './towns-of-people';
import { placeStretches } from '../text/stretches';
import { arePieces, leadOf, LONGEST_PIECE, startsAsPlace, type Stretch } from './pieces';
import { lastPublic } from './public';
import { readPostcodeTown } from './read';

const POSTCODE =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d.,/°-]|\d (?!\d{5}))(?:F-? ?)?(?!00|99)\d{2} ?\d{3}(?=,? ?[–-]?\s{1,3}[a-zA-ZÀ-ÖØ-öø-ῼ])/gu;
/** How far somebody may be before the postcode of their address. */
const REACH = 110;
/** "Commune : Trévé (22600)", "Mme Roy, de Trévé (22600)" */
const TOWN_AND_CODE =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?<town>\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]+(?:[ -](?:sur|sous|en|de|du|des|la|le|les|lès|l'|d'|\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]+))*) \((?!00|99)\d{5}\)/gu;
/** "à Cholet, 49300": after somebody, or an address that ends there. */
const TOWN_THEN_CODE =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?<town>\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]+(?:[ -](?:sur|sous|en|de|du|des|la|le|les|lès|l'|d'|\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]+))*)(?:, ?| ?[–-] ?| )(?:code postal |cp )?(?!00|99)\d{2} ?\d{3}(?=[,.;)\n]|$| (?![a-zA-ZÀ-ÖØ-öø-ῼ]?\d|(?:euros?|habitants?|kWh|francs?|km|m²)))/gu;
/** "M'Tsapéré, 97600 Mamoudzou": what no lexicon knows was hidden as a name; before a postcode it is a place. */
const isUnknown = (found: Stretch): boolean =>
  'reason' in found && typeof found.reason === 'string' && found.reason.startsWith('mot inconnu');
const ACRONYM = /^[A-Z]{3,5}$/u;
const OF_COMPANY =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:soci[ée]t[ée]s?|entreprises?|sarl|sasu?|s\.a\.|association|[ée]tablissements?|ets|garage|cabinet|agence|syndicat|bureau d'[ée]tudes|groupe)(?: (?:de|du|des|la|le|les))?[ «"]*$/iu;
const LABELLED = /^\s*(?:commune|ville|adresse|domicile|localit[ée])[^:\n]{0,20}: ?$/iu;
/**
 * @param named where people were found
 * @param addresses what the other detectors found
 * @param beside births, parcels and numbers that they found
 */
export function findBesideAddresses(
  { view, lexicon }: DetectorInput,
  named: readonly Stretch[],
  addresses: readonly Finding[],
  beside: readonly Finding[] = [],
): readonly Finding[] {
  const { text } = view;
  // "Société Terravia", "assistante sociale : CMS": what nobody is called lives nowhere.
  const people = named.filter(
    (one) =>
      !(isUnknown(one) && OF_COMPANY.test(text.slice(Math.max(0, one.start - 30), one.start))) &&
      !(ACRONYM.test(text.slice(one.start, one.end)) && lastPublic(text.slice(one.start, one.end)) === 0),
  );
  const found: Finding[] = [];
  const add = (start: number, end: number, reason: string) => {
    found.push({ type: 'ADDRESS', start, end, reason, confidence: 0.8 });
  };
  const anchors = placeStretches([...people, ...addresses]);
  const placed = placeStretches(people);
  const places: ReadonlySet<Stretch> = new Set(addresses);
  for (const { index } of matchesOf(text, POSTCODE)) {
    const town = readPostcodeTown(text, index, view.lineAt(index).case, true);
    if (town === index) continue;
    let start = index;
    let belongs = false;
    // From the postcode back over pieces of address, to somebody.
    for (let anchor = anchors.lastBefore(start); anchor !== undefined; anchor = anchors.lastBefore(start)) {
      const between = text.slice(anchor.end, start);
      const joined = /^(?:[\s,–(-]|et )*$/u.test(between);
      if (between.length > REACH || (!joined && !arePieces(between))) break;
      belongs = true;
      if (!joined) {
        const end = anchor.end + between.replace(/[\s,–(-]+$/u, '').length;
        add(anchor.end + leadOf(between), end, 'lieu entre une personne et un code postal');
      }
      const isPlace = places.has(anchor);
      if (!isPlace && startsAsPlace(view, anchors, anchor))
        add(anchor.start, anchor.end, 'maison qui porte un nom');
      else if (!isPlace && !(joined && start === index && isUnknown(anchor))) break;
      start = anchor.start;
    }
    if (belongs) add(index, town, 'code postal et commune de quelqu’un');
  }
  const isTown = (name: string) => {
    const key = phraseKey(name);
    return lexicon.has('towns', key) || lexicon.has('places', key);
  };
  const own = addresses.length === 0 ? [] : [...addresses].sort((a, b) => a.start - b.start);
  for (const [i, one] of own.entries()) {
    const next = own[i + 1];
    const between = next === undefined ? '' : text.slice(one.end, next.start);
    if (
      between !== '' &&
      between.length <= LONGEST_PIECE &&
      /^\s?[,–(-]/u.test(between) &&
      arePieces(between)
    )
      add(one.end, next?.start ?? one.end, 'entre deux parties d’une adresse');
  }
  const births = beside.filter(({ type }) => type === 'BIRTH');
  const numbers = beside.filter(({ type }) => type === 'ID');
  const known = [...people, ...births, ...numbers];
  found.push(...findOfPeople({ view, lexicon }, known), ...findHomes({ view, lexicon }, known, births));
  found.push(...findTownsOfPeople({ view, lexicon }, people));
  found.push(...findBeforeParcels(view, beside), ...findHousesAgain(view, addresses));
  found.push(...findAfterParcels(view, beside, (start, end) => placed.touching(start, end).length > 0));
  found.push(...findFormParts(view));
  // Somebody named after the last public building: the address is theirs.
  const ofSomebody = (start: number) => {
    const person = placed.lastBefore(start);
    const line = view.lineAt(start);
    return (
      person !== undefined &&
      person.start >= line.start &&
      lastPublic(text.slice(person.end, start)) === -1 &&
      start - person.end < REACH
    );
  };
  found.push(...readNumbered(view, (start) => !ofSomebody(start)));
  for (const { index, 0: code, groups } of matchesOf(text, TOWN_AND_CODE)) {
    const labelled = LABELLED.test(text.slice(view.lineAt(index).start, index));
    if (isTown(groups?.['town'] ?? '') && (labelled || ofSomebody(index)))
      add(index, index + code.length - 1, 'commune et son code postal');
  }
  found.push(...findHouseNumbers(view, people, [...addresses, ...found]));
  const told = placeStretches([...addresses, ...found]);
  for (const { index, 0: code, groups } of matchesOf(text, TOWN_THEN_CODE)) {
    const { town = '' } = groups ?? {};
    const next = told.lastBefore(index);
    const follows = next !== undefined && /^,? ?(?:à |– |- )?$/u.test(text.slice(next.end, index));
    const within = told.touching(index, index + town.length).length > 0;
    if (isTown(town) && (follows || within || ofSomebody(index)))
      add(index, index + code.length, 'commune et son code postal');
  }
  for (const one of [...addresses, ...found]) {
    found.push(...complementsBefore(view, one, placed), ...townAfter(view, one, isTown));
    found.push(...townBefore(view, one, isTown));
    found.push(...foreignTownAfter(view, one), ...describedAfter(view, one));
    found.push(...linesAfter(view, one), ...postcodeAfter(view, one), ...numberBefore(view, one));
    found.push(...streetAfter(view, one), ...roadAfter(view, one));
  }
  return found;
}
