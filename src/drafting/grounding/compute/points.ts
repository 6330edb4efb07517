/**
 * How many points one rate is from another: "le rendement a gagné 2,4 points", "entre les deux adjoints, l’écart est de 1,6 point". The two rates
 * are of one thing at two times, or of two lines that the sentence names; which way it went must be the right one.
 */
import type { Claim } from '../claim';
import { parentOf } from '../facts/paths';
import type { Basis } from '../match/basis';
import { beside, missing, sentenceOf, type Match, type Place } from '../match/matcher';
import { pathWords } from '../roles/labels';
import { related } from '../text/stems';
import { lineIdOf, linesCalled, linesNamed, linesOf, linesOfWord, spoken } from './lines';
import type { Quantity } from './quantities';
import { CUES, DOWN, isEarlier, UP } from './relations';
import { arithmeticOf } from './results';

const POINTS = /^\s*(?:points?)(?![a-z])/u;
const HALF = /^\s*points?\s+et\s+demie?(?![a-z])/u;
const SIDE = /^(?:taux|tva|pct|pourcent\w*|part|preced\w*|avant|apres|ancien\w*|nouve\w*|actuel\w*|\d+)$/u;

/** A gap that no two rates told make is missing; nothing is said where the facts give no two rates. */
export const pointsApart = (claim: Claim, basis: Basis, place: Place): Match | undefined => {
  const { value } = claim;
  const sentence = sentenceOf(place);
  if (value.type !== 'number' || !POINTS.test(place.lower.slice(claim.to, place.sentence.to)))
    return undefined;
  if (!CUES.difference.test(sentence) && !BESIDE.test(place.lower.slice(claim.to, place.sentence.to)))
    return undefined;
  // "six points et demi"
  const apart = value.number + (HALF.test(place.lower.slice(claim.to, place.sentence.to)) ? 0.5 : 0);
  const rates = ratesOf(basis, place);
  if (rates.length < 2) return undefined;
  for (const more of rates)
    for (const less of rates)
      if (
        Math.abs(more.raw - less.raw - apart) < 1e-6 &&
        !isOtherWay(more, less, sentence) &&
        !isOtherSide(more, less, place.lower.slice(claim.to, place.sentence.to)) &&
        areTold(more, less, claim, basis, place)
      )
        return {
          ok: true,
          origins: [more, less].flatMap(({ ids }) => ids.map((id) => ({ kind: 'derived' as const, id }))),
        };
  return missing();
};

/**
 * Rates by their keys; and numbers whose unit nobody gave, when the text tells one of their record in per cent: "rendement: {2024: 78.4,
 * 2025: 81.9}", "offres: {banque: 3.42}".
 */
const ratesOf = (basis: Basis, { claims, near, sentence }: Place): readonly Quantity[] => {
  const { quantities } = arithmeticOf(basis);
  const { from, to } = near ?? sentence;
  const told = claims.flatMap((one) =>
    one.value.type === 'share' && one.value.word !== true && one.from >= from && one.to <= to
      ? [one.value.raw]
      : [],
  );
  const bare = quantities.filter(({ kind, percent, rate }) => kind === 'count' && !percent && !rate);
  // "rendement: {2024: 0.781}" is told as 78,1 %.
  const perCent = ({ raw }: Quantity): number =>
    raw > 0 && raw < 1 && !told.includes(raw) ? Math.round(raw * 1e8) / 1e6 : raw;
  const families = new Set(
    bare.flatMap((one) => (told.includes(perCent(one)) ? [familyOf(one.ids[0] ?? '')] : [])),
  );
  return quantities.flatMap((one) => {
    if (one.percent || one.kind === 'share') return [one];
    return bare.includes(one) && families.has(familyOf(one.ids[0] ?? ''))
      ? [{ ...one, raw: perCent(one) }]
      : [];
  });
};

/** The record of a value; of a field that stands alone, its key but for the time that it is of. */
const familyOf = (id: string): string => {
  const parent = parentOf(id);
  return parent === ''
    ? `#${id.toLowerCase().replace(/_?(?:(?:19|20)\d\d|avant|apres|ancien\w*|nouve\w*|preced\w*|actuel\w*)/gu, '')}`
    : parent;
};

/** "a perdu 2 points" of what went up. */
const isOtherWay = (more: Quantity, less: Quantity, sentence: string): boolean => {
  const [a, b] = [more.ids[0] ?? '', less.ids[0] ?? ''];
  const [up, down] = [UP.test(sentence), DOWN.test(sentence)];
  if (up === down) return false;
  if (comesBefore(a, b)) return up;
  return comesBefore(b, a) && down;
};

/** "sous l’objectif", "au-dessus de la moyenne nationale", "de mieux que": what is held against what. */
const BESIDE =
  /^\s*points?\s+(sous|au[\s-]dessous|en[\s-]dessous|en\s+deca|derriere|de\s+moins|au[\s-]dessus|au[\s-]dela|devant|de\s+(?:plus|mieux))(?![a-z])([^,;:.()]{0,60})/u;

