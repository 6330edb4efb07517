/**
 * Who speaks: "Bernard : On attend toujours", "Chantal P. : …", "Aïcha - Moi je …", "(Rémi)". A label of a form looks the same:
 * a word of the language needs to be a first name.
 */
import { candidate, type Candidate, type PeopleDetector } from './candidate';
import { readName } from './read-name';
import { senseAt, type Scene } from './scene';

const SPEAKS = /^(?: \([^()\n]{1,40}\))? ?(?::|[-–—] (?=\p{Lu}\p{Ll}*[ ,'])) ?(?=\S)/u;

export const findSpeakers: PeopleDetector = (scene) =>
  scene.view.lines.flatMap((line): Candidate[] => {
    const first = scene.tokens[line.from];
    if (first === undefined || line.from >= line.to || line.case === 'upper') return [];
    const lead = scene.view.text.slice(line.start, first.start);
    if (!/^[\s>*•–—-]*$/u.test(lead)) return [];
    const to = readName(scene, line.from, { liberal: true });
    const last = scene.tokens[to - 1];
    if (to === line.from || last === undefined || to - line.from > 4) return [];
    // "Leroy-Merlin : avoir de …"
    const phrase = scene.phrases[line.from];
    if (phrase?.kind === 'brand' && phrase.to - phrase.from > 1 && phrase.to >= to) return [];
    if (
      !SPEAKS.test(
        scene.view.text.slice(
          last.end + (last.shape === 'initial' && scene.view.text[last.end] === '.' ? 1 : 0),
          line.end,
        ),
      )
    )
      return [];
    return judge(scene, line.from, to);
  });

const isOnlyWord = (scene: Scene, index: number): boolean => {
  const { first, surname, unknown, word } = senseAt(scene, index);
  return word && !first && !surname && !unknown;
};

function judge(scene: Scene, start: number, to: number): Candidate[] {
  // "Réponse de Claire Roux : favorable"
  let from = start;
  while (from < to && isOnlyWord(scene, from)) from += 1;
  if (from > start) return [];
  const senses = Array.from({ length: to - from }, (_, i) => senseAt(scene, from + i));
  if (senses.some(({ first, word, institution }) => first && !(word && institution))) {
    return [candidate(from, to, 'prend la parole', 0.85)];
  }
  if (senses.every(({ word, institution }) => word || institution)) {
    return senses.some(({ surname, institution, role }) => surname && !institution && !role)
      ? [candidate(from, to, 'prend peut-être la parole', 0.4)]
      : [];
  }
  return senses.some(({ surname, unknown }) => surname || unknown) && !senses.every(({ acronym }) => acronym)
    ? [candidate(from, to, 'prend la parole', 0.7)]
    : [];
}
