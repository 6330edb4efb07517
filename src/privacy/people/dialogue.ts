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
    const chat = CHAT.test(lead);
    if (!chat && !/^[\s>*•–—-]*$/u.test(lead)) return [];
    const nickname = chat ? nicknameAt(scene, line.from, line.end) : undefined;
    if (nickname !== undefined) return [nickname];
    if (HEADING.test(scene.view.text.slice(first.start, first.start + 6))) return [];
    if (LABEL.test(first.folded) && SPEAKS.test(scene.view.text.slice(first.end, line.end))) return [];
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

/** "[08:02] mag : …", "12/03 08:02 - mag: …": a message's hour in brackets, or its day and hour. */
const CHAT =
  /^\s*(?:\[[\d/.:, h-]{4,20}\]|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?,? (?:à )?\d{1,2}[:h]\d{2}(?::\d{2})?) ?[–-]? ?<?$/u;
/** Of a letter or a message: what is joined, added, forwarded. */
/** Days of a log, labels of a form. */
const LABEL =
  /^(?:lun|mar|mer|jeu|ven|sam|dim|spam|login|logon|mdp|digicode|interphone|accompagnants?|accompagnatrices?|accompagnateurs?|obs|nb|tel|mail|rq|rmq)$/u;
const HEADING = /^(?:P\.? ?J|P\. ?S|PS|N\.? ?B|TR|Tr|FW|Fw|Fwd|FWD|RE|Re|Cc|CC|Cci)\.? ?:/u;
/** Who writes by themselves in a chat, and is nobody. */
const MACHINE =
  /^(?:bot|systeme|system|serveur|note|notes|objet|sujet|info|infos|admin|alerte|erreur|error|warning|debug|journal|log|message|rappel)$/u;

/** A nickname without a capital, before the colon of a message. */
function nicknameAt(scene: Scene, index: number, lineEnd: number): Candidate | undefined {
  const token = scene.tokens[index];
  const sense = senseAt(scene, index);
  if (token === undefined || token.text.length < 2 || token.shape !== 'lower' || MACHINE.test(token.folded))
    return undefined;
  if (sense.functional || sense.institution || !/^>? ?: ?\S/u.test(scene.view.text.slice(token.end, lineEnd)))
    return undefined;
  return candidate(index, index + 1, 'écrit dans une conversation', 0.7);
}

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
  if (senses.every(({ word, institution }) => word || institution)) return [];
  return senses.some(({ surname, unknown }) => surname || unknown) && !senses.every(({ acronym }) => acronym)
    ? [candidate(from, to, 'prend la parole', 0.7)]
    : [];
}
