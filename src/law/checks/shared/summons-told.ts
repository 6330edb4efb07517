/**
 * What a note or a letter tells of a summons: the day on which it was, or will be, sent, and that of the session. The dates of a
 * deliberation are read by the parser.
 */
import type { Span } from '../../../act/parse/model';
import type { FoundDate } from '../../../act/reading/dates';
import { fold } from '../../../act/reading/fold';
import type { Analysis } from '../../analysis';
import { wordsAfter } from './money';
import { sectionsOf } from './sections';

export interface SummonsTold {
  readonly sent: FoundDate & { readonly iso: string };
  readonly session: FoundDate & { readonly iso: string };
  /** The part of the paper that tells it. */
  readonly part: Span;
}

/** Those whose sessions the delays of the code are for. */
const COUNCIL =
  /conseil\s+(?:municipal|communautaire|syndical)|comite\s+syndical|conseillers|delegues|(?<![a-z])elus/;
const SUMMONS = /convocation|convoqu|ordre\s+du\s+jour[^.;\n]{0,40}(?:adress|envoy|expedi)/;
const SENDS =
  /(?:adress|envoy|envoi|expedi|transmis|transmett|postee?|partir|part(?:i|ira|ent)|lance|diffus|remis|parvenu|parviendr|convoqu|datee?|courriel|voie\s+dematerialisee)[^.;\n]{0,90}$/;
const OF_SESSION =
  /(?:seance|reunion|reunira?|conseil(?:\s+municipal|\s+communautaire|\s+syndical)?|comite\s+syndical|siegera?|se\s+tien\w+|tenue|prevue?|fixee?|pour)\s*(?:(?<=[a-z])\s|:\s?)(?:(?:est|sera|a|prochaine?|ordinaire|publique|municipal|communautaire|syndical|plenier|se\s+tiendra|pourra\s+etre\s+reuni|prevue?|fixee?|programmee?)\s+){0,3}(?:d[ue]|le|au|a|pour\s+le)?\s*(?:[a-z]+di\s+|dimanche\s+)?$/;
/** Who is called is no session: "convoqué le", "adressée aux membres du conseil municipal le". */
const CALLED =
  /convoqu\S+|(?:(?:aux|les|des)\s+|(?:a|de)\s+(?:tous\s+les\s+|chacun\s+des\s+|l'ensemble\s+des\s+))(?:membres|elus|delegues)\s+(?:titulaires\s+)?(?:du\s+|de\s+ce\s+)?(?:conseil|comite)(?:\s+(?:municipal|communautaire|syndical))?/g;
/** Convened for something else, or another rule of delay. */
const ELSE =
  /commission|bureau|comite(?!\s+syndical)|(?<!(?:comite|conseil)\s)syndical|assemblee\s+generale|jury|election|quorum|seconde\s+convocation|deuxieme\s+convocation|installation|conseil\s+d'(?:ecole|administration)|(?<![a-z])(?:cst|ccas|agents?|experts?|parties|administrateurs|parents|riverains|candidats?|entreprises?|associations?)(?![a-z])/;
/** In milliseconds. */
const DAY = 86_400_000;

type Dated = FoundDate & { readonly iso: string };
const isDated = (date: FoundDate): date is Dated => date.iso !== undefined;

const wordsOf = ({ text }: Analysis, { start, end }: Span): string => fold(text.slice(start, end)).lower;

/** The first summons that tells both days, the session within three weeks; undefined when there is none. */
export const summonsTold = (analysis: Analysis): SummonsTold | undefined => {
  if (analysis.kind !== 'note' && analysis.kind !== 'letter') return undefined;
  const dates = analysis.dates.filter(isDated);
  const before = ({ start }: Dated, from: number): string =>
    fold(analysis.text.slice(Math.max(from, start - 120), start)).lower;
  const headSession = dates.find((one) => one.start < 900 && OF_SESSION.test(before(one, 0)));
  for (const part of sectionsOf(analysis)) {
    if (!COUNCIL.test(wordsOf(analysis, part))) continue;
    const inPart = analysis.within(dates, part);
    for (const sentence of analysis.within(analysis.sentences, part)) {
      const words = fold(sentence.text).lower;
      if (!SUMMONS.test(words) || ELSE.test(words)) continue;
      const own = analysis.within(inPart, sentence);
      const sent = own.find((one) => {
        const lead = before(one, sentence.start);
        return SENDS.test(lead) && !OF_SESSION.test(lead.replace(CALLED, '').slice(-40));
      });
      if (sent === undefined || /avant|jours\s+francs\s+avant/.test(wordsAfter(analysis, sent, 12))) continue;
      const sessions = [...own, ...inPart.filter(({ start }) => start < sentence.start).reverse(), ...inPart];
      const session =
        sessions.find((one) => one !== sent && OF_SESSION.test(before(one, part.start))) ?? headSession;
      if (session === undefined || session === sent) continue;
      const days = (Date.parse(session.iso) - Date.parse(sent.iso)) / DAY;
      if (days < 0 || days > 21) continue;
      return { sent, session, part };
    }
  }
  return undefined;
};
