/**
 * One statement of a vote, a sentence or a line: its numbers, the names that it gives, how the vote was taken and how it ended. It
 * knows nothing of the statements around it.
 */
import { fold } from '../reading/fold';
import type { Folded } from '../reading/fold';
import { columnCounts, countsIn } from './counts';
import type { ParsedVote, Part, Person, Span } from './model';
import { peopleIn, peopleListIn } from './people';
import { shifted } from './session';
import { votesAllTheSame } from './told-session';

const NOT_A_PREPOSITION =
  "(?!'|\\s+(?!(?:et|contre|abst[a-z]*|dont|avec|votants?|nppv|blancs?|nuls?|sur|unanimite|voix|refus|suffrages?|exprimes)(?![a-z]))[a-z])";
export const VOTE_LABELS = {
  for: `(?:voix\\s+|votes?\\s+|avis\\s+)?(?:pour${NOT_A_PREPOSITION}|favorables?(?=\\s*:))|(?:voix|votes|suffrages?)\\s+favorables?(?=[^\\n]{0,60}(?:defavorable|contre|abst))`,
  against: `(?:voix\\s+|votes?\\s+)?(?:contre${NOT_A_PREPOSITION}|defavorables?(?=\\s*:))|(?:(?:voix|votes?|suffrages?)\\s+)?defavorables?(?<=[^\\n]{0,60}\\sfavorables?[^\\n]{0,60})`,
  abstentions:
    "(?:nombre\\s+d')?(?:abstentions?|abstenue?s?(?!\\s+de\\s)|abst\\.)|s'(?:etant\\s+)?absten[a-z]+",
  // "Mme Carole BLANC : 8 voix" is a name.
  blank:
    '(?:bulletins?\\s+|votes?\\s+|suffrages?\\s+|(?<=(?:^|[\\n;,.:|(]|\\d\\)?|\\s-|(?<![a-z])et|voix|dont)\\s{0,3}))blancs?(?:\\s*(?:et|ou|\\/)\\s*nuls?)?',
  void: '(?:bulletins?\\s+|votes?\\s+)?nuls?(?!\\s+ne)(?:\\s*(?:et|ou|\\/)\\s*blancs?)?',
  cast: '(?:nombre\\s+de\\s+)?(?:suffrages?\\s+)?(?:valablement\\s+)?exprimes',
  majority: 'majorite(?:\\s+absolue|\\s+requise)?',
  voters:
    '(?:nombre\\s+de\\s+)?votants?|ont\\s+pris\\s+part\\s+au\\s+vote|nombre\\s+de\\s+(?:bulletins|votes)(?:\\s+trouves\\s+dans\\s+l.urne)?',
  notVotingCount:
    '(?:ne\\s+(?:pren(?:d|ant|nent)|participe(?:nt)?)\\s+pas\\s+(?:part\\s+)?(?:au\\s+vote)?|non[\\s-]?participations?(?:\\s+au\\s+vote)?|non[\\s-]?votants?|n\\.?p\\.?p\\.?v\\.?|refus\\s+de\\s+vote)',
} as const;
type Label = keyof typeof VOTE_LABELS;

/** What nobody takes part in who stands aside: the vote, the debates before it. */
const IN_VOTE =
  '(?:aux?\\s+(?:votes?|debats?|discussions?)|a\\s+(?:la|cette)\\s+(?:deliberation|discussion))';
