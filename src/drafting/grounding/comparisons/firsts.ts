/**
 * The first or the last of several moments: "le premier départ est donné à 9 h 30" of departures at 9 h, 9 h 30 and 10 h, "la dernière séance, le 12 mai" of one
 * that others follow. The noun must be that of the list, or of its key.
 */
import type { ClaimValue } from '../claim';
import type { PlainFlag } from '../ground';
import { sameValue } from '../match/same-value';
import { isLabel, pathWords } from '../roles/labels';
import type { GroundedText, TextRule } from '../roles/find-roles';
import { sameNoun, singular } from '../text/stems';
import { compared } from './sizes';

export const firsts: TextRule = (text) => {
  const columns = momentsOf(text);
  const { lower } = text.read.folded;
  return text.sentences.flatMap((sentence) =>
    [...lower.slice(sentence.from, sentence.to).matchAll(FIRST)].flatMap((match): PlainFlag[] => {
      const [whole, first, noun = ''] = match;
      const from = sentence.from + match.index;
      const at = from + whole.length;
      const end = at + (/[;:]|\s(?:et|puis|mais|tandis)\s|$/u.exec(lower.slice(at, sentence.to))?.index ?? 0);
      const told = text.judged.find(
        ({ claim }) => claim.from >= at && claim.to <= end && isMoment(claim.value),
      );
      if (told === undefined || told.claim.from - at > 60) return [];
      // "après la première séance, celle du 9": another one is told.
      if (OTHER.test(lower.slice(at, told.claim.from)) || AROUND.test(lower.slice(sentence.from, from)))
        return [];
      const known = columns.filter(
        ({ words, values }) =>
          words.some((word) => isLabel(noun, word) || sameNoun(noun, word)) &&
          values.some((value) => sameValue(told.claim.value, value)),
      );
      const isWrong = known.every(({ values }) =>
        values.some((other) => {
          const order = compared(other, told.claim.value) ?? 0;
          return first === undefined ? order > 0 : order < 0;
        }),
      );
      return known.length > 0 && isWrong
        ? [
            {
              ...{ from: told.claim.from, to: told.claim.to, kind: 'order' },
              why: `Dans les données, ce n’est pas ${first === undefined ? 'le dernier' : 'le premier'} de la liste.`,
            },
          ]
        : [];
    }),
  );
};

const FIRST =
  /(?<![a-z-])(?:(premiere?)|derniere?)\s+([a-z]{4,})(?![a-z])(?!\s+(?:de\s+chaque|du\s+(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir)))/gu;

const OTHER =
  /(?<![a-z])(?:suivi\w*|cel(?:le|ui|les)|ceux|apres|avant|autres?|depuis|preced\w*|ou)(?![a-z])/u;
const AROUND =
  /(?<![a-z])(?:apres|avant|depuis|issue\s+de|lors\s+de|des|pour)\s+(?:la\s+|le\s+|les\s+|l')?$/u;

const isMoment = ({ type }: ClaimValue): boolean => type === 'date' || type === 'time';

interface Moments {
  readonly words: readonly string[];
  readonly values: readonly ClaimValue[];
}

/** Days or hours of one column of a list, or of a list of nothing else. */
const momentsOf = ({ basis }: GroundedText): readonly Moments[] => {
  const columns = new Map<string, { words: readonly string[]; values: ClaimValue[]; ids: Set<string> }>();
  for (const { origin, value } of basis.evidence) {
    if (origin.kind !== 'fact' || !isMoment(value) || !/\.\d+(?:\.[^.]+)?$/u.test(origin.id)) continue;
    const name = `${origin.id.replace(/\.\d+(?=\.|$)/gu, '.*')}|${value.type}`;
    const parts = origin.id.split('.');
    const field = /^\d+$/u.test(parts.at(-1) ?? '') ? (parts.at(-2) ?? '') : (parts.at(-1) ?? '');
    const list = /^\d+$/u.test(parts.at(-1) ?? '') ? '' : (parts.at(-3) ?? '');
    const column = columns.get(name) ?? {
      words: pathWords(`${field}.${PLAIN.test(field) ? list : ''}`).map(singular),
      values: [],
      ids: new Set<string>(),
    };
    column.values.push(value);
    column.ids.add(origin.id);
    columns.set(name, column);
  }
  // One moment a line: a text with two hours has a beginning and an end.
  return [...columns.values()].filter(({ values, ids }) => ids.size > 1 && ids.size === values.length);
};
const PLAIN = /^(?:date|jour|heure|le|du|debut|de|horaire)$/u;
