/**
 * What grew or shrank from one time to the next, held against the facts that have both: "le tonnage a progressé" of "tonnage: {2024: 1312, 2025:
 * 1246}", "davantage d’inscrits qu’en 2024", "l’ancien loyer était plus élevé". It reads the way only, never by how much.
 */
import type { ClaimValue } from '../claim';
import type { Evidence } from '../facts/evidence';
import type { PlainFlag } from '../ground';
import { isLabel, pathWords } from '../roles/labels';
import type { GroundedText, TextRule } from '../roles/find-roles';
import type { Stretch } from '../text/sentences';
import { sameNoun } from '../text/stems';
import { AGAINST, COUNTED, DENIED, MOVES, type Side } from './cues';
import { compared, isSized } from './sizes';

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

/** One thing at several times. */
interface Series {
  /** Words of its key, without those of its times. */
  readonly words: readonly string[];
  readonly points: readonly { readonly time: number; readonly value: ClaimValue }[];
}

const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)/u;
const EARLIER =
  /^(?:ancien|ancienne|anciens|anciennes|precedent|precedente|avant|initial|initiale|anterieur|anterieure)$/u;
const LATER = /^(?:nouveau|nouvel|nouvelle|nouveaux|nouvelles|apres|actuel|actuelle|final|finale)$/u;
const EMPTY =
  /^(?:nombre|nb|montant|total|taux|valeur|pct|eur|euros?|ht|ttc|an|annee|annees|mois|jour|jours|en|de|du|des|la|le|les|l|d|et|par|m|m2|m3|km|kg|kwh|mwh|tonnes?|exercice|campagne|saison|bilan|chiffres|donnees|resultats|evolution|comparaison|ans?)$/u;

const seriesOf = ({ basis }: GroundedText): readonly Series[] => {
  const groups = new Map<
    string,
    { words: readonly string[]; points: { time: number; value: ClaimValue }[] }
  >();
  for (const one of basis.evidence) {
    if (one.origin.kind !== 'fact' || !isSized(one.value)) continue;
    const told = timeOf(one, basis.evidence) ?? presentOf(one, basis.evidence);
    if (told === undefined) continue;
    const name = `${told.name}|${one.value.type}`;
    const group = groups.get(name) ?? { words: told.words, points: [] };
    group.points.push({ time: told.time, value: one.value });
    groups.set(name, group);
  }
  return [...groups.values()].filter(
    ({ points }) => points.length > 1 && new Set(points.map(({ time }) => time)).size === points.length,
  );
};

/** When it was, and the key of what it is, its time taken off. */
const timeOf = (
  { origin: { id }, value }: Evidence,
  all: readonly Evidence[],
): { readonly time: number; readonly name: string; readonly words: readonly string[] } | undefined => {
  const parts = id.split('.');
  const year = YEAR.exec(id)?.[1];
  if (year !== undefined) {
    const name = parts.map((part) => part.replace(YEAR, '*')).join('.');
    return { time: Number(year), name, words: wordsOf(parts.map((part) => part.replace(YEAR, ''))) };
  }
  // A line of a list that says its year.
  const line = /^(.*\.\d+)\.([^.]+)$/u.exec(id);
  if (line !== null) {
    const own = all.find(
      ({ origin, value: of }) =>
        origin.id.startsWith(`${line[1] ?? ''}.`) &&
        /\.(?:annee|exercice|an|millesime|campagne)$/u.test(origin.id) &&
        (of.type === 'year' || of.type === 'number'),
    );
    const time =
      own?.value.type === 'year' ? own.value.year : own?.value.type === 'number' ? own.value.number : 0;
    if (time < 1900 || time > 2200 || own?.origin.id === id) return undefined;
    return { time, name: id.replace(/\.\d+\.(?=[^.]+$)/u, '.*.'), words: wordsOf([line[2] ?? '']) };
  }
  const words = pathWords(parts.at(-1) ?? '');
  const time = words.some((word) => EARLIER.test(word)) ? 1 : words.some((word) => LATER.test(word)) ? 2 : 0;
  if (time === 0 || value.type === 'duration') return undefined;
  return { time, ...timeless(parts) };
};

