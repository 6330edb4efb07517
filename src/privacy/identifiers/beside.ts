/**
 * Numbers that what stands beside them makes somebody's: a word before or after ("4418870, c'est mon numéro CAF"), the line before
 * (a question, a label, a line cut short), somebody named on the line. Hidden unless the nearest word makes them an act's, a
 * budget's, a thing's. Needs to know where people were found.
 */
import type { Finding } from '../detector';
import { matchesOf } from '../text/matches';
import { placeStretches, type PlacedStretches, type Stretch } from '../text/stretches';
import type { TextView } from '../text/view';
import { findCodes, isDrawn, isLong, isQuantity, looksLikeAnAct, type Code } from './codes';
import { livesInGraves } from './lives';
import { MAY_BE_OWNED, MAYBE_OF_SOMEBODY, OF_NO_PERSON, OF_SOMEBODY } from './number-words';

const ANNOUNCED =
  /(?:(?:n[°o]s?\.?|num\.?|num[ée]ro|r[ée]f\.?|r[ée]f[ée]rence) (?:d[eu]s? |d'|de l')?[a-zA-ZÀ-ÖØ-öø-ῼ]{3,14}|n[°o]s?\.?|num\.?|num[ée]ro|r[ée]f\.?|r[ée]f[ée]rences?|id|code|sous|:|#|=|[([]|sous le|immatricul[a-zA-ZÀ-ÖØ-öø-ῼ]+) ?$/iu;
/** "Le numéro sur l'ancien papier c'est acte 1187": said of a number, whatever it is. */
const SAID =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:n[°o]s?|num[ée]ros?|r[ée]f[ée]rence|code)(?![a-zA-ZÀ-ÖØ-öø-ῼ])[^.;:\n]{0,45}(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:c'est|c'[ée]tait|est|marqu[ée]e?|[ée]crite?|indiqu[ée]e?|not[ée]e?)(?: (?:le|la|l'|acte|dossier|bien))? ?$/iu;
/** "sa licence FFF c'est 2547788112": whose it is stands before the word. */
const POSSESSIVE =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:mon|ma|mes|son|sa|ses|ton|ta|tes|leurs?)(?: (?!propre)[a-zA-ZÀ-ÖØ-öø-ῼ]+)? $/iu;
/** A word cut short ("conc.") ends no clause. */
const CLAUSE = /^.*(?:[;|\t]|[a-zA-ZÀ-ÖØ-öø-ῼ]{5}[.!?] (?=[A-ZÀ-ÞŒ]))/su;
/** "cerfa n° 10798 – n° 2024-38-00127": the form's own number is told. */
const FORM = /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])cerfa (?:n[°o] ?)?\d{5}(?:\*\d{2})?(?=[^\d*])/iu;
/** "1184402 (CAF)", "4418870 : c'est mon numéro de France Travail": what leads from a number to the word after it. */
const LEADS_BACK =
  /^ ?[,:(–=-]? ?(?:(?:c'est|est|sont|qui|celui|celle|d[eu]|l[ea]|l'|d'|mon|ma|son|sa|votre|notre|n[°o]|num[ée]ro|r[ée]pertoire|comme|pour|chez|à|au|aux|[àa] la)(?![a-zA-ZÀ-ÖØ-öø-ῼ])[ ']?)*$/iu;
/** Before a number, nothing but who speaks: the line before is what it answers. */
const OPENS_LINE =
  /^[ \t>*•–-]*(?:[a-zA-ZÀ-ÖØ-öø-ῼ' .-]{1,30} ?:)?(?:[ ,.…!]*(?:enregistr[ée]e?|d[ée]livr[ée]e?|inscrite?|sous|oui|euh|alors|attendez|voil[àa]|c'est(?: marqu[ée])?|tenez|je crois|le|la|n[°o]|num[ée]ro|donc|bien s[ûu]r|l[àa]|ici|et|ou|de|est)(?![a-zA-ZÀ-ÖØ-öø-ῼ]))*[ ,.:…!(]*$/iu;
const MONTH =
  /(?:janv(?:ier|\.)?|f[ée]vr(?:ier|\.)?|mars|avril|mai|juin|juil(?:let|\.)?|ao[ûu]t|sept(?:embre|\.)?|oct(?:obre|\.)?|nov(?:embre|\.)?|d[ée]c(?:embre|\.)?|mois) $/iu;
const NUMBERED = /(?:(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:n[°o]s?\.?|num\.?|num[ée]ro) ?:? ?|#)$/iu;
/** Shorter ones need their "n°". */
const LEAST_DIGITS = 4;
/** "RPPS 10004318827": a word before the number, and no letters of it. */
const WORD_FIRST = /^[A-ZÀ-ÞŒ]+(?= )/u;
/** On the line, before or after. */
const REACH = 240;
const BEFORE = 70;
const AFTER = 48;

const OWNER_AFTER = 60;
const OWNER_BEFORE = 60;
/** Between a number and whose it is. */
const TIED_AFTER =
  /^ ?[,(]? ?(?:(?:souscrite?|[ée]tablie?|[ée]mise?|remise?|d[ée]livr[ée]e?|restitu[ée]e?|adress[ée]e?|pr[ée]sent[ée]e?|pay[ée]e?|r[ée]gl[ée]e?|contest[ée]e?|non (?:pay|r[ée]gl)[ée]e?|appartenant|destin[ée]e?)(?: le [\d/. ]+)?,? ?)?(?:au nom de|au b[ée]n[ée]fice de|au profit de|par|pour|de|du|d'|à|chez) ?(?:(?:la famille|l[ea]|l') ?)?(?:(?:M|MM|Mme|Mlle|Mr|Monsieur|Madame)\.? )?$/iu;
/** Before the person to whom the thing belongs. */
const TIED_BEFORE =
  /(?:(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:pour|de|du|d'|à|par|chez|famille|concernant|concerne) ?)(?:(?:M|MM|Mme|Mlle|Mr|Monsieur|Madame)\.? )?$/iu;
const OF_COMPANY =
  /^[^.;\n]{0,12}(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:(?:soci[ée]t[ée]|entreprise|sarl|sas|association|commune|syndicat|march[ée]|ville|d[ée]partement)(?![a-zA-ZÀ-ÖØ-öø-ῼ])|relati|portant|du \d)/iu;

/** Whose a word says that a number is. */
type Whose = 'somebody' | 'maybe' | 'nobody' | undefined;

/** @param people where people were found; @param taken what the other detectors found */
export function findBesideNumbers(
  view: TextView,
  people: readonly Stretch[],
  taken: readonly Finding[],
): readonly Finding[] {
  const { text } = view;
  const somebody = people.length === 0 ? undefined : placeStretches(people);
  const others = placeStretches(taken);
  const lives = placeStretches(livesInGraves(view));
  return findCodes(view).flatMap((found): Finding[] => {
    if (lives.touching(found.start, found.end).length > 0) return [];
    const code = withoutWord(found);
    const known = others.touching(code.start, code.end);
    const [first] = known;
    if (first === undefined) return isSomebodys(view, found, somebody) ? [finding(code)] : [];
    // A number that was found may go on: "060 7B 12 341 GH".
    const goesOn = first.type === 'ID' && code.start <= first.start && first.end <= code.end;
    // "matricule RH 20558-F": a word that says what the number is.
    if (/^[A-ZÀ-ÞŒ]+ $/u.test(text.slice(code.start, first.start))) return [];
    return known.length === 1 && goesOn ? [finding(code)] : [];
  });
}

/** A word that we know opens the code: it stays in clear. */
function withoutWord(code: Code): Code {
  const word = WORD_FIRST.exec(code.text)?.[0];
  const whose = lastOf(word ?? '');
  // "TA 5518 042": where a number is somebody's, letters that would make it another thing's are its own.
  if (word === undefined || whose === undefined || whose === 'nobody') return code;
  return { ...code, text: code.text.slice(word.length + 1), start: code.start + word.length + 1 };
}

const finding = ({ start, end }: Code): Finding => ({
  type: 'ID',
  start,
  end,
  reason: 'numéro près d’une personne',
  confidence: 0.6,
});

/** @param people where people were found; undefined when nobody was */
function isSomebodys(view: TextView, code: Code, people: PlacedStretches<Stretch> | undefined): boolean {
  const { text } = view;
  const { start, end } = code;
  const line = view.lineAt(start);
  const clause = text
    .slice(Math.max(line.start, start - BEFORE), start)
    .replace(CLAUSE, '')
    .replace(FORM, '');
  const drawn = isDrawn(code);
  if (code.digits < LEAST_DIGITS && !drawn) return NUMBERED.test(clause) && lastOf(clause) === 'somebody';
  // "le 4 mars 2025"
  if (MONTH.test(clause)) return false;
  // "Avis 2211874406 laissé sur le pare-brise": of no council.
  if (/(?<![a-zA-ZÀ-ÖØ-öø-ῼ])avis $/iu.test(clause) && isLong(code) && !code.mixed)
    return people !== undefined;
  // "X = 712 345"
  if (/(?<![a-zA-ZÀ-ÖØ-öø-ῼ])[XYZ] ?[=:] ?$/u.test(clause)) return false;
  // The letters that open the code may say what it is: "FINESS 590780193".
  const letters = WORD_FIRST.exec(code.text)?.[0] ?? '';
  const ahead = lastOf(`${clause}${letters}`);
  // "L'infirmière (10108823741 au répertoire RPPS)": what follows may be surer.
  // "le numéro du boîtier ?⏎TA 5518 042": letters of a number that is asked for are the number's.
  const asked = letters !== '' && ahead === 'nobody' && lastOf(clause) === undefined && isAnswer(view, code);
  if (asked && people !== undefined) return elsewhere(view, code) !== 'nobody';
  const whose =
    ahead === 'maybe' && !NUMBERED.test(clause)
      ? (surer(text, end) ?? ahead)
      : (ahead ?? after(text, end) ?? elsewhere(view, code));
  const said = SAID.test(clause);
  const announced = said || ANNOUNCED.test(clause);
  if (whose === 'nobody')
    return (
      ahead === 'nobody' &&
      (announced || code.digits > 4) &&
      (isOwned(view, code, clause, people) || isHouseholds(view, code, clause, people))
    );
  const near =
    people
      ?.touching(Math.max(line.start, start - REACH), end + REACH)
      .some(
        (one) =>
          one.start >= line.start &&
          one.end <= line.end &&
          Math.max(one.start - end, start - one.end) < REACH,
      ) ?? false;
  // Of a thing, a number drawn at random would have been said to be the thing's.
  if (drawn && people !== undefined) return near || announced || whose !== undefined;
  const owned = whose === 'maybe' && ahead === 'maybe' && isOwn(clause);
  if (whose === 'somebody' || owned)
    return (
      announced || near || (code.digits > 4 && (!isQuantity(code) || isAnswer(view, code))) || code.mixed
    );
  if (people === undefined) return false;
  if (whose === 'maybe') return near || announced || isLong(code);
  if (looksLikeAnAct(code)) return false;
  if (said) return true;
  // Bare digits may be anything: they need to be announced, or to be long.
  const telling = announced || (code.mixed && code.digits > 4) || isLong(code);
  if (!telling || (code.digits < 5 && !code.mixed)) return false;
  return near || (announced && code.digits > 4);
}

/** "la facture n° 8801274416 de Mme Haddad", "Pour Mme Haddad, la facture n° 8801274416": whose it is stands beside it. */
function isOwned(
  view: TextView,
  code: Code,
  clause: string,
  people: PlacedStretches<Stretch> | undefined,
): boolean {
  if (people === undefined || looksLikeAnAct(code) || !MAY_BE_OWNED.test(clause)) return false;
  const { text } = view;
  const line = view.lineAt(code.start);
  const [next] = people.touching(code.end, Math.min(line.end, code.end + OWNER_AFTER));
  if (next !== undefined && next.start >= code.end && TIED_AFTER.test(text.slice(code.end, next.start)))
    return true;
  const owner = people.lastBefore(code.start);
  if (owner === undefined || owner.start < line.start || code.start - owner.end > OWNER_BEFORE) return false;
  const opening = text.slice(Math.max(line.start, owner.start - 30), owner.start);
  return (
    !OF_COMPANY.test(text.slice(code.end, code.end + 40)) &&
    TIED_BEFORE.test(opening) &&
    !/[.;] /u.test(text.slice(owner.end, code.start))
  );
}

const INVOICE = /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])factures? (?:n[°o]s?|num[ée]ro|r[ée]f\.?) ?:? ?$/iu;
/** What a household pays for. */
const HOUSEHOLD =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:eau|compteurs?|cantine|garderie|p[ée]riscolaire|cr[èe]che|loyers?|assainissement|consommation|centre de loisirs|ordures m[ée]nag[èe]res|redevance|[ée]cole de musique)(?![a-zA-ZÀ-ÖØ-öø-ῼ])/iu;
const OF_THE_TOWN =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:soci[ée]t[ée]|entreprise|sarl|sas|march[ée]|travaux|fournisseurs?|prestataire|mandat|chapitre|imput[a-zA-ZÀ-ÖØ-öø-ῼ]*|b[âa]timents? communa[a-zA-ZÀ-ÖØ-öø-ῼ]*)(?![a-zA-ZÀ-ÖØ-öø-ῼ])/iu;

/** "Objet : facture n° 24-3-00617, compteur changé": of water, of the canteen, in a text that names somebody. */
function isHouseholds(
  view: TextView,
  { start, end }: Code,
  clause: string,
  people: PlacedStretches<Stretch> | undefined,
): boolean {
  if (people === undefined || !INVOICE.test(clause)) return false;
  const line = view.lineAt(start);
  const around = `${view.text.slice(line.start, start)}\n${view.text.slice(end, Math.min(line.end, end + REACH))}`;
  return HOUSEHOLD.test(around) && !OF_THE_TOWN.test(around);
}

/** The thing named last is said to be somebody's: "ma mutuelle", "son ancien contrat". */
function isOwn(clause: string): boolean {
  const last = matchesOf(clause, MAYBE_OF_SOMEBODY).at(-1);
  return last !== undefined && POSSESSIVE.test(clause.slice(0, last.index));
}

/** "Votre numéro d'allocataire ?⏎Alors, 3 117 204": asked for a number, nobody answers a quantity. */
function isAnswer(view: TextView, { start }: Code): boolean {
  const { text } = view;
  const line = view.lineAt(start);
  const question = text.slice(Math.max(0, line.start - BEFORE), Math.max(0, line.start - 1));
  return (
    OPENS_LINE.test(text.slice(line.start, start)) &&
    /num[ée]ro|n[°o]|matricule|r[ée]f[ée]rence/iu.test(question)
  );
}

/** What follows is surer than a word that may be somebody's; not after a comma, where another thing is named. */
function surer(text: string, end: number): Whose {
  const whose = after(text, end);
  return whose === 'nobody' && text.startsWith(',', end) ? undefined : whose;
}

/** What the word nearest to the end of a text says. */
function lastOf(text: string): Whose {
  const nobody = lastEnd(text, OF_NO_PERSON);
  const somebody = lastEnd(text, OF_SOMEBODY);
  const maybe = lastEnd(text, MAYBE_OF_SOMEBODY);
  if (Math.max(nobody, somebody, maybe) === -1) return undefined;
  if (nobody > Math.max(somebody, maybe)) return 'nobody';
  return somebody >= nobody && somebody !== -1 ? 'somebody' : 'maybe';
}

/** What the first word after a number says, when nothing but what leads to it stands between. */
function after(text: string, end: number): Whose {
  const following = text.slice(end, end + AFTER).replace(/[\n;|\t].*$/su, '');
  for (const [words, whose] of [
    [OF_SOMEBODY, 'somebody'],
    [OF_NO_PERSON, 'nobody'],
  ] as const) {
    const [match] = matchesOf(following, words);
    const between = following.slice(0, match?.index ?? 0);
    // "12 450 allocataires" is a quantity.
    if (match !== undefined && between.trim() !== '' && LEADS_BACK.test(between)) return whose;
  }
  return undefined;
}

/** What the sentence before says on the line; or the line before, when the number opens its own. */
function elsewhere(view: TextView, { start }: Code): Whose {
  const { text } = view;
  const line = view.lineAt(start);
  const ahead = text.slice(Math.max(line.start, start - 2 * BEFORE), start);
  if (/[;|\t]/u.test(ahead)) return undefined;
  const same = lastOf(ahead);
  if (same !== undefined) return same === 'nobody' ? undefined : same;
  if (!OPENS_LINE.test(ahead)) return undefined;
  const previous = text.slice(Math.max(0, line.start - 2 * BEFORE), Math.max(0, line.start - 1));
  const last = previous.slice(previous.lastIndexOf('\n') + 1);
  return lastOf(last);
}

function lastEnd(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of matchesOf(text, pattern)) last = match.index + match[0].length;
  return last;
}
