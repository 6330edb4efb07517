/**
 * Letters that the text itself gives somebody: "Félix Orsini (FO)", "FO = Félix Orsini", "| Félix Orsini | FO |". They are theirs
 * wherever they stand again, were they an acronym elsewhere. An article or what has letters (a zone, a plan) before them still makes them
 * the thing; so does a number or a name beside an acronym.
 */
import { candidate, HIDDEN, type Candidate } from './candidate';
import { meanThing, shortens } from './initials';
import { senseAt, type Scene } from './scene';
import type { Token } from '../text/tokens';

const LETTERS = '(?<letters>[A-ZÀ-ÞŒ]{2,5}|(?:[A-ZÀ-ÞŒ]\\. ?-?){1,3}[A-ZÀ-ÞŒ]\\.?)(?![a-zA-ZÀ-ÖØ-öø-ῼ\\d])';
/** In the bracket after a name, perhaps after a comma and what the person does; in the cell, after the sign, beside it. */
const AFTER = new RegExp(
  `(?:(?<between>, [^()[\\]\\n.;:|\\t]{1,48}?)? ?[([](?:(?:ci-apr[èe]s|dite?|d[ée]nomm[ée]e?|d[ée]sign[ée]e?|not[ée]e?|initiales?|visa|abr[ée]g[ée]e?) ?:? ?)?(?:« ?|")?${LETTERS}(?= ?[»"]? ?[)\\],])|(?: ?[=|→:/] ?| ?\\t ?| [–—-] |, (?:ci-apr[èe]s |dite? |abr[ée]g[ée]e? )(?:« ?|")?)${LETTERS.replace('letters', 'beside')}(?= ?[»"]? ?(?:$|[|;,.)\\n\\t])))`,
  'uy',
);
/** At the head of a line, of a cell, of an item. */
const BEFORE = new RegExp(
  `(?:^|[|\\t;,(:•*–-] ?)${LETTERS} ?(?:[=|:(→\\t]|[–—-] )[ (]{0,2}(?:(?:M|Mme|Mlle|Mr|Me|Dr)\\.? |Madame |Monsieur )?$`,
  'u',
);
const BEFORE_REACH = 28;
/** Words of the language in capitals: "Léa Auger (LA)" must not hide each "LA" of a title. */
const FUNCTION_WORDS =
  /^(?:aux?|ces?|des?|du|elle|en|es|est|et|eux|ils?|je|la|les?|lui|ma|mes?|mon|ne|ni|nos|on|ont|or|ou|par|pas|plus|pour|que|qui|sa|sans|ses?|si|son|sont|sous|sur|ta|te|tes|toi|ton|tous?|tu|une?|vers|vos|vu)$/iu;
const EMPTY_WORDS = /^(?:d|de|des|du|l|la|le|les|et|en|à|au|aux|par)$/iu;

/** What texts of one matter define together. */
export const definedInitials = (
  texts: readonly { readonly scene: Scene; readonly people: { readonly candidates: readonly Candidate[] } }[],
): ReadonlySet<string> => new Set(texts.flatMap(({ scene, people }) => definedIn(scene, people.candidates)));

/** @param people candidates of all confidences; what is hidden may be shortened */
function definedIn(scene: Scene, people: readonly Candidate[]): readonly string[] {
  const { text } = scene.view;
  const named = new Map<string, Set<string>>();
  const ofAColumn = new Set<string>();
  for (const person of people) {
    if (person.confidence < HIDDEN || person.to - person.from < 2) continue;
    const { start } = scene.tokens[person.from] ?? { start: 0 };
    const { end } = scene.tokens[person.to - 1] ?? { end: 0 };
    AFTER.lastIndex = end;
    const after = AFTER.exec(text);
    const line = scene.view.lineAt(start);
    const before = BEFORE.exec(text.slice(Math.max(line.start, start - BEFORE_REACH), start));
    const written = [
      { letters: after?.groups?.['letters'], cell: false, between: after?.groups?.['between'] ?? '' },
      { letters: after?.groups?.['beside'], cell: isCell(after), between: '' },
      { letters: before?.groups?.['letters'], cell: isCell(before), between: '' },
    ];
    for (const { letters: dotted, cell, between } of written) {
      const letters = dotted?.replace(/[^A-ZÀ-ÞŒ]/gu, '') ?? '';
      if (letters === '' || FUNCTION_WORDS.test(letters) || spells(between, letters)) continue;
      const how = shortens(scene, person, letters);
      const thing = meanThing(scene, letters);
      // A column of kinds, grades or classes falls on somebody's initials by chance.
      if (cell && (how === undefined || thing)) ofAColumn.add(letters);
      if (how === undefined || (how === 'loose' && thing)) continue;
      const names = named.get(letters) ?? new Set();
      named.set(letters, names.add(sameInAnyOrder(text.slice(start, end))));
    }
  }
  // "Paul Sirot (PS), Pia Sanz (PS)": what several have is no name.
  const single = [...named].filter(
    ([letters, names]) => !ofAColumn.has(letters) && (names.size === 1 || !meanThing(scene, letters)),
  );
  return single.map(([letters]) => letters);
}

