/**
 * Numbers that name and count nothing: of a house in its street, of a field, a lot, a parcel ("terrain n° 2").
 */
import type { Claim, NumberValue } from '../claim';
import { parentOf } from '../facts/paths';
import { NUMBER_KEY, pathWords } from '../roles/labels';
import { sameNumber } from '../text/numbers';
import { sameNoun } from '../text/stems';
import type { Basis } from './basis';
import { behindNoun } from './behind-nouns';
import { houseBySign } from './house-numbers';
import { accepted, grounded, missing, type Match, type Place } from './matcher';
import { numberKeyed } from './number-keys';

/** "27, chemin du Moulin": the number of a house is that of its way, when the facts give one there. */
export const matchHouse = (
  claim: Claim<NumberValue>,
  basis: Basis,
  { claims, lower }: Place,
): Match | undefined => {
  const way = claims.find(
    ({ from, value }) =>
      value.type === 'street' && from > claim.to && /^\s*,?\s+$/u.test(lower.slice(claim.to, from)),
  );
  if (way?.value.type !== 'street') return undefined;
  const { way: kind, name } = way.value;
  const held = basis.texts.flatMap(({ claims: own, folded, origin }) =>
    own.flatMap(({ from, value }) => {
      const same = value.type === 'street' && value.way === kind && value.name.join(' ') === name.join(' ');
      const number = same ? /(\d{1,4})\s*,?\s+$/u.exec(folded.lower.slice(0, from))?.[1] : undefined;
      return number === undefined ? [] : [{ number: Number(number), origin }];
    }),
  );
  const [first] = held;
  if (first === undefined) return undefined;
  const found = held.filter(({ number }) => number === claim.value.number);
  return found.length > 0
    ? accepted(...found.map(({ origin }) => origin))
    : missing(`Les données disent «\u00A0${String(first.number)}\u00A0».`);
};

/** "terrain n° 2": a number of order, not of things. */
export const matchNumbered = (
  claim: Claim<NumberValue>,
  label: string,
  basis: Basis,
  place: Place,
): Match => {
  const { value: { number }, from } = claim; // prettier-ignore
  const { lower } = place;
  const house = label === '' ? houseBySign(claim, basis, place) : undefined;
  if (house !== undefined) return house;
  // "section ZC n° 27" of the parcel ZC 27.
  const letters = /(?<![a-z])([a-z]{1,2})\s*,?\s*(?:n°|numeros?)\s*$/u.exec(
    lower.slice(Math.max(0, from - 16), from),
  )?.[1];
  const parcel =
    letters === undefined ? undefined : basis.references.get(`${letters.toUpperCase()}${String(number)}`);
  if (parcel !== undefined) return accepted(parcel);
  const found = basis
    .of('number')
    .filter(
      ({ value, bare, roles, origin }) =>
        sameNumber(value.number, number) &&
        (value.label !== undefined ||
          (bare === true &&
            !isBesideNumber(origin.id, basis) &&
            roles.some(
              (role) =>
                /^(?:numero\w*|number|rang|rank|id)$/u.test(role) || (label !== '' && sameNoun(role, label)),
            )) ||
          (bare === true && isNumberKey(origin.id, label)) ||
          (bare === true && isParcel(origin.id, letters, basis))),
    );
  if (found.length > 0) return grounded(found);
  const keyed = numberKeyed(claim, basis, place);
  if (keyed.length > 0) return grounded(keyed);
  const origin = basis.references.get(String(number));
  // "45 871 203": figures in groups.
  const whole = basis.texts.find(({ folded }) => folded.lower.replace(/\s/gu, '') === String(number));
  const named = basis.texts.find(({ tokens }) =>
    tokens.some(
      (token, i) =>
        token === String(number) &&
        /^(?:n|no|numero|lot|tranche|piece|emplacement|concession|case|tombe|place|rd|rn|d|vc|cr|route|departementale)$/u.test(
          tokens[i - 1] ?? '',
        ),
    ),
  );
  const known = whole ?? named;
  const behind = behindNoun(claim, basis, place);
  if (behind !== undefined) return behind;
  return known !== undefined && (origin !== undefined || known === whole)
    ? accepted(known.origin)
    : missing();
};

/** "lots: [{numero: 1, offres: 4}]": lines that have a number are numbered by nothing else. */
const isBesideNumber = (id: string, basis: Basis): boolean =>
  !NUMBER_KEY.test(id) &&
  /\.\d+\.[^.]+$/u.test(id) &&
  basis.bare.some(({ origin }) => NUMBER_KEY.test(origin.id) && parentOf(origin.id) === parentOf(id));

/** "bureaux: [{n: 2}]", "lots: [{no: 1}]": a key that is nothing but the sign, in a list of what is numbered. */
const isNumberKey = (path: string, label: string): boolean =>
  /^(?:n|no|num|nr)$/u.test(path.split('.').at(-1) ?? '') &&
  (label === '' || pathWords(parentOf(path)).some((word) => sameNoun(word, label)));

/** "section AC n° 214" of a record that has a section and a parcel. */
const isParcel = (path: string, letters: string | undefined, { references }: Basis): boolean => {
  const section = references.get(letters?.toUpperCase() ?? '');
  return (
    section !== undefined &&
    /^(?:parcelles?|numeros?|n|no|num)(?:_|$)/u.test(path.split('.').at(-1) ?? '') &&
    parentOf(section.id) === parentOf(path)
  );
};
