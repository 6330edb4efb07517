/**
 * What the layer that learns adds to what the detectors found: stretches that they left in clear and that resemble personal ones. Where the
 * detectors read a thing and decided (a telephone, a place, a brand, a great figure, the organisation's own), they are followed.
 */
import { isPublicAddress } from '../addresses/public';
import type { Finding } from '../detector';
import { livesInGraves } from '../identifiers/lives';
import type { FoundPeople } from '../people/find-people';
import { isKnownTown, type Scene } from '../people/scene';
import { matchesOf } from '../text/matches';
import { placeStretches, type PlacedStretches, type Stretch } from '../text/stretches';
import type { TextView } from '../text/view';
import { findLeanings, type Leaning } from './find-learnt';

// How likely a stretch must be to be hidden. Chosen on texts that were left out of what was taught: docs/privacy.md tells what they gain and cost.
/** Of somebody's name, and of a number or a home near somebody. */
const HIDDEN_FROM = 0.2;
/** Right beside what is hidden, of the same kind: the rest of an address, of a number. */
const PROLONGS_FROM = 0.1;
/** A name of a letter or two, an acronym; a town alone. */
const SHORT_FROM = 0.5;
/** A word that a rule takes for a thing's or a village's by the words around it: both read them, and neither is always right. */
const PRESUMED_FROM = 0.5;
/** A number or a home where somebody is named, far from it. */
const FAR_FROM = 0.4;
/** The same where nobody is: a meter, an invoice, a street; the address of what is public. */
const ALONE_FROM = 0.95;
/** So near, in characters, a number or a home is somebody's. */
const NEAR = 150;
/** A sign and a space, at most, part what goes on. */
const REACH = 3;
/** A stretch goes on through words that are as likely. */
const LEAST = 0.05;
/** From here on what is not hidden is worth a question. */
const ASKED_FROM = 0.1;
/** Confidence of a question: above the least that is asked, below what is hidden. */
const LEAST_DOUBT = 0.2;
const MOST_DOUBT = 0.45;
/** Why, for the agent: no rule says it. */
export const LEARNT = 'ressemble à une donnée personnelle (appris d’exemples)';
/** Confidence of what is hidden: below that of every rule. */
const SURE = 0.5;
/** The detectors know telephones of ten figures, and whose they are. */
const TELEPHONE = /(?<![\d.,])0 ?[1-9](?:[ .–_·-]{0,3}\d\d){4}(?!\d)/gu;

/** The site itself; what goes on after the stroke is an account. */
const GREAT_SITE =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d@.-])(?:www\.|fr\.)?(?:facebook|instagram|linkedin|youtube|twitter|tiktok|whatsapp|leboncoin|doctolib|helloasso)\.(?:com|fr)(?![a-zA-ZÀ-ÖØ-öø-ῼ\d-])/gu;

export interface Added {
  readonly hidden: readonly Finding[];
  readonly asked: readonly Finding[];
}

/**
 * @param found what is hidden already
 * @param clear what is never hidden
 */
export function addLearnt(
  scene: Scene,
  found: readonly Finding[],
  clear: readonly { readonly start: number; readonly end: number }[],
  { protectedWords, presumedWords }: Pick<FoundPeople, 'protectedWords' | 'presumedWords'>,
): Added {
  const { view, lexicon } = scene;
  if (lexicon.learnt === undefined) return { hidden: [], asked: [] };
  const hidden = placeStretches(found);
  const left = [...clear, ...decided(view)].filter(
    ({ start, end }) => hidden.touching(start, end).length === 0,
  );
  const known = [
    ...found.map(({ type, start, end }) => ({ type, start, end })),
    ...left.map(({ start, end }) => ({ type: undefined, start, end })),
  ];
  const taken = placeStretches(known);
  const isKnown = (leaning: Leaning): boolean =>
    isAmong(scene, leaning, protectedWords) && !isAmong(scene, leaning, presumedWords);
  const free = findLeanings(scene, lexicon.learnt, known).filter(
    (leaning) =>
      taken.touching(leaning.start, leaning.end).length === 0 &&
      !(leaning.type === 'PERSON' && isKnown(leaning)) &&
      !(leaning.type === 'ID' && isTownOfRegister(scene, leaning)),
  );
  const isSpared = (leaning: Leaning): boolean =>
    leaning.type === 'PERSON' && leaning.chance < PRESUMED_FROM && isAmong(scene, leaning, presumedWords);
  const runs = runsOf(
    free.filter((one) => !isSpared(one)),
    LEAST,
  );
  const people = placeStretches(found.filter(({ type }) => type === 'PERSON'));
  const somebody = found.some(({ type }) => type === 'PERSON');
  const limit = (run: Run): number => {
    const [first] = run;
    if (first === undefined) return 1;
    if (prolongs(run, hidden)) return PROLONGS_FROM;
    if (first.type === 'PERSON') return isShort(scene, run) ? SHORT_FROM : HIDDEN_FROM;
    if (first.type === 'ADDRESS') {
      if (isPublicAddress(view, first.start)) return ALONE_FROM;
      if (run.every((one) => isAmong(scene, one, protectedWords))) return SHORT_FROM;
    }
    if (people.touching(first.start - NEAR, first.end + NEAR).length > 0) return HIDDEN_FROM;
    return somebody ? FAR_FROM : ALONE_FROM;
  };
  const isHidden = (run: Run): boolean => Math.max(...run.map(({ chance }) => chance)) >= limit(run);
  return {
    hidden: runs
      .filter(isHidden)
      .flatMap((run) => toFinding(scene, run, () => SURE))
      .map((finding) => joined(view.text, finding, hidden)),
    asked: [...runs.filter((run) => !isHidden(run)), ...runsOf(free.filter(isSpared), LEAST)]
      .flatMap((run) =>
        toFinding(scene, run, (chance) =>
          chance < ASKED_FROM ? 0 : Math.min(MOST_DOUBT, LEAST_DOUBT + chance),
        ),
      )
      .filter(({ confidence }) => confidence > 0),
  };
}

