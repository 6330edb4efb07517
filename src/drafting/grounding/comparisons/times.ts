/**
 * What the facts hold at several times: "tonnage: {2024: 1312, 2025: 1246}", "loyer" beside "loyer_precedent", "exercice_precedent.depenses" beside
 * "fonctionnement.depenses". It reads keys and values, and no text.
 */
import type { ClaimValue } from '../claim';
import type { Evidence } from '../facts/evidence';
import type { GroundedText } from '../roles/find-roles';
import { isLabel, pathWords } from '../roles/labels';
import { isSized } from './sizes';

/** One thing at several times. */
export interface Series {
  /** Words of its key, without those of its times. */
  readonly words: readonly string[];
  /** All of them must be said: another key shares some of them. */
  readonly whole: boolean;
  readonly points: readonly { readonly time: number; readonly value: ClaimValue }[];
}

const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)/u;
const EARLIER =
  /^(?:ancien|ancienne|anciens|anciennes|precedent|precedente|avant|initial|initiale|anterieur|anterieure)$/u;
const LATER = /^(?:nouveau|nouvel|nouvelle|nouveaux|nouvelles|apres|actuel|actuelle|final|finale)$/u;
const EMPTY =
  /^(?:nombre|nb|montant|total|taux|valeur|pct|eur|euros?|ht|ttc|an|annee|annees|mois|jour|jours|en|de|du|des|la|le|les|l|d|et|par|m|m2|m3|km|kg|kwh|mwh|tonnes?|exercice|campagne|saison|bilan|chiffres|donnees|resultats|evolution|comparaison|ans?)$/u;

/** Each thing of the facts that has two times at least. */
export const seriesOf = ({ basis }: GroundedText): readonly Series[] => {
  const groups = new Map<
    string,
    { words: readonly string[]; whole: boolean; points: { time: number; value: ClaimValue }[] }
  >();
  for (const one of basis.evidence) {
    if (one.origin.kind !== 'fact' || !isSized(one.value)) continue;
    const told = timeOf(one, basis.evidence) ?? presentOf(one, basis.evidence);
    if (told === undefined) continue;
    const name = `${told.name}|${one.value.type}`;
    const group = groups.get(name) ?? { words: told.words, whole: false, points: [] };
    group.whole ||= told.whole === true;
    group.points.push({ time: told.time, value: one.value });
    groups.set(name, group);
  }
  return [...groups.values()].filter(
    ({ points }) => points.length > 1 && new Set(points.map(({ time }) => time)).size === points.length,
  );
};

interface Told {
  readonly time: number;
  readonly name: string;
  readonly words: readonly string[];
  readonly whole?: true;
}

/** When it was, and the key of what it is, its time taken off. */
const timeOf = ({ origin: { id }, value }: Evidence, all: readonly Evidence[]): Told | undefined => {
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
  const time = parts
    .map((part, i) => (i === parts.length - 1 || isTime(part) ? rankOf(pathWords(part)) : 0))
    .reduceRight((found, rank) => (found === 0 ? rank : found), 0);
  if (time === 0 || value.type === 'duration') return undefined;
  return { time, ...timeless(parts) };
};

const rankOf = (words: readonly string[]): number =>
  words.some((word) => EARLIER.test(word)) ? 1 : words.some((word) => LATER.test(word)) ? 2 : 0;

/** "exercice_precedent", "avant": a record that is nothing but a time. */
const isTime = (part: string): boolean =>
  pathWords(part).every((word) => EARLIER.test(word) || LATER.test(word) || EMPTY.test(word));

/** The key, the words of its time taken off. */
const timeless = (parts: readonly string[]): { readonly name: string; readonly words: readonly string[] } => {
  const rest = pathWords(parts.at(-1) ?? '').filter((word) => !EARLIER.test(word) && !LATER.test(word));
  const all = [...parts.slice(0, -1).map((part) => (isTime(part) ? '' : part)), rest.join('_')];
  return { name: all.join('.'), words: wordsOf(all) };
};

/** "prix" beside "prix_2024" or "ancien_prix": what its key gives no time is of the year of the record, or of the other of two times. */
const presentOf = ({ origin: { id }, value }: Evidence, all: readonly Evidence[]): Told | undefined => {
  if (YEAR.test(id)) return undefined;
  const beside = all.filter(
    (one) => one.origin.kind === 'fact' && one.origin.id !== id && one.value.type === value.type,
  );
  // "taux_bati_2025_pct" beside "taux_bati_pct": the unit may come last.
  const dated = beside.filter(({ origin }) => origin.id.replace(/[_.-]?(?:19|20)\d\d(?=$|[._])/u, '') === id);
  const years = dated.map(({ origin }) => Number(YEAR.exec(origin.id)?.[1] ?? 0));
  const [twinOfYear] = dated;
  if (twinOfYear !== undefined) {
    const now = yearOfRecord(id, all);
    return now === undefined || years.includes(now)
      ? undefined
      : { time: now, name: twinOfYear.origin.id.replace(YEAR, '*'), words: wordsOf(id.split('.')) };
  }
  const own = timeless(id.split('.'));
  const twin = beside.find((one) => timeOf(one, [])?.name === own.name && !YEAR.test(one.origin.id));
  const time = twin === undefined ? undefined : timeOf(twin, [])?.time;
  if (value.type === 'duration') return undefined;
  return time === undefined ? presentOfEarlier(id, beside) : { time: 3 - time, ...own };
};

/** "rendement_reseau" of "rendement_precedent", "fonctionnement.depenses" of "exercice_precedent.depenses_fonctionnement": the one key that has all its words. */
const presentOfEarlier = (id: string, beside: readonly Evidence[]): Told | undefined => {
  const mine = contentOf(id);
  if (mine.some((word) => EARLIER.test(word) || LATER.test(word))) return undefined;
  for (const { origin } of beside) {
    if (YEAR.test(origin.id) || INDEX.test(origin.id)) continue;
    const words = contentOf(origin.id);
    const rest = words.filter((word) => !EARLIER.test(word));
    if (rest.length === words.length || rest.length === 0 || !isWithin(rest, mine)) continue;
    const rivals = beside.filter(
      (one) => one.origin.id !== origin.id && isWithin(rest, contentOf(one.origin.id)),
    );
    if (rivals.length > 0) continue;
    const { name } = timeless(origin.id.split('.'));
    return { time: 2, name, words: rest, whole: true };
  }
  return undefined;
};
const INDEX = /\.\d+(?:\.|$)/u;
const contentOf = (id: string): readonly string[] =>
  pathWords(id).filter((word) => word.length > 2 && !EMPTY.test(word));
const isWithin = (words: readonly string[], others: readonly string[]): boolean =>
  words.every((word) => others.some((one) => isLabel(one, word)));

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
