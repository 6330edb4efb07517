/**
 * Two or three capitals left in clear that are the initials of somebody masked ("vu JMF", "bureau de PL"), or that stand where something is done by or for somebody. Who signs
 * a message is asked about in `sign-offs`. It
 * must not ask about what is an acronym for all.
 */
import type { Finding } from '../detector';
import { senseAt, senseOf, type Scene } from '../people/scene';
import { matchesOf } from '../text/matches';
import { isNeverSomebodys, isNobodys } from '../words/nobodys-letters';

const RISK = 0.36;
const MOST_WORDS = 4;

/** @param covered one byte a word that is hidden; @param people what is hidden as people */
export function riskyInitials(
  scene: Scene,
  covered: Uint8Array,
  people: readonly Finding[],
): readonly Finding[] {
  const shorts = scene.tokens.filter(
    ({ index, shape, text }) =>
      shape === 'capitals' && text.length < 4 && covered[index] !== 1 && isFree(scene, index),
  );
  const closing = [
    ...ledLetters(scene, covered),
    ...doneLetters(scene, covered),
    ...loneLetters(scene, covered),
    ...dottedLetters(scene, covered),
    ...bracketedLetters(scene, covered),
  ];
  if (shorts.length === 0) return closing;
  const known = new Set(people.flatMap((one) => initialsOf(scene, one)));
  const theirs = shorts
    .filter(({ text }) => known.has(text))
    .map(({ start, end }) => question(start, end, 'initiales d’une personne masquée', RISK));
  return [...theirs, ...closing];
}

