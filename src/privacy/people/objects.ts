/**
 * Names after a word that somebody follows: "voir avec Poulain", "rappeler Roche", "l'affaire Mercier", "demander à claire". A
 * word that is also French needs to be a known name there.
 */
import { BEFORE_SOMEBODY } from '../words/people-words';
import { candidate, HIDDEN, type Candidate } from './candidate';
import { readNameList } from './name-list';
import { isPart } from './name-part';
import { readName } from './read-name';
import { senseAt, isKnownTown, type Scene } from './scene';

/** Whatever follows with a capital is a name. */
const SURE = /^(?:certain|certaine|nomme|nommee|appele|appelee|prenomme|prenommee|par|avec|chez)$/u;
const STRONG =
  /^(?:avec|chez|rappeler|appeler|prevenir|remercier|convoquer|feliciter|affaire|cas|dossier|nomme|nommee)$/u;

/** "Appel de Fontaine", "courrier de Roche": what comes from somebody. */
const COMES_FROM =
  /^(?:appels?|courriers?|courriels?|mails?|messages?|lettres?|visites?|passages?|venue|rdv|rendez-vous|reclamations?|plaintes?|reponses?|demandes?|accord|relances?|convocation|audition|conge|arret|depart|remplacement|absence|interim)$/u;

export function findObjects(scene: Scene, protectedWords: Uint8Array): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const [i, token] of scene.tokens.entries()) {
    const from = COMES_FROM.test(token.folded) && /^(?:de|d)$/u.test(scene.tokens[i + 1]?.text ?? '');
    if (!BEFORE_SOMEBODY.has(token.folded) && !from) continue;
    let start = i + 1;
    // "demander à", "parler de", "le dossier de"
    if (/^(?:a|de|d)$/u.test(scene.tokens[start]?.folded ?? '') && scene.tokens[start]?.shape === 'lower')
      start += 1;
    const next = scene.tokens[start];
    if (
      next === undefined ||
      next.opensLine ||
      !/^(?: |'| « ?)$/u.test(next.gap) ||
      protectedWords[start] === 1 ||
      (from && (scene.caseOf(next) !== 'mixed' || next.shape !== 'capitalised'))
    )
      continue;
    const judged = judge(scene, start, token.folded);
    if (judged === undefined) continue;
    found.push(judged);
    // "avec Bazire, Magniez et Diego"
    if (judged.confidence >= HIDDEN && scene.caseOf(next) === 'mixed') {
      for (const { from, to } of readNameList(scene, start, true).slice(1)) {
        if (protectedWords[from] !== 1) found.push(candidate(from, to, judged.reason, 0.65));
      }
    }
  }
  return found;
}

function judge(scene: Scene, start: number, verb: string): Candidate | undefined {
  const token = scene.tokens[start];
  const sense = senseAt(scene, start);
  if (token === undefined || sense.civility || isKnownTown(scene, start)) return undefined;
  if (sense.institution || sense.role) return bareInstitution(scene, start, verb);
  if (sense.acronym && token.shape === 'capitals') return undefined;
  const reason = `après «\u00A0${scene.tokens[start - 1]?.text ?? verb}\u00A0»`;
  if (scene.caseOf(token) === 'lower') {
    if (!(sense.first || sense.surname || (sense.unknown && token.text.length > 3))) return undefined;
    if (sense.functional || (sense.verb && !sense.first)) return undefined;
    const to = readName(scene, start, { liberal: true });
    if (to === start) return undefined;
    return candidate(start, to, reason, sense.word ? (sense.first && STRONG.test(verb) ? 0.6 : 0.4) : 0.8);
  }
  if (scene.caseOf(token) === 'upper' || token.shape === 'lower') return undefined;
  const to = readName(scene, start, { liberal: true });
  // "par Le Bars": a particle opens the name.
  const opened = isPart(scene, start, { first: true, liberal: true }) || (sense.particle && to > start + 1);
  if (to === start || !opened) return undefined;
  if (sense.particle && to > start + 1)
    return isHeading(scene, start, to) ? undefined : candidate(start, to, reason, 0.65);
  if (sense.first || sense.surname || sense.unknown) return candidate(start, to, reason, 0.75);
  return SURE.test(verb) ? candidate(start, to, reason, 0.6) : undefined;
}

/** "DOSSIER DE MARIAGE N° 12 – audition", "DEMANDE DE PLACE EN CRÈCHE": capitals all along, and words of the language only. */
function isHeading(scene: Scene, start: number, to: number): boolean {
  for (let i = start - 1; i < to; i += 1) {
    const shape = scene.tokens[i]?.shape;
    const { word, first, functional, particle } = senseAt(scene, i);
    if (shape !== 'capitals' && shape !== 'initial') return false;
    if (i >= start && (first || !(word || functional || particle || shape === 'initial'))) return false;
  }
  return true;
}

/** "fait par Jardin.", "chez Petit": an institution would have its article. */
function bareInstitution(scene: Scene, start: number, verb: string): Candidate | undefined {
  const token = scene.tokens[start];
  const sense = senseAt(scene, start);
  if (
    token === undefined ||
    !(sense.surname || sense.first) ||
    !(/^(?:par|avec|chez|contre|contacter|rappeler|appeler)$/u.test(verb) || COMES_FROM.test(verb))
  )
    return undefined;
  const lower = scene.caseOf(token) === 'lower';
  if (lower ? verb !== 'chez' : token.shape !== 'capitalised') return undefined;
  const ends =
    /^(?:[.,;:)]|$|\n| (?:et|pour|qui|que|le|à|au|du|de|sur|depuis|hier|demain|ce|car|avant|afin)(?= ))/u.test(
      scene.view.text.slice(token.end, token.end + 12),
    );
  return ends
    ? candidate(
        start,
        start + 1,
        `après «\u00A0${scene.tokens[start - 1]?.text ?? verb}\u00A0»`,
        lower ? 0.45 : 0.55,
      )
    : undefined;
}