/** The key, the words of its time taken off. */
const timeless = (parts: readonly string[]): { readonly name: string; readonly words: readonly string[] } => {
  const rest = pathWords(parts.at(-1) ?? '').filter((word) => !EARLIER.test(word) && !LATER.test(word));
  const all = [...parts.slice(0, -1), rest.join('_')];
  return { name: all.join('.'), words: wordsOf(all) };
};

/** "prix" beside "prix_2024" or "ancien_prix": what its key gives no time is of the year of the record, or of the other of two times. */
const presentOf = (
  { origin: { id }, value }: Evidence,
  all: readonly Evidence[],
): ReturnType<typeof timeOf> => {
  if (YEAR.test(id)) return undefined;
  const beside = all.filter(
    (one) => one.origin.kind === 'fact' && one.origin.id !== id && one.value.type === value.type,
  );
  const years = beside.flatMap(({ origin }) =>
    origin.id.replace(/[_.-]?(?:19|20)\d\d(?=$|\.)/u, '') === id
      ? Number(YEAR.exec(origin.id)?.[1] ?? 0)
      : [],
  );
  if (years.length > 0) {
    const now = yearOfRecord(id, all);
    return now === undefined || years.includes(now)
      ? undefined
      : { time: now, name: `${id}_*`, words: wordsOf(id.split('.')) };
  }
  const own = timeless(id.split('.'));
  const other = beside.find((one) => timeOf(one, [])?.name === own.name && !YEAR.test(one.origin.id));
  const time = other === undefined ? undefined : timeOf(other, [])?.time;
  return time === undefined || value.type === 'duration' ? undefined : { time: 3 - time, ...own };
};

/** "annee: 2025", in the record of the key or above it. */
const yearOfRecord = (id: string, all: readonly Evidence[]): number | undefined => {
  const found = all.find(
    ({ origin }) =>
      /(?:^|\.)(?:annee|exercice|an|millesime|campagne)$/u.test(origin.id) &&
      id.startsWith(origin.id.replace(/[^.]+$/u, '')),
  )?.value;
  return found?.type === 'year' ? found.year : found?.type === 'number' ? found.number : undefined;
};

/** Those of the last part that says something. */
const wordsOf = (parts: readonly string[]): readonly string[] => {
  const told = parts.map((part) => pathWords(part).filter((word) => word.length > 2));
  const full = told.map((words) => words.filter((word) => !EMPTY.test(word)));
  return [...told, ...full].findLast((words) => words.length > 0) ?? [];
};

/** The series that a stretch speaks of, if their words tell. */
const saidIn = (clause: string, all: readonly Series[]): readonly Series[] => {
  const said = clause.match(/[a-z]{3,}/gu) ?? [];
  const scored = all.map((one) => ({
    one,
    score: one.words.filter((word) => said.some((heard) => isLabel(heard, word) || sameNoun(heard, word)))
      .length,
  }));
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
  return (['more', 'less'] as const).flatMap((side) =>
    [...said.matchAll(MOVES[side])].flatMap((match): PlainFlag[] => {
      if (DENIED.test(said.slice(0, match.index))) return [];
      const before = said.slice(0, match.index);
      const end = match.index + match[0].length;
      const clause = `${before.split(CUT).at(-1) ?? ''} ${said.slice(end).split(CUT)[0] ?? ''}`;
      // "la fréquentation est de 4 890 entrées, en hausse": the clause before it has the subject.
      const own = saidIn(clause, all);
      const known = own.length > 0 ? own : saidIn(before.split(CUT).slice(-2).join(' '), all);
      const years = yearsIn(said);
      const ways = known.map((one) => wayOf(one, years));
      const wrong = ways.length > 0 && ways.every((way) => way !== undefined && way !== side);
      return wrong ? [flag(sentence.from + match.index, sentence.from + end)] : [];
    }),
  );
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
      const then =
        /^(?:cel(?:le|ui|les)\s+|ceux\s+)?(?:de\s+l'annee\s+|de\s+l'exercice\s+|de\s+|d'|e\s+|'|en\s+)*((?:19|20)\d\d)/u.exec(
          said.slice(end),
        )?.[1];
      if (then === undefined || DENIED.test(before)) return [];
      const ways = saidIn(before.split(CUT).at(-1) ?? '', all).map((one) => {
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
