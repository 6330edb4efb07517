/**
 * The council's session as the head of a deliberation or of minutes tells it: dates, numbers of members, who was there, who gave a
 * proxy to whom, who kept the minutes. It compares nothing.
 */
import { findDates } from '../reading/dates';
import type { FoundDate } from '../reading/dates';
import { fold } from '../reading/fold';
import type { Folded } from '../reading/fold';
import { findTimes } from '../reading/times';
import { attendanceIn } from './attendance';
import { cellCounts, columnCounts, countsIn } from './counts';
import type { Labels } from './counts';
import type { Count, ParsedSession, Part, Person, PlacedParagraph, Span } from './model';
import { nameAfter, nameBefore } from './names-beside';
import { peopleIn } from './people';

const MEMBERS =
  "(?:nombre\\s+d[e']s?\\s*)?(?:(?:conseiller(?:e?s?)|membres?|elus?|delegues?|administrateurs?)\\s+)?";
const BODY = '(?:(?:municipaux|communautaires?|syndicaux|titulaires)\\s+)?';

export const SESSION_LABELS = {
  seats: `${MEMBERS}${BODY}(?:afferents?\\s+au\\s+conseil(?:\\s+municipal)?|composant\\s+le\\s+conseil)|effectif\\s+legal(?:\\s+du\\s+conseil(?:\\s+municipal)?)?`,
  inOffice: `${MEMBERS}${BODY}(?:en\\s+exercice)|(?:membres|conseillers|elus)(?:\\s+municipaux)?,?\\s+(?:tous|toutes)\\s+en\\s+exercice|effectif(?:\\s+du\\s+conseil(?:\\s+municipal)?)?|(?<=(?:conseil|comite|assemblee)(?:\\s+(?:municipal|communautaire|syndical|d'administration))?,?\\s(?:qui\\s)?)(?:compte|comprend)(?=\\s+(?:\\d{1,3}|[a-z-]+)\\s+(?:membres|conseillers|elus|delegues)(?!\\s+(?:en\\s+exercice|present|absent|represent|[a-z]+\\s+en\\s+exercice)))`,
  present: `(?:(?<!quorum ?(?:\\(|de|est de|fixe a|:)? ?\\d{1,3} (?:membres |conseillers )?)|(?=[^:\\n]{0,60}:\\s*\\d))${MEMBERS}${BODY}(?:(?:etaient\\s+)?presente?s?|(?:assist|particip|sieg)(?:ent|aient)\\s+(?:physiquement\\s+)?(?:a|en|dans)\\s+(?:la\\s+)?(?:seance|reunion|salle)|(?:ont|avaient)\\s+repondu\\s+(?:present|a\\s+l'appel))(?:\\s+pour\\s+(?:ce|cette|le\\s+present|la\\s+presente)\\s+[a-z]{4,13}|\\s+(?:a|lors\\s+de)\\s+l'(?:ouverture|appel)(?:\\s+de\\s+(?:la\\s+)?(?:seance|reunion))?|\\s+a\\s+la\\s+(?:seance|reunion)|\\s+en\\s+(?:seance|debut\\s+de\\s+seance))?(?!\\s+(?:ou|et|\\/)\\s+representes)`,
  proxyCount: `${MEMBERS}(?:(?:absente?s?|excusee?s?)\\s+(?:(?:et\\s+)?(?:representee?s?|ayant\\s+donne\\s+(?:pouvoir|procuration)|avec\\s+(?:pouvoir|procuration))))|(?:nombre\\s+de\\s+)?(?:pouvoirs?|procurations?|mandats?)(?:\\s+(?:donnes?|ecrits?))?|${MEMBERS}(?:etaient\\s+|sont\\s+|se\\s+sont\\s+fait(?:\\s+|es?\\s+|s\\s+))?represente(?:e?s?|r)|(?:ayant|avaient|ont|avait)\\s+delegue\\s+leur\\s+(?:vote|voix)|(?:ayant|avaient|ont|avait)\\s+(?:donne|remis|confie|laisse)\\s+(?:leur\\s+|un\\s+|son\\s+)?(?:pouvoir|procuration|mandat)`,
  excused: `${MEMBERS}(?:absente?s?\\s+(?:et\\s+)?)?excusee?s?(?:\\s+(?:sans|non)\\s+(?:pouvoir|procuration|representee?s?))?`,
  absent: `${MEMBERS}absente?s?(?:\\s+(?:sans\\s+(?:pouvoir|procuration|delegation|mandat)|non\\s+(?:excusee?s?|representee?s?)))?`,
  voters: `(?:nombre\\s+de\\s+)?(?:votants?|suffrages(?!\\s+(?:exprimes|declares))|votes(?!\\s+(?:pour|contre)))|(?:qui\\s+ont|ont|ayant)\\s+pris\\s+part\\s+(?:a\\s+la\\s+deliberation|au\\s+vote)|prenant\\s+part\\s+(?:a\\s+la\\s+deliberation|au\\s+vote)|presents?\\s+(?:ou|et|\\/)\\s+representes`,
  majority: 'majorite\\s+absolue',
  quorumCount: 'quorum',
  substitutes: `(?:(?:delegues?|membres?|conseillers?)\\s+)?suppleante?s?\\s+(?:presente?s?|votante?s?|siegeant|(?:ayant|avec)\\s+voix)(?:[^:()|;\\n]{0,40}(?=:))?`,
} as const satisfies Labels<string>;