/** "transmis à DESM.", "Visa chef de service : DMJ", "CR : QW", "-> voir KBR": what is done by or for somebody. */
const LED =
  /(?:(?<![a-zA-ZÀ-ÿŒœ])(?:(?:transmis|remis|adress[ée]|confi[ée]|orient[ée]|attribu[ée]|donn[ée]|signal[ée]|renvoy[ée]|affect[ée])e?s? (?:à|a|au) |(?:copies?|cop\.|diffusion|info|retour|suite|avis|rendu)(?: (?:à|a|pour|de))? ?:? |(?:vu|relu|vis[ée]|sign[ée]|saisi|trait[ée]|re[çc]u|r[ée]dig[ée]|suivi|instruit|valid[ée]|contr[ôo]l[ée]|pris|not[ée]|appel[ée]?|class[ée]|tap[ée]|envoy[ée]|enregistr[ée]|accord|OK|fait)e?s? (?:par|de|avec) |visas?(?: [^:\n]{0,30}?)? ?: ?|(?:à )?(?:voir|revoir|v[ée]rifier|caler)(?: avec) |(?:demander|rappeler|r[ée]pondre|dire) à |CR ?: ?|(?:compte[- ]rendu|r[ée]dact(?:ion|eur|rice)|secr[ée]tariat|secr[ée]taire(?: de s[ée]ance)?|scribe|prise de notes|gestionnaire|instruct(?:eur|rice)|charg[ée]e? de dossier|signature|paraphe|initiales|agent|op[ée]rateur|interlocut(?:eur|rice)) ?: ?|(?:n|v|nos?|vos?|notre|votre) ?\/? ?r[ée]f(?:[ée]rences?|s)?\.? ?:? ?)|(?:->|=>|→|➜) ?(?:voir |pour |à )?)(?<letters>[A-ZÀ-ÞŒ]{2,4}(?:\/[A-ZÀ-ÞŒ]{2,4})?)(?![a-zA-ZÀ-ÿŒœ\d'’_-]|\/[a-zA-ZÀ-ÿŒœ]| ?n[°o]| \d)/giu;
const MOST_LETTERS = 4;

const ledLetters = (scene: Scene, covered: Uint8Array): readonly Finding[] =>
  matchesOf(scene.view.text, LED).flatMap(({ 0: whole, index, groups }): Finding[] => {
    const { letters = '' } = groups ?? {};
    const start = index + whole.length - letters.length;
    const token = scene.view.tokenAt(start);
    if (token === undefined || covered[token.index] === 1 || letters !== letters.toUpperCase()) return [];
    if (letters.split('/').every((part) => isThing(scene, part))) return [];
    const upper = scene.caseOf(token) === 'upper';
    const { word, functional } = senseAt(scene, token.index);
    if (functional || (word && (upper || letters.length === MOST_LETTERS))) return [];
    return [question(start, start + letters.length, 'peut-être les initiales de quelqu’un', 0.4)];
  });

/** "relu AS", "pris le 12/03 KBR": right after what was done. */
const DONE =
  /(?<=(?<!\p{L})(?:relu|r[ée]dig[ée]|saisi|vis[ée]|trait[ée]|v[ée]rifi[ée]|contr[ôo]l[ée]|corrig[ée]|dactylographi[ée]|class[ée]|not[ée]|fait|pris|appel|rappel|dixit)(?: le [\d/]{4,10})? )\p{Lu}{2,3}(?=[,.;)]|[ \t]*\n|$)/gmu;

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
  /(?<=[a-zß-ÿœ] )(?<!(?:cat[ée]gorie|zone|b[âa]timent|b[âa]t|groupe|classe|annexe|lot|plan|type|section|niveau|vitamine|point|option|bloc|titre|[ée]chelle|grade|tranche|salle|article|art|h[ée]patite|permis|porte|escalier|hall|all[ée]e|mod[èe]le|phase|version|page|colonne|série) )(?<letter>[A-ZÀ-ÞŒ]\.)(?= (?:a|est|ont?|fait|dit|sera|avait|était|n'|ne|s'|se|va|vit|doit|peut|demande|refuse|souhaite|reste|vient|habite|indique|signale|pense|et son|et sa|qui|aurait|menace|frappe)(?![a-zA-ZÀ-ÿŒœ]))/gu;

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
const DOTTED = /(?<![\p{L}\d.'’/&-])(?<letters>\p{Lu}\. ?-?\p{Lu}\.(?: ?-?\p{Lu}\.)?)(?! ?\p{Lu}|\d| \d|-)/gu;
/** An article, a code, a plan before them: an acronym, a zone. */
const OF_THING =
  /(?:(?<!\p{L})(?:l[ae]s?|un|une|du|des|aux?|articles?|art\.?|code|zones?|lots?|types?|plan|bât\.?|b[âa]timents?|section|annexe|point|soci[ée]t[ée]|bloc|groupe|vitamines?) |l')$/iu;

const dottedLetters = (scene: Scene, covered: Uint8Array): readonly Finding[] =>
  matchesOf(scene.view.text, DOTTED).flatMap(({ index, groups }): Finding[] => {
    const { letters = '' } = groups ?? {};
    const bare = letters.replace(/[^\p{L}]/gu, '');
    const token = scene.view.tokenAt(index);
    const free = token !== undefined && !covered.subarray(token.index, token.index + bare.length).includes(1);
    if (!free || isThing(scene, bare)) return [];
    return OF_THING.test(scene.view.text.slice(Math.max(0, index - 14), index))
      ? []
      : [question(index, index + letters.length, 'peut-être des initiales', 0.42)];
  });

/** "avis favorable (AB)": beside what somebody did, unless the letters are used elsewhere or are those of the words before. */
const BRACKETED = /(?<=\p{Ll}[\p{L}.…!]* \()(?<letters>\p{Lu}{2,3})(?=\))/gu;

const bracketedLetters = (scene: Scene, covered: Uint8Array): readonly Finding[] =>
  matchesOf(scene.view.text, BRACKETED).flatMap(({ 0: letters, index }): Finding[] => {
    const token = scene.view.tokenAt(index);
    if (token === undefined || covered[token.index] === 1 || isThing(scene, letters)) return [];
    const again = scene.tokens.some((one) => one.text === letters && one.index !== token.index);
    const before = scene.tokens.slice(Math.max(0, token.index - 9), token.index);
    const stands = before.map(({ text }) => text.slice(0, 1).toUpperCase()).join('');
    const spelled = Array.from(letters).every((letter) => stands.includes(letter));
    return again || spelled || scene.caseOf(token) !== 'mixed'
      ? []
      : [question(index, index + letters.length, 'peut-être des initiales', 0.3)];
  });

function isThing(scene: Scene, letters: string): boolean {
  const { acronym, institution, role, civility } = senseOf(scene.lexicon, letters.toLowerCase());
  return isNobodys(letters) || acronym || institution || role || civility;
}

const question = (start: number, end: number, reason: string, confidence: number): Finding => ({
  type: 'PERSON',
  start,
  end,
  reason,
  confidence,
});

function isFree(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  const { acronym, institution, role, civility, functional } = senseAt(scene, index);
  if (token === undefined || scene.caseOf(token) !== 'mixed' || isNeverSomebodys(token.text)) return false;
  const around = scene.view.text.slice(Math.max(0, token.start - 1), token.end + 1);
  return !(acronym || institution || role || civility || functional) && !/[\d&/_-]/u.test(around);
}

/** "Jean Paul Roux": JPR, RJP, JR, RJ. */
function initialsOf({ view, tokens }: Scene, { start, end }: Finding): readonly string[] {
  const letters: string[] = [];
  for (
    let token = view.tokenAt(start);
    token !== undefined && token.start < end;
    token = tokens[token.index + 1]
  )
    if (token.shape !== 'lower') letters.push(token.text.slice(0, 1).toUpperCase());
  const [first] = letters;
  const last = letters.at(-1);
  if (first === undefined || last === undefined || letters.length < 2 || letters.length > MOST_WORDS)
    return [];
  const turned = [last, ...letters.slice(0, -1)];
  return [letters.join(''), turned.join(''), first + last, last + first];
}
