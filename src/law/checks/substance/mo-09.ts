/** MO-09: the administrative fine of L2212-2-1: 500 €, ten days twice, one of the cases of the article. */
import { addDays, formatDate } from '../../../act/dates';
import type { Analysis } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { first, headSpan, measures, says, signingDate } from '../shared/words';
import { joinExamples } from '../framework/examples';
import { examples as rightExamples } from './mo-09/examples/right';
import { examples as wrongExamples } from './mo-09/examples/wrong';
import { examples as othersExamples } from './mo-09/examples/others';

const FINE = /amende\s+administrative|l\.?\s?2212-2-1/g;

const CEILING = 50_000;

const DAYS = 10;

const CASE =
  /elagage|elaguer|plantation|vegetation|arbre|haie|entrav|encombr|obstacle|bloqu|gen(?:e|ant)\s+(?:l[ae]\s+)?(?:circulation|passage)|terrasse|etalage|occup|sans\s+autorisation|depot|materi|trottoir|objet|dechet|affichage|enseigne/g;

const REPEATED =
  /repetiti|repete|continu|reiter|persist|malgre|rappels|plusieurs\s+reprises|encore|toujours|depuis\s+(?:l[ea]s?|plus|mars|janvier|fevrier|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|\d)|habituel|quotidien|chaque|recidiv|de\s+nouveau/g;

const OBSERVED = /observation|contradictoire/g;

const WARNED = /mise?\s+en\s+demeure/g;

/** Ten and above are never too few. */
const NUMBER = '(\\d{1,2}|cinq|six|sept|huit|neuf)';

const DELAY = new RegExp(
  `(?:delai\\s+d[e']\\s?|sous\\s+|dans\\s+les\\s+|(?:laissant|accordant|donnant|impartissant)\\s+)${NUMBER}\\s+jours`,
  'g',
);

const WORDS: Readonly<Record<string, number>> = {
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
};

export const rule = defineRule({
  meta: {
    id: 'MO-09',
    title: {
      fr: 'Amende administrative : 500 € au plus, dix jours puis dix jours',
      en: 'Administrative fine: €500 at most, ten days and ten days',
    },
    kinds: ['order', 'decision'],
    severity: 'blocking',
    basis: ['CGCT-L2212-2-1'],
    method: 'A',
    needs: [],
    messages: {
      amount: {
        fr: 'L’amende de {amount} dépasse le maximum de 500 €. Réduisez-la.',
        en: 'The fine of {amount} is above €500.',
      },
      days: {
        fr: 'Le délai de {days} jours est trop court : l’article L. 2212-2-1 en exige dix.',
        en: 'The delay of {days} days is too short: ten are needed.',
      },
      observations: {
        fr: 'Rien ne dit que l’intéressé a été invité à présenter ses observations dans les dix jours.',
        en: 'Nothing says that the person was invited to make observations within ten days.',
      },
      notice: {
        fr: 'Aucune mise en demeure de dix jours ne précède l’amende.',
        en: 'No formal notice of ten days comes before the fine.',
      },
      early: {
        fr: 'L’acte est du {signed} : le délai de dix jours ouvert le {from} court jusqu’au {until}.',
        en: 'The act is of {signed}: the ten days opened on {from} run until {until}.',
      },
      case: {
        fr: 'Les faits ne paraissent pas être de ceux que vise l’article L. 2212-2-1 (élagage, entrave de la voie, occupation sans titre ou contraire au titre) : vérifiez le cas, 1° à 4°.',
        en: 'The facts do not seem to fall under cases 1 to 4 of the article.',
        severity: 'major',
      },
      repeated: {
        fr: 'Le caractère répétitif ou continu du manquement n’est pas dit : c’est une condition de l’amende.',
        en: 'The repeated or continuous nature of the breach is not stated.',
        severity: 'major',
      },
    },
  },
  concerns: (analysis) =>
    says(analysis, /amende\s+administrative/g, headSpan(analysis)) ||
    (says(analysis, FINE) &&
      says(
        analysis,
        /amende[^.;\n]{0,80}(?:infligee|prononcee|mise\s+a\s+la\s+charge|redevable)|(?:infligee?|prononcee?)[^.;\n]{0,40}amende/g,
      )),
  check: ({ analysis }) => {
    const at = first(analysis, FINE);
    if (at === undefined) return [];
    const outcomes: Outcome[] = [];
    const amount = analysis
      .derive(measures)
      .flatMap((span) => analysis.within(analysis.amounts, span))
      .find(({ cents }) => cents > CEILING);
    if (amount !== undefined) outcomes.push(finding('amount', amount, { values: { amount: amount.text } }));
    for (const found of analysis.search(DELAY)) {
      const days = WORDS[found.match[1] ?? ''] ?? Number(found.match[1]);
      if (days < DAYS) outcomes.push(finding('days', found, { values: { days } }));
    }
    if (!says(analysis, OBSERVED)) outcomes.push(finding('observations', at));
    if (!says(analysis, WARNED)) outcomes.push(finding('notice', at));
    outcomes.push(...early(analysis));
    if (!says(analysis, CASE)) outcomes.push(finding('case', at));
    if (!says(analysis, REPEATED)) outcomes.push(finding('repeated', at));
    return outcomes;
  },
});

/** Each letter, for observations or of formal notice, opens ten days before the next step. */
const early = (analysis: Analysis): Outcome[] => {
  const signed = signingDate(analysis);
  const steps = [...analysis.act.citations, ...analysis.act.recitals].flatMap((part) => {
    const [date] = analysis.within(analysis.dates, part);
    const opens =
      says(analysis, /observations|mise?\s+en\s+demeure/g, part) &&
      !says(
        analysis,
        /proces-verba|observations\s+(?:recues|presentees|formulees|en\s+date|du)|(?:absence|defaut)\s+d(?:e\s+(?:toute\s+)?|')(?:observations?|reponse)|aucune\s+(?:observation|reponse)\s+n'/g,
        part,
      );
    return opens && date?.iso !== undefined ? [{ iso: date.iso, part: date }] : [];
  });
  const dates = [...steps].sort((a, b) => a.iso.localeCompare(b.iso));
  return dates.flatMap(({ iso, part }, i): Outcome[] => {
    const next = dates[i + 1]?.iso ?? signed;
    const until = addDays(iso, DAYS);
    return next !== undefined && next < until
      ? [
          finding('early', part, {
            values: { signed: formatDate(next), from: formatDate(iso), until: formatDate(until) },
          }),
        ]
      : [];
  });
};

export const examples: Examples = joinExamples(rightExamples, wrongExamples, othersExamples);
