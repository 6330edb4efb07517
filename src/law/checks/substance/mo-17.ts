/** MO-17: the class of contravention beside an article is that of the article, at the date of the act. */
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import type { Analysis } from '../../analysis';
import { measureSentences, signingDate } from '../shared/words';
import { joinExamples } from '../framework/examples';
import { examples as rightExamples } from './mo-17/examples/right';
import { examples as wrongExamples } from './mo-17/examples/wrong';
import { examples as othersExamples } from './mo-17/examples/others';

interface Class {
  readonly article: string;
  /** Code of the article, as a message names it. */
  readonly code: string;
  readonly right: number;
  /** ISO date since which this is the class; before it nothing is told. */
  readonly since: string;
}

const CLASSES: readonly Class[] = [
  // Decree n° 2022-185 of 15 February 2022, published on the 16th.
  { article: '610-5', code: 'code pénal', right: 2, since: '2022-02-17' },
  { article: '417-6', code: 'code de la route', right: 2, since: '2022-01-01' },
  { article: '417-9', code: 'code de la route', right: 4, since: '2016-01-01' },
  { article: '417-10', code: 'code de la route', right: 2, since: '2016-01-01' },
  { article: '417-11', code: 'code de la route', right: 4, since: '2016-01-01' },
  { article: '417-12', code: 'code de la route', right: 2, since: '2016-01-01' },
  { article: '623-2', code: 'code pénal', right: 3, since: '2016-01-01' },
  { article: '634-2', code: 'code pénal', right: 4, since: '2021-01-01' },
  { article: '644-2', code: 'code pénal', right: 4, since: '2016-01-01' },
  { article: '116-2', code: 'code de la voirie routière', right: 5, since: '2016-01-01' },
];

/** "R. 610-5", "R610-5", "R*116-2" */
const CITED: readonly (readonly [pattern: RegExp, known: Class])[] = CLASSES.map((known) => [
  new RegExp(`r\\.?\\s?\\*?${known.article}(?!\\d)`),
  known,
]);

const WRITTEN =
  /(premiere|deuxieme|seconde|troisieme|quatrieme|cinquieme|[1-5]\s?(?:ere?|re|eme|nde|e|°)?)\s+classe/g;

const NAMES: Readonly<Record<string, number>> = {
  premiere: 1,
  deuxieme: 2,
  seconde: 2,
  troisieme: 3,
  quatrieme: 4,
  cinquieme: 5,
};

export const rule = defineRule({
  meta: {
    id: 'MO-17',
    title: { fr: 'Classe de contravention exacte', en: 'Right class of contravention' },
    kinds: ['order'],
    severity: 'major',
    basis: ['CP-R610-5', 'DECRET-2022-185', 'CROUTE-R417-6', 'CP-131-13'],
    method: 'R',
    needs: [],
    fixes: true,
    messages: {
      class: {
        fr: 'L’infraction prévue par l’article {article} est une contravention de {right}e classe, et non de {written} : corrigez la classe.',
        en: 'The offence under article {article} is a contravention of class {right}, not {written}.',
      },
      own: {
        fr: '« {words} » : un arrêté ne fixe pas l’amende, que la loi et le règlement prévoient. Renvoyez au texte qui punit l’infraction (article R. 610-5 du code pénal, ou texte spécial).',
        en: '“{words}”: an order does not set the fine; cite the text that does.',
      },
      fine: {
        fr: 'L’amende encourue au titre de l’article R. 610-5 du code pénal est de 150 € au plus (2e classe), et non de {amount}.',
        en: 'The fine under article R610-5 is €150 at most, not {amount}.',
      },
    },
  },
  concerns: ({ folded }) =>
    BREACH.test(folded.lower) ||
    FINE.test(folded.lower) ||
    CITED.some(([pattern]) => pattern.test(folded.lower)),
  check: ({ analysis }) => {
    const signed = signingDate(analysis);
    const owned = measureSentences(analysis).flatMap((sentence): Outcome[] => {
      const [amount] = analysis.within(analysis.amounts, sentence);
      const fine = FINE.exec(sentence.lower);
      return amount === undefined || fine === null || TEXT.test(sentence.lower)
        ? []
        : [finding('own', amount, { values: { words: amount.text } })];
    });
    if (signed === undefined) return owned;
    const breach = breached(analysis, signed);
    if (breach !== undefined) return [...owned, breach];
    return [...owned, ...classes(analysis, signed)];
  },
});

