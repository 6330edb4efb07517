/** FO-19, names: a person whose name is written in two ways, the assembly that deliberates. */
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';

const PEOPLE =
  /\b(M\.|Mme|Monsieur|Madame)\s+([A-Z][a-z]+(?:-[A-Z][a-z]+)?)\s+((?:d[eu]\s+|LE\s+|LA\s+|DE\s+)?[A-Z][A-Z'-]{3,}(?:\s[A-Z]{3,})?)\b/gu;

const BOARD =
  /(?:deliberations?|seance|reunion|extrait[^.\n]{0,60})\s+(?:du|de\s+la|d'un)\s+(conseil\s+d'administration|comite\s+syndical|conseil\s+(?:communautaire|municipal|metropolitain|syndical|de\s+communaute))|^\W*(comite\s+syndical|conseil\s+(?:d'administration|communautaire|municipal))(?:\s+d[eu]\s+|\s*[-–:]|\s*$)/gm;

const DELIBERATES =
  /(?:^|\n)\s*l[ea]\s+(conseil\s+d'administration|comite\s+syndical|conseil\s+(?:communautaire|municipal|metropolitain|syndical|de\s+communaute))\s*,?/g;

const BODIES: Readonly<Record<string, string>> = {
  "conseil d'administration": 'conseil d’administration',
  'comite syndical': 'comité syndical',
  'conseil metropolitain': 'conseil métropolitain',
  'conseil de communaute': 'conseil de communauté',
};

/** "Délibération du conseil d’administration" over "Le conseil municipal, Vu…". */
export const organs = (analysis: Analysis): Outcome[] => {
  if (analysis.kind !== 'deliberation') return [];
  const authority = analysis.act.paragraphs.find(({ role }) => role === 'authority');
  if (authority === undefined) return [];
  const [first] = analysis.search(BOARD, { start: 0, end: authority.start });
  const [second] = analysis.search(DELIBERATES, {
    start: Math.max(0, authority.start - 20),
    end: authority.end + 1,
  });
  const [one, other] = [first?.match[1] ?? first?.match[2], second?.match[1]];
  if (second === undefined || one === undefined || other === undefined || one === other) return [];
  const lead = second.text.length - second.text.trimStart().length;
  const place = { start: second.start + lead, end: second.start + second.text.trimEnd().length };
  const named = (words: string): string => BODIES[words] ?? words;
  return [finding('organ', place, { values: { first: named(one), second: named(other) } })];
};

export const people = (analysis: Analysis): Outcome[] => {
  const { cased, at } = analysis.folded;
  const byFirst = new Map<string, { last: string; woman: boolean; text: string }[]>();
  const outcomes: Outcome[] = [];
  for (const match of cased.matchAll(PEOPLE)) {
    const [whole, civility = '', first = '', last = ''] = match;
    const woman = /Mme|Madame/u.test(civility);
    const known = byFirst.get(first) ?? [];
    byFirst.set(first, known);
    const close = known.find(
      (one) => (one.last !== last && isNear(one.last, last)) || (one.last === last && one.woman !== woman),
    );
    const [start, end] = [at(match.index), at(match.index + whole.length)];
    const text = analysis.text.slice(start, end);
    if (close !== undefined)
      outcomes.push(finding('person', { start, end }, { values: { first: close.text, second: text } }));
    known.push({ last, woman, text });
  }
  return outcomes.slice(0, 1);
};

/** One letter more, less, other, or two exchanged, in names of five letters and more. */
const isNear = (a: string, b: string): boolean => {
  if (Math.min(a.length, b.length) < 5) return false;
  // The sign put at the end is in no name: one that begins the other differs there.
  const head = Array.from(`${a}.`).findIndex((letter, i) => letter !== b[i]);
  const [restA, restB] = [a.slice(head), b.slice(head)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
};
