/** MO-17: the class of contravention beside an article is that of the article, at the date of the act. */
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { sampleOrder } from '../shared/police-samples';
import type { Analysis } from '../../analysis';
import { measureSentences, signingDate } from '../shared/words';

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
const act = (words: string, date = '3 mars 2026'): string => sampleOrder({ articles: [words], date });
const punished = (article: string, rank: string): string =>
  `Toute infraction à l’article ${article} est une contravention de ${rank} classe.`;

export const examples: Examples = {
  passes: [
    ...[
      'de brûler des déchets',
      'de brûler des ordures',
      'de faire un dépôt',
      'de laisser des immondices',
      'de faire du bruit',
      'de faire du tapage',
      'de poser une enceinte sonorisée',
      'de jouer de la musique',
      'de lâcher un chien',
      'de lâcher un animal',
      'de lâcher des animaux',
      'd’abîmer la voirie',
      'd’abîmer la chaussée',
      'de procéder à un brûlage',
      'de faire un feu',
      'de risquer un incendie',
      'd’omettre de débroussailler',
      'de fumer du tabac',
      'd’enfreindre l’hygiène',
      'd’enfreindre le règlement sanitaire',
      'de faire un affichage',
      'de faire de la publicité',
      'de dépasser la vitesse fixée',
      'de gêner le stationnement',
      'de gêner la circulation',
      'de laver un véhicule',
      'd’enfreindre l’article L. 541-3',
    ].map((words) => ({
      why: `un autre texte punit peut-être : ${words}`,
      text: sampleOrder({
        articles: [
          `Il est interdit ${words}.`,
          'Ouverture : de 8 h à 20 h.',
          'Toute infraction est une contravention de 4e classe.',
        ],
      }),
    })),
    {
      why: 'infraction dont la classe est dite deux fois',
      text: act('Toute infraction est une contravention de 3e classe ou de 4e classe.'),
    },
    {
      why: 'avant 2022, la classe n’est pas jugée',
      text: act('Toute infraction est une contravention de 1re classe.', '16 février 2022'),
    },
    {
      why: 'la bonne classe, sans article',
      text: act('Toute infraction est une contravention de 2e classe.'),
    },
    ...[
      'L’infraction est punie de l’amende prévue à l’article R. 610-5 du code pénal, soit 150 €.',
      'L’infraction est punie de l’amende de 2e classe (150 €).',
    ].map((words) => ({ why: words, text: sampleOrder({ articles: [words] }) })),
    { why: 'R. 610-5, 2e classe', text: act(punished('R. 610-5', '2e')) },
    { why: 'deuxième en lettres', text: act(punished('R. 610-5', 'deuxième')) },
    { why: 'R. 610-5, 1re classe avant 2022', text: act(punished('R. 610-5', '1re'), '16 février 2022') },
    { why: 'R. 417-9, 4e', text: act(punished('R. 417-9', '4e')) },
    { why: 'sans classe', text: act('Toute infraction est punie selon l’article R. 610-5.') },
    { why: 'amende de 150 €', text: act('L’article R. 610-5 prévoit une amende de 150 €.') },
    { why: '38 € pour un autre article', text: act('L’article R. 417-10 prévoit une amende de 38 €.') },
    { why: 'deux articles de classes différentes', text: act(punished('R. 610-5 ou R. 417-11', '4e')) },
    {
      why: 'deux classes dans la phrase',
      text: act('L’article R. 610-5 : contravention de 1re classe, devenue de 2e classe.'),
    },
    ...[
      'Selon l’article visé ci-dessus, toute infraction est punie d’une amende de 150 €.',
      'Toute infraction est punie, selon R. 610-5, d’une amende de 150 €.',
      'Toute infraction est punie, selon R610-5, d’une amende de 150 €.',
      'Toute infraction est punie, selon le code pénal, d’une amende de 150 €.',
      'Toute infraction est punie, selon la loi, d’une amende de 150 €.',
      'Toute infraction est punie, selon le décret du 3 mars 2020, d’une amende de 150 €.',
      'Le forfait de post-stationnement, pénalité de 25 €, est payé à l’horodateur.',
      'Le forfait post-stationnement, pénalité de 25 €, est payé à l’horodateur.',
      'Tout dépôt sauvage expose à une amende administrative de 500 €.',
      'L’amende prévue par le règlement sanitaire est de 150 €.',
      'Les amendes prévues au règlement sanitaire sont de 150 €.',
      'Le taux prévu au règlement pour l’amende est de 150 €.',
      'Une pénalité de 200 € de la convention d’occupation s’applique.',
      'Les pénalités du marché sont de 200 € par jour.',
      'La pénalité de retard est de 50 € par jour.',
      'La pénalité que retient la délibération est de 50 €.',
      'La pénalité du tarif des emplacements est de 50 €.',
      'Toute infraction est punie de l’amende de droit commun.',
      'Toute infraction est punie selon l’article R. 610-5. La redevance d’occupation est de 40 €.',
      'Toute infraction est punie selon l’article R. 610-5. Le montant de l’amende de police revient à l’État.',
    ].map((words) => ({ why: words, text: act(words) })),
    ...(
      [
        ['R. 610-5', 'seconde'],
        ['R. 610-5', '2nde'],
        ['R610-5', '2e'],
        ['R. 623-2', 'troisième'],
        ['R. 417-9', 'quatrième'],
        ['R. 116-2', 'cinquième'],
      ] as const
    ).map(([article, rank]) => ({ why: `${article}, ${rank}`, text: act(punished(article, rank)) })),
    { why: 'acte sans date', text: act(punished('R. 610-5', '1re'), '….') },
  ],
  fails: [
    ...[
      'L’infraction',
      'La violation de ces règles',
      'Le manquement à ces règles',
      'Le non-respect de ces règles',
    ].map((words) => ({
      why: `sans article : ${words}`,
      text: act(`${words} est une contravention de la 4e classe.`, '17 février 2022'),
      message: 'class',
      at: '4e classe',
    })),
    ...(
      [
        ['Toute infraction sera punie d’une amende de 500 €.', '500 €'],
        ['Les contrevenants paieront une pénalité fixée à 80 euros.', '80 euros'],
        ['L’amende est de 135 €.', '135 €'],
        ['Toute infraction relevée sur 24 heures sera punie d’une amende de 500 €.', '500 €'],
      ] as const
    ).map(([words, at]) => ({ why: words, text: sampleOrder({ articles: [words] }), message: 'own', at })),
    ...['3ème', '3 e', '4e', '1e', '1ère', '1er', '1°'].map((words) => ({
      why: `R. 610-5 : ${words}`,
      text: act(punished('R. 610-5', words)),
      message: 'class',
      at: `${words} classe`,
    })),

    {
      why: 'R. 610-5, 1re classe',
      text: act(punished('R. 610-5', '1re')),
      message: 'class',
      at: '1re classe',
      fixed: act(punished('R. 610-5', '2e')),
    },
    {
      why: 'en lettres',
      text: act(punished('R. 610-5', 'la première')),
      message: 'class',
      at: 'première classe',
      fixed: act(punished('R. 610-5', 'la 2e')),
    },
    {
      why: 'le jour du changement',
      text: act(punished('R. 610-5', '1re'), '17 février 2022'),
      message: 'class',
      at: '1re classe',
    },
    ...(
      [
        ['R. 417-6', '1re'],
        ['R. 417-9', '2e'],
        ['R. 417-10', '1re'],
        ['R. 417-11', '2e'],
        ['R. 417-12', '4e'],
        ['R. 623-2', '2e'],
        ['R. 634-2', '2e'],
        ['R. 644-2', '5e'],
        ['R. 116-2', '2e'],
        ['R*116-2', '4e'],
      ] as const
    ).map(([article, rank]) => ({
      why: `${article}, ${rank}`,
      text: act(punished(article, rank)),
      message: 'class',
      at: `${rank} classe`,
    })),
    ...['2ème', 'seconde', 'troisième', 'quatrième', 'cinquième'].map((rank) => ({
      why: `R. 623-2 ou 417-9 : ${rank}`,
      text: act(punished(rank === 'troisième' ? 'R. 417-9' : 'R. 623-2', rank)),
      message: 'class',
      at: `${rank} classe`,
    })),
    { why: '38 €', text: act('L’article R. 610-5 prévoit une amende de 38 €.'), message: 'fine', at: '38 €' },
  ],
  ignores: [
    { why: 'aucun article de sanction', text: sampleOrder() },
    { why: 'un autre article', text: act(punished('R. 116-21', '2e')) },
  ],
};
