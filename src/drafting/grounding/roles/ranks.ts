/**
 * A rank that is another's: "en première position M. Alix", when the facts rank him second; "première adjointe" of a third one; the third
 * item of a list told as the second point.
 */
import type { PlainFlag } from '../ground';
import { sameNoun } from '../text/stems';
import type { GroundedText, TextRule } from './find-roles';
import { pathWords } from './labels';

interface Rank {
  readonly from: number;
  readonly to: number;
  readonly rank: number;
  readonly noun: string;
}

const UNITS = 'deux trois quatr cinqu six sept huit neuv dix onz douz'.split(' ');
const ORDINAL = new RegExp(
  `(?<![a-z-])(premiere?|seconde?|(?:${UNITS.join('|')})ieme|\\d{1,2}(?:er|re|ere|e|eme|nde?))s?\\s+([a-z]{3,})`,
  'g',
);
const RANKED = /^(?:rang|rank|position|classement|place|ordre|numero)$/u;
const PLACES = /^(?:position|place|rang|ligne)$/u;

const ranksIn = (lower: string): readonly Rank[] =>
  [...lower.matchAll(ORDINAL)].flatMap((match): Rank[] => {
    const [whole, word = '', noun = ''] = match;
    const rank = /^prem/u.test(word)
      ? 1
      : /^second/u.test(word)
        ? 2
        : /^\d/u.test(word)
          ? Number.parseInt(word, 10)
          : UNITS.indexOf(word.replace(/ieme$/u, '')) + 2;
    return [{ from: match.index, to: match.index + whole.length, rank, noun }];
  });

export const ranks: TextRule = (text) => {
  const found = ranksIn(text.read.folded.lower);
  return found.length === 0
    ? []
    : [
        ...ofRecords(found, text),
        ...ofKeys(found, text),
        ...ofPlaces(found, text),
        ...ofNumbers(found, text),
        ...ofItems(found, text),
      ];
};

const flagged = ({ from, to }: Rank, right: number): PlainFlag => ({
  ...{ from, to, kind: 'ordinal' },
  why: `Ce n’est pas le rang que disent les données (${String(right)}).`,
});

/** Each name goes with the rank just before it, or the one that follows it in an apposition. */
const ofRecords = (
  found: readonly Rank[],
  { judged, basis, sentences }: GroundedText,
): readonly PlainFlag[] => {
  const ranked = basis.records.flatMap(({ evidence, names }) => {
    const [rank] = evidence.flatMap(({ value, roles }) =>
      value.type === 'number' && roles.some((role) => RANKED.test(role)) ? [value.number] : [],
    );
    return rank === undefined || names.length === 0 ? [] : [{ rank, names }];
  });
  if (ranked.length < 2) return [];
  const people = judged.filter(({ claim }) => claim.value.type === 'name');
  return found.flatMap((one): PlainFlag[] => {
    const sentence = sentences.find(({ from, to }) => one.from >= from && one.to <= to);
    if (sentence === undefined) return [];
    const own = people.filter(({ claim }) => claim.from >= sentence.from && claim.to <= sentence.to);
    const ordinals = found.filter(({ from, to }) => from >= sentence.from && to <= sentence.to);
    if (own.length !== ordinals.length) return [];
    const before = (own[0]?.claim.from ?? 0) < (ordinals[0]?.from ?? 0);
    const name = own[ordinals.indexOf(one)]?.claim;
    // One order all along: rank then name, or name then rank.
    const regular = ordinals.every((ordinal, i) => (own[i]?.claim.from ?? 0) < ordinal.from === before);
    if (!regular || name?.value.type !== 'name') return [];
    const words = name.value.parts.flat();
    const mine = ranked.filter(({ names }) =>
      names.some((known) => words.every((word) => known.words.has(word))),
    );
    const [first] = mine;
    return first === undefined || mine.some(({ rank }) => rank === one.rank)
      ? []
      : [flagged(one, first.rank)];
  });
};

/** "rang_adjointe: 3", "etage: 2" with "première adjointe", "premier étage". */
const ofKeys = (found: readonly Rank[], { basis }: GroundedText): readonly PlainFlag[] =>
  found.flatMap((one): PlainFlag[] => {
    if (one.rank !== 1) return [];
    const told = basis.bare.filter(
      ({ roles, value, origin }) =>
        origin.kind === 'fact' &&
        Number.isInteger(value.number) &&
        value.number > 0 &&
        (roles.length === 1
          ? /^(?:etage|niveau|tour|tranche|lot|edition)$/u.test(roles[0] ?? '')
          : roles.some((role) => RANKED.test(role) || /^(?:etage|edition|tour)$/u.test(role))) &&
        roles.some((role) => !RANKED.test(role) && sameNoun(role, one.noun)),
    );
    const [first] = told;
    return first === undefined || told.some(({ value }) => value.number === one.rank)
      ? []
      : [flagged(one, first.value.number)];
  });

