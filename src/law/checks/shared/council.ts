/**
 * What several checks ask of a council's session: which body sits, who was there for each vote, who stood aside, what kind of
 * affair it is. It reads; what is right is for the checks. Used with `analysis.derive` where it costs.
 */
import type {
  Count,
  Movement,
  ParsedAffair,
  ParsedSession,
  ParsedVote,
  Part,
  Person,
  Proxy,
  Span,
} from '../../../act/parse/model';
import { samePerson } from '../../../act/parse/people';
import { shifted } from '../../../act/parse/session';
import { fold } from '../../../act/reading/fold';
import { NUMBER_WORDS, parseNumberWords } from '../../../act/reading/number-words';
import type { Analysis, Found } from '../../analysis';
import { wholeAct } from './nature';
import { holds } from './spans';
import { headOf as subjectOf } from './topic';

/** In force of the reform of publicity (ordonnance n° 2021-1310): minutes, list of deliberations, signatures. */
export const PUBLICITY_REFORM = '2022-07-01';

const OTHER_BODY =
  /conseil\s+(?:communautaire|syndical|metropolitain|departemental|regional|d'administration|de\s+(?:la\s+)?communaute)|comite\s+syndical|communaute\s+(?:de\s+communes|d'agglomeration|urbaine)|syndicat\s+(?:mixte|intercommunal)|action\s+sociale|(?<![a-z])ccas(?![a-z])|caisse\s+des\s+ecoles/;

/** The municipal council, and not the council of a grouping, of a CCAS or of a syndicate. */
export const isMunicipal = ({ folded }: Analysis): boolean => {
  const head = folded.lower.slice(0, 1500);
  // A commune that heads the page deliberates, though its affair is about a syndicate.
  const [top = ''] = head.slice(0, TOP).split(/\n\s*(?:objet|affaire)/);
  return (
    /conseil(?:lers?\s+municipaux|(?:lere?)?\s+municipal)/.test(head) ||
    !OTHER_BODY.test(head) ||
    (/(?:^|\n)\s*(?:mairie|commune|ville)\s+d/.test(top) && !OTHER_BODY.test(top))
  );
};
/** Characters in which a letterhead stands. */
const TOP = 300;

/** The first place where a pattern stands in the plain text; the pattern must be global. */
export const firstOf = (analysis: Analysis, pattern: RegExp, span?: Span): Found | undefined =>
  analysis.search(pattern, span)[0];

export const says = (analysis: Analysis, pattern: RegExp, span?: Span): boolean =>
  firstOf(analysis, pattern, span) !== undefined;

/** The first words of an affair, to point at what lacks in it. */
export const headOf = (analysis: Analysis, affair?: ParsedAffair): Span =>
  affair?.title ?? wholeAct(analysis);

export const known = (list: readonly Person[], person: Person): boolean =>
  list.some((one) => samePerson(one, person));

/** Quorum was one third, and a member could hold two proxies (laws of 2020 and 2021 on the epidemic); from memory. */
const EPIDEMIC: readonly (readonly [string, string])[] = [
  ['2020-03-12', '2020-08-30'],
  ['2020-10-31', '2021-09-30'],
  ['2021-11-10', '2022-07-31'],
];
export const isEpidemic = ({ actDate }: Analysis): boolean =>
  actDate !== undefined && EPIDEMIC.some(([from, to]) => actDate >= from && actDate <= to);

/** The text says that there was no quorum, and nothing was voted. */
export const isAdjourned = (analysis: Analysis): boolean =>
  says(
    analysis,
    /quorum\s+(?:n'(?:est|etait|a|etant)\s+pas|non|n'ayant\s+pas)|(?:defaut|absence|faute|manque)\s+de\s+quorum/g,
  ) &&
  analysis.act.affairs.every(({ votes }) =>
    votes.every(({ for: yes, unanimous }) => (yes ?? unanimous) === undefined),
  );

/** One vote with what is known of those who took it. */
export interface Sitting {
  readonly affair: ParsedAffair;
  readonly vote: ParsedVote;
  readonly present?: Count;
  /** Number of proxies; undefined when nothing tells it. */
  readonly proxies?: number;
  readonly voters?: Count;
  /** Those who take no part. */
  readonly asidePeople: readonly Person[];
  /** Their number. */
  readonly aside: number;
  /** Votes that may fall with them: their own and those of the proxies that they hold. */
  readonly fallen: number;
  /** Somebody came or left before: the numbers of the head may no longer hold. */
  readonly moved: boolean;
  /** No more can vote: those named at the head and their proxies, with who came, without who left or stands aside. */
  readonly most?: number;
}

