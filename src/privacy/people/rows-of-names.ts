/**
 * Surnames that are words of the language before a first name, in rows that are people's: "Hiver Martine | T2", "CHEF Roger / 1939",
 * "- Marteau Émilie". What opens a line, a cell or a bracket and stands right before somebody's first name is the surname. It must not
 * take a duty, a greeting or a label.
 */
import { candidate, HIDDEN, type Candidate } from './candidate';
import { GREETINGS } from '../words/people-words';
import { senseAt, type Scene } from './scene';

/** What opens a row or a cell: a line's start, a bullet, a rank, a sign between cells. */
const OPENS = /(?:^|[|;\t(/:,]|[ ][–—-])[ \t•*–—-]*(?:\d{1,3}[.)°]? ?[|–-]? ?)?$/u;
/** What follows a name in a row: another cell, a figure, the end. */
const CLOSES = /^(?: ?[|;\t/)]| [–—-] |,? \(|, ?[\d\p{Lu}]| {2}|[ \t]*(?:\n|$))/u;
const LABEL =
  /^(?:contact|contacts|copie|merci|objet|ref|agent|agente|madame|monsieur|voir|appel|visite|rdv|suivi|dossier|affaire|signe|vu|famille|fils|fille|bureau|salle|groupe|equipe|classe|secteur|service|tel|mail|docteur|saint|sainte|st|ste)$/u;

/** @param found what the other detectors found */
export function findInRowsOfNames(scene: Scene, found: readonly Candidate[]): readonly Candidate[] {
  const heads = found.filter(({ confidence }) => confidence >= HIDDEN);
  /** Lines that somebody opens, or whose cell somebody opens. */
  const rows = new Set<number>();
  const opened = heads.flatMap(({ from, to }) => {
    const token = scene.tokens[from];
    const last = scene.tokens[to - 1];
    if (token === undefined || last === undefined) return [];
    const line = scene.view.lines[token.line];
    const { text } = scene.view;
    const inCapitals = scene.tokens[from - 1]?.shape === 'capitals' && scene.caseOf(token) === 'mixed';
    const following = text.slice(last.end, last.end + 4);
    if (!CLOSES.test(following) && !(inCapitals && following.startsWith(','))) return [];
    if (OPENS.test(text.slice(line?.start ?? 0, token.start))) rows.add(token.line);
    const before = scene.tokens[from - 1];
    if (before === undefined || token.opensLine || token.gap !== ' ') return [];
    if (!OPENS.test(text.slice(line?.start ?? 0, before.start))) return [];
    rows.add(token.line);
    return [{ from, to }];
  });
  return opened.flatMap(({ from, to }): Candidate[] => {
    const word = scene.tokens[from - 1];
    if (word === undefined || !isSurname(scene, from - 1)) return [];
    if (!isFirst(scene, from) && !isDated(scene, from, to)) return [];
    // "CHEF Roger": capitals before a first name say it alone; another word needs rows of people around.
    const alone = word.shape === 'capitals' && scene.tokens[from]?.shape === 'capitalised';
    const near = [1, 2, 3].some((step) => rows.has(word.line - step) || rows.has(word.line + step));
    return alone || near ? [candidate(from - 1, to, 'nom devant un prénom, en tête de ligne', 0.7)] : [];
  });
}

function isSurname(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  const sense = senseAt(scene, index);
  if (token === undefined || token.text.length < 2 || sense.civility || sense.functional) return false;
  if (GREETINGS.has(token.folded) || LABEL.test(token.folded) || sense.acronym) return false;
  return token.shape === 'capitals' || (token.shape === 'capitalised' && (!sense.role || sense.surname));
}

/** "PÂQUES Ysé (28.09.2023)": capitals before a name that no lexicon has, and a day in brackets right after it. */
const isDated = ({ tokens, view }: Scene, from: number, to: number): boolean =>
  tokens[from - 1]?.shape === 'capitals' &&
  tokens[from]?.shape === 'capitalised' &&
  DAY.test(view.text.slice(tokens[to - 1]?.end, (tokens[to - 1]?.end ?? 0) + 14));
const DAY = /^ \((?:n[ée]e? (?:le )?)?\d{1,2}[ ./-](?:\d|[a-zA-ZÀ-ÖØ-öø-ῼ])/iu;

/** A first name that no sentence needs. */
function isFirst(scene: Scene, index: number): boolean {
  const { first, functional, institution } = senseAt(scene, index);
  return first && !functional && !institution && scene.tokens[index]?.shape !== 'lower';
}
