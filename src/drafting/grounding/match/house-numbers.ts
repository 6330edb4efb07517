/**
 * "au droit du n° 27", "devant le n° 14 de la rue de la Corderie": the number of a house whose address the facts give, told by its sign. Where the street is told
 * too, it must be that one.
 */
import type { Claim, NumberValue } from '../claim';
import type { Basis } from './basis';
import { accepted, missing, type Match, type Place } from './matcher';

const BEFORE =
  /(?<![a-z])(?:droit|devant|face|hauteur|niveau|facade|vis-a-vis|pied|immeuble|maison|sis\w*|situe\w*|adresse|domicile|propriete)(?![a-z])[^.;]{0,24}$/u;
const WAYS =
  'rue|avenue|boulevard|impasse|allee|ruelle|venelle|place|chemin|route|quai|square|cours|passage|sentier|faubourg|lotissement|hameau|residence|cite';
/** "M. Lambert, qui demeure au n° 9", "le voisin du n° 9" */
const LIVES =
  /(?<![a-z])(?:habit|demeur|resid|log(?:e|ent|eant)(?![a-z])|voisin|riverain|occupant|locataire|proprietaire|domicili)[a-z]*\s(?:[a-z'-]+\s){0,2}(?:(?:au|du|le|aux|des)\s+)(?:n°\s*\d{1,4}\s+et\s+(?:au\s+|du\s+)?)?(?:n°|numeros?)\s*$/u;
/** "au n° 9 de l’impasse", "au n° 9 de la même rue" */
const WAY_NEXT = new RegExp(
  `^\\s+(?:de|dans)\\s+(?:la\\s+|l'|votre\\s+|leur\\s+|cette\\s+|notre\\s+)(?:meme\\s+)?(${WAYS})(?![a-z])|^\\s+du\\s+(?:meme\\s+)?(${WAYS})(?![a-z])`,
  'u',
);
/** "rue du Lavoir (n° 7 et n° 9)" */
const AFTER_STREET = /^\s*[,(:–-]?\s*(?:(?:n°|numeros?|nos?)\s*(?:\d{1,4}\s*(?:,|et|ou)\s*(?:n°\s*)?)*)$/u;
const STREET_NEXT = /^\s*,?\s*(?:de\s+)?(?:la\s+|l'|du\s+|le\s+)?(?:de\s+la\s+|de\s+l')?$/u;

/** Keys of a house: any other thing may have a number. */
const HOUSE =
  /^(?:voisine?s?|maisons?|habitations?|logements?|domiciles?|voies?|rues?|adresses?|portes?|immeubles?|neighbou?rs?|houses?)$/u;
const SIGNED =
  /(?<!^\s*)(?:(?<![a-z])(?:du|au|le|les|des|et|ou)\s+|(?<![a-z])([a-z]{3,})\s+|(?<![a-z])((?:(?:m|mme|mlle)\.?\s+)?[a-z-]+)\s*\()(?:n°|numero)\s*(\d{1,4})(?![\d/-])/gu;
/** Who a house may be told by: "riverains (n° 9)", "Mme Roux (n° 9)"; "plainte (n° 45)" is a paper. */
const LIVES_THERE =
  /^(?:(?:m|mme|mlle)\.?\s+[a-z-]+|riverain\w*|habitant\w*|occupant\w*|proprietaires?|locataires?|residente?s?|famille|foyer|copropriet\w*|batiments?|pavillons?|villas?|appartements?)$/u;
const ALONE = /^\s*(?:au\s+)?n°\s*(\d{1,4})\s*$/u;

export const houseBySign = (
  { from, to, value: { number } }: Claim<NumberValue>,
  basis: Basis,
  { claims, lower, sentence }: Place,
): Match | undefined => {
  const way = claims.find(
    (one) => one.value.type === 'street' && one.from >= to && STREET_NEXT.test(lower.slice(to, one.from)),
  )?.value;
  const before = lower.slice(sentence.from, from);
  const street = claims.findLast(
    (one) => one.value.type === 'street' && one.to <= from && one.from >= sentence.from,
  );
  const isOfStreet = street !== undefined && AFTER_STREET.test(lower.slice(street.to, from));
  const [, ofLa, ofThe] = WAY_NEXT.exec(lower.slice(to, to + 60)) ?? [];
  const kind = ofLa ?? ofThe;
  const told = way ?? (isOfStreet ? street.value : undefined);
  if (told === undefined && kind === undefined && !BEFORE.test(before) && !LIVES.test(before))
    return undefined;
  const houses = basis.texts.flatMap(({ claims: own, folded, origin }) =>
    own.flatMap((one) => {
      const before = /(?<![\d.,])(\d{1,4})\s*(?:bis|ter)?\s*,?\s+$/u.exec(
        folded.lower.slice(0, one.from),
      )?.[1];
      return one.value.type !== 'street' || before === undefined || origin.kind === 'law'
        ? []
        : [{ street: one.value, number: Number(before), origin }];
    }),
  );
  if (told?.type !== 'street') {
    const [found] = houses.filter(
      (one) => one.number === number && (kind === undefined || one.street.way === kind),
    );
    return found === undefined ? undefined : accepted(found.origin);
  }
  const there = houses.filter(
    ({ street }) => street.way === told.way && street.name.join(' ') === told.name.join(' '),
  );
  const [first] = there;
  const found = there.find((one) => one.number === number);
  if (found !== undefined) return accepted(found.origin);
  // "numero_voisin: n° 9": the house beside, of which the facts give the number alone.
  const alone = basis.texts.find(
    ({ folded, origin, roles }) =>
      origin.kind === 'fact' &&
      roles.some((role) => HOUSE.test(role)) &&
      ALONE.exec(folded.lower)?.[1] === String(number),
  );
  if (alone !== undefined) return accepted(alone.origin);
  const bare = basis.bare.find(
    ({ origin, roles, value }) =>
      origin.kind === 'fact' && value.number === number && roles.some((role) => HOUSE.test(role)),
  );
  if (bare !== undefined) return accepted(bare.origin);
  // "bruit de la pompe du voisin (n° 9)", "les occupants du n° 18": within a text, no noun before the sign but that of a house.
  const inText = basis.texts.find(
    ({ folded, origin }) =>
      origin.kind === 'fact' &&
      [...folded.lower.matchAll(SIGNED)].some(
        ({ 1: noun, 2: before, 3: figures }) =>
          figures === String(number) &&
          (noun === undefined || HOUSE.test(noun)) &&
          (before === undefined || HOUSE.test(before) || LIVES_THERE.test(before)),
      ),
  );
  if (inText !== undefined) return accepted(inText.origin);
  return first === undefined
    ? undefined
    : missing(`Les données disent «\u00A0${String(first.number)}\u00A0».`);
};
