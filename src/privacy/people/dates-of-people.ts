/**
 * Dates of birth that only the person before them tells: "Hidaya (22.07.2024)", "1. DIALLO Awa – 12/12/1990 –", and those that
 * somebody gives aloud at a control. A date of these last years stands right after the name and is no hour's, log's or act's. It must
 * not read the cells of a table: their column tells.
 */
import type { Finding } from '../detector';
import { datesOf, FULL_DATE, MONTH_NAME } from '../text/dates';
import { matchesOf } from '../text/matches';
import type { TextView } from '../text/view';
import { findDatesTold } from './dates-told';
import { birthTold } from './birth-told';

const OPENS = /(?:[–|;\t,(]| - | \/ | {2,}(?:le )?) ?$/u;
const CLOSES = /^ ?(?:[–|;\t,)]| - |\/ | {2}|\n|$)/u;
/** Words that are said of somebody between a name and a birth: "(mineur, 19/03/2009)". */
const PERSONAL =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:mineure?|majeure?|sexe|fils|filles?|enfant|célibataire|mariée?|divorcée?|veufs?|veuves?|retraitée?|père|mère|frère|sœur|soeur|étudiante?|oncle|tante|neveux?|nièces?|niece|cousine?|conjointe?|épouse|époux|compagne|compagnon|concubine?|beau-fils|belle-fille|beau-père|belle-mère|marraine|parrain|sans emploi|à charge|ayant droit|prénoms?|allocataire|matricule)(?![a-zA-ZÀ-ÖØ-öø-ῼ])/giu;
/** How far the person may be before, on the line. */
const REACH = 90;
/** Until this year a date in a list needs to be near somebody only; later ones may be a visit's. */
const LATEST = 2019;
/** Between a name and the date that is its own. */
const RIGHT_AFTER = /^\)?(?:,? ?\(| ?, | [–-] | \/ | {2,}(?:le )?)(?:[FMGH], |[FMGH] [–-] )?$/u;
/** "enfants : Mika 02/05/2015, Shanon 19/09/2017" */
const CHILDREN =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:enfants?|fils|filles?|b[ée]b[ée]s?|jumeaux|jumelles|[ée]l[èe]ves?|petits?-enfants?)(?![a-zA-ZÀ-ÖØ-öø-ῼ])/iu;
/** "Lina est née le 04/06/2018 et Marek le 11/12/2020": the verb is said once. */
const BORN_BEFORE = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ])n[ée]e?s?,? (?:le )?(?:${FULL_DATE})[^.;\\n]{0,60}$`,
  'iu',
);
/** What ends it: the person goes on. Not a colon: who was called that day. */
const GOES_ON = /^(?: \/ | {2,}|\)(?! ?:)|,(?! ?\d{1,2} ?h)| [–-] (?!\d{1,2} ?h)|\.?(?:\n|$)|[.;](?= |$))/u;
/** "1) Sacha (2 mai 2023) : demande Jean-Zay": at the head of a list of children a colon opens what is asked for them. */
const HEAD_OF_CHILD = /^(?:[•*–-]|\d{1,3} ?[).°–-]{0,2})? *[^\n:;]{0,12}$/u;
const ABOUT_CHILD = /^\) ?:/u;
const SCHOOL =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:maternelles?|[ée]l[ée]mentaires?|scolaires?|rentr[ée]e|cr[èe]ches?|multi-accueil|p[ée]riscolaires?|cantine|centres? (?:de loisirs|a[ée]r[ée]s?)|colonie|alsh|[ée]l[èe]ves?|petite section|moyenne section|grande section|CP|CE[12]|CM[12]|halte-garderie|assistantes? maternelles?)(?![a-zA-ZÀ-ÖØ-öø-ῼ])/iu;
/** What makes it another date, before the person on the line or after the date. */
const OTHER_EVENT =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:s[ée]ances?|r[ée]unions?|conseils?|courriers?|arr[êe]t[ée]s?|d[ée]lib[ée]rations?|d[ée]cisions?|factures?|p[ée]riodes?|relances?|[ée]ch[ée]ances?|contrats?|commissions?|rendez-vous|rdv|visites?|appels?|entretiens?|audiences?|jugements?|fait|sign[ée]e?s?|publi[ée]e?s?|transmis[a-zA-ZÀ-ÖØ-öø-ῼ]*|re[çc]u[a-zA-ZÀ-ÖØ-öø-ῼ]*|maire|adjointe?|pr[ée]sidente?|mandats?|[ée]lections?|vu)(?![a-zA-ZÀ-ÖØ-öø-ῼ])/iu;
const AFTERWARDS =
  /^[),. –-]*(?:appel|visite|rendez-vous|rdv|entretien|r[ée]union|s[ée]ance|courrier|relance|re[çc]ue?|absente?|pr[ée]sente?|sign|d[ée]c[ée]d|d[ée]c[èe]s)/iu;
/** "donne oralement la date du 1er avril 1995" */
const GIVEN = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:donn|indiqu|d[ée]clar|fourni|annonc|pr[ée]tend|communiqu|d[ée]clin|affirm|dit)[a-zA-ZÀ-ÖØ-öø-ῼ]{0,4}(?![a-zA-ZÀ-ÖØ-öø-ῼ])(?<between>[^.;:\\n]{0,40}?(?<![a-zA-ZÀ-ÖØ-öø-ῼ])dates? (?:du |de |le |: ?)?| (?:être|est) (?:de |du |le ))(?<date>${FULL_DATE})`,
  'giu',
);

