/**
 * Two or three capitals left in clear that are the initials of somebody masked: "vu JMF", "bureau de PL". It must not ask about what is
 * an acronym for all.
 */
import type { Finding } from '../detector';
import { NOT_PEOPLE } from '../people/short-names';
import { senseAt, type Scene } from '../people/scene';

const RISK = 0.36;
const MOST_WORDS = 4;

/** @param covered one byte a word that is hidden; @param people what is hidden as people */
export function riskyInitials(
  scene: Scene,
  covered: Uint8Array,
  people: readonly Finding[],
): readonly Finding[] {
  const shorts = scene.tokens.filter(
    ({ index, shape, text }) =>
      shape === 'capitals' && text.length < 4 && covered[index] !== 1 && isFree(scene, index),
  );
  if (shorts.length === 0) return [];
  const known = new Set(people.flatMap((one) => initialsOf(scene, one)));
  return shorts
    .filter(({ text }) => known.has(text))
    .map(({ start, end }) => ({
      type: 'PERSON',
      start,
      end,
      reason: 'initiales d’une personne masquée',
      confidence: RISK,
    }));
}

function isFree(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  const { acronym, institution, role, civility, functional } = senseAt(scene, index);
  if (token === undefined || scene.caseOf(token) !== 'mixed' || NOT_PEOPLE.test(token.text)) return false;
  const around = scene.view.text.slice(Math.max(0, token.start - 1), token.end + 1);
  return !(acronym || institution || role || civility || functional) && !/[\d&/_-]/u.test(around);
}

/** "Jean Paul Roux": JPR, RJP, JR, RJ. */
function initialsOf({ view, tokens }: Scene, { start, end }: Finding): readonly string[] {
  const letters: string[] = [];
  for (
    let token = view.tokenAt(start);
    token !== undefined && token.start < end;
    token = tokens[token.index + 1]
  )
    if (token.shape !== 'lower') letters.push(token.text.slice(0, 1).toUpperCase());
  const [first] = letters;
  const last = letters.at(-1);
  if (first === undefined || last === undefined || letters.length < 2 || letters.length > MOST_WORDS)
    return [];
  const turned = [last, ...letters.slice(0, -1)];
  return [letters.join(''), turned.join(''), first + last, last + first];
}
