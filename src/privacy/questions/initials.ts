/**
 * Two or three capitals left in clear that are the initials of somebody masked ("vu JMF", "bureau de PL"), or that stand where something is done by or for somebody. Who signs
 * a message is asked about in `sign-offs`. It
 * must not ask about what is an acronym for all.
 */
import type { Finding } from '../detector';
import { actsAs } from '../people/acting-initials';
import { initialsOfPeople, meanThing } from '../people/initials';
import { senseAt, type Scene } from '../people/scene';
import { matchesOf } from '../text/matches';
import type { Token } from '../text/tokens';
import { isDottedNeverSomebodys, isNobodys } from '../words/nobodys-letters';

const RISK = 0.36;

/** @param covered one byte a word that is hidden; @param people what is hidden as people */
export function riskyInitials(
  scene: Scene,
  covered: Uint8Array,
  people: readonly Finding[],
): readonly Finding[] {
  const shorts = scene.tokens.filter(
    ({ index, shape, text }) =>
      shape === 'capitals' && text.length < MOST_LETTERS && covered[index] !== 1 && isFree(scene, index),
  );
  const known = initialsOfPeople(
    scene,
    people.map(({ start, end }) => wordsBetween(scene, start, end)),
  );
  const closing = [
    ...ledLetters(scene, covered, known),
    ...doneLetters(scene, covered),
    ...loneLetters(scene, covered),
    ...dottedLetters(scene, covered),
    ...bracketedLetters(scene, covered),
  ];
  const theirs = shorts
    .filter(
      (token) =>
        known.has(token.text) &&
        !isOfThing(scene, token) &&
        (!meanThing(scene, token.text) || actsAs(scene, token) !== undefined),
    )
    .map(({ start, end }) => question(start, end, 'initiales d’une personne masquée', RISK));
  return [...theirs, ...closing];
}

