/**
 * Initials for a signature: alone on a line ("J.-P. O."), at the end of a note ("— JMF"), in brackets beside what somebody did
 * ("(SH)"). They are somebody's when they are those of a person of the text, or when they stand where one signs and have their full
 * stops. It must not take an acronym.
 */
import { candidate, HIDDEN, type Candidate } from './candidate';
import { senseAt, type Scene } from './scene';
import { matchesOf } from '../text/matches';

/** "JMF", "G.A.B.", "J.-P. O.", "P.-A. T." */
const INITIALS =
  /(?<![\p{L}\d.'&/-])(?:\p{Lu}{2,4}|\p{Lu}\.(?: ?-?\p{Lu}\.){1,3}|\p{Lu}\.-?\p{Lu}\. \p{Lu}\.|\p{Lu}\. ?\p{Lu})(?![\p{L}\d'&/]|-\p{L})/gu;
/** A sentence or a dash ends before them. */
const SIGNS_AFTER = /(?:[—–] ?|[.!?»)…] {1,3}|^[ \t]*)$/u;
/** A dash, where the text or a remark in brackets ends. */
const DASH = /[—–] ?$/u;
const REMARK_ENDS = /^(?:[)\]]|[ \t]*(?:\n[ \t]*\n|\s*$))/u;
const LINE_ENDS = /^[.)\]]?[ \t]*(?:\n|$)/u;
/** They stand for a service, a mention, a state. */
const NOBODY =
  /^(?:NB|PS|PJ|PV|RAS|RDV|OK|VU|BAT|HT|TTC|TSVP|SVP|CR|DGS|DGA|DST|DRH|DSI|DAF|DGST|PM|CM|CC|TA|CA|AR|TP|VO|UE|EU|DPO|MJ|RH|CT|CAP|CST|NC|SO|NR|ND|FIN|PO|PI|CQFD|SARL|SAS|SCI|EI|SA|SPIP|ASE|CAF|MSA|SMS|PDF|CSV)$/u;
const OTHER = /^(?:nee?|epouse|ep|epx|veuve|vve|dite?|alias)$/u;

/** @param people candidates of all confidences; those that are hidden lend their initials */
export function findClosingInitials(scene: Scene, people: readonly Candidate[]): readonly Candidate[] {
  const { text, lines } = scene.view;
  const hidden = people.filter(({ confidence }) => confidence >= HIDDEN);
  let known: ReadonlySet<string> | undefined;
  const first = lines.find(({ from, to }) => to > from);
  return matchesOf(text, INITIALS).flatMap((match): Candidate[] => {
    const start = match.index;
    const end = start + match[0].length;
    const line = scene.view.lineAt(start);
    if (line.case === 'upper' && match[0].length !== text.slice(line.start, line.end).trim().length)
      return [];
    const from = scene.view.tokenAt(start)?.index;
    if (from === undefined) return [];
    const letters = match[0].replace(/[^\p{L}]/gu, '');
    const dotted = match[0].includes('.');
    const sense = senseAt(scene, from);
    if (NOBODY.test(letters) || (!dotted && (sense.acronym || sense.civility || sense.role))) return [];
    const ahead = text.slice(line.start, start);
    // "Vu et transmis, ODL"
    const ended = /\p{L}, $/u.test(ahead) && LINE_ENDS.test(text.slice(end, end + 4));
    const closes = SIGNS_AFTER.test(ahead) && LINE_ENDS.test(text.slice(end, end + 4));
    const bracketed = ahead.endsWith('(') && text[end] === ')';
    if (!closes && !bracketed && !ended) return [];
    known ??= initialsOfPeople(scene, hidden);
    const opens = line === first && ahead.trim() === '';
    const signed = closes && !opens && (dotted || (DASH.test(ahead) && REMARK_ENDS.test(text.slice(end))));
    if (!known.has(letters) && !signed) return [];
    return [candidate(from, from + (dotted ? letters.length : 1), 'signature en initiales', 0.6)];
  });
}

/** As people write them: with or without the particle, the surname first or last. */
function initialsOfPeople(scene: Scene, people: readonly Candidate[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const { from, to } of people) {
    const words = Array.from({ length: to - from }, (_, i) => from + i).filter(
      (i) =>
        (scene.tokens[i]?.shape !== 'lower' || senseAt(scene, i).particle) &&
        !OTHER.test(scene.tokens[i]?.folded ?? ''),
    );
    for (const kept of [words, words.filter((i) => !senseAt(scene, i).particle)]) {
      const letters = kept.map((i) => scene.tokens[i]?.text[0]?.toUpperCase() ?? '');
      if (letters.length < 2 || letters.length > 5) continue;
      known.add(letters.join(''));
      for (let turn = 1; turn < letters.length; turn += 1)
        known.add([...letters.slice(turn), ...letters.slice(0, turn)].join(''));
    }
  }
  return known;
}
