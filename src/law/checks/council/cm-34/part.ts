/**
 * What shows that somebody with an interest took part in an affair: the report, the vote, the presence that nothing ends. Says nothing of who has
 * an interest.
 */
import type { ParsedAffair, ParsedVote, Person } from '../../../../act/parse/model';
import { sameName } from '../../../../act/parse/people';
import { fold } from '../../../../act/reading/fold';
import type { Analysis } from '../../../analysis';
import { finding, question } from '../../framework/rule';
import type { FindingOutcome, Outcome } from '../../framework/rule';
import { known, plainOf, says } from '../../shared/council';
import { sittingsOf } from '../../shared/sittings';
import { INTERESTED, type Interest } from './interests';
import { lineStart, nameAfter } from './people';
import { votedByProxy } from './proxies';
import { reportersIn } from './reporter';

const TOOK_PART =
  /(?:(?:ayant|a|ont)\s+(?:egalement\s+|aussi\s+|normalement\s+)?(?:pris\s+part|participe)|prend\s+part|prennent\s+part|participent)\s+(?:aux?\s+debats?\s+et\s+)?au\s+vote/g;
const OWN_AFFAIR =
  /acquereur|acheteu|vendeu|proprietaire|preneur|locataire|benefici|interesse|gerant|president|tresori|associe|epou[sx]|conjoint|frere|s(?:oe|œ)ur|\bpere\b|\bmere\b|fils|fille|parent|cede[a-z]*\s+a|vend[a-z]*\s+a|loue[a-z]*\s+a/;
