/**
 * Numbers under which a register, a list or a plan of graves holds somebody: "figure au registre des armes sous le n° 214", "a le
 * numéro 11 sur la liste d'attente", "A 17 – titre 1994/031 ; LECOINTRE". The line must name somebody. It must not take the number
 * of an act that the council's register holds.
 */
import type { Finding } from '../detector';
import { matchesOf } from '../text/matches';
import { placeStretches, type Stretch } from '../text/stretches';
import type { TextView } from '../text/view';
import { GRAVES } from './number-words';

const CODE =
  '(?<code>(?:[A-Z]{1,3}[-/ ]?)?\\d{1,6}(?:[-/][A-Z\\d]{1,4}|[A-Z])?)(?![a-zA-ZÀ-ÖØ-öø-ῼ\\d/%€°-]|[.,]\\d)';
const SIGN = '(?:n[°o]s?\\.? ?|num[ée]ro ?|(?:folio|f°|rang|ligne|case|ordre) (?:n[°o] ?)?)';
/** "inscrite au registre des chiens dangereux sous le numéro 31", "porté sur la liste électorale, n° 2281" */
const HELD_IN = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:inscri[a-zA-ZÀ-ÖØ-öø-ῼ]*|figur[a-zA-ZÀ-ÖØ-öø-ῼ]*|enregistr[a-zA-ZÀ-ÖØ-öø-ῼ]*|port[ée]{1,2}s?|immatricul[a-zA-ZÀ-ÖØ-öø-ῼ]*|r[ée]pertori[a-zA-ZÀ-ÖØ-öø-ῼ]*|recens[ée]{1,2}s?|list[ée]{1,2}s?|class[ée]{1,2}s?|not[ée]{1,2}s?|registres?|liste)(?![a-zA-ZÀ-ÖØ-öø-ῼ])[^.;:\\n|]{0,70}?(?:,|(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:sous|au|le|en|est|avec))(?: le)? (?:${SIGN}|(?<=sous le ))${CODE}`,
  'giu',
);
/** "n° d'ordre 418", of an elector: in a text about a vote. */
const ORDER = /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:n[°o]\.? ?|num[ée]ro )d'ordre ?:? ?(?<code>\d{1,5})(?![\d/%€-])/giu;
const VOTE =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:bureaux? de vote|[ée]lect(?:eurs?|rices?|oral[a-zA-ZÀ-ÖØ-öø-ῼ]*)|[ée]margement|scrutin|jury|jur[ée]s|assesseurs?|isoloir|procuration)(?![a-zA-ZÀ-ÖØ-öø-ῼ])/iu;
/** "M. Got (n° 1188 sur la liste électorale)" */
const NUMBER_IN = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:n[°o] ?|num[ée]ro )${CODE}(?= (?:sur|dans|du|de|au) (?:la |le |l')?(?:listes?|registres?|r[ée]pertoire|r[ôo]le|fichier)(?![a-zA-ZÀ-ÖØ-öø-ῼ])(?! des (?:d[ée]lib|arr[êe]t[ée]s)))`,
  'giu',
);
const BOOK =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:registres?|listes?|r[ée]pertoires?|fichiers?|r[ôo]le|liste d'attente|tableau|plan|main courante)(?![a-zA-ZÀ-ÖØ-öø-ῼ])/iu;
/** "M. Perrin a le numéro 11": not "le numéro 2 de la mairie". */
const HOLDS = new RegExp(
  `^,? (?:qui )?(?:a|porte|avait|a (?:eu|reçu|pris)|est|garde|passe|a tir[ée])(?: inscrite?)? (?:(?:le|au|sous le) )?(?:n[°o] ?|num[ée]ro )${CODE}(?! (?:d[eu]s?|d'))`,
  'u',
);
const ACTS =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:d[ée]lib[ée]rations?|arr[êe]t[ée]s?|d[ée]cisions?|march[ée]s?|courriers?|mandats?|factures?)(?![a-zA-ZÀ-ÖØ-öø-ῼ])/iu;

/** Where a line begins with a grave's place. */
const GRAVE_ROW =
  /^[ \t>*•|-]*(?:carr[ée] |section |all[ée]e )?[A-Z]{0,2} ?\d{1,4} ?[A-Z]?(?: [–-] |[ ,;|:]+)(?:titre|acte|concession|conc\.?)/iu;