const CONVOCATION = /convo(?:cations?|quee?s?)(?![a-z])([^.;]{0,90})$/;
/** Between the summons and a date, what makes it the date of something else. */
const NOT_SENT =
  /seance|reuni|session|pour\s+l|(?<!et\s(?:d')?|et\sde\sl')affich|publi|assembl|(?<!ont\sete\s)transmis(?!es?(?![a-z]))|presidence|\d{4}/;
const PRESIDENT =
  /sous\s+la\s+presidence\s+(?:effective\s+)?(?:de\s+|d'|du\s+(?=maire|president|doyen))|presidente?\s+de\s+(?:la\s+)?seance\s*:\s*|(?<!vice-)presidence\s*:\s*|(?:^|\n)\s*president\s*:\s*|(?<![a-z])presidee?\s+par\s+(?=(?:m|l)[a-z.]*\s)/;
const SECRETARY_AFTER =
  /(?<![a-z])secretariat\s+(?:de\s+(?:la\s+)?seance\s+)?(?:est|a\s+ete|etait)\s+(?:assure|tenu|confie)\s+(?:par|a)\s+(?=m|[a-z-]+\s)|(?<![a-z])secr(?:etaires?|etariat)\s*(?:de\s+(?:la\s+)?seance)?\s*(?:designee?s?|elue?s?|nommee?s?)?\s*(?:\([^()\n]{0,40}\)\s*)?:\s*|secretaire\s+de\s+(?:la\s+)?seance\s+(?:est|sera)\s+(?=m|[a-z-]+\s)|(?:designe|nomme|elit|choisit)\s+(?:en\s+qualite\s+de\s+|comme\s+|pour\s+)?(?:secretaire\s+de\s+(?:la\s+)?seance|secretaire)\s+(?=m)/;
const SECRETARY_BEFORE =
  /(?<![a-z])(?:(?:designee?s?|nommee?s?|elue?s?|choisie?s?|proposee?s?)\s+)?(?:comme\s+|en\s+(?:qualite|tant)\s+(?:de|que)\s+|aux?\s+fonctions?\s+de\s+|pour\s+(?:remplir|exercer|assurer)\s+(?:les?\s+|la\s+)?(?:fonctions?|charge|role)\s+de\s+)?secretaires?(?:\s+de\s+(?:la\s+)?seance)?(?!\s*(?:general|de\s+mairie|auxiliaire))/g;
const SECRETARY_FILLS =
  /(?:a\s+ete\s+)?(?:designee?|nommee?|elue?)\s+pour\s+(?:remplir|exercer|assurer)\s+(?:ces|les|cette)\s+fonctions?/;
const ELECTED_BY = /,?\s*ayant\s+obtenu\s+la\s+majorite\s+des\s+suffrages,?\s*$/;

export const NO_SESSION: ParsedSession = {
  presentNames: [],
  presentSure: false,
  absentSure: false,
  absentNames: [],
  proxies: [],
  secretaries: [],
};

/**
 * From the paragraphs before the act's own words.
 * @param affairs where the affairs of minutes begin, when there are several
 */
export const sessionOf = (
  text: string,
  paragraphs: readonly PlacedParagraph[],
  affairs: number = Infinity,
): ParsedSession => {
  const head = paragraphs.filter(
    ({ section, story, start }) =>
      story === undefined &&
      start < affairs &&
      (affairs !== Infinity || (section !== 'articles' && section !== 'annexes' && section !== 'citations')),
  );
  if (!head.some(({ role }) => role === 'session') && affairs === Infinity) return NO_SESSION;
  const [first, last] = [
    head[0],
    affairs === Infinity
      ? head.findLast(({ section, role }) => section === 'preface' || role === 'session')
      : head.at(-1),
  ];
  if (first === undefined || last === undefined) return NO_SESSION;
  // Read over one stretch of the text: labels and their lists often stand in different paragraphs.
  const base = first.start;
  const folded = shifted(fold(text.slice(base, last.end)), base);
  const counts = sessionCounts(folded, head);
  const president = presidentOf(text, folded);
  const times = findTimes(folded);
  const { seats, ...rest } = counts;
  const inOffice = rest.inOffice ?? seats;
  return {
    ...rest,
    ...(seats === undefined ? {} : { seats }),
    ...(inOffice === undefined ? {} : { inOffice }),
    ...citedSummons(text, paragraphs),
    ...datesOf(folded),
    ...(times[0] === undefined ? {} : { time: times[0] }),
    ...(president === undefined ? {} : { president }),
    ...attendanceIn(text, folded, head, president),
    secretaries: secretariesOf(text, folded) ?? secretariesOf(text, shifted(fold(text), 0)) ?? [],
    ...quorumOf(folded),
  };
};

/** The numbers of members in a stretch of the text, from sentences, columns or tables. */
export const sessionCounts = (
  folded: Folded,
  paragraphs: readonly PlacedParagraph[],
): Partial<Record<keyof typeof SESSION_LABELS, Count>> => {
  const { substitutes, ...counts } = {
    ...countsIn(folded, SESSION_LABELS, { articles: false }),
    ...columnCounts(folded, SESSION_LABELS),
    ...cellCounts(paragraphs, SESSION_LABELS),
  };
  const { present } = counts;
  if (present === undefined || substitutes === undefined || !isOfHolders(folded, present)) return counts;
  return { ...counts, present: { ...present, value: present.value + substitutes.value } };
};

/** "Délégués titulaires présents : 29" counts those who hold the seat: substitutes who sit in their place come on top. */
const isOfHolders = (folded: Folded, { start }: Span): boolean => {
  const from = start - folded.at(0);
  const line = folded.text.slice(Math.max(0, folded.text.lastIndexOf('\n', from) + 1), from);
  return /titulaires/iu.test(line);
};

/** The plain text of a part, with offsets of the whole. */
export const shifted = (folded: Folded, base: number): Folded => ({
  ...folded,
  at: (index) => folded.at(index) + base,
});

const datesOf = (folded: Folded): { readonly date?: FoundDate; readonly convocation?: FoundDate } => {
  const start = folded.at(0);
  const before = (found: FoundDate): string =>
    fold(folded.text.slice(Math.max(0, found.start - start - 110), found.start - start)).lower;
  // "Délibération n° 2024-09-04" is a number, and not a day.
  const dates = findDates(folded).filter(
    (found) =>
      !(
        /^\d/.test(found.text) &&
        /(?:(?<![a-z])n\s?[°o]?\.?|numero|ref(?:erence)?\s?[.:])\s*:?\s*(?:[a-z]{1,8}[-_/ ]?){0,2}$/.test(
          before(found),
        )
      ),
  );
  const sent = dates.find((found) => {
    const between = CONVOCATION.exec(before(found))?.[1];
    return between !== undefined && !NOT_SENT.test(between);
  });
  const opening = dates.find((found) => /^an\s/.test(fold(found.text).lower));
  const session = dates.find(
    (found) =>
      found !== sent &&
      // Minutes that approve those before name their session too.
      (found === dates[0] ||
        !/(?:proces[\s-]verbal|pv|compte[\s-]rendu|approbation)[^.]{0,60}$/.test(before(found))) &&
      /(?:seance|reunion|conseil(?:\s+(?:municipal|communautaire|syndical))?|comite\s+syndical)\s+(?:ordinaire\s+|extraordinaire\s+|publique\s+)?(?:en\s+date\s+)?(?:du|de\s+ce)\s+$|(?:seance|reunion)\s+(?:a\s+(?:debute|eu\s+lieu)\s+)?le\s+$|reunis?\s+le\s+$/.test(
        before(found),
      ),
  );
  const date = opening ?? session ?? dates.find((found) => found !== sent);
  return {
    ...(date === undefined ? {} : { date }),
    ...(sent === undefined ? {} : { convocation: withYearOf(sent, date) }),
  };
};

/** "Vu la convocation du 5 mars 2026", when the head of the act tells no day. */
const citedSummons = (
  text: string,
  paragraphs: readonly PlacedParagraph[],
): { readonly convocation?: FoundDate } => {
  const cited = paragraphs.find(
    ({ section, text: words }) =>
      section === 'citations' && /^\W*vu\s+(?:la\s+|l'avis\s+de\s+)?convocation/.test(fold(words).lower),
  );
  if (cited === undefined) return {};
  const { convocation } = datesOf(shifted(fold(text.slice(cited.start, cited.end)), cited.start));
  return convocation?.iso === undefined ? {} : { convocation };
};

/** "Convocation du 9 septembre": of the year of the session, or of the one before. */
const withYearOf = (sent: FoundDate, session: FoundDate | undefined): FoundDate => {
  if (sent.iso !== undefined || session?.iso === undefined || sent.impossible === true) return sent;
  const pad = (value: number): string => String(value).padStart(2, '0');
  const year = Number(session.iso.slice(0, 4));
  const same = `${String(year)}-${pad(sent.month)}-${pad(sent.day)}`;
  return {
    ...sent,
    iso: same <= session.iso ? same : `${String(year - 1)}${same.slice(4)}`,
    yearInferred: true,
  };
};

const presidentOf = (text: string, folded: Folded): Person | undefined => {
  const match = PRESIDENT.exec(folded.lower);
  return match === null ? undefined : nameAfter(text, folded.at(match.index + match[0].length));
};

/** Undefined when the stretch does not speak of one. */
const secretariesOf = (text: string, folded: Folded): readonly Person[] | undefined => {
  const after = SECRETARY_AFTER.exec(folded.lower);
  if (after !== null) {
    const from = after.index + after[0].length;
    const line = folded.lower.slice(from).split('\n')[0] ?? '';
    const said =
      /\.(?=\s|$)|[;(]|\s(?:a|ont|est|sont)\s+(?:ete\s+)?[a-z]+|\s[-–]\s|,\s*(?=[a-z]*(?:conseill|adjoint|deleg))/.exec(
        line,
      );
    const people = peopleIn(text, {
      start: folded.at(from),
      end: folded.at(from + initialsAside(line, said?.index ?? line.length)),
    });
    if (people.length > 0) return people;
    // Somebody is told, and not by a name: "le directeur général des services".
    if (/^l[ea']\s*[a-z]{3}/.test(line.trimStart())) return [];
  }
  for (const match of folded.lower.matchAll(SECRETARY_BEFORE)) {
    // "M. X a été désigné secrétaire", "désigne M. X secrétaire de séance", "les fonctions de secrétaire … M. X"
    const from = folded.lower.lastIndexOf('\n', match.index) + 1;
    const before = folded.lower.slice(from, match.index);
    if (/(?:l[ea]|du|un|une|des|d'un)\s*$/.test(before)) continue;
    // "A été désignée secrétaire, à l’unanimité : Mme X": the name comes last.
    if (/^\W*(?:il\s+)?(?:a|ont|est|sont|avait)?\s*(?:ete|est|sont)?\s*$/.test(before)) {
      const rest = match.index + match[0].length;
      const to = /^[^.;\n:]{0,80}?(?::\s*|\s(?=(?:m\.|mme|mlle|monsieur|madame)\s))/.exec(
        folded.lower.slice(rest, rest + 120),
      );
      const named = to === null ? undefined : nameAfter(text, folded.at(rest + to[0].length), 'unnamed');
      if (named !== undefined && /^\p{Lu}/u.test(named.name)) return [named];
      continue;
    }
    const said =
      /\s+(?:a|ont|est|sont|remplit|assure)\s+(?:ete\s+)?(?:les\s+fonctions\s+d[eu]\s*)?$/.exec(before) ??
      /\s*,?\s*$/.exec(before);
    const person = nameBefore(text, folded.at(from + (said?.index ?? before.length)));
    const verb =
      person === undefined ? null : /(?:désigne|nomme|élit|choisit|propose)\s+(?=\p{Lu})/u.exec(person.text);
    if (person !== undefined && verb !== null) {
      const named = nameAfter(text, person.start + verb.index + verb[0].length, 'unnamed');
      if (named !== undefined) return [named];
    } else if (person !== undefined && /^\p{Lu}/u.test(person.name) && person.name.split(' ').length <= 6)
      return [person];
  }
  const fills = SECRETARY_FILLS.exec(folded.lower);
  if (fills !== null) {
    const before = folded.lower.slice(Math.max(0, fills.index - 160), fills.index).replace(/\s+$/u, '');
    const by = ELECTED_BY.exec(before);
    const person = nameBefore(
      text,
      folded.at(fills.index - (fills.index > 160 ? 160 : fills.index) + (by?.index ?? before.length)),
    );
    if (person !== undefined && /^\p{Lu}/u.test(person.name)) return [person];
  }
  return undefined;
};

/** The full stop of "M." or of an initial ends no sentence. */
const initialsAside = (line: string, stop: number): number => {
  for (let at = stop; at < line.length;) {
    if (line.charAt(at) !== '.' || !/(?:^|[\s(.-])(?:m|mm|mme|mr|mlle|[a-z])$/.test(line.slice(0, at)))
      return at;
    const next = line.slice(at + 1).search(/\.(?=\s|$)|[;(]|\s(?:a|ont|est|sont)\s/);
    if (next < 0) return line.length;
    at += next + 1;
  }
  return line.length;
};

const quorumOf = (folded: Folded): { readonly quorum?: Part } => {
  const match = /[^.;\n]*\bquorum\b[^.;\n]*/.exec(folded.lower);
  if (match === null) return {};
  const span: Span = { start: folded.at(match.index), end: folded.at(match.index + match[0].length) };
  const base = folded.at(0);
  return { quorum: { ...span, text: folded.text.slice(span.start - base, span.end - base).trim() } };
};
