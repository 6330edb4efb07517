/** MO-22: a decision that gives rights is withdrawn within four months, and only when it is unlawful. */
import { formatDate } from '../../../act/dates';
import { joinExamples } from '../framework/examples';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { addMonths } from '../shared/calendar';
import { matches, says, signingDate } from '../shared/words';
import { isGovernedElsewhere, MONTHS, PLANNING, PLANNING_MONTHS } from './mo-22/delays';
import { advisedIn } from './mo-22/notes';
import { withdrawal } from './mo-22/withdrawal';
import { examples as actsExamples } from './mo-22/examples/acts';
import { examples as lettersExamples } from './mo-22/examples/letters';
import { examples as notesExamples } from './mo-22/examples/notes';

const UNLAWFUL =
  /illegal|irreguli|meconna|contraire|erreur|entache|non[\s-]conform|en\s+violation|incompeten|vice|recours\s+gracieux|a\s+tort/g;
const ANYTIME =
  /(?<!\bne\s(?:peut|pourra|pouvons|pouvez)\s[^.;\n]{0,40})(?:retir(?:er|e|ee)|retrait)\b[^.;,\n]{0,40}\s(?:a\s+tout\s+moment|a\s+toute\s+epoque|sans\s+(?:limite|limitation|condition)\s+de\s+(?:delai|duree|temps))/g;
export const rule = defineRule({
  meta: {
    id: 'MO-22',
    title: {
      fr: 'Retrait d’un acte créateur de droits : quatre mois et illégalité',
      en: 'Withdrawal of a decision that gives rights: four months, unlawful',
    },
    kinds: ['order', 'deliberation', 'decision', 'letter', 'note'],
    severity: 'blocking',
    basis: ['CRPA-L242-1', 'CRPA-L242-4'],
    method: 'A',
    needs: [],
    messages: {
      late: {
        fr: 'L’acte du {first} ne peut plus être retiré depuis le {until} ({months} mois) ; ce retrait est du {signed}. Seule la demande du bénéficiaire ou la fraude le permettrait.',
        en: 'The act of {first} could be withdrawn until {until}; this is of {signed}.',
      },
      anytime: {
        fr: '« {words} » : une décision créatrice de droits n’est retirée que dans les quatre mois, si elle est illégale (CRPA, art. L. 242-1). Corrigez le conseil donné.',
        en: '“{words}”: a decision that gives rights is withdrawn within four months only, if unlawful.',
        severity: 'major',
      },
      lawful: {
        fr: 'Le retrait ne dit pas en quoi l’acte retiré est illégal : c’est une condition du retrait d’une décision créatrice de droits.',
        en: 'The withdrawal does not say why the act withdrawn is unlawful.',
        severity: 'major',
      },
    },
  },
  concerns: (analysis) =>
    analysis.kind === 'note'
      ? (says(analysis, ANYTIME) && !isGovernedElsewhere(analysis)) || advisedIn(analysis).length > 0
      : withdrawal(analysis) !== undefined && !isGovernedElsewhere(analysis),
  check: ({ analysis }) => {
    if (analysis.kind === 'note')
      return [
        ...(isGovernedElsewhere(analysis) ? [] : matches(analysis, ANYTIME))
          .slice(0, 1)
          .map((found) => finding('anytime', found, { values: { words: found.text } })),
        ...advisedIn(analysis),
      ];
    const at = withdrawal(analysis);
    if (at === undefined) return [];
    const outcomes: Outcome[] = [];
    const signed = signingDate(analysis);
    const [old] = analysis
      .within(analysis.dates, at)
      .filter(({ iso }) => iso !== undefined && (signed === undefined || iso < signed));
    const months = says(analysis, PLANNING) ? PLANNING_MONTHS : MONTHS;
    if (old?.iso !== undefined && signed !== undefined) {
      const until = addMonths(old.iso, months);
      if (signed > until)
        outcomes.push(
          finding('late', old, {
            values: {
              first: formatDate(old.iso),
              until: formatDate(until),
              months,
              signed: formatDate(signed),
            },
          }),
        );
    }
    if (!says(analysis, UNLAWFUL)) outcomes.push(finding('lawful', at));
    return outcomes;
  },
});

export const examples: Examples = joinExamples(actsExamples, lettersExamples, notesExamples);
