/**
 * What a whole leaves of a part that is its contrary: "Sur 26 prélèvements, 25 étaient conformes" of 26 and one that was not. The words beside
 * the number must say the contrary of the key of the part, and no fact may count them itself.
 */
import type { Claim } from '../claim';
import { parentOf } from '../facts/paths';
import type { Basis } from '../match/basis';
import { missing, type Match, type Place } from '../match/matcher';
import { isLabel, pathWords } from '../roles/labels';
import { sameNoun } from '../text/stems';
import { written, type Quantity } from './quantities';
import { arithmeticOf } from './results';

/** Words that share a whole between them. */
const SIDES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:vacante?s?|libres?|disponibles?|inoccupee?s?)$/u, /^(?:occupee?s?|louee?s?|pris(?:es?)?|attribuee?s?|reservee?s?|pourvue?s?|vendue?s?)$/u],
  [/^(?:refus\w*|rejet\w*|ecartee?s?|eliminee?s?|defavorables?|ajournee?s?)$/u, /^(?:accord\w+|accept\w+|admis(?:es?|sions?)?|retenue?s?|favorables?|satisfait\w*|recue?s)$/u],
  [/^(?:absente?s?|absences?|excusee?s?)$/u, /^(?:presente?s?|presences?)$/u],
  [/^(?:payante?s?)$/u, /^(?:gratuit\w*|offerte?s?|exoneree?s?)$/u],
  [/^(?:fermee?s?)$/u, /^(?:ouverte?s?)$/u],
  [/^(?:femmes?|filles?)$/u, /^(?:hommes?|garcons?)$/u],
  [/^(?:eleves?|enfants?|jeunes?|mineurs?|scolaires?)$/u, /^(?:adultes?|accompagnateurs?|encadrants?)$/u],
  [/^(?:mineure?s?)$/u, /^(?:majeure?s?)$/u],
  [/^(?:contractuel\w*)$/u, /^(?:titulaires?|fonctionnaires?)$/u],
  [/^(?:pannes?|defaillante?s?|cassee?s?)$/u, /^(?:fonctionn\w*|operationnel\w*|marche(?:nt)?|service)$/u],
  [/^(?:papier|postale?s?)$/u, /^(?:numeriques?|dematerialisee?s?|internet|ligne)$/u],
  [/^(?:retard\w*|impayee?s?)$/u, /^(?:payee?s?|reglee?s?|jour)$/u],
]; // prettier-ignore
const PREFIX = /^(?:in|im|ir|il|de|mal|non)(?=[a-z]{4})/u;

export const contraryPart = (claim: Claim, basis: Basis, place: Place): Match | undefined => {
  const { value } = claim;
  if (value.type !== 'number' || value.label !== undefined) return undefined;
  const { near = place.sentence } = place;
  const said = wordsBeside(claim, place);
  const shown = place.claims.flatMap((one) =>
    one !== claim && one.value.type === 'number' && one.from >= near.from && one.to <= near.to
      ? [one.value.number]
      : [],
  );
  const counts = arithmeticOf(basis).quantities.filter(({ kind, percent }) => kind === 'count' && !percent);
  for (const part of counts) {
    const [id = ''] = part.ids;
    const [keys, parent] = [keyWords(id), parentOf(id)];
    const beside = counts.filter((one) => one !== part && parentOf(one.ids[0] ?? '') === parent);
    const whole = [...beside, ...sumsBeside(parent, basis)].find(
      (one) =>
        one.value - part.value === value.number &&
        (shown.includes(one.value) ||
          (shown.includes(part.value) && isEverybody(one)) ||
          isWhole(one, value.noun) ||
          isToldWhole(one, id, value.noun, said)),
    );
    if (whole === undefined || whole.value === 2 * part.value) continue;
    // The part itself, told of what is left of it.
    if (said.some((word) => word.denied && says(word, keys)))
      return missing(`Les données en comptent ${written(part.value)}.`);
    if (!said.some((word) => isContrary(word, keys))) continue;
    // "accordees: 5" beside "refusees: 3": what was granted is known.
    const isKnown = beside.some(
      (one) =>
        one !== whole &&
        !isWhole(one, value.noun) &&
        said.some((word) => says(word, keyWords(one.ids[0] ?? ''))),
    );
    if (!isKnown)
      return {
        ok: true,
        origins: [whole, part].flatMap(({ ids }) =>
          ids.map((one) => ({ kind: 'derived' as const, id: one })),
        ),
      };
  }
  return undefined;
};

