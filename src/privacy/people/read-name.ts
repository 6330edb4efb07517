/**
 * Reads a name from its first word on: first names, particles, compounds, initials, "née", couples. What may begin a name is
 * the caller's question; where it stops is answered here.
 */
import { VOCATIVE } from '../words/people-words';
import { isHastyName } from './is-civility';
import { follows, isPart, type ReadOptions } from './name-part';
import { senseAt, type Scene } from './scene';

/** Between a name and the other name of the same person. */
const OTHER_NAME = new Set(
  'nee ne nees epouse epse epous ep eps ex epx veuve vve veuf divorcee divorce dit dite alias femme usage nom marital'.split(
    ' ',
  ),
);
const OTHER_NAME_GAP = /^(?:[ ,(-]|, | \(|\. |\) | -|- | – )+$/;
const MAX_WORDS = 9;
/** After a particle they make surnames, though they also speak of a child or of a place in the family. */
const ADJECTIVE = /^(?:petit|petite|grand|jeune|vieux|gros|cadet|beau|gendre)$/u;

/** "Van der Pont", "El Jardi": no French word follows them. */
const FOREIGN_PARTICLE =
  /^(?:van|von|der|den|ter|el|al|ben|bent|bint|ibn|ould|ait|mac|mc|abou|abu|bou|dos|das|della|di)$/u;

/** Index after the last word of the name that begins at `from`; `from` when none can be read there. */
export function readName(scene: Scene, from: number, { liberal, civil = false }: ReadOptions): number {
  const { tokens } = scene;
  let at = from;
  let end = from;
  while (at < tokens.length && at - from < MAX_WORDS) {
    const token = tokens[at];
    if (token === undefined || (at > from && !follows(token, tokens[at - 1]))) break;
    if (isPart(scene, at, { first: end === from, liberal, civil })) {
      at += 1;
      end = at;
      continue;
    }
    const afterParticles = skipParticles(scene, at, liberal, end === from, civil);
    if (afterParticles > at) {
      at = afterParticles + 1;
      end = at;
      continue;
    }
    break;
  }
  return end === from ? from : readOtherName(scene, readCommaForm(scene, from, readCouple(scene, from, end)));
}

/** "de La", "EL", "Van der": particles that the next word ends; `from` when nothing does. */
function skipParticles(scene: Scene, from: number, liberal: boolean, first: boolean, civil = false): number {
  const { tokens } = scene;
  let at = from;
  while (at < tokens.length && at - from < 4) {
    const token = tokens[at];
    if (token === undefined || !senseAt(scene, at).particle) break;
    if (at > from && !follows(token, tokens[at - 1])) return from;
    at += 1;
  }
  const next = tokens[at];
  if (!first && isSurnameOfParticles(scene, from, at)) return at - 1;
  if (at === from || next === undefined || !follows(next, tokens[at - 1])) return from;
  const lower = scene.caseOf(next) === 'lower';
  const opener = tokens[from];
  // "de Froment", "le Goff": alone, a lower-case particle needs an announcement.
  if (first && opener?.shape === 'lower' && !liberal) return from;
  if (!first && lower && !liberal) {
    const sense = senseAt(scene, at);
    return (sense.surname || sense.unknown) && !sense.word ? at : from;
  }
  const sense = senseAt(scene, at);
  const elided = tokens[at + 1]?.gap === "'";
  if ((sense.civility && !elided) || (sense.functional && !sense.surname && !elided)) return from;
  // "Mme Le Boulanger": after a civility and a capital particle, a trade that is a surname; "Monsieur Le Maire" is not.
  const named = civil && opener?.shape === 'capitalised' && sense.surname && !VOCATIVE.test(next.folded);
  const role = sense.role && !ADJECTIVE.test(next.folded) && !named;
  if ((sense.institution || role) && !(sense.surname && next.shape === 'capitals')) {
    // "Mme Le Corps", "Josiane Le Jeune": the capital of the particle makes it a surname; a duty has none ("M. Le Maire").
    const capital = tokens.slice(from, at).some(({ shape }) => shape !== 'lower') && !role;
    const announced = liberal && (civil || sense.surname);
    const afterFirst = !first && (senseAt(scene, from - 1).first || tokens[from - 1]?.shape === 'initial');
    const capitals = tokens.slice(from, at).some(({ shape }) => shape !== 'lower');
    const foreign = tokens.slice(from, at).some(({ folded }) => FOREIGN_PARTICLE.test(folded));
    const borne = foreign && (capitals || !first) && next.shape !== 'lower' && scene.caseOf(next) === 'mixed';
    const noble = opener?.shape === 'lower' && (liberal || afterFirst) && isSurnameOfPlace(scene, at);
    if (!(capitals && afterFirst) && !(capital && first && announced) && !borne && !noble) return from;
  }
  if (lower && (sense.institution || sense.role || (sense.word && !sense.surname))) return from;
  if (!lower && next.shape === 'lower')
    return civil && first && isHastyAfterParticles(scene, from, at) ? at : from;
  // In capitals "DE LA COMMUNE" looks like a particle.
  if (scene.caseOf(next) === 'upper' && sense.word && !sense.surname && !sense.first) return from;
  return at;
}

/** "Hervé LE DÛ", "Anne LE DU": in capitals after a first name, with no name behind, the last particle is the surname. */
function isSurnameOfParticles(scene: Scene, from: number, to: number): boolean {
  const { tokens } = scene;
  const [last, next] = [tokens[to - 1], tokens[to]];
  return (
    to - from === 2 &&
    last !== undefined &&
    tokens[from]?.text === 'LE' &&
    last.shape === 'capitals' &&
    scene.caseOf(last) === 'mixed' &&
    senseAt(scene, to - 1).surname &&
    !(next !== undefined && follows(next, last) && next.shape === 'capitals')
  );
}

/** Surnames too, but after "Monsieur de la" a service's, or the place where somebody works. */
const OF_A_SERVICE =
  /^(?:police|place|maison|salle|sante|justice|ferme|centre|foyer|mission|bureau|regie|cite|parc|marche|stade|theatre|musee|service|jardins?)$/u;

/** "M. de la Fontaine", "Jean de la Rivière": a place that people are called by, not "Paul de la Maison des associations". */
function isSurnameOfPlace(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  const next = scene.tokens[index + 1];
  const { surname } = senseAt(scene, index);
  if (token?.shape !== 'capitalised' || scene.caseOf(token) !== 'mixed' || !surname) return false;
  if (OF_A_SERVICE.test(token.folded)) return false;
  return !(next?.gap === ' ' && !next.opensLine && /^(?:de|du|des|d|aux?)$/u.test(next.text));
}

/** "mme da rocha", "mr el fassi", in a line that has capitals elsewhere; not "mme de la compta". */
function isHastyAfterParticles(scene: Scene, from: number, at: number): boolean {
  const typed = scene.tokens.slice(from, at).every(({ shape }) => shape === 'lower');
  const french = scene.tokens
    .slice(from, at)
    .some(({ folded }) => /^(?:d|de|des|du|l|la|le|les)$/u.test(folded));
  // "mr le corre": no word of the language, and no title ("le vicomte de").
  const titled = /^(?:de|du|d|des)$/u.test(scene.tokens[at + 1]?.folded ?? '');
  const article = scene.tokens[at - 1]?.folded === 'le' && senseAt(scene, at).unknown && !titled;
  return typed && !titled && isHastyName(scene, at) && (!french || article || senseAt(scene, at).surname);
}

/** "née", "épouse": index of what follows, when it can be a name. */
function skipOtherName(scene: Scene, at: number): number {
  const token = scene.tokens[at];
  const next = scene.tokens[at + 1];
  if (token === undefined || next === undefined || !OTHER_NAME.has(token.folded)) return at;
  if (next.opensLine || !OTHER_NAME_GAP.test(next.gap)) return at;
  // "monique nee haas", typed in haste: the word announces it enough.
  const hasty = isHastyName(scene, at + 1);
  // "épouse SANS,": capitals make a word of the sentence a surname.
  const capitals =
    next.shape === 'capitals' &&
    next.text.length > 1 &&
    scene.caseOf(next) === 'mixed' &&
    /^(?:[,;:.)|\n]| [|–;/(-]|$)/u.test(scene.view.text.slice(next.end, next.end + 2));
  const reads =
    hasty ||
    capitals ||
    isPart(scene, at + 1, { first: true, liberal: true }) ||
    skipParticles(scene, at + 1, true, true) > at + 1;
  return reads ? at + 1 : at;
}

/** "Marchand (née Diallo)", "ROQUES, veuve BLANC": the other name belongs to the first. */
function readOtherName(scene: Scene, end: number): number {
  const token = scene.tokens[end];
  if (end === 0 || token === undefined || token.opensLine) return end;
  if (!OTHER_NAME.has(token.folded) || !OTHER_NAME_GAP.test(token.gap)) return end;
  const from = skipOtherName(scene, end);
  if (from === end) return end;
  const read = readName(scene, from, { liberal: true });
  const to = read === from ? from + 1 : read;
  if (to === from) return end;
  // "MÉTAYER (ex-GALLO) Sabine": the first name after the bracket.
  const next = scene.tokens[to];
  const opened = token.gap.includes('(') && next?.gap === ') ' && !next.opensLine && next.shape !== 'lower';
  return opened && senseAt(scene, to).first && !senseAt(scene, to).functional
    ? readName(scene, to, { liberal: false })
    : to;
}

/** "GUÉRIN-LÉVÊQUE, Jean-Christophe": a surname in capitals, a comma, the first names. */
function readCommaForm(scene: Scene, from: number, end: number): number {
  const next = scene.tokens[end];
  if (next?.gap !== ', ' || next.opensLine || !senseAt(scene, end).first || next.shape === 'lower')
    return end;
  const name = scene.tokens.slice(from, end);
  if (!name.some(({ shape }) => shape === 'capitals') || name.some(({ shape }) => shape === 'capitalised'))
    return end;
  return scene.caseOf(next) === 'mixed' ? readName(scene, end, { liberal: false }) : end;
}

/** "Pierre et Odile Vasseur": two first names, one surname. */
function readCouple(scene: Scene, from: number, end: number): number {
  const joint = scene.tokens[end];
  if (end !== from + 1 || joint?.folded !== 'et' || joint.gap !== ' ') return end;
  if (!senseAt(scene, from).first || !senseAt(scene, end + 1).first) return end;
  const next = scene.tokens[end + 1];
  if (next?.gap !== ' ' || (next.shape === 'lower' && scene.caseOf(next) !== 'lower')) return end;
  const to = readName(scene, end + 1, { liberal: false });
  return to > end + 2 ? to : end;
}