/** "au-dessus de l’objectif" of what is below it: the words after name the one that it is held against. */
const isOtherSide = (more: Quantity, less: Quantity, after: string): boolean => {
  const [, side = '', of = ''] = BESIDE.exec(after) ?? [];
  const said = [...spoken(of)];
  const named = ({ ids: [id = ''] }: Quantity, { ids: [other = ''] }: Quantity): boolean => {
    const theirs = pathWords(other);
    return pathWords(id).some(
      (word) =>
        word.length > 3 &&
        !SIDE.test(word) &&
        !theirs.includes(word) &&
        said.some((one) => related(one, word)),
    );
  };
  const [isMore, isLess] = [named(more, less), named(less, more)];
  if (isMore === isLess) return false;
  return /dessus|dela|devant|plus|mieux/u.test(side) ? isMore : isLess;
};

/** "rendement_2024" is of before "rendement". */
const comesBefore = (one: string, other: string): boolean =>
  isEarlier(one, other) || (!isEarlier(other, one) && YEAR.test(one) && !YEAR.test(other));
const YEAR = /(?:19|20)\d\d/u;

const areTold = (more: Quantity, less: Quantity, claim: Claim, basis: Basis, place: Place): boolean => {
  const [a, b] = [more.ids[0] ?? '', less.ids[0] ?? ''];
  const said = spoken(sentenceOf(place));
  // A year is no index: "rendement.2025".
  const column = (id: string): string => id.replace(/\.\d{1,3}(?=\.|$)/gu, '.*');
  if (a !== column(a) || b !== column(b)) {
    if (column(a) !== column(b)) return false;
    const ids = arithmeticOf(basis)
      .quantities.flatMap(({ ids: [id = ''] }) => id)
      .filter((id) => column(id) === column(a));
    const lines = linesOf(ids, basis);
    const chosen = [
      new Set([...linesNamed(lines, said), ...linesCalled(lines, said, basis)]),
      ...linesOfWord(lines, sentenceOf(place)).map(({ lines: own }) => new Set(own)),
    ];
    return chosen.some(
      (some) => some.size === 2 && [a, b].every((id) => [...some].some((line) => line.id === lineIdOf(id))),
    );
  }
  const shown = beside(place, claim).flatMap(({ value }) => (value.type === 'share' ? [value.raw] : []));
  const isShown = ({ raw }: Quantity): boolean => shown.includes(raw);
  if (isShown(more) && isShown(less)) return true;
  const isSaid = (word: string): boolean =>
    said.has(word) || (word.length > 3 && [...said].some((one) => related(one, word)));
  const [mine, theirs] = [a, b].map((id) =>
    pathWords(id.split('.').at(-1) ?? '').filter((word) => !SIDE.test(word)),
  );
  // One thing at two times: the sentence says what it is.
  const shared = (mine ?? []).filter((word) => theirs?.includes(word));
  const own = (words: readonly string[] | undefined): readonly string[] =>
    (words ?? []).filter((word) => !shared.includes(word));
  const twice = comesBefore(a, b) || comesBefore(b, a);
  if (twice && shared.some(isSaid)) return true;
  if (twice && parentOf(a) === parentOf(b) && pathWords(parentOf(a)).some(isSaid)) return true;
  // Two things: each by a word of its own, or by its value; the shorter name is in the longer one ("bâti" and "non bâti").
  const [first, second] = [own(mine), own(theirs)];
  if (first.length === 0 || second.length === 0)
    return !twice && shared.some(isSaid) && [...first, ...second].some((word) => said.has(word));
  // "de 0,16 point à celle de X et de 0,07 point à celle de Y": each gap has names of its own, and the subject is of all.
  const { own: mineSaid, all } = partOf(claim, place);
  const isNamed = (words: readonly string[], heard: ReadonlySet<string>): boolean =>
    words.some((word) => word.length > 3 && [...heard].some((one) => related(one, word)));
  return (
    (isShown(more) || isNamed(first, all)) &&
    (isShown(less) || isNamed(second, all)) &&
    (isNamed(first, mineSaid) || isNamed(second, mineSaid))
  );
};

/** What the sentence says of this gap alone, and with its subject: the whole sentence where there is but one. */
const partOf = (
  claim: Claim,
  { claims, lower, sentence }: Place,
): { readonly own: ReadonlySet<string>; readonly all: ReadonlySet<string> } => {
  const gaps = claims.filter(
    ({ from, to, value }) =>
      from >= sentence.from &&
      to <= sentence.to &&
      value.type === 'number' &&
      POINTS.test(lower.slice(to, sentence.to)),
  );
  const whole = spoken(lower.slice(sentence.from, sentence.to));
  if (gaps.length < 2) return { own: whole, all: whole };
  const before = gaps.findLast(({ to }) => to <= claim.from)?.to ?? sentence.from;
  const after = lower.slice(claim.to, gaps.find(({ from }) => from >= claim.to)?.from ?? sentence.to);
  const own = COMPARED.test(after) ? after : lower.slice(before, claim.from);
  return { own: spoken(own), all: spoken(`${lower.slice(sentence.from, gaps[0]?.from)} ${own}`) };
};
const COMPARED =
  /^\s*points?\s(?:de\s+(?:plus|moins)\s+)?(?:a\s|au\s|aux\s|que\s|qu'|par\s+rapport|pour\s|sur\s|chez\s|en\s)/u;
