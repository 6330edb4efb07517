/** CP-05: a decision of the mayor rests on a delegation of the council: its date, its point, its limits. */
import { joinExamples } from '../framework/examples';
import { defineRule } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { adverseOf } from '../shared/adverse';
import { isPlanningPermit } from '../shared/topic';
import { plain, says } from '../shared/words';
import { delegationOf } from './cp-05/citation';
import { statutory } from './cp-05/statutory';
import { examples as citationExamples } from './cp-05/examples/citation';
import { examples as lapsedExamples } from './cp-05/examples/lapsed';
import { examples as ceilingExamples } from './cp-05/examples/ceiling';
import { examples as statutoryExamples } from './cp-05/examples/statutory';
import { examples as profileExamples } from './cp-05/examples/profile';

export const rule = defineRule({
  meta: {
    id: 'CP-05',
    title: {
      fr: 'Décision du maire : délibération de délégation, alinéa et limites',
      en: 'Mayor’s decision: the deliberation that delegates, its point and its limits',
    },
    kinds: ['decision'],
    severity: 'blocking',
    basis: ['CGCT-L2122-22', 'CGCT-L2122-23'],
    method: 'X',
    needs: [],
    messages: {
      uncited: {
        fr: 'La décision ne dit pas sur quelle délégation du conseil elle repose : citez la délibération prise sur l’article L. 2122-22 et son alinéa.',
        en: 'The decision does not say on which delegation of the council it rests.',
        severity: 'major',
      },
      undated: {
        fr: 'La délibération de délégation n’est pas datée : indiquez sa date.',
        en: 'The deliberation that delegates is cited without its date.',
        severity: 'minor',
      },
      point: {
        fr: 'L’alinéa de l’article L. 2122-22 n’est pas indiqué : précisez-le (par exemple « 4° »).',
        en: 'The point of article L2122-22 is not given.',
        severity: 'minor',
      },
      wrongPoint: {
        fr: 'Le {cited}° de l’article L. 2122-22 ne correspond pas à l’objet de la décision, qui paraît relever du {right}°.',
        en: 'Point {cited} does not fit: the decision seems to fall under point {right}.',
        severity: 'major',
      },
      date: {
        fr: 'La délégation du conseil date du {right} selon le profil ; la décision cite le {cited}.',
        en: 'The profile dates the delegation {right}; the decision cites {cited}.',
        severity: 'major',
      },
      outside: {
        fr: 'Le conseil n’a pas délégué le {point}° de l’article L. 2122-22 selon le profil : cette décision relève du conseil.',
        en: 'The profile says that point {point} is not delegated.',
      },
      beyond: {
        fr: 'Le montant de {amount} dépasse la limite de {limit} fixée par le conseil pour le {point}° : la décision relève du conseil.',
        en: 'The amount of {amount} exceeds the limit of {limit} for point {point}.',
      },
      ceiling: {
        fr: 'Le montant de {amount} dépasse la limite de {limit} que donne la délibération visée : la décision relève du conseil, ou d’une autre délégation à citer.',
        en: 'The amount of {amount} exceeds the limit of {limit} of the deliberation cited.',
      },
      movable: {
        fr: 'Le maire ne peut, sur délégation, céder de gré à gré un bien mobilier qu’à 4 600 € au plus ({amount} ici) : faites délibérer.',
        en: 'By delegation the mayor sells movables up to €4,600 only ({amount} here).',
      },
      lapsed: {
        fr: 'La délibération de délégation, du {cited}, émane du conseil d’avant le renouvellement général de mars {year} : sa délégation a pris fin avec lui. Citez celle du nouveau conseil.',
        en: 'The deliberation of {cited} is of the council before the general election of March {year}: its delegation has lapsed.',
      },
      land: {
        fr: 'Aucun alinéa de l’article L. 2122-22 ne permet au maire de vendre un terrain ou un immeuble de la commune (« {words} ») : le conseil en délibère (art. L. 2241-1).',
        en: 'No point lets the mayor sell land (“{words}”): the council decides.',
      },
      lease: {
        fr: 'La délégation du 5° ne permet pas un louage de plus de douze ans ({years} ans ici) : faites délibérer.',
        en: 'Point 5 allows no lease above twelve years ({years} here).',
      },
    },
  },
  // Planning, police and what is done in the name of the State are the mayor's own business.
  concerns: (analysis) =>
    !/president/.test(plain(analysis.act.authority?.text ?? '')) &&
    !analysis.derive(isPlanningPermit) &&
    analysis.derive(adverseOf) === undefined &&
    !says(analysis, /(?:au\s+nom|agent)\s+de\s+l'etat/g),
  check: ({ analysis }) => {
    const outcomes = [...statutory(analysis), ...delegationOf(analysis)];
    const findings = outcomes.filter(({ type }) => type !== 'missing');
    return findings.length > 0 ? findings : outcomes;
  },
});

export const examples: Examples = joinExamples(
  citationExamples,
  lapsedExamples,
  ceilingExamples,
  statutoryExamples,
  profileExamples,
);