/** "Toute infraction au présent arrêté … contravention de la 5e classe": without another text, article R. 610-5 alone punishes. */
const BREACH =
  /(?:infraction|contrevenant|violation|manquement|non-respect|inobservation)[^.;\n]{0,160}\sclasse/;

const SPECIAL =
  /dechet|ordure|depot|immondice|bruit|tapage|sonor|musique|chien|anima[lu]|voirie|chaussee|brulage|feu|incendie|debroussaill|tabac|hygiene|sanitaire|affichage|publicite|vitesse|stationnement|circulation|vehicule|(?:l|r|d)\.?\s?\*?\d{3}/;

const breached = (analysis: Analysis, signed: string): Outcome | undefined => {
  const sentence = measureSentences(analysis).find(({ lower }) => BREACH.test(lower));
  if (sentence === undefined || signed < '2022-02-17') return undefined;
  const told = analysis.act.articles.some(({ start, end }) =>
    SPECIAL.test(analysis.folded.lower.slice(start, end)),
  );
  const [written, ...others] = analysis.search(WRITTEN, sentence);
  if (written === undefined || others.length > 0 || told) return undefined;
  const word = written.match[1] ?? '';
  const number = NAMES[word] ?? Number(/\d/.exec(word)?.[0]);
  return number === 2
    ? undefined
    : finding('class', written, {
        values: { article: 'R. 610-5 du code pénal', right: 2, written: written.text },
        fix: { start: written.start, end: written.end, text: '2e classe' },
      });
};

/** A penalty that the order itself seems to set. */
const FINE = /(?:amende|penalite)s?\s+(?:\S+\s+){0,6}?(?:de|a|:|d'un\s+montant)\s/;

const TEXT =
  /article|(?<![a-z])[lr]\.?\s?\d|code|classe|loi|decret|forfait(?:\s+de)?\s+post|administrative|prevue?s?\s+(?:par|a)|convention|marche|retard|deliberation|tarif/;

const classes = (analysis: Analysis, signed: string): Outcome[] => {
  return analysis.sentences.flatMap((sentence): Outcome[] => {
    const lower = analysis.folded.lower.slice(sentence.start, sentence.end);
    const named = CITED.flatMap(([pattern, known]) => (pattern.test(lower) ? [known] : []));
    const [one] = named;
    // Two articles in a sentence, of two classes: which class goes with which is not told.
    if (one === undefined || named.some(({ right }) => right !== one.right)) return [];
    if (signed < one.since) return [];
    const classes = analysis.search(WRITTEN, sentence);
    const [written] = classes;
    if (classes.length > 1) return [];
    if (written !== undefined) {
      const word = written.match[1] ?? '';
      const number = NAMES[word] ?? Number(/\d/.exec(word)?.[0]);
      if (number === one.right) return [];
      const fix = { start: written.start, end: written.end, text: `${String(one.right)}e classe` };
      return [
        finding('class', written, {
          values: { article: `R. ${one.article} du ${one.code}`, right: one.right, written: written.text },
          fix,
        }),
      ];
    }
    const fine = analysis.within(analysis.amounts, sentence).find(({ cents }) => cents === 3_800);
    return fine === undefined || one !== CLASSES[0]
      ? []
      : [finding('fine', fine, { values: { amount: fine.text } })];
  });
};

export const examples: Examples = joinExamples(rightExamples, wrongExamples, othersExamples);
