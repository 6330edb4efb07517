/**
 * All that is found of people in one text: triggers first, then lexicons and unknown capitals, then every found name again.
 * It must not make spans: that is `detect`.
 */
import { candidate, HIDDEN, type Candidate, type PeopleDetector } from './candidate';
import { findAsked } from './asked';
import { findAfterCivility } from './civility';
import { findInCompanies } from './companies';
import { findSpeakers } from './dialogue';
import { findInForms } from './forms';
import {
  findByLexicon,
  findCutNames,
  findLowerInitials,
  findLowerSubjects,
  findUncapitalised,
} from './gazetteer';
import { findInLetters } from './letters';
import { findObjects } from './objects';
import { namesIn, propagate, type KnownNames } from './propagate';
import { protectWords } from './protected';
import { findAfterRole } from './roles';
import { findInRows } from './rows';
import type { Scene } from './scene';
import { findStanding } from './standing';

const TRIGGERS: readonly PeopleDetector[] = [
  findAfterCivility,
  findStanding,
  findAfterRole,
  findInForms,
  findInRows,
  findInLetters,
  findSpeakers,
];

export interface FoundPeople {
  readonly candidates: readonly Candidate[];
  /** What this text teaches to those that go with it. */
  readonly names: KnownNames;
  readonly protectedWords: Uint8Array;
}

/** @param cells words that a table's column says are names. @param taken one byte a word that is an identifier or an address */
export function findPeople(scene: Scene, cells: readonly Candidate[], taken: Uint8Array): FoundPeople {
  const protectedWords = protectWords(scene);
  const first = [
    ...cells,
    ...TRIGGERS.flatMap((detector) => detector(scene)),
    ...findInCompanies(scene),
    ...findObjects(scene, protectedWords),
    ...findByLexicon(scene, protectedWords),
    ...findLowerInitials(scene),
    ...findLowerSubjects(scene),
    ...findCutNames(scene),
    ...findUncapitalised(scene, protectedWords),
    ...findAsked(scene, protectedWords),
  ];
  const whole = first.map((one) => wholeCompound(scene, one));
  const teaching = whole.filter(({ from }) => taken[from] !== 1);
  return { candidates: whole, names: namesIn(scene, teaching), protectedWords };
}

/** Particles that are no word of a French sentence. */
const ALWAYS_PARTICLE =
  /^(?:da|das|do|dos|del|della|di|el|ben|ould|ait|van|von|der|den|mac|mc|abou|abu|bou|ter)$/u;

/** "Si-Ali", "Mbappé-Kouassi": what a hyphen joins is one name, whichever part was found. */
function wholeCompound(scene: Scene, found: Candidate): Candidate {
  let { from, to } = found;
  while (
    from > 0 &&
    scene.tokens[from]?.gap === '-' &&
    !scene.tokens[from]?.opensLine &&
    scene.tokens[from - 1]?.shape !== 'lower'
  )
    from -= 1;
  // "da silva", "el hadi": found by its last word.
  while (
    from > 0 &&
    ALWAYS_PARTICLE.test(scene.tokens[from - 1]?.folded ?? '') &&
    /^(?: |')$/u.test(scene.tokens[from]?.gap ?? '') &&
    !scene.tokens[from]?.opensLine
  )
    from -= 1;
  while (scene.tokens[to]?.gap === '-' && !scene.tokens[to]?.opensLine && scene.tokens[to]?.shape !== 'lower')
    to += 1;
  return from === found.from && to === found.to ? found : { ...found, from, to };
}

/** The same names again, in this text; `names` may come from several. */
export function findAgain(
  scene: Scene,
  { candidates, protectedWords }: FoundPeople,
  names: KnownNames,
): readonly Candidate[] {
  const covered = new Uint8Array(scene.tokens.length);
  for (const { from, to, confidence } of candidates) if (confidence >= HIDDEN) covered.fill(1, from, to);
  return propagate(scene, names, covered, protectedWords).map(({ from, to, reason, confidence }) =>
    candidate(from, to, reason, confidence),
  );
}