const isCell = (match: RegExpExecArray | null): boolean => match !== null && /[|\t]/u.test(match[0]);

/** "Félix Orsini", "ORSINI Félix" */
const sameInAnyOrder = (name: string): string =>
  (name.toLowerCase().match(/[a-zA-ZÀ-ÖØ-öø-ῼ]+/gu) ?? []).sort().join(' ');

/** ", chargé du permis de construire (PC)": the words before the bracket make the letters, not the name. */
const spells = (words: string, letters: string): boolean =>
  (words.match(/[a-zA-ZÀ-ÖØ-öø-ῼ]+/gu) ?? [])
    .filter((word) => !EMPTY_WORDS.test(word))
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
    .endsWith(letters);

/** @param defined letters that this text, or one that goes with it, gives somebody */
export function findDefinedInitials(scene: Scene, defined: ReadonlySet<string>): readonly Candidate[] {
  if (defined.size === 0) return [];
  return scene.tokens.flatMap((token): Candidate[] => {
    if (token.shape === 'initial') {
      const to = endOfDotted(scene, token.index);
      const letters = scene.tokens.slice(token.index, to).map(({ text }) => text);
      return defined.has(letters.join('')) ? [found(token.index, to)] : [];
    }
    const next = scene.tokens[token.index + 1];
    // "l'AP-HP": a longer word, unless each part is somebody's ("LC-FO").
    const longer = next?.gap === '-' && !next.opensLine && !defined.has(next.text);
    const theirs = token.shape === 'capitals' && defined.has(token.text) && !longer && isAlone(scene, token);
    return theirs && !isThingHere(scene, token) ? [found(token.index, token.index + 1)] : [];
  });
}

const found = (from: number, to: number): Candidate =>
  candidate(from, to, 'initiales définies dans le document', 0.7);

function endOfDotted({ tokens }: Scene, from: number): number {
  let to = from + 1;
  while (tokens[to]?.shape === 'initial' && /^\. ?-?$/u.test(tokens[to]?.gap ?? '')) to += 1;
  return to;
}

/** No part of a code: "FO-12", "LC2". */
const isAlone = ({ view }: Scene, { start, end }: Token): boolean =>
  !/[\d_@]$|\d[-/.]$/u.test(view.text.slice(Math.max(0, start - 2), start)) &&
  !/^(?:[\d_@]|[-/.]\d)/u.test(view.text.slice(end, end + 2));

const LEADS_TO_THING =
  /^(?:l[ae]?|les|une?|du|des|aux?|ce|cette|ces|notre|nos|votre|vos|leurs?|chaque|aucune?|syndicat|union|section|organisation|d[ée]l[ée]gu[ée]e?s?|repr[ée]sentante?s?|liste|groupe|parti|service|logiciel|permis|zone|secteur|parcelle|plan|cat[ée]gorie|section|type|classe|article|lot)$/u;

function isThingHere(scene: Scene, { index, end, gap, opensLine }: Token): boolean {
  const before = opensLine || !/^[ ']$/u.test(gap) ? undefined : scene.tokens[index - 1];
  if (before !== undefined && LEADS_TO_THING.test(before.text.toLowerCase())) return true;
  if (!meanThing(scene, scene.tokens[index]?.text ?? '')) return false;
  // "PC 033 281", "MR Roux": not where a list or a sentence begins after them.
  const next = scene.tokens[index + 1];
  const goesOn = next?.gap === ' ' && !next.opensLine && next.shape !== 'lower';
  return (
    (goesOn && !senseAt(scene, index + 1).functional) ||
    /^ ?(?:n[°o] ?)?\d/u.test(scene.view.text.slice(end, end + 5))
  );
}