const TITLE =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:titres?|actes?|concessions?|conc\.?)(?: de concession)?,? ?(?:n[°o] ?)?(?<code>(?:1[89]|20)\d{2}[-/]\d{1,5}|\d{1,5}[-/](?:1[89]|20)\d{2})(?![a-zA-ZÀ-ÖØ-öø-ῼ\d/-])/giu;

/** "C'est le n° 45 de l'année 1952, acte de décès de mon oncle": on a line that speaks of acts of a civil register. */
const CIVIL =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])actes? de (?:naissance|mariage|d[ée]c[èe]s|reconnaissance)(?![a-zA-ZÀ-ÖØ-öø-ῼ])/iu;
const ACT_NUMBER =
  /(?<before>[a-zA-ZÀ-ÖØ-öø-ῼ]+[ .]+)?(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:n[°o] ?|num[ée]ro )(?<code>\d{1,4})(?![a-zA-ZÀ-ÖØ-öø-ῼ\d/%€°-]|[.,*]\d| \d)/giu;
/** Things that have their own numbers. */
const NUMBERED_THING =
  /^(?:loi|d[ée]cret|ordonnance|circulaire|article|art|cerfa|formulaire|imprim[ée]|annexe|arr[êe]t[ée]|d[ée]lib[a-zA-ZÀ-ÖØ-öø-ῼ]*|bureau|guichet|salle|poste|page|pi[èe]ce|lot|appartement|appt?|apt|b[âa]t[a-zA-ZÀ-ÖØ-öø-ῼ]*|porte|escalier|rue|avenue|place|chemin|allée|impasse|villa|maison|ligne|bus|t[ée]l[a-zA-ZÀ-ÖØ-öø-ῼ]*)[ .]+$/iu;

/** @param people where people were found */
export function findRegisteredNumbers(view: TextView, people: readonly Stretch[]): readonly Finding[] {
  if (people.length === 0) return [];
  const { text } = view;
  const placed = placeStretches(people);
  const found: Finding[] = [];
  const add = (end: number, code: string) => {
    const reason = 'numéro sous lequel quelqu’un est inscrit';
    found.push({ type: 'ID', start: end - code.length, end, reason, confidence: 0.7 });
  };
  const isNamed = (at: number): boolean => {
    const line = view.lineAt(at);
    return placed
      .touching(line.start, line.end)
      .some(({ start, end }) => start >= line.start && end <= line.end);
  };
  for (const match of matchesOf(text, HELD_IN)) {
    const code = match.groups?.['code'] ?? '';
    if (
      !(BOOK.test(match[0]) || /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])sous le [^ ]+$/u.test(match[0])) ||
      ACTS.test(match[0]) ||
      /^(?:19|20)\d{2}$/u.test(code)
    )
      continue;
    if (isNamed(match.index)) add(match.index + match[0].length, code);
  }
  for (const match of matchesOf(text, NUMBER_IN))
    if (isNamed(match.index)) add(match.index + match[0].length, match.groups?.['code'] ?? '');
  const orders = matchesOf(text, ORDER).filter(({ index }) => isNamed(index));
  if (orders.length > 0 && VOTE.test(text))
    for (const match of orders) add(match.index + match[0].length, match.groups?.['code'] ?? '');
  for (const { end } of people) {
    const match = HOLDS.exec(text.slice(end, end + 50));
    if (match !== null) add(end + match[0].length, match.groups?.['code'] ?? '');
  }
  for (const match of matchesOf(text, ACT_NUMBER)) {
    const { before = '', code = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    const line = view.lineAt(match.index);
    if (NUMBERED_THING.test(before) || !CIVIL.test(text.slice(line.start, line.end))) continue;
    if (isNamed(match.index)) add(end, code);
  }
  let aboutGraves: boolean | undefined;
  for (const match of matchesOf(text, TITLE)) {
    const line = view.lineAt(match.index);
    const inRow = GRAVE_ROW.test(text.slice(line.start, line.end));
    if (!inRow && !(aboutGraves ??= GRAVES.test(text))) continue;
    if (isNamed(match.index)) add(match.index + match[0].length, match.groups?.['code'] ?? '');
  }
  return found;
}
