/** Ranks: "la deuxième modification". A rank is a fact, or a place in a list that the facts give in order; never a guess. */
import type { ClaimValue } from '../claim';
import { rankInSeries } from '../compute/series';
import { related, sameNoun } from '../text/stems';
import { lastName } from '../facts/key-units';
import { isLabel } from '../roles/labels';
import type { Basis } from './basis';
import { isoOf } from './calendar';
import { rankNumbered } from './numbered-ranks';
import { STEPS } from './numbers-of-things';
import { rankAfterListed } from './ranks-after-listed';
import { rankBySize } from './rank-by-size';
import { daysOfRank } from './ranked-days';
import { isRankOfAnother } from './ranks-of-people';
import { accepted, grounded, missing, sentenceOf, type Matcher, type Place } from './matcher';

type Ordinal = Extract<ClaimValue, { readonly type: 'ordinal' }>;

/** Which of a list of days, in order, is the one day that the sentence names after a rank. */
const rankOfDay = (
  id: string,
  from: number,
  basis: Basis,
  { claims, sentence }: Place,
): number | undefined => {
  const days = claims.flatMap((one) =>
    one.value.type === 'date' && one.from >= sentence.from && one.to <= sentence.to ? [one] : [],
  );
  const [day] = days;
  if (day?.value.type !== 'date' || days.length > 1 || day.from < from) return undefined;
  const { day: number, month } = day.value;
  const items = basis
    .of('date')
    .flatMap(({ origin, value }) =>
      /\.\d+$/u.test(origin.id) && origin.id.startsWith(`${id}.`) ? [value] : [],
    );
  const sorted = items.every((one, i) => i === 0 || (isoOf(items[i - 1] ?? one) ?? '') < (isoOf(one) ?? ''));
  const index = items.findIndex((one) => one.day === number && one.month === month);
  return sorted && index >= 0 ? index + 1 : undefined;
};

/** The one item of a list of texts of which the sentence says most words. */
const itemOf = (basis: Basis, place: Place): { readonly id: string; readonly rank: number } | undefined => {
  const said = new Set(sentenceOf(place).match(/[a-z\d]{2,}/gu) ?? []);
  const told = basis.texts.flatMap(({ origin, tokens }) => {
    const index = /\.(\d+)$/u.exec(origin.id)?.[1];
    const words = tokens.filter((token) => token.length > 2 || /\d/u.test(token));
    const heard = words.filter((word) => said.has(word)).length;
    return index !== undefined && heard > 1 && heard > words.length / 2
      ? [{ id: origin.id, rank: Number(index) + 1 }]
      : [];
  });
  const [only] = told;
  return told.length === 1 ? only : undefined;
};

const beforeIn = ({ claims, sentence }: Place, at: number): readonly Ordinal[] =>
  claims.flatMap(({ from, to, value }) =>
    from >= sentence.from && to <= at && value.type === 'ordinal' ? [value] : [],
  );

/** "des deuxième et quatrième niveaux": the noun stands behind the last rank. */
const nounAfterNext = (to: number, { claims, lower, sentence }: Place): string | undefined => {
  const next = claims.find((one) => one.from >= to && one.to <= sentence.to && one.value.type === 'ordinal');
  return next?.value.type === 'ordinal' &&
    /^\s*(?:,|et|ou|,\s*(?:et|ou))\s+(?:les?\s+|la\s+|du\s+|des\s+)?$/u.test(lower.slice(to, next.from))
    ? (next.value.noun ?? nounAfterNext(next.to, { claims, lower, sentence }))
    : undefined;
};

const RANKS = ['', 'premier', 'deuxieme', 'troisieme', 'quatrieme', 'cinquieme', 'sixieme', 'septieme'];

const rankOfWord = (word: string): number =>
  /^second/u.test(word) ? 2 : RANKS.findIndex((rank) => rank !== '' && word.startsWith(rank));

/** "echelon: 5", "edition: 12": what such a word holds is a rank. */
const RANKED = /^(?:echelon|etage|edition|rang|tranche|phase|mandat|anniversaire)$/u;

