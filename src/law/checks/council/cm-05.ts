/** CM-05: the quorum holds for each affair, whoever leaves in between. */
import { defineRule, finding, question } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { isEpidemic, says } from '../shared/council';
import { isSecondCall } from '../shared/second-call';
import type { Movement, ParsedAffair } from '../../../act/parse/model';
import { quorumOf } from './cm-02/stated';
import { leftIn } from './cm-05/left-in';
import { joinExamples } from '../framework/examples';
import { examples as rightExamples } from './cm-05/examples/right';
import { examples as wrongExamples } from './cm-05/examples/wrong';
import { examples as othersExamples } from './cm-05/examples/others';

export const rule = defineRule({
  meta: {
    id: 'CM-05',
    title: { fr: 'Quorum vérifié à chaque affaire', en: 'Quorum checked for each affair' },
    kinds: ['deliberation', 'minutes'],
    severity: 'major',
    basis: ['CGCT-L2121-17'],
    method: 'A',
    needs: ['inOffice', 'present'],
    messages: {
      counted: {
        fr: 'Pour cette affaire, {present} présents sur {inOffice} conseillers en exercice : le quorum de {needed} n’est plus atteint.',
        en: 'For this affair {present} are present of {inOffice}: the quorum of {needed} is no longer reached.',
        severity: 'blocking',
      },
      left: {
        fr: 'Après ce départ, il reste {present} présents sur {inOffice} conseillers en exercice : le quorum de {needed} n’est plus atteint pour l’affaire « {affair} ». Vérifiez les présences au moment de ce vote.',
        en: 'After this departure {present} of {inOffice} are left: no quorum of {needed} for “{affair}”.',
      },
      ask: {
        fr: 'Les {present} présents comprennent-ils les membres qui ont quitté la séance ? Sans eux, le quorum de {needed} ne serait plus atteint.',
        en: 'Do the {present} present include those who left? Without them there is no quorum of {needed}.',
      },
    },
  },
  check: ({ analysis, given: { inOffice, present } }) => {
    if (isEpidemic(analysis) || isSecondCall(analysis) || says(analysis, /l\.?\s?\*?1111-6/g)) return [];
    const needed = quorumOf(inOffice.value);
    const values = { inOffice: inOffice.value, needed };
    const { affairs, movements } = analysis.act;
    // Short from the beginning: the rule on the quorum says it.
    if (present.value < needed) return [];
    const away = new Set<Movement>();
    return affairs.flatMap((affair): Outcome[] => {
      const voted = affair.votes.some(({ span }) => span !== undefined);
      if (!voted) return [];
      if (affair.present !== undefined && affair.present !== present && affair.present.value < needed)
        return [finding('counted', affair.present, { values: { ...values, present: affair.present.value } })];
      if (affair.present !== undefined) return [];
      const before = movements.filter((one) => counts(one, affair));
      const there = before.reduce(
        (all, one) => all + (one.kind === 'arrival' ? one.count : -one.count),
        present.value,
      );
      const last = before.findLast(({ kind }) => kind !== 'arrival');
      if (there >= needed || last === undefined || away.has(last)) return [];
      away.add(last);
      const told = leftIn(analysis, last, present.value);
      if (told !== undefined)
        return told.count < needed
          ? [finding('counted', told.at, { values: { ...values, present: told.count } })]
          : [];
      if (analysis.kind === 'deliberation' && !says(analysis, ONCE))
        return [question('ask', last, { needed, present: present.value })];
      const words = {
        ...values,
        present: there,
        affair: (affair.title?.text ?? affair.number ?? '').slice(0, 80),
      };
      return [finding('left', last, { values: words })];
    });
  },
});

/** "le quorum, vérifié en début de séance, vaut pour toutes les affaires" */
const ONCE =
  /quorum[^.;\n]{0,80}(?:debut|ouverture)\s+de\s+(?:la\s+)?seance[^.;\n]{0,60}(?:vaut|vaille|reste\s+acquis|demeure|suffit|valable)|quorum[^.;\n]{0,60}(?:n'a\s+pas\s+(?:a\s+etre|ete)\s+(?:de\s+nouveau\s+)?(?:verifi|recompt)|n'est\s+pas\s+(?:reverifie|verifie\s+a\s+nouveau|recompte))/g;

const numberIn = (words = ''): number => Number(/\d+/.exec(words)?.[0] ?? NaN);

/** Whether a movement bears on an affair: it came before its vote; standing aside bears on its own affair alone. */
const counts = ({ kind, start, from }: Movement, affair: ParsedAffair): boolean => {
  const voted = affair.votes.at(-1)?.span?.end ?? affair.end;
  if (kind === 'withdrawal') return start >= affair.start && start < affair.end;
  // "à partir du point 5": not the affairs before.
  if (numberIn(affair.number) < numberIn(from)) return false;
  return start < voted;
};

export const examples: Examples = joinExamples(rightExamples, wrongExamples, othersExamples);