/** "types: {T1: 3, T2: 9}" in the record of "vacants": what the numbers of a record inside make. */
const sumsBeside = (parent: string, basis: Basis): readonly Pick<Quantity, 'value' | 'ids'>[] =>
  arithmeticOf(basis).groups.flatMap(({ members, whole }) => {
    const [first] = members;
    const inside = parentOf(first?.ids[0] ?? '');
    return whole &&
      first?.kind === 'count' &&
      (parentOf(inside) === parent || inside === parent) &&
      inside !== parent
      ? [{ value: members.reduce((sum, one) => sum + one.value, 0), ids: [inside] }]
      : [];
  });

/** "nb_participants: 44", of which the text shows the pupils. */
const isEverybody = ({ ids: [id = ''] }: Pick<Quantity, 'ids'>): boolean => {
  const words = keyWords(id);
  return (
    words.length > 0 &&
    words.every(({ word }) =>
      /^(?:participants?|personnes?|voyageurs?|effectifs?|inscrits?|presents?)$/u.test(word),
    )
  );
};

/** "prelevements: 26", where the sentence says "25 prélèvements conformes": its own noun says nothing of the part. */
const isWhole = ({ ids: [id = ''] }: Pick<Quantity, 'ids'>, noun: string | undefined): boolean => {
  const words = keyWords(id);
  return (
    noun !== undefined &&
    words.length > 0 &&
    words.every(({ word, denied }) => !denied && (isLabel(noun, word) || sameNoun(noun, word)))
  );
};

/** "108 points lumineux" of "points_lumineux: 318", beside "dont_LED": the whole key of what the part says that it is of. */
const isToldWhole = (
  { ids: [id = ''] }: Pick<Quantity, 'ids'>,
  part: string,
  noun: string | undefined,
  said: readonly KeyWord[],
): boolean => {
  const words = keyWords(id);
  return (
    DONT.test(part.split('.').at(-1) ?? '') &&
    noun !== undefined &&
    words.some(({ word }) => sameNoun(noun, word)) &&
    words.every((one) => says(one, said))
  );
};
const DONT = /^dont[_A-Z]/u;

interface KeyWord {
  readonly word: string;
  /** "non_conformes", "sans_reponse" */
  readonly denied: boolean;
}

const keyWords = (id: string): readonly KeyWord[] => {
  const words = pathWords(id.split('.').at(-1) ?? '');
  // "dont_LED": short as it is, all that the key says.
  const least = DONT.test(id.split('.').at(-1) ?? '') ? 2 : 4;
  return words.flatMap((word, i) =>
    word.length < least || /^(?:nombre|total|dont|de|du|des|en|par|avec|\d+)$/u.test(word)
      ? []
      : [{ word, denied: /^(?:non|pas|sans|hors)$/u.test(words[i - 1] ?? '') }],
  );
};

/** With the denial that stands before it: "non conformes". */
const wordsBeside = ({ to }: Claim, { lower, sentence }: Place): readonly KeyWord[] => {
  const clause =
    lower.slice(to, Math.min(sentence.to, to + 90)).split(/[.;:()]|,\s|\sdont\s|\set\s/u)[0] ?? '';
  const words = clause.match(/[a-z]+/gu) ?? [];
  // "ne sont pas équipés de LED" denies all that follows.
  const not = words.findIndex(
    (word, i) => word === 'pas' && words.slice(0, i).some((one) => /^(?:ne|n)$/u.test(one)),
  );
  return words.flatMap((word, i) =>
    word.length < 2
      ? []
      : [
          {
            word,
            denied:
              /^(?:non|pas|sans|hors)$/u.test(words[i - 1] ?? '') || (not >= 0 && i > not && word.length < 4),
          },
        ],
  );
};

/** A short word is a sigle, or none of the key. */
const isSame = (said: string, word: string): boolean =>
  said.length < 4 || word.length < 4 ? said === word : isLabel(said, word);

const says = (said: KeyWord, keys: readonly KeyWord[]): boolean =>
  keys.some(({ word, denied }) => denied === said.denied && isSame(said.word, word));

const isContrary = (said: KeyWord, keys: readonly KeyWord[]): boolean =>
  keys.some(({ word, denied }) =>
    denied === said.denied
      ? !denied &&
        (isWithout(word, said.word) ||
          isWithout(said.word, word) ||
          SIDES.some(
            ([one, other]) =>
              (one.test(word) && other.test(said.word)) || (other.test(word) && one.test(said.word)),
          ))
      : isSame(said.word, word),
  );

/** "irrecevables" is the contrary of "recevables". */
const isWithout = (one: string, other: string): boolean =>
  PREFIX.test(one) && !PREFIX.test(other) && isLabel(other, one.replace(PREFIX, ''));
