/**
 * Who is named at the head of a session: present, absent, who gave a proxy to whom. Lists stand on one line or on many, in
 * sentences, with notes in parentheses. It counts and compares nothing.
 */
import { fold } from '../reading/fold';
import type { Folded } from '../reading/fold';
import type { Person, PlacedParagraph, Proxy, Span } from './model';
import { isName, peopleListIn, personIn } from './people';

export interface Attendance {
  readonly presentNames: readonly Person[];
  /** Each piece of the list of those present was read as a name. */
  readonly presentSure: boolean;
  readonly absentNames: readonly Person[];
  readonly proxies: readonly Proxy[];
}

const WHERE =
  "(?:\\s+(?:a\\s+la\\s+seance|a\\s+l'(?:ouverture|appel)[^:;\\n]{0,40}|en\\s+seance|les\\s+(?:membres|conseillers|elus|delegues)[^:;\\n]{0,60}|(?:les\\s+)?mesdames[^:;\\n]{0,60}|:?\\s*m(?:m|me|mes)?\\.?\\s+et\\s+m(?:m|me|mes)?\\.?[^:;\\n]{0,60}))?";
const HEADED = `${WHERE}\\s*(?:\\([^()\\n]{0,30}\\)\\s*)?(?:[:;](?:\\s*\\d{1,3}\\s*(?:[:(–-]|(?=\\n)))?(?!\\s*\\d)|(?=\\n))`;
const PRESENT = new RegExp(
  `(?<![a-z])(?:(?:etaient|etait|sont)\\s+|membres\\s+|conseillers\\s+(?:municipaux\\s+)?|elus\\s+|delegues\\s+|titulaires\\s+)?(?:presente?s?(?!\\s+(?:ou|et)\\s+representes))${HEADED}`,
  'g',
);
const ABSENT = new RegExp(
  `(?<![a-z])(?:(?:etaient|etait|sont)\\s+|membres\\s+|conseillers\\s+)?(?:absente?(?:\\(e\\))?(?:s|\\(s\\))?|excusee?(?:\\(e\\))?(?:s|\\(s\\))?)(?:\\s*(?:et\\s+|,\\s*|\\/\\s*|ou\\s+)?(?:non\\s+)?(?:absente?s?|excusee?(?:\\(e?s?\\))?s?|represente?e?s?|sans\\s+pouvoir|(?:ayant|avec|qui\\s+ont)\\s+(?:donne\\s+)?(?:pouvoir|procuration)))*${HEADED}`,
  'g',
);
const PROXIES =
  /(?<![a-z])(?:(?:absente?s?|excusee?s?)[^.:;\n]{0,40})?(?:pouvoirs?|procurations?|mandats?|(?:a|ont)\s+(?:remis|confie|laisse|donne)\s+(?:un\s+|son\s+|leur\s+|des\s+)?(?:pouvoirs?|procurations?|mandats?)|ont\s+donne\s+(?:pouvoir|procuration)|(?:ayant|avaient)\s+donne\s+(?:pouvoir|procuration|mandat)|representee?s?)(?:\s+(?:donnes?|ecrits?|a|de\s+vote))*\s*(?:\([^)\n]{0,30}\)\s*)?(?::(?:\s*\d{1,2}\s*(?:[:(–-]|(?=\n)))?(?!\s*\d)|(?=\n))/g;

const LABEL =
  '(?:etaient|etait|absente?s?|excusee?s?|presente?s?|representee?s?|pouvoirs?|procurations?|mandats?|secretaires?|secretariat|dates?|nombre|quorum|votants?|convocation|ordre\\s+du\\s+jour|objet|ont\\s+donne|ayant\\s+donne|en\\s+exercice|membres\\s+en)(?![a-z])';
/** A line that belongs to no list of names. */
const STOPS = new RegExp(
  `^\\s*(?:[-–•*]\\s*)?(?:${LABEL}|formant|lesquels|soit|assistai|participai|vus?(?![a-z])|considerant|il\\s|l[ea]s?\\s(?!goff|gall|bris|roux|roy)|l'|monsieur\\s+l[ea]\\s+(?:maire|president)\\s+[a-z]|madame\\s+l[ea]\\s+(?:maire|president\\w*)\\s+[a-z]|apres\\s|conformement|a\\s+ete|\\d|(?:point|question|affaire|delibe)\\w*\\s)`,
);
/** A sentence about persons, and no list. */
const SENTENCE =
  /(?:^|[\s,])(?:a|ont|est|sont|avait|avaient|ayant|ete|etait)\s+(?:ete\s+)?(?:donnee?s?|designee?s?|nommee?s?|elue?s?|quittee?s?|arrivee?s?|remise?s?|rejointe?s?|procedee?|constatee?|choisie?|quitte)(?![a-z])|(?:donne|remplit|assure|ouvre|declare|constate|procede|propose|quitte|arrive|rejoint)(?:nt)?\s|secretaire\s+de\s+(?:la\s+)?seance/;
const INLINE = new RegExp(
  `(?:[.;,–-]\\s*|\\s)(?:(?:etaient\\s+)?(?:absente?s?|excusee?s?|representee?s?|pouvoirs?|procurations?|secretaires?|votants?|quorum)(?![a-z])[^:\\n(),]{0,50}:|(?:formant|lesquels)(?![a-z]))|(?<!(?:^|[^a-z])mm?)\\.\\s+(?:l[ea]s?\\s|l'|il\\s|a\\s+ete|ont\\s|formant|soit\\s|secretaire|quorum|absent|excuse|pouvoir|procuration)`,
);
const GIVEN =
  /(?:,?\s*(?:qui\s+)?(?:a|ont|avait|avaient|ayant)?\s*(?:donn(?:ee?s?|ant)|remis(?:e|es)?|remettant|confi(?:ee?s?|ant)|laiss(?:ee?s?|ant)|consenti|delivree?|transmis)\s+(?:son\s+|leur\s+|un\s+)?(?:pouvoir|procuration|mandat)s?\s+(?:ecrit\s+|de\s+vote\s+)?a\s+|\s*[(,:–-]*\s*(?:pouvoir|procuration|mandat)\s+(?:donnee?\s+|ecrit\s+)?a\s+|,?\s*\(?\s*(?:est\s+|etait\s+)?(?:representee?|supplee|remplacee?)\s+par\s+|\s+donne\s+(?:son\s+)?(?:pouvoir|procuration|mandat)\s+a\s+)(?!l[ae]\s+(?:commune|prefe))/g;
/** The holder comes first: "Alde HARMAND (ayant la procuration de Fabrice DE SANTIS)". */
const HELD =
  /\s*\(?\s*,?\s*(?:ayant|a|qui\s+a|detient|porteu(?:r|se)\s+de|titulaire\s+d[eu]|avec)?\s*(?:l[ea]\s+|du\s+|un\s+)?(?:pouvoir|procuration|mandat)s?\s+de\s+(?=m(?:\.|me|onsieur|adame)|(?:[a-z'-]+\s)?[a-z'-]+)/g;
const STOP =
  /(?<!(?:^|[\s(.-])(?:M|MM|Mr|Me|Dr|Mme|Mmes|\p{Lu}))\.(?=\s|$)|[;,)\n•·|\t]|(?<=\S) {3,}(?=\S)|\s[-–]+\s|\s+(?:pour|jusqu|à\s+partir|à\s+compter|depuis|lors|qui|le\s+\d|en\s+vue|car)(?=[\s’'])/u;
const TITLED = /^\s*(?:m\.?\s+|mme\s+|monsieur\s+|madame\s+)?(?:l[ea]\s+)?(maire|presidente?)(?![a-z-])/;

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

/** "le mazel : agnes peyrelade", among groups of delegates that their communes head. */
const GROUP =
  /^\s*(?!l[ea]s?\s+(?:maire|presidente?|seance|secretaire|quorum|conseil|vote|nombre|date))(?!(?:absent|excuse|present|represent|pouvoir|procuration|secretaire|date|nombre|quorum|votant|convocation|objet|ordre|vu|considerant|membres)(?:\w*))[a-z][^:]{1,45}\s?:\s+[a-z]/;

/** Where the list that begins here ends. */
const listEnd = (lower: string, from: number): number => {
  let end = from;
  let started = false;
  let grouped = false;
  for (let at = from; at <= lower.length;) {
    const stop = lower.indexOf('\n', at);
    const next = stop < 0 ? lower.length : stop;
    const line = lower.slice(at, next).replace(/\([^()]*\)?/gu, (note) => ' '.repeat(note.length));
    const first = at === from;
    const blank = line.trim() === '';
    if (blank && started && !/^\s*[-–•*]\s/.test(lower.slice(next + 1, next + 8))) return end;
    if (!blank) {
      const isGroup = GROUP.test(line);
      if (!started) grouped = isGroup;
      const goesOn = grouped && isGroup && started;
      if (!first && ((STOPS.test(line) && !goesOn) || (SENTENCE.test(line) && !line.includes('pouvoir'))))
        return end;
      if (!first && SENTENCE.test(line)) return end;
      const inline = INLINE.exec(line);
      if (inline !== null) return at + inline.index;
      started = true;
      end = next;
    }
    if (stop < 0) return end;
    at = next + 1;
  }
  return end;
};

/** @param president stands for "M. le maire"; without one, the name may follow the title: "du maire, M. Paul ROUGET" */
export const nameAfter = (
  text: string,
  start: number,
  president?: Person | 'unnamed',
): Person | undefined => {
  const window = text.slice(start, start + 90);
  const titled = TITLED.exec(fold(window).lower);
  if (titled !== null) {
    // "M. le Maire, Paul ROUGET" or the title alone.
    const end = start + titled[0].length;
    const said =
      president === undefined
        ? /^,? +(?=(?:M\.?|Mme|Monsieur|Madame)?\s*\p{Lu})/u.exec(window.slice(titled[0].length))
        : null;
    const from = titled[0].length + (said?.[0].length ?? 0);
    const named =
      said === null
        ? undefined
        : personIn(text, { start: start + from, end: start + from + stopIn(window.slice(from)) });
    return (
      named ?? {
        start,
        end,
        text: text.slice(start, end),
        name:
          (president === undefined || president === 'unnamed' ? undefined : president.name) ??
          titled[1] ??
          '',
      }
    );
  }
  const person = personIn(text, { start, end: start + stopIn(window) });
  if (person === undefined) return undefined;
  // "monsieur FAIVRE Serge maire"
  const tail =
    /\s+(?:maire|adjointe?|présidente?|conseill\p{Ll}*|secrétaire|vice-|a|est|en|et)(?:\s.*)?$/u.exec(
      person.name,
    );
  return tail === null || tail.index === 0 ? person : { ...person, name: person.name.slice(0, tail.index) };
};

const stopIn = (window: string): number => STOP.exec(window)?.index ?? window.length;

export const nameBefore = (text: string, end: number): Person | undefined => {
  const from = Math.max(0, end - 110);
  // "Mme FAURE, absente," before what she gives.
  const window = text.slice(from, end).replace(/\s*,?\s*(?:absente?s?|excusée?s?|empêchée?s?)\s*,?\s*$/u, '');
  let start = 0;
  for (const match of window.matchAll(new RegExp(STOP.source, 'gu'))) {
    if (/^[,)\s–-]*$/u.test(window.slice(match.index + match[0].length))) break;
    start = match.index + match[0].length;
  }
  const colon = window.lastIndexOf(':');
  // "Départ de M. X, qui donne pouvoir à": the name begins after what happens.
  const event = /(?:^|\s)(?:départ|arrivée|absence|retour)\s+d(?:e\s|['’])\s*/iu.exec(
    window.slice(Math.max(start, colon + 1)),
  );
  const lead = Math.max(start, colon + 1) + (event === null ? 0 : event.index + event[0].length);
  const person = personIn(text, { start: from + lead, end: from + window.length });
  if (person === undefined) return undefined;
  const state = /\s+(?:absente?s?|excusée?s?|empêchée?s?|a|est|ont|qui)$/u.exec(person.name);
  return state === null ? person : { ...person, name: person.name.slice(0, state.index) };
};

const proxiesOf = (
  text: string,
  folded: Folded,
  paragraphs: readonly PlacedParagraph[],
  president: Person | 'unnamed',
): Proxy[] => {
  const found: Proxy[] = [...tableProxies(text, paragraphs, president)];
  let free = 0;
  const put = (from: Person | undefined, to: Person | undefined): void => {
    if (from === undefined || to === undefined || !isGiver(from)) return;
    const [one, other] = [from.start, to.start].sort((a, b) => a - b);
    if ((one ?? 0) < free) return;
    const taker = firstOf(text, to);
    free = Math.max(from.end, taker.end, other ?? 0);
    found.push({ start: one ?? 0, end: Math.max(from.end, taker.end), from, to: taker });
  };
  for (const match of folded.lower.matchAll(GIVEN)) {
    const at = folded.at(match.index);
    put(
      nameBefore(text.slice(0, at), at),
      nameAfter(text, folded.at(match.index + match[0].length), president),
    );
  }
  for (const match of folded.lower.matchAll(HELD)) {
    // "Pouvoir de M. X à Mme Y" has its holder after.
    const start = folded.at(match.index + match[0].length);
    if (!/^\p{Lu}/u.test(text.charAt(start))) continue;
    const to = /\s+(?:à|a)\s+(?=\p{Lu})/u.exec(text.slice(start, start + 70).split(/[;,)\n]/u)[0] ?? '');
    if (to === null) put(nameAfter(text, start, president), nameBefore(text, folded.at(match.index)));
    else {
      const from = personIn(text, { start, end: start + to.index });
      put(from, nameAfter(text, start + to.index + to[0].length, president));
    }
  }
  if (found.length > 0) return found;
  for (const match of folded.lower.matchAll(PROXIES)) {
    const begin = match.index + match[0].length;
    const pairs = pairsIn(
      text,
      { start: folded.at(begin), end: folded.at(listEnd(folded.lower, begin)) },
      president,
    );
    if (pairs.length > 0) return pairs;
  }
  return [];
};

/** "qui a remis son pouvoir" is nobody. */
const isGiver = ({ name }: Person): boolean =>
  /^\p{Lu}/u.test(name) &&
  (isName(name) || !/\s(?:qui|a|ont|avait|remis|donné|son|leur)\s/u.test(`${name} `));

/** "M. B et Mme C à M. D": the first alone holds this proxy. */
const firstOf = (text: string, person: Person): Person => {
  const and = /\s+et\s+(?=\p{Lu})/u.exec(person.text);
  return and === null
    ? person
    : (personIn(text, { start: person.start, end: person.start + and.index }) ?? person);
};

/** "Denis ESCLAINE à Marylène FOLCHER ; …" */
const pairsIn = (text: string, span: Span, president: Person | 'unnamed'): Proxy[] => {
  const found: Proxy[] = [];
  let start = span.start;
  for (const piece of text
    .slice(span.start, span.end)
    .split(/[;\n•|]|,(?!\s*(?:à|a|À|A)\s+(?=\p{Lu}))|\s+et\s+(?=\p{Lu}[^,;]*\sà\s)/u)) {
    const to = /[\s(]+(?:à|a|À|A|par|PAR|pour|POUR|→|[-=]+>)\s+(?=\p{Lu})/u.exec(piece);
    const at = text.indexOf(piece, start);
    start = at + piece.length;
    if (to === null) continue;
    const from = personIn(text, { start: at, end: at + to.index });
    const taker = nameAfter(text.slice(0, at + piece.length), at + to.index + to[0].length, president);
    if (from !== undefined && taker !== undefined && isGiver(from))
      found.push({ start: from.start, end: taker.end, from, to: taker });
  }
  return found;
};

/** A table of two columns, "Mandant" and "Mandataire". */
const tableProxies = (
  text: string,
  paragraphs: readonly PlacedParagraph[],
  president: Person | 'unnamed',
): Proxy[] => {
  const cells = paragraphs.filter(({ cell }) => cell !== undefined);
  const heads = cells.filter((one) =>
    /^(?:mandants?|absente?s?\s.*pouvoir|donne\s+pouvoir|pouvoirs?\s+d[eu])/.test(
      fold(one.text).lower.trim(),
    ),
  );
  return heads.flatMap(({ cell: head }) => {
    const beside = cells.find(
      (one) =>
        one.cell?.table === head?.table &&
        one.cell?.row === head?.row &&
        /^(?:mandataires?|a(?:\s+m|$)|pouvoir\s+a|porteurs?|beneficiaires?)/.test(
          fold(one.text).lower.trim(),
        ),
    )?.cell;
    if (head === undefined || beside === undefined) return [];
    return cells.flatMap((one): Proxy[] => {
      if (one.cell?.table !== head.table || one.cell.column !== head.column || one.cell.row <= head.row)
        return [];
      const other = cells.find(
        ({ cell }) =>
          cell?.table === head.table && cell.row === one.cell?.row && cell.column === beside.column,
      );
      const from = personIn(text, one);
      const to =
        other === undefined ? undefined : nameAfter(text.slice(0, other.end), other.start, president);
      return from === undefined || to === undefined
        ? []
        : [{ start: Math.min(from.start, to.start), end: Math.max(from.end, to.end), from, to }];
    });
  });
};
