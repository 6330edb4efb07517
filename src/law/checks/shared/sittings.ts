/** Each vote of a session with what is known of those who took it: present, proxies, aside, gone. It counts; what is right is for the checks. */
import type {
  Count,
  Movement,
  ParsedAffair,
  ParsedSession,
  ParsedVote,
  Person,
  Proxy,
} from '../../../act/parse/model';
import { samePerson } from '../../../act/parse/people';
import type { Analysis } from '../../analysis';
import { holds } from './spans';
import { known } from './council';

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
        fallen: aside + Math.max(held, aside === 0 ? 0 : analysis.search(LAPSED, affair).length),
        moved: !anew && before.length > 0,
        ...(most === undefined ? {} : { most }),
      };
    }),
  );
};

/** "le pouvoir qu’il détient n’est pas utilisé", though nothing tells whose it is. */
const LAPSED =
  /(?:pouvoir|procuration|mandat)s?(?![a-z])[^.;\n]{0,70}?(?:n'est|n'a|ne\s+sera|ne\s+peut|n'etant)\s+(?:donc\s+)?pas\s+(?:ete\s+)?(?:etre\s+)?(?:utilis|exerc|compt|pris|employ)|sans\s+(?:utiliser|faire\s+usage\s+d[eu])\s+(?:l[ea]\s+|son\s+)?(?:pouvoir|procuration|mandat)/g;

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
