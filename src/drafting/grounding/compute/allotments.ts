/**
 * What each line of a list gets of a whole: by its share ("part_pct: 30" of 141 000 € make 42 300 €), or in proportion to what it counts ("au prorata du
 * nombre d’élèves"). The line is the one named beside the amount; an amount beside another line’s name is not its own.
 */
import type { Claim } from '../claim';
import type { Basis } from '../match/basis';
import { lastName } from '../facts/key-units';
import { sentenceOf, type Place } from '../match/matcher';
import type { Stretch } from '../text/sentences';
import { related } from '../text/stems';
import { lineIdOf, linesNamed, linesOf, spoken, type Line } from './lines';
import type { Quantity } from './quantities';
import { arithmeticOf } from './results';
import type { Wanted } from './wanted';

const SHARED_OUT =
  /(?<![a-z])(?:reparti\w*|prorata|proportion\w*|partag\w+|ventil\w+|quote-parts?|clef?s?\s+de\s+repartition|(?:pris|prend\w*|prise)\s+en\s+charge|a\s+la\s+charge|support\w+|financ\w+|contribu\w+|particip\w+|revien\w+)(?![a-z])/u;
const IN_PROPORTION =
  /(?<![a-z])(?:prorata|proportion\w*|(?:selon|d'apres|suivant|en\s+fonction\s+d[ue])\s+(?:le|la|leur|l')?\s*(?:nombre|population|effectif\w*|surface|superficie|longueur))(?![a-z])/u;
const OF_WHOM =
  /^\s*(?:\(?\s*)?(?:pour|a|au|aux|par|de|du|des|d')\s*(?<words>[^,;.()\d]{2,50}?)(?=\s(?:et|puis)\s|[,;.()\d]|$)/u;

/** The fields that make this amount, or undefined. */
export const allotted = (
  claim: Claim,
  wanted: Wanted,
  basis: Basis,
  place: Place,
): readonly string[] | undefined => {
  const sentence = sentenceOf(place);
  if (wanted.kind !== 'euro' || !SHARED_OUT.test(sentence)) return undefined;
  const { groups, quantities } = arithmeticOf(basis);
  for (const { members, whole } of groups) {
    const percent = members.every((one) => one.percent);
    if (
      !whole ||
      (!percent && (members.some(({ kind }) => kind === 'euro') || !IN_PROPORTION.test(sentence)))
    )
      continue;
    const line = lineBeside(
      claim,
      linesOf(
        members.flatMap(({ ids }) => ids),
        basis,
      ),
      place,
    );
    const own = members.filter(({ ids: [id = ''] }) => lineIdOf(id) === line?.id);
    const [part] = own;
    if (part === undefined || own.length > 1) continue;
    const all = percent ? 100 : members.reduce((sum, { value }) => sum + value, 0);
    const found = wholesOf(quantities, claim, place).find(
      (one) => Math.abs((one.value * part.value) / all - wanted.value) <= Math.max(wanted.within, 0.0051),
    );
    if (found !== undefined)
      return [...found.ids, ...(percent ? part.ids : members.flatMap(({ ids }) => ids))];
  }
  return undefined;
};

/** Money, or a number that the text shows as money. */
const isWhole = ({ kind, value, percent }: Quantity, { claims }: Place): boolean =>
  !percent &&
  (kind === 'euro' ||
    (kind === 'count' &&
      claims.some(({ value: shown }) => shown.type === 'amount' && shown.cents === Math.round(value * 100))));

/**
 * What may be shared out: what the sentence shows and is proved, else what it names, else what the sentence before shows, else a total of the facts, else their only amount. Another
 * amount would make a right part of the wrong whole.
 */
const wholesOf = (quantities: readonly Quantity[], claim: Claim, place: Place): readonly Quantity[] => {
  const all = quantities.filter((one) => isWhole(one, place));
  const { claims, lower, proved, sentence } = place;
  const shownIn = ({ from, to }: Stretch): readonly Quantity[] => {
    const shown = claims.flatMap((one) =>
      one !== claim && one.value.type === 'amount' && one.from >= from && one.to <= to
        ? proved === undefined || one.from > claim.from || proved.has(one)
          ? [one.value.cents]
          : []
        : [],
    );
    return all.filter(({ value }) => shown.includes(Math.round(value * 100)));
  };
  const shown = shownIn(sentence);
  if (shown.length > 0) return shown;
  const said = lower.slice(sentence.from, sentence.to).match(/[a-z]{4,}/gu) ?? [];
  const named = all.filter(({ words, ids }) =>
    words.some(
      (word) =>
        word.length > 3 &&
        said.some((one) => related(one, word)) &&
        !all.some((other) => other.ids[0] !== ids[0] && other.words.includes(word)),
    ),
  );
  if (named.length > 0) return named;
  const before = shownIn({ from: (place.near ?? sentence).from, to: sentence.from });
  if (before.length > 0) return before;
  const totals = all.filter(({ ids: [id = ''] }) => TOTAL.test(lastName(id)));
  const rest = totals.length > 0 ? totals : all;
  return new Set(rest.map(({ value }) => value)).size === 1 ? rest : [];
};
const TOTAL = /(?:^|_)(?:total|totale|cout|couts|depenses?|budget)(?:_|$)/u;

/** "Touchenay (42 300 €)", "6 615 € pour Tilloy-Sec": right after the amount, else since the value before it. */
const lineBeside = (
  claim: Claim,
  lines: readonly Line[],
  { claims, lower, sentence }: Place,
): Line | undefined => {
  const after = OF_WHOM.exec(lower.slice(claim.to, sentence.to))?.groups?.['words'] ?? '';
  const previous = claims
    .filter(({ to, from, value }) => value.type === 'amount' && to <= claim.from && from >= sentence.from)
    .at(-1);
  const before = lower.slice(previous?.to ?? sentence.from, claim.from);
  for (const words of [after, before]) {
    const [line, ...others] = linesNamed(lines, spoken(words));
    if (line !== undefined) return others.length === 0 ? line : undefined;
  }
  return undefined;
};
