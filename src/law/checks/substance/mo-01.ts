/** MO-01: a decision that goes against somebody states the law and the facts that it rests on. It does not judge whether they suffice. */
import type { Analysis } from '../../analysis';
import { joinExamples } from '../framework/examples';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { adverseOf } from '../shared/adverse';
import { refusalIn } from '../shared/refusals';
import { factualVisas, isCircumstantial, recitals } from '../shared/reasons';
import { letterDecides } from '../shared/taken';
import { plain } from '../shared/words';
import { examples as actsExamples } from './mo-01/examples/acts';
import { examples as factsExamples } from './mo-01/examples/facts';
import { examples as lettersExamples } from './mo-01/examples/letters';
import { examples as refusalsExamples } from './mo-01/examples/refusals';
import { examples as severalExamples } from './mo-01/examples/several';
import { examples as stockExamples } from './mo-01/examples/stock';
import { BECAUSE, OTHER_LAW, refusing, takingAway, withoutRefusal } from './mo-01/letters';

export const rule = defineRule({
  meta: {
    id: 'MO-01',
    title: {
      fr: 'Décision défavorable : motifs de droit et de fait',
      en: 'Unfavourable decision: reasons of law and of fact',
    },
    kinds: ['order', 'decision', 'letter'],
    severity: 'blocking',
    basis: ['CRPA-L211-2', 'CRPA-L211-5'],
    method: 'R',
    needs: [],
    messages: {
      law: {
        fr: 'Cette décision défavorable ne cite aucun texte : indiquez la règle sur laquelle elle se fonde.',
        en: 'This unfavourable decision cites no rule.',
      },
      fact: {
        fr: 'Cette décision défavorable n’énonce aucun fait propre à l’affaire : dites ce qui est reproché ou ce qui manque, avec les dates et les lieux.',
        en: 'This unfavourable decision states no fact.',
      },
      letterFact: {
        fr: 'Le refus n’est pas expliqué : dites pour quels faits et selon quelle règle la demande ne peut être accueillie.',
        en: 'The refusal is not explained.',
        severity: 'major',
      },
      letterLaw: {
        fr: 'Ce refus ne cite aucune règle : est-il de ceux qui doivent être motivés en droit (refus d’une autorisation ou d’un avantage qui est un droit) ?',
        en: 'This refusal cites no rule: must it?',
        severity: 'minor',
      },
    },
  },
  concerns: (analysis) =>
    analysis.derive(adverseOf) !== undefined ||
    refusalIn(analysis) !== undefined ||
    letterDecides(analysis) !== undefined,
  check: ({ analysis }) => {
    if (analysis.kind === 'letter') {
      const [taken, refusal] = [letterDecides(analysis), refusalIn(analysis)];
      if (taken !== undefined) return takingAway(analysis, taken);
      return refusal === undefined ? [] : refusing(analysis, refusal);
    }
    const at = analysis.derive(adverseOf)?.at;
    if (at === undefined) return [];
    const outcomes: Outcome[] = [];
    const grounds = [...analysis.act.citations, ...analysis.act.recitals];
    const texts = grounds.some(
      (part) =>
        analysis.within(analysis.citations, part).length > 0 ||
        analysis.within(analysis.codes, part).length > 0,
    );
    if (!texts && !grounds.some(({ text }) => OTHER_LAW.test(plain(text)))) outcomes.push(finding('law', at));
    const facts =
      recitals(analysis).length > 0
        ? recitals(analysis).some(({ text }) => isCircumstantial(text))
        : inBody(analysis);
    // What is refused is no reason to refuse it.
    const visas = factualVisas(analysis).filter(
      ({ text: words }) =>
        analysis.derive(adverseOf)?.kind !== 'refusal' ||
        !/vus?\s*:?\s*(?:l\w*[\s'])?(?:demande|declaration|requete|dossier|plan|avis(?![^;\n]{0,120}(?:defavorable|refus\s|opposition|reserve|accord))|(?:affichage|recepisse)\s+d)/.test(
          plain(words),
        ),
    );
    if (!facts && visas.length === 0) outcomes.push(finding('fact', at));
    return outcomes;
  },
});

/** Reasons given in the articles, by an act that has no recital. */
const inBody = ({ act, text }: Analysis): boolean =>
  act.articles.some(({ start, end }) => BECAUSE.test(withoutRefusal(plain(text.slice(start, end)))));

export const examples: Examples = joinExamples(
  actsExamples,
  factsExamples,
  lettersExamples,
  refusalsExamples,
  severalExamples,
  stockExamples,
);