/** A word of a letter or two, or an acronym. */
function isShort({ view, senses }: Scene, run: Run): boolean {
  const [only] = run;
  if (run.length !== 1 || only === undefined) return false;
  const token = view.tokenAt(only.start);
  return (
    only.end - only.start < 3 ||
    (token?.shape === 'capitals' && (only.end - only.start < 5 || senses[token.index]?.acronym === true))
  );
}

/** What the detectors read and left, and what is nobody's whatever it resembles. */
const decided = (view: TextView): readonly Stretch[] => [
  ...livesInGraves(view),
  ...[TELEPHONE, GREAT_SITE].flatMap((pattern) =>
    matchesOf(view.text, pattern).map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
  ),
];

type Run = readonly Leaning[];

/** With what it goes on from or to, when nothing but a sign is between: one address, one name, one date. The rule's reason holds. */
function joined(text: string, finding: Finding, hidden: PlacedStretches<Finding>): Finding {
  return hidden
    .touching(finding.start - REACH, finding.end + REACH)
    .filter(({ type }) => type === finding.type)
    .reduce<Finding>((whole, rule) => {
      const between =
        rule.end <= whole.start ? text.slice(rule.end, whole.start) : text.slice(whole.end, rule.start);
      if (!/^[ ,'-]*$/u.test(between)) return whole;
      return { ...rule, start: Math.min(rule.start, whole.start), end: Math.max(rule.end, whole.end) };
    }, finding);
}

/** Right beside something hidden of the same kind. */
function prolongs(run: Run, hidden: PlacedStretches<Finding>): boolean {
  const [first, last] = [run[0], run.at(-1)];
  return (
    first !== undefined &&
    last !== undefined &&
    hidden.touching(first.start - REACH, last.end + REACH).some(({ type }) => type === first.type)
  );
}

function isAmong({ view }: Scene, { start, end }: Leaning, words: Uint8Array): boolean {
  const token = view.tokenAt(start);
  return token !== undefined && token.start < end && words[token.index] === 1;
}

/** "RCS Lyon 508 714 236": where a register is kept is no part of the number. */
function isTownOfRegister(scene: Scene, { start }: Leaning): boolean {
  const token = scene.view.tokenAt(start);
  const before = scene.tokens[(token?.index ?? 0) - 1];
  return token?.start === start && before?.folded === 'rcs' && isKnownTown(scene, token.index);
}

/** Neighbours of one kind, each at least as likely as `least`. */
function runsOf(leanings: readonly Leaning[], least: number): readonly Run[] {
  const runs: Leaning[][] = [];
  for (const leaning of leanings) {
    if (leaning.chance < least) continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last?.place === leaning.place - 1 && last.type === leaning.type)
      run.push(leaning);
    else runs.push([leaning]);
  }
  return runs;
}

/** Without signs, civilities or joining words at either end; nothing when that leaves nothing. */
function toFinding(scene: Scene, run: Run, confidence: (chance: number) => number): readonly Finding[] {
  const solid = run.filter((one) => isEndOfStretch(scene, one));
  const [first, last] = [solid[0], solid.at(-1)];
  if (first === undefined || last === undefined) return [];
  const chance = Math.max(...solid.map((one) => one.chance));
  return [
    { type: first.type, start: first.start, end: last.end, reason: LEARNT, confidence: confidence(chance) },
  ];
}

/** Somebody's name begins and ends with a word of it; elsewhere the first word may be "au" or "n". */
function isEndOfStretch({ view, senses }: Scene, { type, start, end, solid }: Leaning): boolean {
  if (!solid || type !== 'PERSON') return solid;
  const token = view.tokenAt(start);
  if (token === undefined || token.start >= end) return false;
  const sense = senses[token.index];
  return sense === undefined || !(sense.civility || sense.functional);
}
