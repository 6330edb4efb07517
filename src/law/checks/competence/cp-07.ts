/** CP-07: when the council delegates, it sets the limits that the law asks it to set. It does not say whether they are wise. */
import type { Span } from '../../../act/parse/model';
import type { Analysis } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { measures, plain, says } from '../shared/words';
import { joinExamples } from '../framework/examples';
import { proposedIn } from './cp-07/notes';
import { LIMITED, MONEY, UNLIMITED } from './cp-07/points';
import { examples as notesExamples } from './cp-07/examples/notes';
import { examples as rightExamples } from './cp-07/examples/right';
import { examples as wrongExamples } from './cp-07/examples/wrong';
import { examples as othersExamples } from './cp-07/examples/others';

/** A limit is given: an amount, a share, cases named, or no limit on purpose. */
const BOUNDED =
  /€|euros?(?![a-z])|\d\s?%|pour\s+cent|a\s+savoir|suivant|ci-apres|toutes?\s+(?:les\s+)?(?:juridiction|action|instance|zone|demande|subvention|operation)|tous\s+(?:les\s+)?(?:cas|projets|degres|contentieux|types)|en\s+premiere\s+instance|appel|cassation|ensemble\s+du\s+territoire|zones?\s+[ua][a-z]?(?![a-z])|perimetre|quel(?:le)?s?\s+que\s+soi|m2|m²|metre|annexe|plafond|maximum\s+de|par\s+an|prevus?\s+au\s+budget|n'excedant|inferieur|jusqu'a/;

const OPEN =
  /l'ensemble\s+des\s+(?:attributions|matieres|pouvoirs|delegations)|toutes\s+les\s+(?:attributions|matieres|delegations|competences)|tous\s+les\s+pouvoirs|la\s+totalite\s+des\s+(?:attributions|matieres|delegations)/;

export const rule = defineRule({
  meta: {
    id: 'CP-07',
    title: {
      fr: 'Délégation au maire : le conseil fixe les limites que la loi lui demande de fixer',
      en: 'Delegation to the mayor: the council sets the limits that the law asks for',
    },
    kinds: ['deliberation', 'note'],
    severity: 'blocking',
    basis: ['CGCT-L2122-22'],
    method: 'R',
    needs: [],
    messages: {
      limit: {
        fr: 'Le {point}° ({subject}) est délégué sans que le conseil en fixe les limites : reprendre les mots de la loi ne suffit pas, indiquez le montant ou les cas.',
        en: 'Point {point} is delegated without the limits that the council must set.',
      },
      all: {
        fr: 'Toutes les attributions de l’article L. 2122-22 sont déléguées en bloc : énumérez-les et fixez les limites des 2°, 3°, 15°, 16°, 17°, 20°, 21°, 22°, 26° et 27°.',
        en: 'All points are delegated as a whole: list them and set the limits.',
      },
    },
  },
  concerns: (analysis) =>
    analysis.kind === 'note'
      ? analysis.derive(proposedIn).length > 0
      : says(
          analysis,
          /2122-22(?!\d)|deleg[a-z]+[^.;]{0,80}(?:attributions|competences)[^.;]{0,60}maire|deleg[a-z]+\s+au\s+maire|delegations?\s+(?:consenti|donne|accorde)[^.;]{0,40}maire/g,
        ) && delegates(analysis),
  check: ({ analysis }) => {
    if (analysis.kind === 'note')
      return analysis
        .derive(proposedIn)
        .map(({ point, subject, at }) => finding('limit', at, { values: { point, subject } }));
    const spans = analysis.derive(items);
    const isBounded = (words: string, point: number): boolean =>
      UNLIMITED.test(words) ? !MONEY.includes(point) : BOUNDED.test(ownBound(words));
    const bounded = spans.filter(({ words }) => !UNLIMITED.test(words) && BOUNDED.test(ownBound(words)));
    const numbered = ownNumbers(spans);
    const outcomes = LIMITED.flatMap(([point, subject, pattern]): Outcome[] => {
      const item = spans.find(
        ({ words, number }) => pattern.test(words) && (numbered || number === undefined || number === point),
      );
      if (item === undefined || isBounded(item.words, point)) return [];
      // Limits gathered in an article of their own: "Article 2 : emprunts : 500 000 € par an."
      if (
        bounded.some(
          ({ words }) => pattern.test(words) || new RegExp(`(?<!\\d)${String(point)}\\s?°`).test(words),
        )
      )
        return [];
      return [finding('limit', item, { values: { point, subject } })];
    });
    const [whole] = spans.filter(({ words }) => OPEN.test(words));
    return whole !== undefined && outcomes.length === 0 && bounded.length === 0
      ? [finding('all', whole)]
      : outcomes;
  },
});

interface Item extends Span {
  /** Plain words, references to articles left out. */
  readonly words: string;
  /** "3°" at its head. */
  readonly number?: number;
}

/** The list has numbers of its own: two points at least, and none has that of the law. */
const ownNumbers = (spans: readonly Item[]): boolean => {
  const known = LIMITED.flatMap(([point, , pattern]) =>
    spans
      .filter(({ words, number }) => number !== undefined && pattern.test(words))
      .map(({ number }) => number === point),
  );
  return known.length > 1 && !known.includes(true);
};

const items = (analysis: Analysis): readonly Item[] =>
  analysis.derive(measures).flatMap((span) => {
    const text = analysis.text.slice(span.start, span.end);
    return text.split('\n').map((line, i, lines) => {
      const start = span.start + lines.slice(0, i).join('\n').length + (i === 0 ? 0 : 1);
      const words = plain(line);
      const number = /^\s*(?:[-–•]\s*)?(\d{1,2})\s?[°).]/.exec(words)?.[1];
      return {
        start,
        end: start + line.length,
        words: words.replace(/[lrda]\*?\.?\s?\d[\d-]*/g, ''),
        ...(number === undefined ? {} : { number: Number(number) }),
      };
    });
  });

/** It delegates; it does not take note of decisions already taken. */
/** What is settled with others has a limit of its own, which is not that of going to court. */
const ownBound = (words: string): string =>
  words.replace(/,?\s+(?:et|ainsi\s+que)\s+de\s+transiger[^;]*/, '');

const delegates = (analysis: Analysis): boolean =>
  analysis
    .derive(items)
    .some(({ words }) => /deleg|charge\s+(?:le|la|m)|confi[ea]|donne\s+pouvoir/.test(words)) &&
  !analysis.derive(items).some(({ words }) => /prend\s+acte/.test(words));

export const examples: Examples = joinExamples(rightExamples, wrongExamples, othersExamples, notesExamples);
