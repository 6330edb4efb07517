/**
 * Names that begin a word earlier than what tells them: "de Sousa Lucia", "Vu Thi Lan", "Vu Clémence demande". It must not take "Vu"
 * of an act ("Vu le code", "Vu la lettre de Jean Martin").
 */
import type { Candidate } from './candidate';
import { senseAt, type Scene } from './scene';

/** What stands between a Vietnamese surname and the first name, and tells both. */
const MIDDLE =
  /^(?:thi|van|huu|duc|quang|ngoc|minh|xuan|dinh|cong|thanh|kim|hoang|tuan|bich|phuong|thuy|trong|viet)$/u;

export function wholeBegun(scene: Scene, found: Candidate): Candidate {
  const before = scene.tokens[found.from - 1];
  if (before === undefined || scene.tokens[found.from]?.gap !== ' ') return found;
  return opensWithParticle(scene, found) || opensWithSurname(scene, found)
    ? { ...found, from: found.from - 1 }
    : found;
}

/** "de Sousa Lucia demande": a lower-case particle opens the line, and a surname and a first name follow it. */
function opensWithParticle(scene: Scene, { from, to }: Candidate): boolean {
  const particle = scene.tokens[from - 1];
  if (particle?.opensLine !== true || particle.shape !== 'lower' || to - from < 2) return false;
  const { surname, unknown, first } = senseAt(scene, from);
  return (
    (surname || unknown) &&
    !first &&
    senseAt(scene, to - 1).first &&
    /^(?:de|d|da|dos|do|di|van|von|el|ben)$/u.test(particle.folded)
  );
}

/** "Vu Thi Lan", "Vu Clémence demande": a surname that holds sentences together, where no sentence can go on so. */
function opensWithSurname(scene: Scene, { from, to }: Candidate): boolean {
  const surname = scene.tokens[from - 1];
  const name = scene.tokens[from];
  if (surname?.folded !== 'vu' || surname.shape === 'lower' || name?.shape === 'lower') return false;
  if (to - from > 1 && MIDDLE.test(name?.folded ?? '')) return true;
  const next = scene.tokens[to];
  const { first, word } = senseAt(scene, from);
  const acts = next?.gap === ' ' && !next.opensLine && senseAt(scene, to).verb;
  return (
    acts && first && !word && next.shape === 'lower' && !/^(?:le|la|les|l|en|y|s|n|ne|se)$/u.test(next.folded)
  );
}
