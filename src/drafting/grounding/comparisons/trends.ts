/**
 * What grew or shrank from one time to the next, held against the facts that have both: "le tonnage a progressé" of "tonnage: {2024: 1312, 2025:
 * 1246}", "davantage d’inscrits qu’en 2024", "l’ancien loyer était plus élevé". It reads the way only, never by how much.
 */
import type { PlainFlag } from '../ground';
import { isLabel } from '../roles/labels';
import type { GroundedText, TextRule } from '../roles/find-roles';
import type { Stretch } from '../text/sentences';
import { sameNoun } from '../text/stems';
import { AGAINST, BETTER, COUNTED, DENIED, MOVES, other, WANTED, type Side } from './cues';
import { compared } from './sizes';
import { seriesOf, type Series } from './times';

export const trends: TextRule = (text) => {
  const all = seriesOf(text);
  return all.length === 0
    ? []
    : text.sentences.flatMap((sentence) => [
        ...movesIn(text, sentence, all),
        ...countedIn(text, sentence, all),
        ...againstIn(text, sentence, all),
        ...stableIn(text, sentence, all),
      ]);
};

/** The series that a stretch speaks of, if their words tell. */
const saidIn = (clause: string, all: readonly Series[]): readonly Series[] => {
  const said = clause.match(/[a-z]{3,}/gu) ?? [];
  const scored = all.map((one) => {
    const score = one.words.filter((word) =>
      said.some((heard) => isLabel(heard, word) || sameNoun(heard, word)),
    ).length;
    return { one, score: one.whole && score < one.words.length ? 0 : score };
  });
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return best === 0 ? [] : scored.filter(({ score }) => score === best).map(({ one }) => one);
};

/** Between the two years that the sentence says, or the last two; undefined when they are equal or not there. */
const wayOf = ({ points }: Series, years: readonly number[]): Side | 'same' | undefined => {
  const sorted = [...points].sort((a, b) => a.time - b.time);
  const known = sorted.filter(({ time }) => years.includes(time));
  if (years.length > 1 && known.length < 2) return undefined;
  const [from, to] = known.length > 1 ? [known[0], known.at(-1)] : pairTo(sorted, known[0]?.time);
  const order = from === undefined || to === undefined ? undefined : compared(from.value, to.value);
  return order === undefined ? undefined : order === 0 ? 'same' : order < 0 ? 'more' : 'less';
};

/** The time said and the one before it; the first time can only be compared with what follows. */
const pairTo = <T extends { readonly time: number }>(
  sorted: readonly T[],
  time: number | undefined,
): readonly [T | undefined, T | undefined] => {
  const at =
    time === undefined
      ? sorted.length - 1
      : Math.max(
          1,
          sorted.findIndex((one) => one.time === time),
        );
  return [sorted[at - 1], sorted[at]];
};

const yearsIn = (said: string): readonly number[] => [
  ...new Set((said.match(/(?<![\d-])(?:19|20)\d\d(?!\d)/gu) ?? []).map(Number)),
];

const flag = (from: number, to: number): PlainFlag => ({
  ...{ from, to, kind: 'contradiction' },
  why: 'Les données montrent l’évolution inverse.',
});

const CUT =
  /[;:]\s|,\s|\s(?:tandis\s+que|alors\s+que|mais|quand|et\s+(?=(?:le|la|les|l'|celui|celle|ceux)[\s']))/u;

const movesIn = (text: GroundedText, sentence: Stretch, all: readonly Series[]): readonly PlainFlag[] => {
  const said = text.read.folded.lower.slice(sentence.from, sentence.to);
  const told = (['more', 'less'] as const).flatMap((side) => [
    ...[...said.matchAll(MOVES[side])].map((match) => ({ match, sideOf: (): Side => side })),
    ...[...said.matchAll(BETTER[side])].map((match) => ({
      match,
      sideOf: (one: Series): Side | undefined => wayOfBetter(one, side),
    })),
  ]);
  return told.flatMap(({ match, sideOf }): PlainFlag[] => {
    if (DENIED.test(said.slice(0, match.index))) return [];
    const before = said.slice(0, match.index);
    const end = match.index + match[0].length;
    const clauses = before.split(CUT);
    const clause = `${clauses.at(-1) ?? ''} ${said.slice(end).split(CUT)[0] ?? ''}`;
    // "la fréquentation, de 4 890 entrées, est en hausse": a clause before it has the subject.
    const known =
      [clause, clauses.slice(-2).join(' '), clauses.slice(-3).join(' ')]
        .map((stretch) => saidIn(stretch, all))
        .find((found) => found.length > 0) ?? [];
    const years = yearsIn(said);
    const isWrong = (one: Series): boolean => {
      const [side, way] = [sideOf(one), wayOf(one, years)];
      return side !== undefined && way !== undefined && way !== side;
    };
    return known.length > 0 && known.every(isWrong)
      ? [flag(sentence.from + match.index, sentence.from + end)]
      : [];
  });
};