export const sittingsOf = (analysis: Analysis): readonly Sitting[] => {
  const { act, folded } = analysis;
  const { session, movements } = act;
  const head =
    session.proxyCount?.value ??
    (session.proxies.length > 0
      ? session.proxies.length
      : /pouvoir|procuration|represente|mandat/.test(folded.lower.slice(0, 3000))
        ? undefined
        : 0);
  const listed = listedPresent(act.session);
  return act.affairs.flatMap((affair) =>
    affair.votes.map((vote): Sitting => {
      const asidePeople = asideFrom(affair, vote, movements);
      const aside = Math.max(asidePeople.length, vote.notVotingCount?.value ?? 0);
      const held = session.proxies.filter(({ to }) => known(asidePeople, to)).length;
      const anew = affair.present !== undefined;
      const present = affair.present ?? session.present ?? listed;
      // Who comes takes back a proxy, who leaves may give one.
      const shifts = movements.some(({ kind, start }) => kind !== 'withdrawal' && start < affair.end);
      const proxies = affair.proxyCount?.value ?? (shifts && anew ? undefined : head);
      const voters = vote.voters ?? affair.voters ?? session.voters;
      const before = movements.filter(
        ({ kind, start }) => kind !== 'withdrawal' && start < (vote.span?.end ?? affair.end),
      );
      const most =
        anew || head === undefined || !isListWhole(analysis)
          ? undefined
          : session.presentNames.length +
            head +
            goneAndCome(analysis, before) -
            namedAside(session, asidePeople, before);
      return {
        affair,
        vote,
        ...(present === undefined ? {} : { present }),
        ...(proxies === undefined ? {} : { proxies }),
        ...(voters === undefined ? {} : { voters }),
        asidePeople,
        aside,
        fallen: aside + held,
        moved: !anew && before.length > 0,
        ...(most === undefined ? {} : { most }),
      };
    }),
  );
};

/** How many more can vote at most once these have come and gone: who leaves may give a proxy, and loses those that he holds. */
const goneAndCome = ({ text, act: { session } }: Analysis, movements: readonly Movement[]): number =>
  movements.reduce((sum, { kind, people, count, start, end }) => {
    if (kind === 'arrival') return sum + Math.max(count, people.length);
    const gone = people.filter((person) => known(session.presentNames, person));
    const next = text.slice(end, end + 160).split('\n', 1)[0] ?? '';
    if (/pouvoir|procuration|mandat|représent/iu.test(text.slice(start, end) + next)) {
      return /(?:sans|ne\s+(?:donne|laisse)\S*\s+pas\s+(?:de\s+)?|aucun)\s*(?:donner\s+|laisser\s+)?(?:de\s+)?(?:pouvoir|procuration)/iu.test(
        text.slice(start, end) + next,
      )
        ? sum - gone.length
        : sum;
    }
    return sum - gone.length;
  }, 0);

/** Those who stand aside, are named among those present, and had not left yet. */
const namedAside = (
  { presentNames }: ParsedSession,
  aside: readonly Person[],
  before: readonly Movement[],
): number =>
  aside.filter(
    (person) =>
      known(presentNames, person) &&
      !before.some(({ kind, people }) => kind === 'departure' && known(people, person)),
  ).length;

/** Those present by their names alone, when names and numbers of all members agree: nobody was missed in reading. */
const listedPresent = (session: ParsedSession): Count | undefined => {
  const { presentNames, presentSure, absentNames, proxies, inOffice } = session;
  const [first, last] = [presentNames[0], presentNames.at(-1)];
  if (!presentSure || first === undefined || last === undefined || inOffice === undefined) return undefined;
  const others = absentNames.filter((person) => !proxies.some(({ from }) => samePerson(from, person)));
  return presentNames.length + proxies.length + others.length === inOffice.value
    ? { value: presentNames.length, start: first.start, end: last.end }
    : undefined;
};