const NO_PART = new RegExp(
  `n(?:'a|'ont|e\\s+pren(?:d|nent)|'ayant|e\\s+prenant)\\s+pas\\s+(?:pris\\s+)?part\\s+(?:${IN_VOTE}|ni)|ne\\s+particip(?:e|ent|ant)\\s+pas\\s+${IN_VOTE}|ne\\s+(?:souhait\\w+\\s+)?pas\\s+(?:prendre\\s+part|participer)\\s+${IN_VOTE}|n'(?:a|ont)\\s+pas\\s+(?:vote|participe)|(?:ne\\s+pren(?:d|nent|ant)|n'(?:a|ont|ayant)\\s+pris)\\s+part\\s+ni\\s+a|(?:ne\\s+particip(?:e|ent|ant)|n'(?:a|ont|ayant)\\s+participe)\\s+ni\\s+a`,
  'g',
);
const NO_PART_LIST =
  /(?:ne\s+pren(?:d|nent)\s+pas\s+part(?:\s+au\s+vote)?|n'(?:a|ont)\s+pas\s+pris\s+part\s+au\s+vote|ne\s+participe(?:nt)?\s+pas\s+au\s+vote|non[\s-]participations?(?:\s+au\s+vote)?|n\.?p\.?p\.?v\.?)\s*(?:\(\s*\d{0,2}\s*\)\s*)?(?::\s*(?:\d{1,2}\s*)?\(?|\()\s*/g;
/** "Contre : M. X, Mme Y", "3 contre (MM. X et Y, Mme Z)", "2 abstentions : …" */
const NAMED = {
  forNames:
    /(?:voix\s+|votes?\s+)?pour\s*(?:(?::|=)\s*(?:\d{1,3}\s*(?:voix\s*)?(?:[:(–-]\s*|\s(?=m))|(?=m))|\(|,?\s*dont\s+)/g,
  againstNames:
    /(?:voix\s+|votes?\s+)?contre\s*(?:(?::|=)\s*(?:\d{1,3}\s*(?:voix\s*)?(?:[:(–-]\s*|\s(?=m))|(?=m))|\()/g,
  abstainingNames:
    /abstentions?\s*(?:(?::|=)\s*(?:\d{1,3}\s*(?:voix\s*)?(?:[:(–-]\s*|\s(?=m))|(?=m))|\(|\s+d[eu]'?\s*(?=m))/g,
} as const;
const SAYS = {
  againstNames: /(?:vot(?:e|ent|ant)|(?:a|ont|ayant)\s+vote|se\s+prononcent?)\s+contre/g,
  abstainingNames:
    /s'(?:abstien(?:t|nent)|abstenant|est\s+abstenue?)|se\s+sont\s+abstenue?s|s'etant\s+abstenue?s?/g,
} as const;
export type NamedVoters = keyof typeof NAMED;

/** "par 12 voix contre 5": the first number is of those for. */
const FACING = /par\s+(\d{1,3})\s+(?:voix|suffrages)\s+contre\s+(\d{1,3})(?!\d)/g;

const UNANIMOUS =
  /(?:a\s+)?(?:l')?unanimite(?:\s+(?:des\s+(?:suffrages\s+exprimes|(?:membres\s+)?presents(?:\s+(?:et|ou)\s+representes)?|voix|votants|membres)|absolue))?/g;
/** What is unanimous is the way of voting, or the minutes of the last session. */
const WAY =
  /(?:main\s+levee|scrutin|bulletin|de\s+ne\s+pas\s+(?:proceder|recourir|voter)|vote\s+(?:secret|public)|pas\s+recours|proces[\s-]verbal|compte[\s-]rendu|ajout(?:er|e)?\s|huis\s+clos)/;
/** "par 12 voix pour, 2 contre, à main levée" */
const COUNTED_FIRST = /^[\s,:(]*(?:(?:par|avec|soit)\s+)?\d{1,3}\s+(?:voix\s+)?(?:pour|contre)(?![a-z])/;
const DECIDED_WAY = /(?:de\s+(?:ne\s+pas|voter|proceder|recourir)|de\s+l'ajout|d'ajout)/;
const SECRET =
  /(?:scrutin|vote|votes)\s+(?:[a-z]+\s+){0,2}(?:a\s+)?(?:bulletins?\s+)?secrets?|bulletins?\s+secrets?/g;
/** "de ne pas procéder au scrutin secret": the vote is not secret. */
const NOT_SECRET =
  /(?:ne\s+pas|renonc|sans|pas\s+de|pas\s+recours|n'est\s+pas|deroge|au\s+lieu|exclu|sauf|dispens)[^.;]{0,80}$/;
const OPEN = /(?:a|par)\s+mains?\s+levees?|vote\s+public|au\s+scrutin\s+(?:public|ordinaire)/;
const REJECTED =
  /(?:rejet(?:tes?|te|tee?s?|ee?s?)|repoussee?s?|refusee?s?|(?:n'est|ne\s+sont|n'a|n'ont)\s+pas\s+(?:ete\s+)?(?:adoptee?s?|approuvee?s?|acceptee?s?|obtenu)|non\s+adoptee?s?|n'adopte\s+pas|n'approuve\s+pas|desapprouve|(?:emet|donne)\s+un\s+avis\s+defavorable|ecartee?s?)(?![a-z])/;
const ADOPTED =
  /(?<![a-z])(?<!pas\s)(?<!pas\sete\s)(?<!non\s)(?:adopt(?:e|ent|ee?s?)|approuv(?:e|ent|ee?s?)|accept(?:e|ent|ee?s?)|valid(?:e|ent|ee?s?)|votee?s?(?=\s+(?:a|par)\s)|decid(?:e|ent|ee?s?)|autoris(?:e|ent)|fix(?:e|ent)|attribu(?:e|ent)|designe(?:nt)?|elit|nomme(?:nt)?|donne\s+(?:son\s+accord|un\s+avis\s+favorable)|emet\s+un\s+avis\s+favorable)(?![a-z])/;

export const NO_VOTE: ParsedVote = { notVoting: [], forNames: [], againstNames: [], abstainingNames: [] };

/** What a stretch of the text states; counts of those who are only named are numbers of names. */
export const statementOf = (text: string, { start, end }: Span): ParsedVote => {
  const folded = shifted(fold(text.slice(start, end)), start);
  const { lower } = folded;
  const counts: Partial<Record<Label, { value: number; start: number; end: number }>> = {
    ...countsIn(folded, VOTE_LABELS),
    ...columnCounts(folded, VOTE_LABELS),
  };
  const [facing] = lower.matchAll(FACING);
  if (facing !== undefined && counts.for === undefined) {
    const [, yes = '', no = ''] = facing;
    const at = (index: number): number => folded.at(facing.index + index);
    const words = facing[0];
    const [from, last] = [words.indexOf(yes), words.length - no.length];
    counts.for = { value: Number(yes), start: at(from), end: at(from + yes.length) };
    counts.against = { value: Number(no), start: at(last), end: at(words.length) };
  }
  // "pour 12 agents": alone and without a colon it is a preposition.
  if (counts.for !== undefined && !isTally(lower)) delete counts.for;
  if (counts.against !== undefined && !isTally(lower)) delete counts.against;
  const { void: voided, blank: blanks, ...rest } = counts;
  const blank =
    voided === undefined || blanks === undefined
      ? (blanks ?? voided)
      : { ...blanks, value: blanks.value + voided.value };
  const names = namesIn(text, folded);
  const named = (count: keyof typeof rest, list: readonly Person[]): object => {
    const [first, last] = [list[0], list.at(-1)];
    // "Mme A (et Mme B), M. C": cut short, the names are not all of them.
    const cut =
      last !== undefined && /^\s*\((?:et|\+|avec|pouvoir|procuration)\s/iu.test(text.slice(last.end, end));
    return rest[count] !== undefined || first === undefined || last === undefined || cut
      ? {}
      : { [count]: { value: list.length, start: first.start, end: last.end } };
  };
  const rejected = partOf(text, folded, REJECTED.exec(lower));
  const adopted = partOf(text, folded, ADOPTED.exec(lower));
  return {
    ...rest,
    ...(blank === undefined ? {} : { blank }),
    ...names,
    ...named('for', names.forNames),
    ...named('against', names.againstNames),
    ...named('abstentions', names.abstainingNames),
    notVoting: notVotingIn(text, folded),
    ...optional('unanimous', unanimousIn(text, folded)),
    ...optional('secret', secretIn(text, folded)),
    ...optional('open', partOf(text, folded, OPEN.exec(lower))),
    ...optional('adopted', rejected === undefined ? adopted : undefined),
    ...optional('rejected', rejected),
  };
};

const optional = <K extends string>(key: K, value: Part | undefined): Partial<Record<K, Part>> =>
  value === undefined ? {} : ({ [key]: value } as Record<K, Part>);

/** It counts votes: two of its labels, or one that only votes have. */
const isTally = (lower: string): boolean =>
  /voix|votes?(?![a-z])|suffrages?|abstention|votants?|exprimes|nppv|^\W*(?:pour|contre)(?![a-z])/.test(
    lower,
  ) ||
  (/unanim|adopt|approuv/.test(lower) && /(?<![a-z])(?:pour|contre)\s*[:=]\s*\d/.test(lower)) ||
  (/(?<![a-z])pour(?![a-z])/.test(lower) && /(?<![a-z])contre(?![a-z])/.test(lower));

const namesIn = (text: string, folded: Folded): Record<NamedVoters, readonly Person[]> => {
  const found: Record<NamedVoters, Person[]> = { forNames: [], againstNames: [], abstainingNames: [] };
  for (const name of Object.keys(NAMED) as NamedVoters[])
    for (const match of folded.lower.matchAll(NAMED[name])) {
      const from = match.index + match[0].length;
      const inside = match[0].endsWith('(');
      const rest = folded.lower.slice(from);
      const stop = inside
        ? /[)]/.exec(rest)
        : /[()\n;]|(?<!(?:^|[\s(])(?:m|mm|mme|mr|dr|[a-z]))\.(?=\s|$)|\s[-–]\s|(?:abstention|contre|pour|votants?|adopt)/.exec(
            rest,
          );
      const span = { start: folded.at(from), end: folded.at(from + (stop?.index ?? rest.length)) };
      found[name].push(...peopleListIn(text, span).people);
    }
  for (const name of Object.keys(SAYS) as (keyof typeof SAYS)[])
    for (const match of folded.lower.matchAll(SAYS[name])) {
      if (found[name].length > 0) continue;
      const from = sentenceStart(folded.lower, match.index);
      found[name].push(...peopleIn(text, { start: folded.at(from), end: folded.at(match.index) }));
    }
  return found;
};

const notVotingIn = (text: string, folded: Folded): Person[] => {
  const found: Person[] = [];
  for (const match of folded.lower.matchAll(NO_PART_LIST)) {
    const from = match.index + match[0].length;
    const rest = folded.lower.slice(from);
    const stop = /[)\n;]|(?<!(?:^|[\s(])(?:m|mm|mme|mr|dr|[a-z]))\.(?=\s|$)/.exec(rest);
    found.push(
      ...peopleIn(text, { start: folded.at(from), end: folded.at(from + (stop?.index ?? rest.length)) }),
    );
  }
  if (found.length > 0) return found;
  for (const match of folded.lower.matchAll(NO_PART)) {
    const [after = ''] = folded.lower.slice(match.index + match[0].length).split(/(?<=[a-z]{2})\.\s|\n/, 1);
    if (votesAllTheSame(after)) continue;
    const from = sentenceStart(folded.lower, match.index);
    const to = verbAside(folded.lower.slice(from, match.index));
    const span = { start: folded.at(from), end: folded.at(from + to) };
    const people = peopleIn(text, span);
    if (people.length > 0) found.push(...people);
    else {
      const office = /(?:m(?:\.|onsieur|me|adame)?\s+)?l[ea]\s+(maire|presidente?)(?![a-z])/.exec(
        folded.lower.slice(from, match.index),
      );
      if (office === null) continue;
      const [start, end] = [
        folded.at(from + office.index),
        folded.at(from + office.index + office[0].length),
      ];
      found.push({ start, end, text: text.slice(start, end), name: office[1] ?? '' });
    }
  }
  return found;
};

/** "M. X, intéressé, quitte la salle et" before "ne prend pas part": names come before the first verb. */
const verbAside = (lower: string): number =>
  /,?\s+(?:(?:est|sont|a|ont)\s+(?:sorti|quitt)|ayant|indiqu|declar|annonc|souhait|prefer|decid|quitt|sort|se\s+retir|s'est\s+retir|etant|interesse|qui\s|en\s+(?:sa\s+)?qualite|en\s+tant)/.exec(
    lower,
  )?.index ?? lower.length;

/** Where the sentence begins: after a full stop that ends no civility, or after a colon. */
const sentenceStart = (lower: string, index: number): number => {
  let start = 0;
  for (const stop of lower
    .slice(0, index)
    .matchAll(/(?<!(?:^|[^a-z])(?:m|mm|mr|me|dr|mme|[a-z]))\.\s|[:;]\s|\n\s*[-–•]\s|\((?=m)/g))
    start = stop.index + stop[0].length;
  return start;
};

/** What follows "à l’unanimité" says that the way of voting is unanimous; not when the counts of the vote come first. */
const isWay = (clause: string): boolean => {
  const way = WAY.exec(clause);
  if (way === null) return false;
  const before = clause.slice(0, way.index + way[0].length);
  return !COUNTED_FIRST.test(before) || DECIDED_WAY.test(before);
};

const unanimousIn = (text: string, folded: Folded): Part | undefined => {
  for (const match of folded.lower.matchAll(UNANIMOUS)) {
    const from = sentenceStart(folded.lower, match.index);
    const rest = folded.lower.slice(match.index + match[0].length);
    const to = /[.;]/.exec(rest)?.index ?? rest.length;
    const clause = rest.slice(0, Math.min(to, 90));
    // "à l’unanimité, de voter à main levée" is about the way; "vote à main levée, à l’unanimité" is about the affair.
    if (isWay(clause) || /proces[\s-]verbal|compte[\s-]rendu/.test(folded.lower.slice(from, match.index)))
      continue;
    if (
      /unanimite\s+moins|(?:sauf|pas|defaut\s+d'?)\s*(?:a\s+)?(?:l')?$/.test(
        folded.lower.slice(Math.max(0, match.index - 20), match.index) + match[0],
      )
    )
      continue;
    return partOf(text, folded, match);
  }
  return undefined;
};

const secretIn = (text: string, folded: Folded): Part | undefined => {
  for (const match of folded.lower.matchAll(SECRET)) {
    const before = folded.lower.slice(sentenceStart(folded.lower, match.index), match.index);
    if (!NOT_SECRET.test(before)) return partOf(text, folded, match);
  }
  return undefined;
};

const partOf = (text: string, folded: Folded, match: RegExpExecArray | null): Part | undefined => {
  if (match === null) return undefined;
  const [start, end] = [folded.at(match.index), folded.at(match.index + match[0].length)];
  return { start, end, text: text.slice(start, end) };
};