/** "s’est dégradé": less of what is wanted, more of what is not; undefined where nothing tells which it is. */
const wayOfBetter = ({ words }: Series, side: Side): Side | undefined => {
  const [more, less] = [WANTED.more, WANTED.less].map((wanted) => words.some((word) => wanted.test(word)));
  return more === less ? undefined : more === true ? side : other(side);
};

const countedIn = (text: GroundedText, sentence: Stretch, all: readonly Series[]): readonly PlainFlag[] => {
  const said = text.read.folded.lower.slice(sentence.from, sentence.to);
  return (['more', 'less'] as const).flatMap((side) =>
    [...said.matchAll(COUNTED[side])].flatMap((match): PlainFlag[] => {
      if (DENIED.test(said.slice(0, match.index))) return [];
      const end = match.index + match[0].length;
      const [noun = '', rest = ''] = said.slice(end).split(/\s*(?<![a-z])qu(?:e\s|')/u);
      const known = saidIn(noun, all);
      const then = yearsIn(rest.slice(0, 24));
      const now = yearsIn(said.slice(0, match.index));
      if (then.length === 0 && !/^(?:l'an(?:nee)?\s|auparavant|avant|precedemment|l'exercice\s)/u.test(rest))
        return [];
      const years = then.length === 0 ? [] : [...then, ...now];
      const ways = known.map((one) => {
        const last = Math.max(...one.points.map(({ time }) => time));
        const two = years.length === 1 ? [...years, last] : years;
        const way = wayOf(one, two);
        // "En 2023, plus d’inscrits qu’en 2024": the time compared with is the later one.
        return now.length > 0 && then.length > 0 && Math.max(...now) < Math.max(...then)
          ? reversed(way)
          : way;
      });
      return ways.length > 0 && ways.every((way) => way !== undefined && way !== side)
        ? [flag(sentence.from + match.index, sentence.from + end + noun.length)]
        : [];
    }),
  );
};

/** "inférieure à celle de 2024", "plus élevé qu’en 2024": the subject is of the other time. */
const againstIn = (text: GroundedText, sentence: Stretch, all: readonly Series[]): readonly PlainFlag[] => {
  const said = text.read.folded.lower.slice(sentence.from, sentence.to);
  return (['more', 'less'] as const).flatMap((side) =>
    [...said.matchAll(AGAINST[side])].flatMap((match): PlainFlag[] => {
      const end = match.index + match[0].length;
      const before = said.slice(0, match.index);
      const [, then, before1] =
        /^(?:e\s+|')?(?:cel(?:le|ui|les)\s+|ceux\s+)?(?:de\s+l'annee\s+|de\s+l'exercice\s+|de\s+|d'|e\s+|'|en\s+)*(?:((?:19|20)\d\d)|((?:l[ae]\s+|l')?(?:an|annee|exercice|saison|campagne|periode)?\s*(?:precedente?|derniere?|passee?|d'avant)))(?![a-z\d])/u.exec(
          said.slice(end),
        ) ?? [];
      if ((then === undefined && before1 === undefined) || DENIED.test(before)) return [];
      const clauses = before.split(CUT);
      const known =
        [clauses.at(-1) ?? '', clauses.slice(-2).join(' '), clauses.slice(-3).join(' ')]
          .map((stretch) => saidIn(stretch, all))
          .find((found) => found.length > 0) ?? [];
      const ways = known.map((one) => {
        if (then === undefined) return wayOf(one, []);
        const now = yearsIn(before).at(-1) ?? Math.max(...one.points.map(({ time }) => time));
        const way = wayOf(one, [Number(then), now]);
        return now < Number(then) ? reversed(way) : way;
      });
      return ways.length > 0 && ways.every((way) => way !== undefined && way !== side)
        ? [flag(sentence.from + match.index, sentence.from + end)]
        : [];
    }),
  );
};

const reversed = (way: Side | 'same' | undefined): Side | 'same' | undefined =>
  way === 'more' ? 'less' : way === 'less' ? 'more' : way;

const STABLE =
  /(?<![a-z])(?:(?:reste|restent|est|sont|demeure|demeurent|restee?s?|maintenue?s?)\s+(?:[a-z]+\s+)?(?:stables?|inchangee?s?|identiques?)|n'(?:a|ont)\s+pas\s+(?:varie|change|evolue|bouge))(?![a-z])/gu;

const stableIn = (text: GroundedText, sentence: Stretch, all: readonly Series[]): readonly PlainFlag[] => {
  const said = text.read.folded.lower.slice(sentence.from, sentence.to);
  return [...said.matchAll(STABLE)].flatMap((match): PlainFlag[] => {
    const known = saidIn(said.slice(0, match.index).split(CUT).at(-1) ?? '', all);
    const ways = known.map((one) => wayOf(one, yearsIn(said)));
    return ways.length > 0 && ways.every((way) => way === 'more' || way === 'less')
      ? [flag(sentence.from + match.index, sentence.from + match.index + match[0].length)]
      : [];
  });
};
