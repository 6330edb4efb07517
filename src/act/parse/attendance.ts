/**
 * Who is named at the head of a session: present, absent, who gave a proxy to whom. Lists stand on one line or on many, in
 * sentences, with notes in parentheses. It counts and compares nothing.
 */
import { fold } from '../reading/fold';
import type { Folded } from '../reading/fold';
import { listEnd } from './list-end';
import type { Person, PlacedParagraph, Proxy } from './model';
import { peopleListIn } from './people';
import { proxiesOf } from './proxies';

export interface Attendance {
  readonly presentNames: readonly Person[];
  /** Each piece of the list of those present was read as a name. */
  readonly presentSure: boolean;
  readonly absentNames: readonly Person[];
  readonly absentSure: boolean;
  readonly proxies: readonly Proxy[];
}

const WHERE =
  "(?:\\s+(?:a\\s+la\\s+seance|a\\s+l'(?:ouverture|appel)[^:;\\n]{0,40}|en\\s+seance|les\\s+(?:membres|conseillers|elus|delegues)[^:;\\n]{0,60}|(?:les\\s+)?mesdames[^:;\\n]{0,60}|:?\\s*m(?:m|me|mes)?\\.?\\s+et\\s+m(?:m|me|mes)?\\.?[^:;\\n]{0,60}))?";
const HEADED = `${WHERE}\\s*(?:\\([^()\\n]{0,30}\\)\\s*)?(?:[:;](?:\\s*\\d{1,3}\\s*(?:[:(–-]|(?=\\n)))?(?!\\s*\\d)|(?=\\n))`;
const PRESENT = new RegExp(
  `(?<![a-z])(?:(?:etaient|etait|sont)\\s+|membres\\s+|conseillers\\s+(?:municipaux\\s+)?|elus\\s+|delegues\\s+|titulaires\\s+)?(?:presente?s?(?!\\s+(?:ou|et)\\s+representes))${HEADED}|(?<![a-z])(?:(?:etaient|sont)\\s+la|(?:ont|avaient)\\s+(?:siege|assiste)|siegeaient|assistaient)(?:\\s+a\\s+(?:la|cette)\\s+(?:seance|reunion))?${HEADED}`,
  'g',
);
const ABSENT = new RegExp(
  `(?<![a-z])(?:(?:etaient|etait|sont)\\s+|membres\\s+|conseillers\\s+)?(?:absente?(?:\\(e\\))?(?:s|\\(s\\))?|excusee?(?:\\(e\\))?(?:s|\\(s\\))?|manqu(?:e|ent|aient)(?:\\s+a\\s+l'appel)?)(?:\\s*(?:et\\s+|,\\s*|\\/\\s*|ou\\s+)?(?:non\\s+)?(?:absente?s?|excusee?(?:\\(e?s?\\))?s?|represente?e?s?|sans\\s+pouvoir|(?:ayant|avec|qui\\s+ont)\\s+(?:donne\\s+)?(?:pouvoir|procuration)))*${HEADED}`,
  'g',
);

/** From the stretch of the text that tells the session; `president` stands for "M. le maire". */
export const attendanceIn = (
  text: string,
  folded: Folded,
  paragraphs: readonly PlacedParagraph[],
  president?: Person,
): Attendance => {
  const present = listsAfter(text, folded, PRESENT);
  const absent = listsAfter(text, folded, ABSENT);
  return {
    // "Présents : 10 – M. X a donné pouvoir à Mme Y": who gave a proxy is not of the list.
    presentNames: uniqueBy(
      present.people.filter(
        ({ end }) => !LEFT.test(fold(text.slice(end, end + 60).split('\n', 1)[0] ?? '').lower),
      ),
    ),
    presentSure: present.sure,
    absentNames: uniqueBy(absent.people),
    absentSure: absent.sure,
    proxies: proxiesOf(text, folded, paragraphs, president ?? 'unnamed'),
  };
};

/** After a name: he or she is not there. */
const LEFT =
  /^[,\s]*(?:[(–-]\s*)?(?:(?:a|ayant|avait)\s+donnee?\s+(?:son\s+)?(?:pouvoir|procuration|mandat)|donne\s+(?:son\s+)?(?:pouvoir|procuration)|(?:est\s+|etait\s+)?representee?\s+par|absente?(?:\s|,|\))(?!jusqu))(?![^.;\n]{0,50}(?:jusqu|a\s+(?:partir|compter)|apres|a\s+\d{1,2}\s?h))/;

const uniqueBy = (people: readonly Person[]): Person[] =>
  people.filter(
    (person, i) => people.findIndex((other) => fold(other.name).lower === fold(person.name).lower) === i,
  );

/** Every list that such a label heads, end to end. */
const listsAfter = (
  text: string,
  folded: Folded,
  label: RegExp,
): { readonly people: readonly Person[]; readonly sure: boolean } => {
  const people: Person[] = [];
  let sure = true;
  let free = 0;
  for (const match of folded.lower.matchAll(label)) {
    if (match.index < free) continue;
    // On a line of its own, or after a sign: "les membres présents" in a sentence heads no list.
    const lineStart = folded.lower.lastIndexOf('\n', match.index - 1) + 1;
    if (!/[:;]/.test(match[0]) && !/^\s*(?:[-–•*]\s*)?$/.test(folded.lower.slice(lineStart, match.index)))
      continue;
    const from = match.index + match[0].length;
    const end = listEnd(folded.lower, from);
    free = end;
    const list = peopleListIn(text, { start: folded.at(from), end: folded.at(end) });
    people.push(...list.people);
    sure &&= list.sure;
  }
  return { people, sure };
};
