/**
 * Dates of birth that the sentence tells without its word: an age that somebody reaches ("97 ans le 12/11/1928"), a date that two papers
 * write differently ("la date 12/06/1985 alors que sur le passeport c'est le 21/06/1985"), dates beside each name of a row ("Petit Léa
 * 3/4/15, Sow Ali 12-5-14"). It must not take a lease's years, nor the day when a paper was delivered. Needs to know where people were
 * found.
 */
import type { Finding } from '../detector';
import { datesOf, MONTH_NAME } from '../text/dates';
import { matchesOf } from '../text/matches';
import { placeStretches, type PlacedStretches, type Stretch } from '../text/stretches';
import type { TextView } from '../text/view';
import { birthTold } from './birth-told';

/** What leads from an age to its day. */
const AGE =
  /(?<before>[a-zA-ZÀ-ÖØ-öø-ῼ']+ |[^a-zA-ZÀ-ÖØ-öø-ῼ']|^)(?<!\d)\d{1,3} ans (?:(?:d[ée]j[àa]|bient[ôo]t|r[ée]volus|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? ){0,2}(?:le |au |ce |depuis le )$/iu;
/** A day whose year goes without saying. */
const SHORT_DAY = new RegExp(
  `(?<= ans (?:[a-zé]+,? ){0,2}(?:le|au|ce) )(?:\\d{1,2}[/.]\\d{1,2}(?![/.\\d])|\\d{1,2}(?: ?er)? ${MONTH_NAME}(?! \\d))`,
  'giu',
);
/** "bail de 9 ans au 01/01/2010", "moins de 18 ans au 31/12" */
const OF_A_TERM = /^(?:de|d'|des|pour|pendant|sur|[àa]|apr[èe]s|dans|les|en|trente|dur[ée]e|et|ou|pas) $/iu;
/** How far somebody may be, on the line. */
const REACH = 120;

const PAPER =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:passeports?|cni|cartes? (?:nationale )?d'identit[ée]|pi[èe]ces? d'identit[ée]|livrets?|actes?|extraits?|[ée]tat civil|permis|titres? de s[ée]jour|carte vitale|papiers?|formulaire|dossier|fiche)(?![a-zA-ZÀ-ÖØ-öø-ῼ])/iu;
const DIFFERS =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:erreurs?|au lieu d[eu]|alors qu(?:e|'il|'elle)|pas la m[êe]me|diff[ée]ren[a-zA-ZÀ-ÖØ-öø-ῼ]*|fausse?s?|corrig[a-zA-ZÀ-ÖØ-öø-ῼ]*|rectifi[a-zA-ZÀ-ÖØ-öø-ῼ]*|coquille|invers[a-zA-ZÀ-ÖØ-öø-ῼ]*|mauvaise date|bonne date|vraie date|ne correspond[a-zA-ZÀ-ÖØ-öø-ῼ]*|tromp[ée][a-zA-ZÀ-ÖØ-öø-ῼ]*|et non|et pas)(?![a-zA-ZÀ-ÖØ-öø-ῼ])/iu;
/** Right before a date of something else. */
const OTHER_DAY =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:d[ée]livr|expir|valab|valid|[ée]tabli|fait|re[çc]u|d[ée]pos|sign|mari|d[ée]c[èeé]|jug|daté|demand|jusqu|partir|depuis|rdv|rendez|conseil|s[ée]ance|arr[êe]t[ée]|courrier|mail|passé|venu|entr[ée]e|factur|paiement|livr[ée](?!t))[a-zA-ZÀ-ÖØ-öø-ῼ]*[^,;.:()]{0,24}$/iu;
/** Until this year a day on a paper is seldom another's than a birth. */
const LATEST = 2019;
/** Between a name and its date, in a row of them. */
const PAIRED = /^(?: | ?\(| [–-] |, ?| : | = )$/u;
const LEAST_PAIRS = 2;
const APPOINTED =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:rdv|rendez-vous|visites?|relances?|appels?|convocations?|s[ée]ances?|absen[a-zA-ZÀ-ÖØ-öø-ῼ]*|cong[ée]s?|d[ée]parts?|arriv[ée]es?|entr[ée]es?|contrats?|dates?|d[ée]c[èe]s|d[ée]c[ée]d[ée]e?s?|mariages?|paiements?|inhum[a-zA-ZÀ-ÖØ-öø-ῼ]*|mandats?|[ée]lue?s?|concessions?)(?![a-zA-ZÀ-ÖØ-öø-ῼ])/iu;

