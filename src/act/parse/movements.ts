/**
 * Who comes, who leaves, who stands aside while a council sits: "Arrivée de Mme X à 20 h 15", "M. Y quitte la séance", "(départ à
 * compter du point 5)". It says what the text says; whom it leaves in the room is for the checks.
 */
import { fold } from '../reading/fold';
import { parseNumberWords, NUMBER_WORDS } from '../reading/number-words';
import { isCitation, isRecital, lineOf } from './lines';
import type { Movement, Person, PlacedParagraph, Span } from './model';
import { peopleIn } from './people';
import { tellsMovement, votesAllTheSame } from './told-session';

const ROOM = "(?:l[ae]\\s+(?:salle|seance|reunion|conseil|table|debat|vote)|l'assemblee)";
const COMES = new RegExp(
  `arrivees?\\s+(?:en\\s+seance\\s+)?(?:tardives?\\s+)?d(?:e\\s|')|retours?\\s+(?:en\\s+seance\\s+)?d(?:e\\s|')|(?<![a-z])(?:arrive(?:nt)?(?![a-z])(?!\\s+(?:a\\s+(?:echeance|terme|expiration)|en\\s+(?:tete|premiere?|deuxieme|second|troisieme)|premiere?|deuxieme|seconde?|derniere?))|(?:est|sont|etait|etant)\\s+arrivee?s?(?!\\s+(?:a\\s+(?:echeance|terme|expiration)|en\\s+tete|premiere?|deuxieme|seconde?))|(?:a|ont)\\s+rejoint\\s+${ROOM}|rejoi(?:nt|gnent)\\s+${ROOM}|(?:re)?vien(?:t|nent)\\s+(?:en\\s+seance|dans\\s+la\\s+salle)|(?:re)?gagne(?:nt)?\\s+${ROOM}|reintegre(?:nt)?\\s+${ROOM}|entre(?:nt)?\\s+en\\s+seance|(?:re)?entre(?:nt)?\\s+dans\\s+la\\s+salle|(?:est|sont)\\s+de\\s+retour|reprend\\s+(?:(?:sa\\s+)?place|la\\s+presidence|son\\s+siege)|reprennent\\s+(?:(?:leurs?\\s+)?places?|leurs?\\s+sieges?))`,
  'g',
);
const LEAVES = new RegExp(
  `departs?\\s+(?:definitifs?\\s+)?d(?:e\\s|')|sorties?\\s+d(?:e\\s(?=m)|')|(?<![a-z])(?:quitt(?:e|ent|ant)\\s+(?:definitivement\\s+)?${ROOM}|(?:a|ont|ayant)\\s+quitte\\s+${ROOM}|sort(?:ent|ant)?\\s+(?:de\\s+la\\s+salle|de\\s+seance)|(?:est|sont|etant)\\s+sortie?s?(?:\\s+(?:de\\s+la\\s+salle|de\\s+seance|avant|pendant|lors)|(?=\\s*(?:[.,;)]|$|et\\s+(?:n'|ne\\s))))|se\\s+retire(?:nt)?(?![a-z])|s'(?:est|etant)\\s+retiree?|se\\s+sont\\s+retiree?s|s'absente(?:nt)?|s'eclipse(?:nt)?|s'est\\s+absentee?|se\\s+deporte(?:nt)?|s'est\\s+deportee?|se\\s+sont\\s+deportee?s|(?:est|sont)\\s+partie?s?(?![a-z])|part(?:ent)?\\s+(?:a|vers)\\s+\\d)`,
  'g',
);
/** What makes a departure that of one affair only. */
const ASIDE =
  /(?:ne\s+pren\w+\s+(?:pas\s+part|part\s+ni)|ne\s+particip\w+\s+(?:pas|ni)|n'(?:a|ont)\s+pas\s+(?:pris\s+part|participe)|n'ayant\s+pas\s+pris|(?:avant|pendant|lors|durant|le\s+temps|au\s+moment|pour)\s+(?:d[eu]\s+|l[ea]s?\s+|l')?(?:debats?|vote|deliberation|examen|cette|ce\s+point|affaire|traitement)|interess|deport|retire|compte\s+(?:administratif|financier))/;
/** "(absente à l’ouverture, arrivée à 20 h 50)", "(départ à 21 h)", in a list of members. */
const NO_PART = /ne\s+pren|particip|n'(?:a|ont|ayant)\s+pas|interess|deport/;
/** Leaves the session, and not the room for a while. */
const GOES = /^depart|(?:la\s+seance|la\s+reunion|le\s+conseil|l'assemblee)$|parti/;
const NOTE_COMES = /arriv/;
const NOTE_LEAVES = /(?<![a-z])(?:depart|quitt|partie?|jusqu'(?:au|a\s+la|a))(?![a-z]*\s+d'office)/;
const FROM =
  /(?:a\s+partir|a\s+compter|des|depuis|avant|apres|jusqu'(?:a|au))\s+(?:d[eu]\s+|l[ae]\s+|l')*(?:l[ae]\s+|l')?(?:point|question|affaire|deliberation|rapport|dossier|sujet|vote\s+(?:du\s+point|de\s+la\s+(?:question|deliberation)))?\s*(?:n\s?°\s*)?«?\s*(\d[\d.\-/_]*)(?!\s?(?:h|heures?)(?![a-z])|\d)/;
const SEVERAL = new RegExp(
  `(?<![a-z])(\\d{1,2}|${NUMBER_WORDS})\\s+(?:conseiller(?:e?s)?|elue?s?|membres?|deleguee?s?)`,
);
const OFFICE = /(?:m(?:\.|onsieur|me|adame)?\s+)?l[ea]\s+(maire|presidente?)(?![a-z-])/;

/** In the order of the text; `present` is the list of those present, whose notes may tell of movements. */
export const movementsIn = (
  text: string,
  paragraphs: readonly PlacedParagraph[],
  present: readonly Person[],
): Movement[] => {
  const found: Movement[] = present.flatMap((person): Movement[] => {
    if (person.note === undefined) return [];
    const note = fold(person.note.text).lower;
    const kind = NOTE_COMES.test(note) ? 'arrival' : NOTE_LEAVES.test(note) ? 'departure' : undefined;
    const { note: at, ...rest } = person;
    return kind === undefined
      ? []
      : [{ kind, people: [rest], count: 1, start: at.start, end: at.end, ...fromIn(note) }];
  });
  const noted = new Set(found.map(({ start }) => start));
  for (const paragraph of paragraphs) {
    if (paragraph.story !== undefined || paragraph.section === 'annexes') continue;
    const line = lineOf(paragraph);
    if (isCitation(line) || (isRecital(line) && !tellsMovement(line))) continue;
    const folded = fold(paragraph.text);
    for (const sentence of sentencesOf(folded.lower)) {
      const movement = movementOf(text, paragraph.start, folded.at, folded.lower, sentence);
      if (movement === undefined) continue;
      if ([...noted].some((start) => start >= movement.start && start <= movement.end)) continue;
      found.push(movement);
    }
  }
  return found.sort((a, b) => a.start - b.start);
};

const sentencesOf = (lower: string): Span[] => {
  const spans: Span[] = [];
  let from = 0;
  for (const stop of lower.matchAll(/(?<!(?:^|[^a-z])(?:m|mm|mr|me|dr|mme|n|[a-z]))\.\s+|;\s+/g)) {
    spans.push({ start: from, end: stop.index });
    from = stop.index + stop[0].length;
  }
  spans.push({ start: from, end: lower.length });
  return spans;
};

const movementOf = (
  text: string,
  base: number,
  at: (index: number) => number,
  lower: string,
  { start, end }: Span,
): Movement | undefined => {
  const sentence = lower.slice(start, end);
  const match = first(sentence, COMES, LEAVES);
  if (match === undefined) return undefined;
  const { index, length, comes } = match;
  const place = (offset: number): number => base + at(start + offset);
  // "Arrivée de Mme X": the names follow; "Mme X arrive": they come before.
  const follows = /d(?:e\s|')$/.test(sentence.slice(index, index + length));
  const after = sentence.slice(index + length);
  const stop =
    /\s(?:a\s|avant|apres|pendant|lors|pour|qui|en\s|ayant|donn|,\s*(?:qui|a\s|ayant)|\d)|[:(]/.exec(after);
  const before = sentence.slice(0, index);
  const lead =
    /^(?:.*[,:]\s+)?(?=(?:m|mm|mme|mmes|monsieur|madame|messieurs|mesdames)[.\s])/.exec(before)?.[0].length ??
    0;
  const clause = clauseStart(before);
  const list = listStart(before, lead, clause);
  const span = follows
    ? { start: place(index + length), end: place(index + length + (stop?.index ?? after.length)) }
    : { start: place(list), end: place(verbAside(before, list)) };
  const people = peopleIn(text, span).map(({ note: _, ...person }) => person);
  const office = OFFICE.exec(follows ? after : before.slice(clause).padStart(before.length));
  const count = Number(SEVERAL.exec(sentence)?.[1] ?? 0) || numberOf(SEVERAL.exec(sentence)?.[1]);
  const named: readonly Person[] =
    people.length > 0 || office === null
      ? people
      : [
          (() => {
            const from = (follows ? index + length : 0) + office.index;
            const [s, e] = [place(from), place(from + office[0].length)];
            return { start: s, end: e, text: text.slice(s, e), name: office[1] ?? '' };
          })(),
        ];
  if (named.length === 0 && count === 0) return undefined;
  const verb = sentence.slice(index, index + length);
  const aside =
    !comes &&
    (GOES.test(verb) ? NO_PART.test(sentence) : ASIDE.test(sentence) || /sort|retir|deport/.test(verb));
  // Out for the debate alone: the vote has its voters.
  if (aside && votesAllTheSame(after)) return undefined;
  return {
    kind: comes ? 'arrival' : aside ? 'withdrawal' : 'departure',
    people: named,
    count: Math.max(named.length, count),
    start: place(0),
    end: place(sentence.trimEnd().length),
    ...fromIn(sentence),
  };
};

const first = (
  sentence: string,
  comes: RegExp,
  leaves: RegExp,
): { readonly index: number; readonly length: number; readonly comes: boolean } | undefined => {
  const [a, b] = [[...sentence.matchAll(comes)][0], [...sentence.matchAll(leaves)][0]];
  const match = a === undefined || (b !== undefined && b.index < a.index) ? b : a;
  return match === undefined
    ? undefined
    : { index: match.index, length: match[0].length, comes: match === a };
};

/** "Le maire explique que des factures sont arrivées": whoever speaks is not what comes or leaves, unless "il" says so. */
const clauseStart = (before: string): number => {
  const that = [...before.matchAll(/(?<!ainsi|meme|tant)\s(?:que\s+|qu')(?!(?:il|elle)s?\s)/g)].at(-1);
  return that === undefined ? 0 : that.index + that[0].length;
};

/** "Après le vote, M. X et Mme Y": the list begins at the first civility of its clause. */
const listStart = (before: string, lead: number, clause: number): number => {
  const civility = /(?<![a-z])(?:mm?\.?|mmes?|monsieur|madame|messieurs|mesdames)\s/.exec(
    before.slice(clause),
  );
  return civility === null ? Math.max(lead, clause) : clause + civility.index;
};

/** "À ce point, à 20 h 40, M. X, adjoint, intéressé à l’affaire," before the verb: only the names, from where their list begins. */
const verbAside = (before: string, from: number): number => {
  const aside =
    /,?\s+(?:ayant|etant|interesse|concerne|(?:annonce|indique|declare|signale|precise|informe|fait\s+savoir)(?:nt)?\s|ne\s+(?:pren|particip)|n'(?:a|ont)\s|qui\s|en\s+(?:sa\s+)?qualite|en\s+tant|conformement|a\s+\d|vers\s+\d)/.exec(
      before.slice(from),
    );
  return aside === null ? before.length : from + aside.index;
};

const numberOf = (words: string | undefined): number =>
  words === undefined || /^\d/.test(words) ? 0 : (parseNumberWords(words) ?? 0);

const fromIn = (sentence: string): { readonly from?: string } => {
  const number = FROM.exec(sentence)?.[1]?.replace(/[.\-/_]+$/u, '');
  return number === undefined ? {} : { from: number };
};
