/**
 * How many lines of a list are in a state: "trois lots restent libres" of lots of which two are "libre". The list has one word of state a line; another number
 * of them is flagged, whatever fact has its figures.
 */
import type { Claim } from '../claim';
import type { RecordFact } from '../facts/evidence';
import type { PlainFlag } from '../ground';
import { families } from '../roles/records';
import type { GroundedText, TextRule } from '../roles/find-roles';
import { pathWords } from '../roles/labels';
import { sentenceAt } from '../text/sentences';
import { sameNoun, singular } from '../text/stems';

export const countedStates: TextRule = (text) =>
  families(text.basis.records).flatMap((lines) =>
    statesOf(lines, text).flatMap((states) =>
      text.judged.flatMap(({ claim }): readonly PlainFlag[] => miscounted(claim, states, lines, text)),
    ),
  );

/** The one word that each line has in a field. */
const statesOf = (lines: readonly RecordFact[], { basis }: GroundedText): readonly (readonly string[])[] => {
  const fields = new Map<string, string[]>();
  for (const { path } of lines) {
    const start = `${path.replace('#', '.').replace(/^\./u, '')}.`;
    for (const { origin, tokens } of basis.texts) {
      const [only = '', ...more] = tokens;
      if (!origin.id.startsWith(start) || more.length > 0 || !/^[a-z]{4,}$/u.test(only)) continue;
      const field = origin.id.slice(start.length);
      if (STATE_KEY.test(field)) fields.set(field, [...(fields.get(field) ?? []), only]);
    }
  }
  return [...fields.values()].filter((states) => states.length === lines.length);
};
const STATE_KEY =
  /^(?:etat|statut|situation|avis|decision|resultat|suite|disponibilite|occupation|avancement|reponse)$/u;

const STATE =
  /^\s+(?:[a-z'-]+\s+){0,2}?(?:(?:est|sont|etaient|etait|seront|sera|ont\s+ete|a\s+ete|reste|restent|demeurent)\s+)?(?:[a-z]+ment\s+|encore\s+|donc\s+|deja\s+|toujours\s+)?([a-z]{4,})/u;

const miscounted = (
  claim: Claim,
  states: readonly string[],
  lines: readonly RecordFact[],
  { read, sentences }: GroundedText,
): readonly PlainFlag[] => {
  const { value, from, to } = claim;
  if (value.type !== 'number' || value.label !== undefined || value.definite === true || value.about === true)
    return [];
  const { lower } = read.folded;
  const sentence = sentenceAt(sentences, from);
  // "des trois lots", "les lots 3 et 4".
  if (
    /(?<![a-z])(?:[cdls]es|sur|parmi|n°|lots?|et|plus\s+de|moins\s+de)\s+$/u.test(
      lower.slice(Math.max(0, from - 10), from),
    )
  )
    return [];
  const list = pathWords(
    /^(.*?)\.?(?:\d+|#.+)$/u
      .exec(lines[0]?.path ?? '')?.[1]
      ?.split('.')
      .at(-1) ?? '',
  );
  if (value.noun === undefined || !list.some((word) => sameNoun(word, value.noun ?? ''))) return [];
  const rest = lower.slice(to, sentence.to);
  const noun = /^\s+[a-z'-]+/u.exec(rest)?.[0] ?? '';
  const said = STATE.exec(rest.slice(noun.length))?.[1] ?? '';
  const count = states.filter((one) => stem(one) === stem(said)).length;
  return count === 0 || count === value.number
    ? []
    : [{ from, to, kind: 'number', why: `Les données en comptent ${String(count)}.` }];
};
const stem = (word: string): string => singular(word).replace(/e$/u, '');