/** "en première position" of "rang: 2": the one place that the facts tell, under no noun but that of a place. */
const ofPlaces = (found: readonly Rank[], { read, basis }: GroundedText): readonly PlainFlag[] => {
  const told = basis.bare.filter(
    ({ origin, value }) =>
      origin.kind === 'fact' &&
      Number.isInteger(value.number) &&
      value.number > 0 &&
      /(?:^|[._])(?:rang|classement|position|place)(?:_(?:obtenue?|attribuee?|final|finale|attente|liste))?$/u.test(
        origin.id.toLowerCase(),
      ),
  );
  const [only, ...more] = told;
  if (only === undefined || more.length > 0 || /\.\d+\./u.test(only.origin.id)) return [];
  return found.flatMap((one) =>
    /^(?:position|place|rang)$/u.test(one.noun) &&
    one.rank !== only.value.number &&
    !OF_PLACE.test(read.folded.lower.slice(one.to, one.to + 40)) &&
    /(?<![a-z])(?:en|au|a\s+la|le|la|occupe\w*|obtenu\w*)\s+$/u.test(
      read.folded.lower.slice(Math.max(0, one.from - 14), one.from),
    )
      ? [flagged(one, only.value.number)]
      : [],
  );
};

/** "au premier rang de la salle" places things, and ranks nothing. */
const OF_PLACE =
  /^s?\s+(?:d(?:e|es|u)\s+|d'|dans\s+)(?!(?:la\s+|le\s+|l'|les\s+|une?\s+)?(?:liste|classement|concours|attente|candidat|palmares|tableau|priorite))/u;

/** "avenant_numero: 2" with "le troisième avenant": all the words of the key, right after the rank. */
const ofNumbers = (found: readonly Rank[], { read, basis }: GroundedText): readonly PlainFlag[] => {
  const keyed = basis.bare.flatMap(({ origin, value }) => {
    const words = pathWords(origin.id.split('.').at(-1) ?? '');
    const rest = words.filter((word) => !NUMBER_WORD.test(word));
    const isRank =
      origin.kind === 'fact' && value.number > 0 && value.number < 100 && !/\.\d+\./u.test(origin.id);
    return isRank && rest.length > 0 && rest.length < words.length && rest.every((word) => word.length > 3)
      ? [{ rest, number: value.number }]
      : [];
  });
  return found.flatMap((one): PlainFlag[] => {
    const after = read.folded.lower.slice(one.to - one.noun.length).match(/[a-z]+/gu) ?? [];
    const told = keyed.filter(({ rest }) => rest.every((word, i) => sameNoun(after[i] ?? '', word)));
    const [first] = told;
    return first === undefined || told.some(({ number }) => number === one.rank)
      ? []
      : [flagged(one, first.number)];
  });
};
const NUMBER_WORD = /^(?:n|no|num|numero|rang|ordre)$/u;

/** "le télétravail est examiné en deuxième point": the place of the item in the list whose key the noun is. */
const ofItems = (found: readonly Rank[], { read, basis, sentences }: GroundedText): readonly PlainFlag[] =>
  found.flatMap((one): PlainFlag[] => {
    const sentence = sentences.find(({ from, to }) => one.from >= from && one.to <= to);
    const list = basis.lists.find(
      ({ roles, size, itemRoles = [], weak }) =>
        size > 1 &&
        weak !== true &&
        itemRoles.length === 0 &&
        roles.some(
          (role) =>
            sameNoun(role, one.noun) || (PLACES.test(one.noun) && /^(?:points?|ordre|etapes?)$/u.test(role)),
        ),
    );
    if (sentence === undefined || list === undefined) return [];
    const said = read.folded.lower.slice(sentence.from, sentence.to).replace(/[^a-z\d]+/gu, ' ');
    const items = basis.texts.flatMap(({ origin, tokens }) => {
      const index = new RegExp(
        `^${list.origin.id.replace(/[.*+?^$()|[\]{}\\]/gu, '\\$&')}\\.(\\d+)$`,
        'u',
      ).exec(origin.id)?.[1];
      return index !== undefined && tokens.length > 0 && said.includes(tokens.join(' '))
        ? [Number(index) + 1]
        : [];
    });
    const [only, ...more] = items;
    return only === undefined || more.length > 0 || only === one.rank ? [] : [flagged(one, only)];
  });