/** @param people where people were found */
export function findDatesTold(view: TextView, people: readonly Stretch[]): readonly Finding[] {
  if (people.length === 0) return [];
  const placed = placeStretches(people);
  return [...ofAges(view, placed), ...ofPapers(view, placed), ...ofRows(view, placed)];
}

function ofAges(view: TextView, people: PlacedStretches<Stretch>): readonly Finding[] {
  const { text } = view;
  return [...datesOf(view), ...matchesOf(text, SHORT_DAY)].flatMap(({ 0: date, index }): Finding[] => {
    const line = view.lineAt(index);
    const age = AGE.exec(text.slice(Math.max(line.start, index - 60), index));
    if (age === null || OF_A_TERM.test(age.groups?.['before'] ?? '')) return [];
    const end = index + date.length;
    return isOnLine(people, line, Math.max(line.start, index - REACH), Math.min(line.end, end + REACH))
      ? [birthTold(index, end, 'jour d’un anniversaire')]
      : [];
  });
}

function ofPapers(view: TextView, people: PlacedStretches<Stretch>): readonly Finding[] {
  const { text } = view;
  return view.lines.flatMap((line): Finding[] => {
    const content = text.slice(line.start, line.end);
    if (!DIFFERS.test(content) || !PAPER.test(content)) return [];
    const dates = datesIn(view, line).filter(
      ({ 0: date, index }) => isOld(date) && !OTHER_DAY.test(content.slice(Math.max(0, index - 50), index)),
    );
    const several = new Set(dates.map(({ 0: date }) => date)).size > 1;
    if (!several || !isOnLine(people, line, line.start, line.end)) return [];
    return dates
      .filter(({ 0: date, index }) => isCompared(content, index, index + date.length))
      .map(({ 0: date, index }) =>
        birthTold(
          line.start + index,
          line.start + index + date.length,
          'date qui diffère d’un papier à l’autre',
        ),
      );
  });
}

/** The whole days of a line, from its start. */
const datesIn = (
  view: TextView,
  { start, end }: Stretch,
): readonly { readonly 0: string; readonly index: number }[] =>
  datesOf(view)
    .filter(({ index }) => index >= start && index < end)
    .map(({ 0: date, index }) => ({ 0: date, index: index - start }));

/** What tells that two papers differ stands in the sentence of the date, and so does one of the papers. */
function isCompared(content: string, start: number, end: number): boolean {
  const ahead = content
    .slice(Math.max(0, start - REACH), start)
    .replace(/^.*[a-zß-ÿœ)]{2}[.!?] (?=[A-ZÀ-ÞŒ])/su, '');
  const [rest = ''] = content.slice(end, end + REACH).split(/[.!?] (?=[A-ZÀ-ÞŒ])/u);
  const sentence = `${ahead} ${rest}`;
  return DIFFERS.test(sentence) && PAPER.test(sentence);
}

/** Two people of a line at least, each right before a date. */
function ofRows(view: TextView, people: PlacedStretches<Stretch>): readonly Finding[] {
  const { text } = view;
  const pairs = new Map<number, Finding[]>();
  for (const match of datesOf(view)) {
    const start = match.index;
    const line = view.lineAt(start);
    const person = people.lastBefore(start);
    if (person === undefined || person.start < line.start || !isOld(match[0])) continue;
    if (!PAIRED.test(text.slice(person.end, start))) continue;
    const pair = birthTold(start, start + match[0].length, 'date après chaque nom d’une ligne');
    pairs.set(line.start, [...(pairs.get(line.start) ?? []), pair]);
  }
  return [...pairs].flatMap(([start, found]) => {
    const { end } = view.lineAt(start);
    return found.length < LEAST_PAIRS || APPOINTED.test(text.slice(start, end)) ? [] : found;
  });
}

const isOnLine = (people: PlacedStretches<Stretch>, line: Stretch, from: number, to: number): boolean =>
  people.touching(from, to).some(({ start, end }) => start >= line.start && end <= line.end);

function isOld(date: string): boolean {
  const whole = /(?:19|20)\d{2}/u.exec(date)?.[0];
  if (whole !== undefined) return Number(whole) <= LATEST;
  const short = /(?<!\d)\d{2}$/u.exec(date)?.[0];
  return short !== undefined && (Number(short) <= LATEST - 2000 || Number(short) > 30);
}
