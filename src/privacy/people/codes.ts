/**
 * Words that are the letters of a code or announce a number: "KC1", "H-117", "sha256", "délib n° 47". They name nobody, whatever
 * stands before them. It must not look at what a word means.
 */
import type { Candidate } from './candidate';
import type { Scene } from './scene';

/** A digit touches the last word. */
const GLUED = /^(?:-?\d)/u;
/** A number comes next; one that begins with 0 may be somebody's telephone. */
const NUMBERED = /^ ?(?:n[°o]s? ?\d|[1-9]\d{4,}(?! ?\d))/iu;
/** Registers and systems whose numbers are told: they are no names, though no dictionary has them. */
const REGISTERS =
  /^(?:agdref|ofpra|cnda|ofii|anef|finess|nigend|pajemploi|pce|pdl|prm|vin|icad|rpps|adeli|ine|nne|nur|rna|dict|plui|guso|cesu|insee|imei|nss|ipp|nda)$/u;
/** "Lambert 93", a projection. */
const PROJECTION = /^ ?(?:93|II|CC ?\d{2})(?!\d)/u;
const LOWER = /sans majuscule/u;

export function isCode({ tokens, view: { text } }: Scene, { from, to, reason }: Candidate): boolean {
  const last = tokens[to - 1];
  if (last === undefined) return false;
  const following = text.slice(last.end, last.end + 16);
  // One word of a few letters: "Martin2" is rather a name with a note's number.
  if (to === from + 1 && last.text.length <= 4 && GLUED.test(following)) return true;
  const first = tokens[from];
  if (to === from + 1 && first?.shape === 'capitals' && REGISTERS.test(first.folded)) return true;
  if (to === from + 1 && first?.folded === 'lambert' && PROJECTION.test(following)) return true;
  return LOWER.test(reason) && (GLUED.test(following) || NUMBERED.test(following));
}
