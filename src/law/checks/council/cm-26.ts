/** CM-26: below 3 500 inhabitants, three clear days between the summons and the session. */
import { addDays, formatDate } from '../../../act/dates';
import { populationOf } from '../framework/inputs';
import { joinExamples } from '../framework/examples';
import { defineRule, finding, missing } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { summonsTold } from '../shared/summons-told';
import { isMunicipal } from '../shared/council';
import { isSecondCall } from '../shared/second-call';
import { clearDays, isGroup, isLargeCommune, isLargeGroup, isUrgent } from '../shared/summons-delay';
import { examples as rightExamples } from './cm-26/examples/right';
import { examples as wrongExamples } from './cm-26/examples/wrong';

export const rule = defineRule({
  meta: {
    id: 'CM-26',
    title: {
      fr: 'Convocation trois jours francs avant la séance (moins de 3 500 habitants)',
      en: 'Summons three clear days before the session (below 3 500 inhabitants)',
    },
    kinds: ['summons', 'deliberation', 'minutes', 'note', 'letter'],
    severity: 'blocking',
    basis: ['CGCT-L2121-11', 'CGCT-L5211-1'],
    method: 'A',
    needs: ['convocationDate', 'sessionDate'],
    messages: {
      late: {
        fr: 'Convocation du {sent} pour une séance du {session} : {days} jour(s) franc(s), il en faut trois. La séance peut se tenir à partir du {from}, sauf urgence reconnue par le conseil.',
        en: 'Summons of {sent} for a session on {session}: {days} clear day(s), three are needed.',
      },
      after: {
        fr: 'La convocation est datée du {sent}, après la séance du {session} : vérifiez les deux dates.',
        en: 'The summons is dated {sent}, after the session of {session}.',
      },
    },
  },
  concerns: (analysis) =>
    (['note', 'letter'].includes(analysis.kind ?? '')
      ? analysis.derive(summonsTold) !== undefined && populationOf(analysis) !== undefined
      : true) &&
    (isGroup(analysis) ? !isLargeGroup(analysis) : isMunicipal(analysis) && !isLargeCommune(analysis)),
  check: ({ given: { convocationDate, sessionDate }, analysis }) => {
    const { iso: sent, start = 0, end = 0 } = convocationDate;
    const { iso: session } = sessionDate;
    const values = { sent: formatDate(sent), session: formatDate(session) };
    if (sent > session) return [finding('after', { start, end }, { values })];
    const days = Math.max(0, clearDays(sent, session));
    // An emergency shortens the delay: another rule looks at it. After a session without quorum, three days suffice.
    const late = days < 3 && !isUrgent(analysis) && !isSecondCall(analysis);
    if (!late)
      return (isGroup(analysis) || populationOf(analysis) === undefined) && days < 5
        ? [missing('population')]
        : [];
    return [
      finding('late', { start, end }, { values: { ...values, days, from: formatDate(addDays(sent, 4)) } }),
    ];
  },
});

export const examples: Examples = joinExamples(rightExamples, wrongExamples);