/** "rang_autorisation: 3", "classement: 1er sur 3": the ranks that the facts give to what the noun names, or to anything for a "rang". */
const rankTold = (noun: string | undefined, basis: Basis): readonly number[] => {
  if (noun === undefined) return [];
  const place = /^(?:rang|position|place)$/u.test(noun);
  return basis.evidence.flatMap(({ origin, roles, value, bare }): number[] => {
    const key = origin.id.split('.').at(-1)?.toLowerCase() ?? '';
    const itself =
      RANKED.test(noun) && sameNoun(key.replace(/^(anniversaire)_(?:ans?|annees?)$/u, '$1'), noun);
    if (origin.kind !== 'fact' || !(itself || /(?:^|_)(?:rang|classement|rank)(?:_|$)/u.test(key))) return [];
    const number =
      value.type === 'ordinal'
        ? value.rank
        : value.type === 'number' && bare === true
          ? value.number
          : // "anniversaire_ans: 25"
            value.type === 'duration' && itself
            ? value.raw
            : undefined;
    return number !== undefined &&
      (place || roles.some((role) => role.length > 3 && (sameNoun(role, noun) || isLabel(noun, role))))
      ? [number]
      : [];
  });
};

/** "3e_enfant", "2eme_service": the rank that a key gives to this noun. */
const ranksInKey = (id: string, noun: string): readonly number[] =>
  [...id.toLowerCase().matchAll(/(?<![a-z\d])(\d{1,2})_?(?:er|re|ere|e|eme|nd|nde)_([a-z]{3,})/gu)].flatMap(
    ([, rank, named = '']) => (sameNoun(named, noun) ? [Number(rank)] : []),
  );

const COUNTED = /^(?:nb|nombre)_(?:de_|d_)?([a-z]{4,})$/u;
/** One payment of several, whatever it is called. */
const PAYMENT = /^(?:mensualite|echeance|versement|paiement|prelevement|reglement|annuite)s?$/u;

/** "pour la première tranche et 3 € pour la deuxième" */
const FIRST_OF = /(?<![a-z])premiere?\s+([a-z]{4,})/u;