/** "M. X, conseiller municipal et acquéreur, ayant pris part au vote": the act itself says so. */
export const saidToVote = (analysis: Analysis, affair: ParsedAffair): Outcome[] =>
  analysis.search(TOOK_PART, affair).flatMap((found): Outcome[] => {
    const from = lineStart(analysis.text, affair, found.start);
    const before = analysis.text.slice(from, found.start);
    if (/(?:n[’']|(?<!\p{L})ne)\s*$/iu.test(before) || !OWN_AFFAIR.test(fold(before).lower)) return [];
    const name = (
      /(?:M\.|Mme|Monsieur|Madame)\s+(?:\p{Lu}[\p{L}'’.-]*\s?){1,4}/u.exec(before) ??
      /(?:L[’']|L[ae]\s)(?:élue?\s+)?(?:intéressé|acquéreu|acheteu|vendeu|bénéficiaire)\p{L}*(?=\s+$)/u.exec(
        before,
      )
    )?.[0].trim();
    return name === undefined
      ? []
      : [finding('votes', found, { values: { name, why: 'l’acte dit sa participation au vote' } })];
  });

/** Neither a list nor a profile says who sits: somebody with an interest is told, and speaks. */
export const unknownIn = (analysis: Analysis, affair: ParsedAffair): Outcome[] => {
  const { session } = analysis.act;
  if (
    session.presentNames.length > 0 ||
    analysis.commune?.councillors !== undefined ||
    affair.votes.length === 0
  )
    return [];
  if (affair.votes.some(({ notVoting }) => notVoting.length > 0)) return [];
  const told = analysis
    .search(INTERESTED, affair)
    .find(({ end }) =>
      /^[^.;]{0,60}(?:participe|prend\s+part|vote|rapport|presente|prend\s+la\s+parole)/.test(
        fold(analysis.text.slice(end, end + 100)).lower,
      ),
    );
  return told === undefined ? [] : [question('ask', told, { words: told.text.replace(/^[\s,(]+/u, '') })];
};

/** "par 20 voix pour, dont celle de M. X". */
const VOTE_OF =
  /(?:(?:dont|y\s+compris|parmi\s+lesquel(?:le)?s|avec)\s+(?:celles?|la\s+voix|les\s+voix|le\s+vote|le\s+suffrage)\s+d[eu]\s*|(?<=(?:pour|contre|voix|votants|unanimite)[^.;\n]{0,40})(?:dont|y\s+compris|parmi\s+lesquel(?:le)?s)\s+|(?:la\s+voix|le\s+vote|le\s+suffrage)\s+d[eu]\s*)(?=(?:m\.|mme|monsieur|madame|l[ea]\s|l')|[a-z][a-z'-]+\s+[a-z])/g;

/** What shows that this person took part in an affair, if anything does. */
export const partOf = (
  analysis: Analysis,
  affair: ParsedAffair,
  { person, why, at }: Interest,
): FindingOutcome | undefined => {
  const { session, movements } = analysis.act;
  // "adjoint aux sports et président du club": its last charge is told alone.
  const values = { name: person.name, why: why.replace(/^et\s+/u, '') };
  const is = (other: Person): boolean => sameName(other.name, person.name);
  const reporter = reportersIn(analysis, affair).find(is);
  if (reporter !== undefined) return finding('reports', reporter, { values });
  const voter = affair.votes
    .flatMap(({ forNames, againstNames, abstainingNames }) => [
      ...forNames,
      ...againstNames,
      ...abstainingNames,
    ])
    .find(is);
  if (voter !== undefined) return finding('votes', voter, { values });
  const [own] = analysis.search(VOTE_OF, affair).filter(({ end }) => {
    const one = nameAfter(analysis, end);
    return one !== undefined && is(one);
  });
  if (own !== undefined) return finding('votes', own, { values });
  const byProxy = votedByProxy(analysis, affair, person);
  if (byProxy !== undefined) return finding('votes', byProxy, { values });
  if (affair.votes.length === 0) return undefined;
  // Aside, away, or only a name on a list of those absent.
  if (affair.votes.some(({ notVoting }) => notVoting.some(is))) return undefined;
  if (movements.some(({ kind, people }) => kind !== 'arrival' && people.some(is))) return undefined;
  if (session.absentNames.some(is) && !session.proxies.some(({ from }) => is(from))) return undefined;
  const listed = session.presentNames.length > 0;
  const there =
    session.presentNames.some(is) ||
    session.proxies.some(({ from }) => is(from)) ||
    (session.president !== undefined && is(session.president));
  if (listed && !there) return undefined;
  // "Mme X, présidente du club, et M. Y, son trésorier, sont sortis": one sentence for several.
  const told = analysis.sentences.find(({ start, end }) => start <= at.start && at.end <= end);
  if (
    told !== undefined &&
    says(
      analysis,
      /(?:n'ont|n'a|ne\s+prennent|ne\s+prend)\s+pas\s+(?:pris\s+|pren[a-z]+\s+)?part|(?:sont|est|etant)\s+sorti|(?:ont|a|ayant)\s+quitte|se\s+(?:sont\s+|est\s+)?(?:retir|abst)|(?:pren[a-z]+|pris)\s+part\s+ni|particip[a-z]+\s+ni/g,
      told,
    )
  )
    return undefined;
  if (leaves(analysis, affair, person)) return undefined;
  // Said in words that were not read: "les élus intéressés se sont retirés".
  if (says(analysis, /interesse[^.;\n]{0,60}(?:retir|quitt|sort|pas\s+(?:pris\s+)?part)|deport/g, affair))
    return undefined;
  return finding('stays', at, { values });
};

/** In the sentence of the name or in the next one: "Mme X est présidente. Elle quitte la salle." */
const GOES_OUT =
  /^[^;\n]{0,140}?(?:quitt|(?:est|etant|sont|sor)\s*sort|\bsort(?:i|ent|ant|)\b|retir|deport|recus|n'(?:a|ont|ayant)\s+(?:donc\s+)?(?:pas|ni)\s+(?:pris|particip|vot|sieg|assist|pren)|ne\s+(?:prend|particip|vot|sieg)\w*\s+(?:donc\s+)?(?:part\s+)?(?:au\s+vote\s+)?(?:pas|ni|plus)|s'abst|sans\s+(?:prendre|participer|voter))/;
/** In its own sentence: what another says is not done is of something else. */
const DOES_NOT =
  /^(?:[^.;\n]|(?<=(?:^|[^a-z])(?:m|mm|mme))\.){0,140}?\sn'(?:a|ont|ayant|est)\s+(?:donc\s+)?(?:pas|ni)\s/;

/** The name, wherever it stands in the affair, and then that this person goes out, or takes no part. */
const leaves = (analysis: Analysis, affair: ParsedAffair, person: Person): boolean => {
  const last = fold(person.name).lower.split(/\s+/u).at(-1) ?? '';
  const words = plainOf(analysis, affair.start, affair.end);
  const named = new RegExp(`(?<![a-z])${last.replace(/[^a-z'-]/g, '.')}(?![a-z])`, 'g');
  return [...words.matchAll(named)].some(({ index }) => {
    const after = words.slice(index, index + 220);
    return GOES_OUT.test(after) || DOES_NOT.test(after);
  });
};

const castIn = ({ for: yes, against, abstentions, blank }: ParsedVote): number =>
  [yes, against, abstentions, blank].reduce((sum, one) => sum + (one?.value ?? 0), 0);

/** Somebody stands aside, and as many votes as voters are counted all the same. */
export const countedIn = (analysis: Analysis, affair: ParsedAffair): Outcome[] =>
  analysis
    .derive(sittingsOf)
    .flatMap(({ affair: own, vote, present, proxies, asidePeople, moved }): Outcome[] => {
      const [first] = asidePeople;
      if (
        own !== affair ||
        first === undefined ||
        vote.for === undefined ||
        present === undefined ||
        proxies === undefined ||
        // Who came or left changed the number of the head.
        moved
      )
        return [];
      const total = castIn(vote);
      const voters = present.value + proxies;
      // Those who stand aside may already be left out of the number present.
      const listed = analysis.act.session.presentNames;
      // Several votes, one of them without whoever stands aside: the others are on something else.
      if (affair.votes.some((other) => other !== vote && castIn(other) > 0 && castIn(other) < voters))
        return [];
      const among = listed.length === present.value && known(listed, first);
      return total === voters && among
        ? [finding('counted', vote.for, { values: { name: first.name, total, voters } })]
        : [];
    });