/** "transmis à DESM.", "Visa chef de service : DMJ", "CR : QW", "-> voir KBR": what is done by or for somebody. */
const LED =
  /(?:(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:(?:transmis|remis|adress[ée]|confi[ée]|orient[ée]|attribu[ée]|donn[ée]|signal[ée]|renvoy[ée]|affect[ée])e?s? (?:à|a|au) |(?:copies?|cop\.|diffusion|info|retour|suite|avis|rendu)(?: (?:à|a|pour|de))? ?:? |(?:vu|relu|vis[ée]|sign[ée]|saisi|trait[ée]|re[çc]u|r[ée]dig[ée]|suivi|instruit|valid[ée]|contr[ôo]l[ée]|pris|not[ée]|appel[ée]?|class[ée]|tap[ée]|envoy[ée]|enregistr[ée]|accord|OK|fait)e?s? (?:par|de|avec) |visas?(?: [^:\n]{0,30}?)? ?: ?|(?:à )?(?:voir|revoir|v[ée]rifier|caler)(?: avec) |(?:demander|rappeler|r[ée]pondre|dire) à |CR ?: ?|(?:compte[- ]rendu|r[ée]dact(?:ion|eur|rice)|secr[ée]tariat|secr[ée]taire(?: de s[ée]ance)?|scribe|prise de notes|gestionnaire|instruct(?:eur|rice)|charg[ée]e? de dossier|signature|paraphe|initiales|agent|op[ée]rateur|interlocut(?:eur|rice)) ?: ?|(?<own>(?:n|v|nos?|vos?|notre|votre) ?\/? ?)?r[ée]f(?:[ée]rences?|s)?\.? ?:? ?)|(?:->|=>|→|➜) ?(?:voir |pour |à )?)(?<letters>[A-ZÀ-ÞŒ]{2,4}(?:\/[A-ZÀ-ÞŒ]{2,4})?)(?![a-zA-ZÀ-ÖØ-öø-ῼ\d'’_-]|\/[a-zA-ZÀ-ÖØ-öø-ῼ]| ?n[°o]| \d)/giu;
const MOST_LETTERS = 4;

const ledLetters = (scene: Scene, covered: Uint8Array, known: ReadonlySet<string>): readonly Finding[] =>
  matchesOf(scene.view.text, LED).flatMap(({ 0: whole, index, groups }): Finding[] => {
    const { letters = '', own } = groups ?? {};
    const start = index + whole.length - letters.length;
    const token = scene.view.tokenAt(start);
    if (token === undefined || covered[token.index] === 1 || letters !== letters.toUpperCase()) return [];
    const isTheirs = (part: string) => known.has(part) && !isDottedNeverSomebodys(part);
    const parts = letters.split('/');
    if (parts.every((part) => meanThing(scene, part) && !isTheirs(part))) return [];
    // "Réf. : AB/12": a letter's own reference only where it says whose, or where somebody has these initials.
    if (/^r[ée]f/iu.test(whole) && own === undefined && !parts.some(isTheirs)) return [];
    const upper = scene.caseOf(token) === 'upper';
    const { word, functional } = senseAt(scene, token.index);
    if (functional || (word && (upper || letters.length === MOST_LETTERS))) return [];
    return [question(start, start + letters.length, 'peut-être les initiales de quelqu’un', 0.4)];
  });

/** "relu AS", "pris le 12/03 KBR": right after what was done. */
const DONE =
  /(?<=(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:relu|r[ée]dig[ée]|saisi|vis[ée]|trait[ée]|v[ée]rifi[ée]|contr[ôo]l[ée]|corrig[ée]|dactylographi[ée]|class[ée]|not[ée]|fait|pris|appel|rappel|dixit)(?: le [\d/]{4,10})? )\p{Lu}{2,3}(?=[,.;)]|[ \t]*\n|$)/gmu;

/** There what spells an acronym may well be somebody. */
const doneLetters = (scene: Scene, covered: Uint8Array): readonly Finding[] =>
  matchesOf(scene.view.text, DONE).flatMap(({ 0: letters, index }): Finding[] => {
    const token = scene.view.tokenAt(index);
    const free = token !== undefined && covered[token.index] !== 1 && scene.caseOf(token) !== 'upper';
    return free && !isNobodys(letters)
      ? [question(index, index + letters.length, 'peut-être les initiales de quelqu’un', 0.4)]
      : [];
  });

/** "à noter que E. fait déjà l'objet": a letter alone that acts, or that something is done to. */
const LONE =
  /(?<=[a-zß-ÿœ] )(?<!(?:cat[ée]gorie|zone|b[âa]timent|b[âa]t|groupe|classe|annexe|lot|plan|type|section|niveau|vitamine|point|option|bloc|titre|[ée]chelle|grade|tranche|salle|article|art|h[ée]patite|permis|porte|escalier|hall|all[ée]e|mod[èe]le|phase|version|page|colonne|série) )(?<letter>[A-ZÀ-ÞŒ]\.)(?= (?:a|est|ont?|fait|dit|sera|avait|était|n'|ne|s'|se|va|vit|doit|peut|demande|refuse|souhaite|reste|vient|habite|indique|signale|pense|et son|et sa|qui|aurait|menace|frappe)(?![a-zA-ZÀ-ÖØ-öø-ῼ]))/gu;

const loneLetters = (scene: Scene, covered: Uint8Array): readonly Finding[] =>
  matchesOf(scene.view.text, LONE).flatMap(({ index, groups }): Finding[] => {
    const token = scene.view.tokenAt(index);
    return token === undefined || covered[token.index] === 1
      ? []
      : [
          question(
            index,
            index + (groups?.['letter'] ?? '').length,
            'peut-être l’initiale de quelqu’un',
            0.38,
          ),
        ];
  });

/** "pour Y.B.", "O. T. vérifie", "Bien à vous,⏎M.T.D." */
const DOTTED =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d.'’/&-])(?<letters>\p{Lu}\. ?-?\p{Lu}\.(?: ?-?\p{Lu}\.)?)(?! ?\p{Lu}|\d| \d|-)/gu;
/** An article, a code, a plan before them: an acronym, a zone. */
const OF_THING =
  /(?:(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:l[ae]s?|un|une|du|des|aux?|articles?|art\.?|code|zones?|lots?|types?|plan|bât\.?|b[âa]timents?|section|annexe|point|soci[ée]t[ée]|bloc|groupe|vitamines?) |l')$/iu;

const dottedLetters = (scene: Scene, covered: Uint8Array): readonly Finding[] =>
  matchesOf(scene.view.text, DOTTED).flatMap(({ index, groups }): Finding[] => {
    const { letters = '' } = groups ?? {};
    const bare = letters.replace(/[^a-zA-ZÀ-ÖØ-öø-ῼ]/gu, '');
    const token = scene.view.tokenAt(index);
    const free = token !== undefined && !covered.subarray(token.index, token.index + bare.length).includes(1);
    if (!free || meanThing(scene, bare)) return [];
    return OF_THING.test(scene.view.text.slice(Math.max(0, index - 14), index))
      ? []
      : [question(index, index + letters.length, 'peut-être des initiales', 0.42)];
  });

/** "avis favorable (AB)": beside what somebody did, unless the letters are used elsewhere or are those of the words before. */
const BRACKETED = /(?<=\p{Ll}[a-zA-ZÀ-ÖØ-öø-ῼ.…!]* \()(?<letters>\p{Lu}{2,3})(?=\))/gu;

const bracketedLetters = (scene: Scene, covered: Uint8Array): readonly Finding[] =>
  matchesOf(scene.view.text, BRACKETED).flatMap(({ 0: letters, index }): Finding[] => {
    const token = scene.view.tokenAt(index);
    if (token === undefined || covered[token.index] === 1 || meanThing(scene, letters)) return [];
    const again = scene.tokens.some((one) => one.text === letters && one.index !== token.index);
    const before = scene.tokens.slice(Math.max(0, token.index - 9), token.index);
    const stands = before.map(({ text }) => text.slice(0, 1).toUpperCase()).join('');
    const spelled = Array.from(letters).every((letter) => stands.includes(letter));
    return again || spelled || scene.caseOf(token) !== 'mixed'
      ? []
      : [question(index, index + letters.length, 'peut-être des initiales', 0.3)];
  });

const question = (start: number, end: number, reason: string, confidence: number): Finding => ({
  type: 'PERSON',
  start,
  end,
  reason,
  confidence,
});

function isFree(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  if (token === undefined || scene.caseOf(token) !== 'mixed' || isDottedNeverSomebodys(token.text))
    return false;
  const around = scene.view.text.slice(Math.max(0, token.start - 1), token.end + 1);
  return !senseAt(scene, index).functional && !/[\d&/_-]/u.test(around);
}

/** "la parcelle AB", "le LC", "version AB" */
function isOfThing({ tokens }: Scene, { index, opensLine, gap }: Token): boolean {
  const before = opensLine || !/^[ ']$/u.test(gap) ? undefined : tokens[index - 1];
  return before !== undefined && THING.test(before.folded);
}
const THING =
  /^(?:l[ae]?|les|une?|du|des|aux?|ce|cette|parcelles?|sections?|lots?|zones?|versions?|types?|plans?|categories?|classes?|series?|batiments?|bat|lignes?|secteurs?|modeles?|formats?|normes?|articles?|permis|niveaux?|codes?|postes?|salles?|vitamines?)$/u;

function wordsBetween({ view, tokens }: Scene, start: number, end: number): { from: number; to: number } {
  const from = view.tokenAt(start)?.index ?? 0;
  let to = from;
  while ((tokens[to]?.start ?? Infinity) < end) to += 1;
  return { from, to };
}