/** Who stands aside in an affair does so for each of its votes, but for what the words of another of them tell. */
const asideFrom = (affair: ParsedAffair, vote: ParsedVote, movements: readonly Movement[]): Person[] => {
  const people: Person[] = [];
  const put = (person: Person): void => {
    if (!known(people, person)) people.push(person);
  };
  vote.notVoting.forEach(put);
  for (const movement of movements)
    if (
      movement.kind === 'withdrawal' &&
      movement.start >= affair.start &&
      movement.end <= affair.end &&
      !affair.votes.some((other) => other !== vote && other.span !== undefined && holds(other.span, movement))
    )
      movement.people.forEach(put);
  return people;
};

/** "(jusqu’à son arrivée)", "à partir du point 5": a proxy that holds for a part of the session. */
export const isPartial = ({ text }: Analysis, { start, end }: Proxy): boolean => {
  const line = text.slice(end, end + 70).split('\n')[0] ?? '';
  const before =
    text
      .slice(Math.max(0, start - 60), start)
      .split('\n')
      .at(-1) ?? '';
  return /jusqu|à partir|à compter|à son (?:arrivée|départ)|départ|arriv|point|pour (?:le|la|les) /iu.test(
    `${before.slice(-40)} ${line.split(/[;•]/u)[0] ?? ''}`,
  );
};

/** The list of those present is whole: each name was read, and their number is the one told. */
export const isListWhole = ({ act: { session } }: Analysis): boolean => {
  const { presentNames, presentSure, present, president } = session;
  if (!presentSure || presentNames.length === 0) return false;
  if (present === undefined) return true;
  const apart = president !== undefined && !known(presentNames, president) ? 1 : 0;
  return present.value === presentNames.length || present.value === presentNames.length + apart;
};