/** Until this year a date before a name is seldom a log's. */
const LONG_AGO = 2008;
/** Children of a list are younger. */
const MINORITY = 4;
const OPENING_DATE = new RegExp(`(?<=^|[|;\\t])[ \\t•*–-]*(?<date>${FULL_DATE})[ \\t|;,–-]{1,4}`, 'gimu');

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** @param people where people were found; @param numbers what was found of their numbers */
export function findDatesOfPeople(
  view: TextView,
  people: readonly Stretch[],
  numbers: readonly Stretch[],
): readonly Finding[] {
  return [
    ...afterPeople(view, people, numbers),
    ...beforePeople(view, people),
    ...yearsAfter(view, people),
    ...given(view),
    ...findDatesTold(view, people),
  ];
}

function afterPeople(
  view: TextView,
  people: readonly Stretch[],
  numbers: readonly Stretch[],
): readonly Finding[] {
  const { text } = view;
  return datesOf(view).flatMap((match): Finding[] => {
    const start = match.index;
    const end = start + match[0].length;
    const line = view.lineAt(start);
    const before = people.filter(
      (one) => one.end <= start && one.start >= line.start && start - one.end < REACH,
    );
    const found = [birthTold(start, end, 'date après un nom, dans une liste')];
    const year = yearOf(match[0]);
    if (
      year !== undefined &&
      year <= LATEST &&
      OPENS.test(text.slice(line.start, start)) &&
      CLOSES.test(text.slice(end, end + 3)) &&
      // Words between make it another date: "Mme Roux, conseil du 3 mai 1998".
      before.some((one) => !/[a-zß-ÿœ]{3}/u.test(asideFrom(text.slice(one.end, start)).replace(PERSONAL, '')))
    )
      return found;
    const ahead = text.slice(line.start, start);
    // "Keïta, allocataire 3318802 F, 14/02/1998": a number of theirs may stand between.
    const own = [...before, ...(before.length === 0 ? [] : numbers)].some((one) => {
      if (one.end > start || start - one.end > 12) return false;
      const between = text.slice(one.end, start);
      // "Le passager Mattéo 14/02/2008, fugueur": nobody was visited so long ago.
      const bare = between === ' ' && (yearOf(match[0]) ?? LATEST) <= LONG_AGO + MINORITY;
      const said = CHILDREN.test(ahead) || BORN_BEFORE.test(ahead);
      return bare || RIGHT_AFTER.test(between) || (/^(?: | ?,? le )$/u.test(between) && said);
    });
    const following = text.slice(end, line.end);
    const goesOn = GOES_ON.test(text.slice(end, end + 8)) || isOfListedChild(view, start, end, before);
    if (!own || !goesOn || AFTERWARDS.test(following)) return [];
    return OTHER_EVENT.test(ahead.replace(/^.*(?:[;:]|[a-zA-ZÀ-ÖØ-öø-ῼ]{4}\.) /u, '')) ? [] : found;
  });
}

