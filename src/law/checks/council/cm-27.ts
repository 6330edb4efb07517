/** CM-27: from 3 500 inhabitants, five clear days between the summons and the session. */
import { addDays, formatDate } from '../../../act/dates';
import type { Analysis } from '../../analysis';
import { joinExamples } from '../framework/examples';
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { summonsTold } from '../shared/summons-told';
import { isMunicipal, plainOf } from '../shared/council';
import { isSecondCall } from '../shared/second-call';
import { clearDays, isGroup, isLargeCommune, isLargeGroup, isUrgent } from '../shared/summons-delay';
import { examples as rightExamples } from './cm-27/examples/right';
import { examples as wrongExamples } from './cm-27/examples/wrong';

/** The first session of a new council is called three clear days before, whatever the population (CGCT L2121-7). */
const FIRST_SESSION =
  /installation\s+d[eu]\s+(?:nouveau\s+)?(?:conseil|conseillers)|election\s+d[eu]\s+(?:la\s+)?maire|premiere\s+(?:reunion|seance)\s+(?:du\s+conseil|suivant)|renouvellement\s+general|elections\s+municipales|election\s+des\s+adjoints|nombre\s+des\s+adjoints/g;
/** A first session that is over: "à la suite du renouvellement général de mars", "depuis l’installation du conseil". */
const PAST =
  /(?:^|\n)\s*vu\s[^\n]*$|(?:depuis|suite|apres|lors|consecutif|consecutive|issue?|\bau)\s+(?:a\s+|au\s+)?(?:d[eu]\s+|des\s+)?(?:la\s+|le\s+|l')?(?:seance\s+d[e']\s*)?$/;
/** It has a day or a month of its own, before the session: "le maire" tells no May. */
const DATED =
  /^[^.;\n]{0,60}\s(?:d[ue]|le|en)\s+(?:(?:[a-z]+di|dimanche)\s+)?(?:\d{1,2}(?:er)?\s+)?(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b/;

/** "immédiatement après l’élection du maire": the next affair of the same session. */
const AFTER_ELECTION = /immediatement\s+apres\s+l'$/;
/** A council meets first within ten days of its election or so (CGCT L2121-7). */
const SOON = 10;

/** Whether this session is the first of its council. */
const isFirst = (analysis: Analysis, session: string): boolean =>
  analysis.search(FIRST_SESSION).some(({ start, end, match: [words] }) => {
    const [before, after] = [plainOf(analysis, start - 160, start), plainOf(analysis, end, end + 90)];
    const own = analysis.dates.some(
      ({ iso, start: at }) =>
        iso !== undefined && iso <= session && iso >= addDays(session, -SOON) && at >= end && at < end + 90,
    );
    if (own) return true;
    const past = PAST.test(before) && !(words.startsWith('election') && AFTER_ELECTION.test(before));
    // Those words alone are of elections that may be long over.
    const alone = words.startsWith('elections');
    return !past && !alone && !DATED.test(after);
  });

export const rule = defineRule({
  meta: {
    id: 'CM-27',
    title: {
      fr: 'Convocation cinq jours francs avant la séance (3 500 habitants et plus)',
      en: 'Summons five clear days before the session (3 500 inhabitants and more)',
    },
    kinds: ['summons', 'deliberation', 'minutes', 'note', 'letter'],
    severity: 'blocking',
    basis: ['CGCT-L2121-12', 'CGCT-L5211-1'],
    method: 'A',
    needs: ['convocationDate', 'sessionDate'],
    messages: {
      late: {
        fr: 'Convocation du {sent} pour une séance du {session} : {days} jour(s) franc(s), il en faut cinq. La séance peut se tenir à partir du {from}, sauf urgence reconnue par le conseil.',
        en: 'Summons of {sent} for a session on {session}: {days} clear day(s), five are needed.',
      },
      after: {
        fr: 'La convocation est datée du {sent}, après la séance du {session} : vérifiez les deux dates.',
        en: 'The summons is dated {sent}, after the session of {session}.',
      },
    },
  },
  concerns: (analysis) =>
    (['note', 'letter'].includes(analysis.kind ?? '') ? analysis.derive(summonsTold) !== undefined : true) &&
    (isGroup(analysis) ? isLargeGroup(analysis) : isMunicipal(analysis) && isLargeCommune(analysis)),
  check: ({ given: { convocationDate, sessionDate }, analysis }) => {
    const { iso: sent, start = 0, end = 0 } = convocationDate;
    const { iso: session } = sessionDate;
    const values = { sent: formatDate(sent), session: formatDate(session) };
    if (sent > session) return [finding('after', { start, end }, { values })];
    const days = Math.max(0, clearDays(sent, session));
    // An emergency shortens the delay: another rule looks at it. After a session without quorum, three days suffice.
    if (days >= 5 || isUrgent(analysis) || isSecondCall(analysis)) return [];
    if (days >= 3 && isFirst(analysis, session)) return [];
    return [
      finding('late', { start, end }, { values: { ...values, days, from: formatDate(addDays(sent, 6)) } }),
    ];
  },
});

export const examples: Examples = joinExamples(rightExamples, wrongExamples);
