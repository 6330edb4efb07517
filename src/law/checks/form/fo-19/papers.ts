/** FO-19, papers: the day of a request, of an act cited by its number, and the number of the act itself. */
import { formatDate } from '../../../../act/dates';
import { fold } from '../../../../act/reading/fold';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { holds } from '../../shared/spans';
import { sentenceAt } from './sentence';

const ASKED =
  /(?:la|sa|cette)\s+demande\s+(?!(?:initiale|complement|precedente))[^;\n]{0,80}?(?:du|en\s+date\s+du|datee\s+du|presentee\s+le|formulee\s+le|deposee\s+le)\s+(?=\d)/g;

const AGAIN = /nouvelle|second|complement|complet|rectif|modifi|initial|preced|premiere|autre/;

const OWN_NUMBER =
  /presente?\s+(?:arrete|deliberation|decision)\s+(?:municipale?\s+)?(?:n°|numero)\s*([a-z]{0,4}[-_/ ]?\d[\w./-]*)|(?:n°|numero)\s*([a-z]{0,4}[-_/ ]?\d[\w./-]*)\s*,\s*(?:auquel|a\s+laquelle)\s+correspond\s+l[ea]\s+presente?/g;

const YOURS = /votre\s+(?!reference)[^.;\n\d]{0,60}?du\s+(?:[a-z]+di\s+)?$/;

/** The request that a letter answers, in its subject and in its first words. */
export const letterDates = (analysis: Analysis): Outcome[] => {
  const { subject } = analysis.act;
  if (analysis.kind !== 'letter' || subject === undefined) return [];
  const yours = analysis.dates.filter(({ start, iso }) => {
    const before =
      analysis.folded.lower
        .slice(Math.max(0, start - 90), start)
        .split('\n')
        .at(-1) ?? '';
    return iso !== undefined && YOURS.test(before) && !/complement|relance|second|nouve|puis/.test(before);
  });
  const first = yours.find(({ start }) => start < subject.end);
  const other = yours.find(({ start }) => start > subject.end);
  if (first?.iso === undefined || other?.iso === undefined || first.iso === other.iso) return [];
  // Two letters of the same person: nothing tells that they are one, unless only the month or the day differs.
  const [a, b] = [first.iso.split('-'), other.iso.split('-')];
  if (a.filter((part, i) => part === b[i]).length < 2) return [];
  const values = { first: formatDate(first.iso), second: formatDate(other.iso) };
  return [finding('letter', other, { values })];
};

export const requests = (analysis: Analysis): Outcome[] => {
  const told = analysis.search(ASKED).flatMap((found) => {
    const date = analysis.dates.find(({ start }) => start === found.end);
    return date?.iso === undefined || AGAIN.test(sentenceAt(analysis, found))
      ? []
      : [{ date, iso: date.iso }];
  });
  // Several requests are cited, each of somebody: only the one that the visas tell is compared with the rest.
  const visas = told.filter(({ date }) => analysis.act.citations.some((one) => holds(one, date)));
  const [first] = visas;
  const other = visas.some(({ iso }) => iso !== first?.iso)
    ? undefined
    : told.find(({ iso }) => iso !== first?.iso);
  return first === undefined || other === undefined
    ? []
    : [
        finding('asked', other.date, {
          values: { first: formatDate(first.iso), second: formatDate(other.iso) },
        }),
      ];
};

/** The same deliberation or order, by its number, of two days. */
export const numbered = (analysis: Analysis): Outcome[] => {
  const days = new Map<string, string>();
  return analysis.citations.flatMap((citation): Outcome[] => {
    const { kind, normal, textNumber, date } = citation;
    if (kind !== 'act' || textNumber === undefined || date === undefined) return [];
    // A bare rank ("n° 3") begins anew each session.
    if (!/\d{4}|\d+[-/_.]\d+/.test(textNumber)) return [];
    const first = days.get(normal);
    if (first === undefined) {
      days.set(normal, date);
      return [];
    }
    if (first === date || date.length < 10 || first.length < 10) return [];
    return [
      finding('dated', citation, {
        values: { number: textNumber, first: formatDate(first), second: formatDate(date) },
      }),
    ];
  });
};

export const ownNumber = (analysis: Analysis): Outcome[] => {
  const own = analysis.act.number;
  if (own === undefined) return [];
  const key = (words: string): string => fold(words).lower.replace(/[^a-z\d]/gu, '');
  return analysis.search(OWN_NUMBER).flatMap((found): Outcome[] => {
    const number = (found.match[1] ?? found.match[2] ?? '').replace(/[.,;]+$/u, '');
    const [a, b] = [key(own.text), key(number)];
    if (a === b || a.endsWith(b) || b.endsWith(a)) return [];
    return [finding('number', found, { values: { first: own.text, second: number } })];
  });
};

const IN_SESSION =
  /(?:delibere|adopte|vote)[^.;\n]{0,30}(?:en\s+seance|seance\s+tenante)[^.;\n\d]{0,20}(?=\d)/g;

/** "Fait et délibéré en séance le 26 juin", of a session of the 25th: not "fait", which may come later. */
export const sessionDay = (analysis: Analysis): Outcome[] => {
  const session = analysis.act.session.date;
  if (analysis.kind !== 'deliberation' || session?.iso === undefined) return [];
  const { iso } = session;
  return analysis.search(IN_SESSION).flatMap((found): Outcome[] => {
    // A date begins at its weekday, before its figures.
    const date = analysis.dates.find(({ start, end }) => start <= found.end && found.end < end);
    if (date?.iso === undefined || date.iso === iso || date.start === session.start) return [];
    return [finding('session', date, { values: { first: formatDate(iso), second: formatDate(date.iso) } })];
  });
};
