/**
 * Names that an e-mail address tells: "cathy.wattrelos@…" names Wattrelos, "Marché Hugo <h.marche@…>" is somebody whatever his
 * surname means. It must not take the words of a service's box ("service.technique@…").
 */
import { fold } from '../text/fold';
import { candidate, type Candidate } from './candidate';
import type { KnownNames } from './propagate';
import { senseAt, senseOf, type Scene } from './scene';
import { matchesOf } from '../text/matches';

/** What stands before the sign of an address. */
const LOCAL = /(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d._-])[a-zA-ZÀ-ÖØ-öø-ῼ][a-zA-ZÀ-ÖØ-öø-ῼ\d._-]{2,60}$/u;
const SIGN = /@(?=[a-zA-ZÀ-ÖØ-öø-ῼ\d])/gu;
const LONGEST = 62;
/** Words right before their address: "Hugo Marché <h.marche@…>", "Hugo Marché (h.marche@…)", "Hugo Marché : h.marche@…". */
const NAME_BEFORE =
  /(?<name>[a-zA-ZÀ-ÖØ-öø-ῼ][a-zA-ZÀ-ÖØ-öø-ῼ'-]*(?: [a-zA-ZÀ-ÖØ-öø-ῼ][a-zA-ZÀ-ÖØ-öø-ῼ'-]*){0,3}) ?(?:<|\(|:|,|–|-)? ?$/u;
const SHORTEST = 3;

export interface MailNames {
  readonly candidates: readonly Candidate[];
  readonly names: KnownNames;
}

export function findMailNames(scene: Scene): MailNames {
  const candidates: Candidate[] = [];
  const strong = new Set<string>();
  const weak = new Set<string>();
  const { text } = scene.view;
  for (const { index: sign } of matchesOf(text, SIGN)) {
    const local = LOCAL.exec(text.slice(Math.max(0, sign - LONGEST), sign))?.[0];
    if (local === undefined) continue;
    const start = sign - local.length;
    candidates.push(...toldElsewhere(scene, local));
    const line = scene.view.lineAt(start);
    const name = NAME_BEFORE.exec(text.slice(Math.max(line.start, start - LONGEST), start))?.groups?.['name'];
    const parts = namesOf(scene, local, name === undefined ? [] : fold(name).split(/[ '-]+/u));
    for (const part of parts) {
      const { word, institution, functional } = senseOf(scene.lexicon, part);
      if (part.length >= SHORTEST && !functional) (word || institution ? weak : strong).add(part);
    }
    if (name === undefined || parts.length === 0) continue;
    const found = wordsBefore(scene, start, name.split(/[ '-]+/u).length, parts);
    if (found !== undefined) candidates.push(found);
  }
  return { candidates, names: { strong, weak } };
}

/** "Pervenche Gaidet tient la liste (pervenche.gaidet73@…)": the two words of an address side by side, one of which is no word. */
function toldElsewhere(scene: Scene, local: string): readonly Candidate[] {
  const parts = fold(local)
    .split(/[._-]/u)
    .map((part) => part.replace(/\d+$/u, ''));
  const [one = '', two = ''] = parts;
  if (parts.length !== 2 || parts.some((part) => part.length < SHORTEST || !/^[a-z]+$/u.test(part)))
    return [];
  const senses = parts.map((part) => senseOf(scene.lexicon, part));
  if (senses.some(({ institution, functional, acronym }) => institution || functional || acronym)) return [];
  if (senses.every(({ word }) => word)) return [];
  return scene.tokens.flatMap((token, i): Candidate[] => {
    const next = scene.tokens[i + 1];
    if (token.shape === 'lower' || next === undefined || next.shape === 'lower' || next.gap !== ' ')
      return [];
    const told =
      (token.folded === one && next.folded === two) || (token.folded === two && next.folded === one);
    return told ? [candidate(i, i + 2, 'dans une adresse électronique du texte', 0.8)] : [];
  });
}

/**
 * "cathy.wattrelos", "h.marche", "sylvain-vigier15": its words, when one is a first name or the initial of one; else none.
 * @param before folded words that stand before the address
 */
function namesOf(scene: Scene, local: string, before: readonly string[]): readonly string[] {
  const parts = fold(local)
    .split(/[._-]/u)
    .map((part) => part.replace(/\d+$/u, ''))
    .filter((part) => /^[a-z]+$/u.test(part));
  const senses = parts.map((part) => senseOf(scene.lexicon, part));
  if (parts.length < 2 || senses.some(({ acronym, first, surname }) => acronym && !first && !surname))
    return [];
  const only = senses.some(({ first, word, functional }) => first && !word && !functional);
  const service = senses.some(
    ({ word, institution, first, surname }) => (word || institution) && !first && !surname,
  );
  // "Hugo Marché <h.marche@…>"
  const written = before.some(
    (word) =>
      senseOf(scene.lexicon, word).first && parts.some((part) => part === word[0]) && !parts.includes(word),
  );
  const whole = written && parts.every((part) => part.length === 1 || before.includes(part));
  const personal = parts.some((part, i) => part.length === 1 || senses[i]?.first === true);
  return only || whole || (personal && !service) ? parts : [];
}

/** The words before an address that its parts tell, and those between them. */
function wordsBefore(
  scene: Scene,
  at: number,
  count: number,
  parts: readonly string[],
): Candidate | undefined {
  let to = scene.view.tokenAt(at)?.index ?? 0;
  const line = scene.view.lineAt(at);
  const last = to;
  const tells = (index: number) => {
    const token = scene.tokens[index];
    return token !== undefined && parts.some((part) => part === token.folded);
  };
  let from = to;
  const capital = (index: number) => scene.tokens[index]?.shape !== 'lower' || tells(index);
  while (
    from > 0 &&
    last - from < count &&
    (scene.tokens[from - 1]?.start ?? 0) >= line.start &&
    (capital(from - 1) || senseAt(scene, from - 1).particle) &&
    !senseAt(scene, from - 1).civility
  )
    from -= 1;
  while (from < to && !capital(from)) from += 1;
  while (to > from && !capital(to - 1)) to -= 1;
  const told = Array.from({ length: to - from }, (_, i) => from + i).filter(tells);
  const [opening] = told;
  if (opening === undefined) return undefined;
  return candidate(told.length > 1 ? opening : from, to, 'devant son adresse électronique', 0.85);
}