export const matchOrdinal: Matcher<Ordinal> = ({ value, from, to }, basis, place) => {
  // "le deuxième départ à 8 h 10 et le troisième à 9 h 30": the noun is said once.
  const noun =
    value.noun ??
    nounAfterNext(to, place) ??
    beforeIn(place, from).findLast((one) => one.noun !== undefined)?.noun ??
    FIRST_OF.exec(place.lower.slice(place.sentence.from, from))?.[1];
  const rank = rankTold(noun, basis);
  // "deputy: {rank: 2}, substitute: {rank: 4}": of two people of one office, each has a rank, and who has which is judged elsewhere.
  if (rank.length > 0 && !rank.includes(value.rank) && isRankOfAnother(value.rank, noun, basis))
    return accepted();
  if (rank.length > 0 && !rank.includes(value.rank))
    return missing(`Les données donnent le rang ${String(rank[0])}.`);
  if (rank.length > 0) return accepted();
  const numberedSo = rankNumbered(value.rank, noun, basis);
  if (numberedSo !== undefined) return numberedSo;
  const same = basis.of('ordinal').filter((one) => one.value.rank === value.rank);
  const rivals = basis
    .of('ordinal')
    .filter((one) => one.value.noun !== undefined && one.value.noun === value.noun);
  const exact = same.filter(
    (one) => value.noun === undefined || one.value.noun === undefined || one.value.noun === value.noun,
  );
  if (exact.length > 0) return grounded(exact);
  const dated = daysOfRank(value.rank, to, basis, place);
  if (dated.length > 0) return grounded(dated);
  if (rivals.length > 0) return missing();
  if (same.length > 0) return grounded(same);
  const heard = sentenceOf(place).match(/[a-z]{4,}/gu) ?? [];
  const numbers = basis.bare.filter(
    (one) =>
      one.value.number === value.rank &&
      one.roles.some(
        (role) =>
          /^(?:rang|rank|numero|number|ordre|lot|n)$/u.test(role) ||
          (role.length > 3 && heard.some((word) => related(word, role))),
      ),
  );
  if (numbers.length > 0) return grounded(numbers);
  const next = basis.bare.filter(
    (one) =>
      one.value.number === value.rank - 1 &&
      one.roles.some((role) => /avant|precedent|deja|before|previous/u.test(role)),
  );
  if (next.length > 0) return grounded(next);
  const afterListed = rankAfterListed(value.rank, noun, basis);
  if (afterListed !== undefined) return afterListed;
  // "la cinquième mensualité" of "nb_echeances: 5", "la sixième séance" of six.
  const counted = basis.bare.filter(({ origin, value: { number } }) => {
    const of = COUNTED.exec(lastName(origin.id))?.[1];
    if (noun === undefined || of === undefined || origin.kind !== 'fact') return false;
    return PAYMENT.test(noun) && PAYMENT.test(of)
      ? number >= value.rank
      : sameNoun(of, noun) && number === value.rank;
  });
  if (counted.length > 0) return grounded(counted);
  const series = rankInSeries(value.rank, noun, basis);
  if (series !== undefined) return series;
  // "le deuxième enfant" of the key "deuxieme_enfant".
  const key = basis.evidence.filter(
    ({ roles }) =>
      noun !== undefined &&
      roles.some((role) => sameNoun(role, noun)) &&
      roles.some((role) => rankOfWord(role) === value.rank),
  );
  if (key.length > 0) return grounded(key);
  // "trois prix : 80 € pour le premier, 60 € pour le deuxième" of "deuxieme_prix_eur".
  const unsaid =
    value.noun === undefined
      ? basis.evidence.filter(({ origin, roles }) => {
          const named = lastName(origin.id).split('_');
          return (
            origin.kind === 'fact' &&
            rankOfWord(named[0] ?? '') === value.rank &&
            roles.some(
              (role) => role.length > 3 && named.includes(role) && heard.some((word) => sameNoun(word, role)),
            )
          );
        })
      : [];
  if (unsaid.length > 0) return grounded(unsaid);
  // "reduction_3e_enfant_pct", in figures.
  const figured = basis.evidence.filter(
    ({ origin }) =>
      noun !== undefined && origin.kind === 'fact' && ranksInKey(origin.id, noun).includes(value.rank),
  );
  if (figured.length > 0) return grounded(figured);
  // "la deuxième modification" of "modification n° 2".
  const numbered = basis
    .of('number')
    .filter(
      (one) =>
        one.value.number === value.rank &&
        one.value.label !== undefined &&
        one.value.label !== '' &&
        noun !== undefined &&
        sameNoun(one.value.label, noun),
    );
  if (numbered.length > 0) return grounded(numbered);
  const item = itemOf(basis, place);
  if (item !== undefined)
    return item.rank === value.rank
      ? accepted({ kind: 'derived', id: item.id })
      : missing(`Dans les données, c’est le n°\u00A0${String(item.rank)} de la liste.`);
  // "La deuxième aura lieu le 18 novembre": the one list that holds that day says which it is.
  if (
    value.noun === undefined ||
    /^(?:aura|sera|est|etait|se|debute\w*|commence\w*|tiendra)$/u.test(value.noun)
  ) {
    const ranks = basis.lists.flatMap(({ origin }) => {
      const rank = origin.kind === 'fact' ? rankOfDay(origin.id, from, basis, place) : undefined;
      return rank === undefined ? [] : [{ id: origin.id, rank }];
    });
    const [only] = ranks;
    if (only !== undefined && ranks.length === 1)
      return only.rank === value.rank
        ? accepted({ kind: 'derived', id: only.id })
        : missing(`Dans les données, ce jour est le n°\u00A0${String(only.rank)} de la liste.`);
  }
  // "la troisième tranche" of "tarif_qf1, tarif_qf2, tarif_qf3".
  if (value.noun !== undefined && STEPS.test(value.noun)) {
    const stepped = basis.lists.find(({ size, steps }) => steps === true && size >= value.rank);
    if (stepped !== undefined) return accepted({ kind: 'derived', id: stepped.origin.id });
  }
  const list = basis.lists.find(
    ({ size, roles }) =>
      size >= value.rank &&
      value.noun !== undefined &&
      roles.some((role) => sameNoun(role, value.noun ?? '')),
  );
  if (list === undefined) {
    const line = rankBySize(value.rank, from, basis, place);
    return line === undefined ? missing() : accepted({ kind: 'derived', id: line });
  }
  const right = rankOfDay(list.origin.id, from, basis, place);
  return right === undefined || right === value.rank
    ? accepted({ kind: 'derived', id: list.origin.id })
    : missing(`Dans les données, ce jour est le n°\u00A0${String(right)} de la liste.`);
};