/** "(épelle « Aroutounian »), ", "(jumelles) – ": what is said of somebody in brackets, unless it is of another day. */
const asideFrom = (between: string): string =>
  between.replace(/^ ?\((?<aside>[^()\n]{1,60})\)/u, (bracket, aside: string) =>
    /\d/u.test(aside) || OTHER_EVENT.test(aside) ? bracket : '',
  );

/** In a list about a school or a crèche; a date of the text's own year may be the day of a call. */
function isOfListedChild(view: TextView, start: number, end: number, before: readonly Stretch[]): boolean {
  const { text } = view;
  const line = view.lineAt(start);
  const year = yearOf(text.slice(start, end));
  const [first] = before;
  if (first === undefined || year === undefined || !ABOUT_CHILD.test(text.slice(end, end + 3))) return false;
  if (!HEAD_OF_CHILD.test(text.slice(line.start, first.start)) || !SCHOOL.test(text)) return false;
  return matchesOf(text, /(?<!\d)20\d{2}(?!\d)/gu).some(({ 0: other }) => Number(other) > year);
}

/** "12/04/1957 SERRANO Carmen": a date of long ago that opens its line or cell, right before a name. */
function beforePeople({ text }: TextView, people: readonly Stretch[]): readonly Finding[] {
  const opens = new Map(people.map((one) => [one.start, one]));
  return matchesOf(text, OPENING_DATE).flatMap((match): Finding[] => {
    const { date = '' } = match.groups ?? {};
    const year = yearOf(date);
    const start = match.index + match[0].indexOf(date);
    return year !== undefined && year <= LONG_AGO && opens.has(match.index + match[0].length)
      ? [birthTold(start, start + date.length, 'date avant un nom, dans une liste')]
      : [];
  });
}

/** "Sow Aminata (1987)": a year alone in brackets, right after somebody; of a baby a month of any year. */
function yearsAfter({ text }: TextView, people: readonly Stretch[]): readonly Finding[] {
  return people.flatMap(({ start, end }): Finding[] => {
    const following = text.slice(end, end + 20);
    if (/^ \((?:19[2-9]\d|200\d|201[0-5])\)/u.test(following))
      return [birthTold(end + 2, end + 6, 'année après un nom')];
    const month = IN_BRACKETS.exec(following)?.groups?.['month'];
    return month !== undefined && SMALL_CHILD.test(text.slice(Math.max(0, start - 40), start))
      ? [birthTold(end + 2, end + 2 + month.length, 'mois de naissance d’un enfant')]
      : [];
  });
}
const IN_BRACKETS = new RegExp(`^ \\((?<month>(?:${MONTH_NAME} |(?:0?[1-9]|1[0-2])/)(?:20)?\\d{2})\\)`, 'iu');
/** "bébé Adam ou Adem": the other name may stand between. */
const SMALL_CHILD =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:[Bb]([ée])b\1s?|petite?|derni(?:er|[èe]re)|cadet(?:te)?|a[iî]née?|fils|fille|enfants?|jumeaux|jumelles|nourrisson|nouveau-née?)(?: (?:derni(?:er|[èe]re)|né|née))? (?:\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ-]+ (?:ou|et|\/) )?$/u;

function given({ text }: TextView): readonly Finding[] {
  return matchesOf(text, GIVEN).flatMap((match): Finding[] => {
    const { date = '', between = '' } = match.groups ?? {};
    const year = yearOf(date);
    const end = match.index + match[0].length;
    return OTHER_EVENT.test(between) || year === undefined || year > LATEST
      ? []
      : [birthTold(end - date.length, end, 'date donnée par quelqu’un')];
  });
}

function yearOf(date: string): number | undefined {
  const year = /(?:19|20)\d{2}/.exec(date)?.[0];
  return year === undefined ? undefined : Number(year);
}