const NOMINATION =
  /(?<![a-z])(?:designe(?:nt)?|elit|elisent|nomme(?:nt)?|proclame(?:nt)?(?:\s+elu(?:e?s?))?|(?:est|sont)\s+(?:declaree?s?\s+|proclamee?s?\s+)?(?:elue?s?|designee?s?|nommee?s?)|(?:de|a)\s+(?:designer|elire|nommer)|(?:proceder?|procede|procedant)\s+(?:[^.;\n]{0,40}\s)?a\s+(?:l'election|la\s+designation|la\s+nomination))(?![a-z])/g;
const NOMINEE =
  /(?:(?<![a-z])(?:m\.|mm\.?|mme|mmes|monsieur|madame|messieurs|mesdames)\s|delegue|represent|titulaire|suppleant|membre|adjoint|maire|commission|jury|correspondant|administrateur|referent)/;
const NO_NOMINEE =
  /secretaire\s+(?:de\s+(?:la\s+)?seance|auxiliaire)|presidente?\s+de\s+(?:la\s+|cette\s+)?seance|(?:pour\s+)?presid(?:er|ence|ente?)\s+(?:pour\s+|lors\s+d[eu]\s+|durant\s+|de\s+)?(?:l[ae]\s+|les\s+|l'|cette\s+|ce\s+|ces\s+)?(?:seance|debats?|vote|examen|affaire|point|partie|deliberation)|pour\s+(?:remplir|exercer|assurer)\s+(?:ces|les)\s+fonctions|seance\s+precedente|rapporteur|(?:la|le|l')\s*(?:entreprise|societe|cabinet|notaire|avocat|laureat|maitrise|maitre\s+d|bureau\s+d|agent|coordonn|huissier|commissaire\s+de\s+justice|geometre|rue|voie|place|salle|ecole)|assistants?\s+de\s+prevention|sous\s+la\s+presidence|enqueteur|recens|regisseur/;

/** The head says that somebody is named to something: "Michel DARDENNE est proclamé élu" needs no more. */
const NAMES =
  /(?:designation|election|nomination)\s+d(?:u|es|'une?|e\s+la|e\s+l'|e)\s*(?:\d\s+|\w+\s+)?(?:represent|delegue|titulaire|suppleant|membre|adjoint|referent|correspondant|administrateur)/;

/** Ends a sentence: not the full stop of a civility. */
const STOP = /(?<!(?:^|[^a-z])(?:m|mm|mme|mlle|dr|n))[.;](?=\s|$)|\n/;

/** "nommé", whom somebody named before, and not "nomme": the plain text has no accents. */
const isParticiple = (words: string): boolean => /^\S+é$/iu.test(words);
/** "a désigné", "est, à main levée, proclamé": what the council does. */
const AUXILIARY = /(?:^|[^a-z])(?:a|ont|ete|est|sont|ayant)[\s,](?:[^.;\n]{0,40}[\s,])?$/;

/** Where an affair names somebody to a charge (CGCT L2121-21): the words that do. */
export const nominationIn = (analysis: Analysis, affair: Span): Part | undefined =>
  analysis.search(NOMINATION, affair).find(({ match, text: words }) => {
    const { lower } = analysis.folded;
    const from = match.index;
    const sentence = lower.slice(from, from + 220).split(STOP)[0] ?? '';
    const before =
      lower
        .slice(Math.max(0, from - 90), from)
        .split(STOP)
        .at(-1) ?? '';
    if (isParticiple(words) && !AUXILIARY.test(before)) return false;
    return (
      (NOMINEE.test(sentence + before) ||
        (/elu|proclam/.test(match[0]) && NAMES.test(analysis.derive(subjectOf)))) &&
      !NO_NOMINEE.test(sentence) &&
      !NO_NOMINEE.test(before) &&
      !/(?<![a-z])(?:vu|vus|considerant|sera|seront|pourra|doit|doivent|peut|peuvent|avait|il\s+convient|qu'il\s+y\s+a\s+lieu|charge\s+de)(?![a-z])/.test(
        before,
      )
    );
  });

/** How a vote is open, as a council agrees to it. */
const OPENLY =
  '(?:mains?\\s+levees?|ne\\s+pas\\s+(?:proceder|recourir|voter|faire|avoir)|renonc[a-z]*|scrutin\\s+(?:public|ordinaire)|vote\\s+public|deroger)';
/** All of its members, without the word "unanimité": nobody objects, everybody agrees. */
const ALL_AGREE = [
  "(?<![a-z])(?:aucune?|nul|personne)(?![a-z])[^.;]{0,30}\\s(?:ne\\s+s'y\\s+oppos|ne\\s+s'oppos[a-z]*\\s+(?:au\\s+(?:vote|scrutin)|a\\s+(?:la\\s+main|ce\\s+mode))|ne\\s+s'y\\s+est\\s+oppos|n'y\\s+(?:fai|a\\s+fait)[a-z]*\\s+(?:objection|obstacle|opposition))",
  "(?<![a-z])sans\\s+(?:(?:qu'aucune?|aucune|qu'il\\s+y\\s+ait)\\s+)?(?:opposition|objection)",
  "(?<![a-z])(?:tous\\s+(?:les|ses)|l'ensemble\\s+des)\\s+(?:membres|conseillers|elus)(?:(?!\\sn(?:e\\s|'))[^.;]){0,30}\\s(?:d'accord|accept|consent)(?![a-z]*\\s+leurs?\\s)",
  "(?<!(?:sans|pas|sauf|defaut|faute|absence|malgre)\\s[^.;]{0,16})(?:accord|assentiment|consentement)\\s+(?:de\\s+(?:tous|l'ensemble|chacun)(?![^.;]{0,40}\\s(?:moins|sauf|hormis|excepte|majorite|groupe)(?![a-z]))|general)",
].join('|');
/** The full stop of a civility ends no sentence. */
const BETWEEN = '(?:[^.;\\n]|(?<=(?<![a-z])mm?)\\.){0,140}';
const WAIVED = new RegExp(
  `(?:unani[a-z]+|${ALL_AGREE})${BETWEEN}${OPENLY}|${OPENLY}${BETWEEN}(?:unani|${ALL_AGREE})`,
  'g',
);

/** The council agreed, all of it, not to vote in secret; or one candidate for each seat was declared. */
export const isSecretWaived = (analysis: Analysis, affair: Span): boolean => says(analysis, WAIVED, affair);
export const ONE_CANDIDATE =
  /(?:une\s+)?seule\s+(?:candidature|liste|candidate)|seuls?\s+candidats?|candidat(?:e|ure)?\s+unique|liste\s+unique|unique\s+(?:candidat|liste)|autant\s+de\s+candidat|aucune\s+autre\s+candidature/g;

const NUMBER = `(\\d{1,2}|${NUMBER_WORDS})`;
const REQUEST = new RegExp(
  `(?:demandee?s?|reclamee?s?|sollicitee?s?|requis|a\\s+la\\s+demande|sur\\s+(?:la\\s+)?demande)\\s+(?:expresse\\s+)?(?:par|de)\\s+${NUMBER}\\s+(?:[a-z]+\\s+)?(?:membres?|conseill[a-z]+|elue?s?)|(?<![a-z])${NUMBER}\\s+(?:membres?|conseill[a-z]+|elue?s?)[^.;\\n]{0,40}?(?:demand|reclam|sollicit)`,
);

/** How many members asked, in the sentences that a pattern picks: "à la demande de 4 conseillers". */
export const requestersIn = (analysis: Analysis, about: RegExp, span: Span): Count | undefined => {
  for (const sentence of analysis.within(analysis.sentences, span)) {
    const { lower, at } = shifted(fold(sentence.text), sentence.start);
    if (!about.test(lower)) continue;
    const match = REQUEST.exec(lower);
    const words = match?.[1] ?? match?.[2];
    const value =
      words === undefined ? undefined : /^\d/.test(words) ? Number(words) : parseNumberWords(words);
    if (match === null || value === undefined) continue;
    return { value, start: at(match.index), end: at(match.index + match[0].length) };
  }
  return undefined;
};

/** The plain lower-case words of a stretch of the text. */
export const plainOf = ({ text }: Analysis, start: number, end: number): string =>
  fold(text.slice(Math.max(0, start), end)).lower;

/** Who signs at the end of a deliberation or of minutes, by capacity. */
export interface Signers {
  readonly mayor?: Span;
  readonly secretary?: Span;
}

const SECRETARY_LINE = /secretaires?(?!\s+(?:general|de\s+mairie))(?![a-z])/;
const MAYOR_LINE = /(?<![a-z])(?:maire|presidente?|adjointe?)(?![a-z])/;
const SIGNER_LINE =
  /^(?:(?:signe[a-z]*\s*:?\s*)?(?:pour\s+)?(?:l[ea]s?\s+|l'|m\.\s*l[ea]\s+|mme\s+l[ea]\s+|monsieur\s+l[ea]\s+|madame\s+l[ea]\s+)?(?:maire|(?:vice-)?presidente?|adjointe?|(?:premiere?|1er|1ere)\s+adjointe?|secretaires?)(?![a-z])(?:[^.;]|(?<=(?:^|[^a-z])(?:m|mm|mme|mr|dr|me|[a-z]))\.){0,80}\.?|signe[a-z]*\s*:?\s.{0,60}|[a-z' -]{4,40},\s+(?:maire|presidente?|secretaire)(?![a-z])[a-z' ]{0,40})$/;

/** From the signatures as read, and from the last lines, where minutes and extracts set them as they like. */
export const signersOf = (analysis: Analysis): Signers => {
  const { act, paragraphs } = analysis;
  const { session } = act;
  // After the head of the session and the last vote.
  const from = Math.max(
    ...[...session.presentNames, ...session.proxies, ...session.secretaries, ...session.absentNames].map(
      ({ end }) => end,
    ),
    ...act.affairs.flatMap(({ votes }) => votes.flatMap(({ span }) => span?.end ?? [])),
    0,
  );
  const places: Span[] = [
    ...act.signatures.flatMap(({ capacity }) => capacity ?? []),
    ...paragraphs
      .filter(({ story }) => story === undefined)
      .slice(-14)
      .filter(({ start }) => start >= from)
      .flatMap(({ start, text }): Span[] =>
        text.split(/\t+| {3,}|(?<=\.)\s+(?=L[ea]s?\s)|\s[–-]\s(?=L[ea]s?\s)/u).flatMap((piece): Span[] => {
          const begin = start + text.indexOf(piece);
          return SIGNER_LINE.test(fold(piece).lower.trim()) &&
            !/(?:est|sont|a|ont)\s+(?:charge|autoris|rapporte|certifie|lev)/.test(fold(piece).lower)
            ? [{ start: begin, end: begin + piece.trimEnd().length }]
            : [];
        }),
      ),
  ];
  const find = (pattern: RegExp): Span | undefined =>
    places.find(({ start, end }) => pattern.test(plainOf(analysis, start, end)));
  const secretary = find(SECRETARY_LINE);
  const mayor = places.find(({ start, end }) => {
    const words = plainOf(analysis, start, end);
    return MAYOR_LINE.test(words) && !/secretaire\s+de\s+mairie/.test(words);
  });
  return { ...(mayor === undefined ? {} : { mayor }), ...(secretary === undefined ? {} : { secretary }) };
};
