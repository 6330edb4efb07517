/** CM-30: from 3 500 inhabitants, a note explains each affair to councillors. */
import { populationOf } from '../framework/inputs';
import { joinExamples } from '../framework/examples';
import { defineRule, finding, question } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { firstOf, says } from '../shared/council';
import { wholeAct } from '../shared/nature';
import { LARGE_COMMUNE } from '../shared/summons-delay';
import { deferredIn, unexplained } from './cm-30/affairs';
import { laterIn } from './cm-30/later';
import { examples as affairsExamples } from './cm-30/examples/affairs';
import { examples as notesExamples } from './cm-30/examples/notes';
import { examples as summonsExamples } from './cm-30/examples/summons';

const NOTE =
  /notes?\s+(?:de\s+)?(?:synthe|presentation|explicative)|rapports?\s+(?:de\s+presentation|du\s+maire|explicatif|correspondant|relatif)|exposes?\s+des\s+motifs|dossiers?\s+(?:de\s+seance|preparatoire)|projets?\s+de\s+deliberation/g;
/** The title of a note to the council. */
const TITLE = /note\s+(?:explicative\s+)?de\s+(?:synthese|presentation)/g;

export const rule = defineRule({
  meta: {
    id: 'CM-30',
    title: {
      fr: 'Note explicative de synthèse avec la convocation (3 500 habitants et plus)',
      en: 'An explanatory note with the summons (3 500 inhabitants and more)',
    },
    kinds: ['summons', 'note'],
    severity: 'major',
    basis: ['CGCT-L2121-12'],
    method: 'R',
    needs: ['population'],
    messages: {
      none: {
        fr: 'La convocation n’annonce pas de note explicative de synthèse : dans une commune de 3 500 habitants et plus, elle l’accompagne pour chaque affaire soumise à délibération.',
        en: 'The summons tells of no explanatory note, which is due for each affair.',
      },
      later: {
        fr: '« {words} » : la note explicative de synthèse accompagne la convocation, cinq jours francs avant la séance ; sans elle, les délibérations sont irrégulières. Joignez-la, ou reportez la séance.',
        en: '“{words}”: the explanatory note goes with the summons.',
      },
      deferred: {
        fr: '« {words} » : la note doit elle-même expliquer chaque affaire (contexte, motifs de fait et de droit, incidence financière), et non renvoyer à la séance. Complétez-la.',
        en: '“{words}”: the note itself must explain each affair.',
      },
      bare: {
        fr: 'La note n’explique pas cette affaire : donnez-en le contexte, les motifs de fait et de droit et l’incidence financière.',
        en: 'The note does not explain this affair: give its context, its reasons in fact and law, and its cost.',
      },
      money: {
        fr: 'La note ne dit rien de l’incidence financière : indiquez-la, ou écrivez qu’il n’y en a pas.',
        en: 'The note says nothing of the cost: tell it, or that there is none.',
        severity: 'minor',
      },
      content: {
        fr: 'Pour chaque affaire, la note donne-t-elle le contexte, les motifs de fait et de droit et les conséquences, de façon que les conseillers mesurent la portée de la décision ?',
        en: 'Does the note give, for each affair, context, reasons in fact and law, and consequences?',
      },
    },
  },
  concerns: (analysis) =>
    analysis.kind === 'summons'
      ? (populationOf(analysis) ?? LARGE_COMMUNE) >= LARGE_COMMUNE
      : (populationOf(analysis) ?? 0) >= LARGE_COMMUNE &&
        says(analysis, TITLE) &&
        // A service's note that sums up reports is no affair of the council's.
        says(analysis, /deliber|conseill?(?:er)?s?\s+(?:municipa|communautaire|syndica)/g),
  check: ({ analysis }) => {
    if (analysis.kind === 'summons') {
      const [told, ...others] = analysis.search(NOTE);
      if (told === undefined)
        return [finding('none', firstOf(analysis, /ordre\s+du\s+jour/g) ?? wholeAct(analysis))];
      const late = [told, ...others].map((found) => laterIn(analysis, found));
      const [first] = late;
      return first === undefined || late.includes(undefined)
        ? []
        : [finding('later', first, { values: { words: first.text.replace(/\s+/gu, ' ') } })];
    }
    const deferred = deferredIn(analysis);
    if (deferred !== undefined)
      return [finding('deferred', deferred, { values: { words: deferred.text.replace(/\s+/gu, ' ') } })];
    const bare = unexplained(analysis);
    if (bare !== undefined) return [finding('bare', bare)];
    const at = firstOf(analysis, TITLE) ?? wholeAct(analysis);
    const money =
      analysis.amounts.length > 0 ||
      says(
        analysis,
        /(?:incidence|impact|cout|consequence|depense|recette)s?\s+(?:financier|budgetaire|est|de\s+l)|credit|gratuit|sans\s+(?:incidence|cout)|€|euros/g,
      );
    return [...(money ? [] : [finding('money', at)]), question('content', at)];
  },
});

export const examples: Examples = joinExamples(summonsExamples, notesExamples, affairsExamples);
