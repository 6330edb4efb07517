/** RH-06: hours of work, their 35ths, a part-time share and its pay, the category of a grade, the length of a contract agree. */
import { NUMBER_WORDS, parseNumberWords } from '../../../act/reading/number-words';
import type { Analysis, Found } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { deliberation, order } from '../shared/samples';

const HOURS =
  '(\\d{1,2})(?:\\s?h(?:eures?)?\\s?(\\d{2})?(?![a-z\\d])|[.,](\\d{1,2})\\s?(?:h(?![a-z])|heures?))';
const FRACTION = '(\\d{1,2})(?:[.,](\\d{1,2}))?\\s?(?:e\\s?|eme\\s?)?\\/\\s?(35|20|16)(?!\\d)';
const HOURS_FIRST = new RegExp(
  `(?<![\\d,.:/])${HOURS}[^\\d.;\\n%€]{0,50}?[^\\d.;\\n%€\\s]?\\s*${FRACTION}`,
  'g',
);
const FRACTION_FIRST = new RegExp(
  `(?<![\\d,.])${FRACTION}(?:\\s?(?:e(?:mes?)?|es))?\\s*(?:,|\\(|:|=|-)?\\s*(?:soit\\s+)?${HOURS}`,
  'g',
);
const WEEKLY = new RegExp(
  `(?:duree\\s+(?:hebdomadaire\\s+)?(?:de\\s+(?:travail|service)|du\\s+(?:travail|service))?|total\\s+hebdomadaire|temps\\s+de\\s+travail|soit|service\\s+hebdomadaire|accomplira|effectuera|horaire\\s+hebdomadaire)[^.;\\n]{0,60}?(?<![\\d,.:])${HOURS}`,
  'g',
);
const FULL = new RegExp(
  `(?:temps\\s+(?:complet|plein)|reference|pour\\s+un\\s+temps)[^.;\\n%]{0,40}?(?<![\\d,.:])${HOURS}`,
);
const SHARE = /(?<!\d)(50|60|70|80|90)\s?(?:%|pour\s?cent)/g;
const PART_TIME = /temps\s+partiel/;
const PAY =
  /(?:percev\w+|percoi\w+|remuner\w+|traitement)[^.;\n]{0,60}?(?<!\d)(80|90)\s?(?:%|pour\s?cent)[^.;\n]{0,60}|(?<!\d)(80|90)\s?(?:%|pour\s?cent)\s+(?:de\s+(?:son|leur)|du)\s+(?:traitement|remuneration|salaire)/g;
const TRUE_PAY = /six\s+septiemes|6\s?\/\s?7|85[.,]7|trente-deux\s+trente-cinquiemes|32\s?\/\s?35|91[.,]4/;
const TERM = new RegExp(
  `(?:contrats?|engagements?|recrut\\w+|contractuel\\w*)[^.;\\n]{0,110}?(?:duree\\s+(?:maximale\\s+|maximum\\s+|determinee\\s+)?(?:de|fixee\\s+a)|pour|de)\\s+(\\d{1,2}|${NUMBER_WORDS})\\s*(?:\\(\\s*\\w+\\s*\\)\\s*)?(ans|annees|mois)(?![a-z])`,
  'g',
);
const OTHER_TERM =
  /totale|limite\s+de|cumul|renouvel|prolong|reconduct|superieure|excede|au-dela|experience|depuis|alternance|insertion|assurance|maintenance|entretien|location|bail|marche|saisonni|accroissement/;

/** Grades by category (statutes of their cadres d’emplois). */
const GRADES: readonly (readonly [category: 'a' | 'b' | 'c', pattern: RegExp])[] = [
  [
    'c',
    /adjointe?s?\s+(?:administrati|technique|d'animation|(?:territoria\w+\s+)?du\s+patrimoine)|agents?\s+de\s+maitrise|agents?\s+socia|atsem|gardiens?[-\s]brigadiers?|operat(?:eur|rice)s?\s+des\s+activites/,
  ],
  [
    'b',
    /redact(?:eur|rice)s?|technicien(?:ne)?s?\s+territoria|animat(?:eur|rice)s?\s+territoria|assistante?s?\s+de\s+conservation|chefs?\s+de\s+service\s+de\s+police|auxiliaires?\s+de\s+puericulture/,
  ],
  [
    'a',
    /(?<![a-z])(?:attachee?s?\s+(?:territoria|principa|de\s+conservation)|ingenieurs?\s+territoria|bibliothecaires?\s+territoria|puericultrices?\s+territoria|conservateurs?\s+territoria)/,
  ],
];
const CATEGORY = /categorie\s+(?:hierarchique\s+)?«?\s?([abc])(?![a-z'])/g;

export const rule = defineRule({
  meta: {
    id: 'RH-06',
    title: {
      fr: 'Temps de travail, quotité, catégorie et durée du contrat concordent',
      en: 'Hours, part-time share, category and length of contract agree',
    },
    kinds: ['order', 'deliberation', 'decision'],
    severity: 'major',
    basis: ['CGFP-L313-1'],
    method: 'A',
    needs: [],
    messages: {
      fraction: {
        fr: '{hours} heures ne font pas {written}/{full} : corrigez la durée ou la fraction.',
        en: '{hours} hours are not {written}/{full}.',
      },
      share: {
        fr: '{percent} % de {full} heures font {right} heures, et non {stated} : corrigez la durée ou la quotité.',
        en: '{percent} % of {full} hours make {right}, not {stated}.',
      },
      pay: {
        fr: 'À {percent} % du temps, l’agent perçoit {right} de sa rémunération, et non {percent} %. Rectifiez la fraction.',
        en: 'At {percent} % of the time, the agent is paid {right}.',
      },
      term: {
        fr: 'Sur un emploi permanent, le contrat est conclu pour trois ans au plus, renouvelable dans la limite de six ans ; {stated} sont écrits. Rectifiez la durée.',
        en: 'On a permanent post the contract lasts three years at most; {stated} are written.',
      },
      category: {
        fr: '« {grade} » relève de la catégorie {right}, et non de la catégorie {stated} : corrigez l’une ou l’autre mention.',
        en: '“{grade}” is of category {right}, not {stated}.',
      },
    },
  },
  concerns: ({ folded }) =>
    /temps\s+(?:partiel|complet|non\s+complet)|\/\s?35|emploi|contractuel|categorie\s+[abc](?![a-z])/.test(
      folded.lower,
    ),
  check: ({ analysis }) => [
    ...fractions(analysis),
    ...partTime(analysis),
    ...terms(analysis),
    ...categories(analysis),
  ],
});

const hoursOf = (
  whole: string | undefined,
  minutes: string | undefined,
  decimals: string | undefined,
): number =>
  Number(whole ?? 0) + Number(minutes ?? 0) / 60 + Number(decimals === undefined ? 0 : `0.${decimals}`);
const shown = (value: number): string => String(Math.round(value * 100) / 100).replace('.', ',');

const fractions = (analysis: Analysis): Outcome[] => {
  return [
    ...analysis.search(HOURS_FIRST).map((found) => {
      const [, h, m, d, whole, part, full] = found.match;
      return { found, hours: hoursOf(h, m, d), written: Number(`${whole ?? ''}.${part ?? '0'}`), full };
    }),
    ...analysis.search(FRACTION_FIRST).map((found) => {
      const [, whole, part, full, h, m, d] = found.match;
      return { found, hours: hoursOf(h, m, d), written: Number(`${whole ?? ''}.${part ?? '0'}`), full };
    }),
  ].flatMap(({ found, hours, written, full = '35' }): Outcome[] => {
    // "17 h 30, soit 17,5/35" and, said in hundredths of an hour, "17,30/35".
    if (hours > 35 || Math.abs(hours - written) <= 0.34) return [];
    // "28 heures sur 35, soit 80 %": the full week itself is no share.
    // A length that changes: "de 20 heures à 24/35e".
    if (
      /\s(?:a|vers|contre)\s+\d{1,2}(?:[.,]\d+)?\s?(?:e|eme)?\s?\/|porte|passe|lieu|augment|diminu/.test(
        found.match[0],
      )
    )
      return [];
    if (hours === Number(full) || /temps\s+complet/.test(found.match[0])) return [];
    return [finding('fraction', found, { values: { hours: shown(hours), written: shown(written), full } })];
  });
};

const partTime = (analysis: Analysis): Outcome[] => {
  const { lower } = analysis.folded;
  if (!PART_TIME.test(lower) || /therapeutique/.test(lower)) return [];
  const shares = analysis.search(SHARE);
  const rates = [...new Set(shares.map(({ match }) => Number(match[1])))];
  const [percent, ...others] = rates;
  if (percent === undefined || others.length > 0) return [];
  const full = FULL.exec(lower);
  const base = full === null ? 35 : hoursOf(full[1], full[2], full[3]);
  const right = (percent * base) / 100;
  const weekly = analysis
    .search(WEEKLY)
    .map((found) => ({ found, hours: hoursOf(found.match[1], found.match[2], found.match[3]) }))
    .filter(({ hours }) => hours < base && hours >= 12);
  const [first] = weekly;
  const wrong = first !== undefined && weekly.every(({ hours }) => Math.abs(hours - right) > 0.51);
  const [pay] = TRUE_PAY.test(lower) ? [] : analysis.search(PAY);
  const paid = pay?.match[1] ?? pay?.match[2];
  return [
    ...(wrong
      ? [
          finding('share', first.found, {
            values: { percent, full: shown(base), right: shown(right), stated: shown(first.hours) },
          }),
        ]
      : []),
    ...(pay === undefined || paid === undefined
      ? []
      : [finding('pay', pay, { values: { percent: paid, right: paid === '80' ? '6/7' : '32/35' } })]),
  ];
};

const terms = (analysis: Analysis): Outcome[] => {
  const { lower } = analysis.folded;
  if (!/emploi|poste/.test(lower) || !/332-(?:8|9|10)|contractuel|fonction\s+publique/.test(lower)) return [];
  if (/contrat\s+de\s+projet|332-2[3-8]|apprenti/.test(lower)) return [];
  return analysis.search(TERM).flatMap((found: Found): Outcome[] => {
    const end = found.match.index + found.match[0].length;
    if (
      OTHER_TERM.test(found.match[0]) ||
      OTHER_TERM.test(lower.slice(Math.max(0, found.match.index - 40), found.match.index))
    )
      return [];
    if (/^\s*d'experience/.test(lower.slice(end, end + 20))) return [];
    const word = found.match[1] ?? '';
    const number = /^\d/.test(word) ? Number(word) : (parseNumberWords(word) ?? 0);
    const years = found.match[2] === 'mois' ? number / 12 : number;
    return years <= 3 || years > 30
      ? []
      : [finding('term', found, { values: { stated: `${word} ${found.match[2] ?? 'ans'}` } })];
  });
};

const categories = (analysis: Analysis): Outcome[] => {
  const named = analysis.search(CATEGORY);
  const stated = [...new Set(named.map(({ match }) => match[1] ?? ''))];
  const [category, ...more] = stated;
  const [place] = named;
  if (category === undefined || place === undefined || more.length > 0) return [];
  const decided = { start: analysis.act.formula?.start ?? 0, end: analysis.text.length };
  const grades = GRADES.flatMap(([of, pattern]) =>
    analysis.search(new RegExp(pattern.source, 'g'), decided).map((found) => ({ of, found })),
  );
  const [grade] = grades;
  if (grade === undefined || grades.some(({ of }) => of === category || of !== grade.of)) return [];
  const values = { grade: grade.found.text, right: grade.of.toUpperCase(), stated: category.toUpperCase() };
  return [finding('category', place, { values })];
};

const post = (...decisions: string[]): string =>
  deliberation({
    subject: 'Création d’un emploi permanent',
    decisions: decisions.map((one) => `CRÉE ${one}`),
  });
const partial = (...articles: string[]): string =>
  order({ title: 'Portant autorisation de travail à temps partiel', articles });

const withContract = (words: string): string => post(`un emploi d’agent contractuel ; ${words}.`);

/** A category that is not that of the grade. */
const MISPLACED: readonly (readonly [category: string, grades: readonly string[]])[] = [
  [
    'B',
    [
      'adjointe administrative',
      'adjoints techniques',
      'adjoint d’animation',
      'adjoint territorial du patrimoine',
      'adjoint du patrimoine',
      'agent de maîtrise',
      'agents de maîtrise',
      'agent social',
      'agents sociaux',
      'ATSEM',
      'gardien-brigadier',
      'gardiens-brigadiers',
      'gardien-brigadiers',
      'opérateur des activités physiques',
      'opérateurs des activités physiques',
    ],
  ],
  [
    'C',
    [
      'rédactrice',
      'technicien territorial',
      'technicienne territoriale',
      'techniciens territoriaux',
      'animateur territorial',
      'animateurs territoriaux',
      'assistant de conservation',
      'assistante de conservation',
      'assistants de conservation',
      'chef de service de police',
      'chefs de service de police',
      'auxiliaire de puériculture',
      'auxiliaires de puériculture',
    ],
  ],
  [
    'B',
    [
      'attachée territoriale',
      'attachés territoriaux',
      'attaché principal',
      'ingénieur territorial',
      'ingénieurs territoriaux',
      'bibliothécaire territorial',
      'bibliothécaires territoriaux',
      'puéricultrice territoriale',
      'puéricultrices territoriales',
      'conservateur territorial',
      'conservateurs territoriaux',
    ],
  ],
];

export const examples: Examples = {
  passes: [
    ...[
      'un emploi à 39 heures hebdomadaires (35/35e).',
      'un emploi à 36 heures hebdomadaires (35/35e).',
      'un emploi d’adjoint technique à 17,5 heures, soit 17,5/35e.',
      'un emploi de 20 heures, porté ensuite au 24/35e.',
      'un emploi de 20 heures, qui passe au 24/35e.',
      'un emploi de 20 heures au lieu de 24/35e.',
      'un emploi de 20 heures, augmenté en 24/35e.',
      'un emploi de 20 heures, diminué en 16/35e.',
      'un emploi sur la base de 35 heures : 28/35e.',
      'un emploi de professeur, 18 heures de temps complet (16/16e).',
      'un emploi de catégorie B ou de catégorie C : adjoint administratif.',
      'un emploi de catégorie C, rattaché territorialement au nord.',
      'un emploi d’adjoint technique, d’une catégorie bien définie.',
      'un emploi ; le contrat est conclu pour cinq ans : aucun texte ne dit de qui.',
    ].map((text) => ({ why: text.slice(0, 70), text: post(text) })),
    ...[
      'le contrat est conclu pour trois ans',
      'le contrat est conclu pour 36 mois',
      'le contrat, d’une durée totale, est de six ans',
      'le contrat, dans la limite de la loi, est de six ans',
      'le contrat, en cumul, est de six ans',
      'le contrat, renouvelé, est de six ans',
      'le contrat, prolongé, est de six ans',
      'le contrat, par reconduction, est de six ans',
      'le contrat ne peut être d’une durée supérieure à celle de six ans',
      'le contrat n’excède jamais celui de six ans',
      'le contrat, au-delà de six ans',
      'le contrat demande une expérience de six ans',
      'le contrat court depuis plus de six ans',
      'le contrat en alternance est conclu pour six ans',
      'le contrat d’insertion est conclu pour six ans',
      'le contrat d’assurance est conclu pour six ans',
      'le contrat de maintenance est conclu pour six ans',
      'le contrat d’entretien est conclu pour six ans',
      'le contrat de location est conclu pour six ans',
      'le contrat de bail est conclu pour six ans',
      'le contrat, qui est un marché, est de six ans',
      'le contrat saisonnier est conclu pour six ans',
      'le contrat, pour accroissement d’activité, est de six ans',
      'renouvelé, le contrat est conclu pour six ans',
      'le contrat demande plus de six ans d’expérience',
      'le contrat de ce qui n’est pas un emploi est conclu pour 31 ans',
      'sous contrat de projet, l’engagement est conclu pour six ans',
      'selon l’article L. 332-24, le contrat est conclu pour six ans',
      'un apprenti suit ; le contrat est conclu pour six ans',
    ].map((words) => ({ why: words, text: withContract(words) })),
    ...[
      '6/7 du traitement',
      '6 / 7 du traitement',
      '85,7 % du plein',
      'trente-deux trente-cinquièmes',
      '32/35',
      '32 / 35',
      '91,4 %',
      'six septièmes',
    ].map((share) => ({
      why: `la juste part : ${share}`,
      text: partial(
        'L’agent travaille à temps partiel à 80 %.',
        `Sa rémunération pour 80 % du temps est de ${share}.`,
      ),
    })),
    ...[
      ['temps partiel thérapeutique', 'Le temps partiel thérapeutique à 80 % : il effectuera 26 heures.'],
      ['deux quotités', 'Le temps partiel passe de 50 % à 80 % : il effectuera 26 heures.'],
      [
        '80 % de 39 heures',
        'À temps partiel à 80 % d’un temps complet de 39 heures, il effectuera 31 heures 12.',
      ],
      [
        'la semaine entière',
        'Le temps partiel est de 80 % ; la durée hebdomadaire de travail est de 35 heures.',
      ],
      ['une journée', 'Le temps partiel est de 80 % ; il effectuera 11 heures le lundi.'],
      [
        'deux durées',
        'Le temps partiel est de 80 % ; il effectuera 28 heures. Il effectuera 26 heures en mai.',
      ],
      [
        'une autre quotité',
        'À temps partiel à 80 %, sa rémunération comprend une prime de 190 %, soit 28 heures.',
      ],
      ['une autre part', 'À temps partiel à 80 %, la prime est de 190 % du traitement.'],
      ['aucune quotité', 'À temps partiel, prime de 180 % ; il effectuera 26 heures.'],
    ].map(([why = '', words = '']) => ({ why, text: partial(words) })),
    {
      why: 'à temps complet',
      text: order({ articles: ['L’agent effectuera 26 heures, à temps complet ; sa prime est de 80 %.'] }),
    },
    ...[
      'L’agent travaille 28/35e.',
      'L’agent travaille 28 / 35e.',
      'L’agent contractuel est affecté.',
      'L’agent, de catégorie B, est affecté.',
    ].map((words) => ({ why: words, text: order({ articles: [words] }) })),
    ...[
      'un emploi d’adjoint technique à 28 heures hebdomadaires (28/35e).',
      'un emploi d’adjoint technique à 17 h 30, soit 17,5/35e.',
      'un emploi d’adjoint technique à 17h30 (17,30/35èmes).',
      'un emploi d’adjoint technique à 20/35e, soit 20 heures par semaine.',
      'un emploi à temps complet (35 heures).',
      'un emploi d’adjoint technique, porté de 20 heures à 24/35e.',
      'un emploi de professeur à 10 heures (10/20e).',
      'un emploi de catégorie C, au grade d’adjoint technique.',
      'un emploi de catégorie B ou C : rédacteur ou adjoint administratif.',
      'un emploi ; le contrat est conclu pour trois ans, renouvelable dans la limite d’une durée totale de six ans.',
      'un emploi ; le contrat est conclu pour une durée de 36 mois.',
      'un emploi ; le candidat contractuel justifie d’une expérience de cinq ans.',
    ].map((text) => ({ why: text.slice(0, 70), text: post(text) })),
    {
      why: 'temps partiel à 80 % : 28 heures, six septièmes',
      text: partial(
        'L’agent travaille à temps partiel à 80 % d’un temps complet.',
        'La durée hebdomadaire est de 28 heures pour un temps complet de 35 heures.',
        'Il perçoit six septièmes du traitement.',
      ),
    },
    {
      why: 'temps partiel à 50 % : la moitié',
      text: partial(
        'L’agent travaille à temps partiel à 50 %, soit 17 h 30.',
        'Il perçoit 50 % du traitement.',
      ),
    },
  ],
  fails: [
    ...(
      [
        ['un emploi à 17 h 40, soit 20,5/35e.', '17 h 40, soit 20,5/35'],
        ['un emploi à 17,25 heures, soit 20,5/35e.', '17,25 heures, soit 20,5/35'],
        ['un emploi à 34,5 heures, soit 30/35e.', '34,5 heures, soit 30/35'],
        ['un emploi à 18 heures, soit 17/35e.', '18 heures, soit 17/35'],
      ] as const
    ).map(([text, at]) => ({ why: text, text: post(text), message: 'fraction', at })),
    ...(
      [
        [
          'À temps partiel à 80 % d’un temps complet de 39 heures, il effectuera 28 heures.',
          'effectuera 28 heures',
        ],
        ['À temps partiel à 80%, il effectuera 26 heures.', 'effectuera 26 heures'],
        ['À temps partiel à 80 pour cent, il effectuera 27 heures.', 'effectuera 27 heures'],
        ['À temps partiel à 50 %, il effectuera 12 heures.', 'effectuera 12 heures'],
      ] as const
    ).map(([text, at]) => ({ why: text, text: partial(text), message: 'share', at })),
    ...(
      [
        ['Il percevra 80 % de son traitement', 'percevra 80 % de son traitement'],
        ['Il percevra 80% de son traitement', 'percevra 80% de son traitement'],
        ['Il percevra 80 pour cent de son traitement', 'percevra 80 pour cent de son traitement'],
        ['L’agent reçoit 80 % de son traitement', '80 % de son traitement'],
        ['L’agent reçoit 80% de son traitement', '80% de son traitement'],
        ['L’agent reçoit 80 pour cent de son traitement', '80 pour cent de son traitement'],
      ] as const
    ).map(([text, at]) => ({
      why: text,
      text: partial('L’agent travaille à temps partiel à 80 %.', `${text}.`),
      message: 'pay',
      at,
    })),
    ...(
      [
        ['le contrat est conclu pour 37 mois', 'contrat est conclu pour 37 mois'],
        ['le contrat est conclu pour 30 ans', 'contrat est conclu pour 30 ans'],
        ['le contrat est conclu pour 4 ans, faute d’expérience', 'contrat est conclu pour 4 ans'],
      ] as const
    ).map(([text, at]) => ({ why: text, text: withContract(text), message: 'term', at })),
    ...[
      'CRÉE un poste contractuel ; le contrat est conclu pour 4 ans.',
      'CRÉE un emploi selon l’article L. 332-8 : le contrat est conclu pour 4 ans.',
    ].map((words) => ({
      why: words,
      text: deliberation({ subject: 'Création', decisions: [words] }),
      message: 'term',
      at: 'contrat est conclu pour 4 ans',
    })),
    {
      why: 'le code de la fonction publique est visé',
      text: deliberation({
        subject: 'Création d’un emploi',
        visas: ['le code général de la fonction publique'],
        decisions: ['CRÉE un emploi : le contrat est conclu pour 4 ans.'],
      }),
      message: 'term',
      at: 'contrat est conclu pour 4 ans',
    },
    ...MISPLACED.flatMap(([category, grades]) =>
      grades.map((grade) => ({
        why: `${grade}, en catégorie ${category}`,
        text: post(`un emploi de catégorie ${category}, au grade de : ${grade}.`),
        message: 'category',
        at: `catégorie ${category}`,
      })),
    ),
    ...(
      [
        ['un emploi d’adjoint technique à 21 heures, soit 24/35e.', '21 heures, soit 24/35'],
        ['un emploi d’adjoint technique à 28h00 hebdomadaires (26/35èmes).', '28h00 hebdomadaires (26/35'],
        ['un emploi d’adjoint technique à 20/35e, soit 22 heures.', '20/35e, soit 22 heures'],
      ] as const
    ).map(([text, at]) => ({ why: text, text: post(text), message: 'fraction', at })),
    {
      why: 'à 80 %, 26 heures',
      text: partial(
        'L’agent travaille à temps partiel à 80 % d’un temps complet.',
        'La durée hebdomadaire de travail est de 26 heures, pour un temps complet de 35 heures.',
      ),
      message: 'share',
      at: 'durée hebdomadaire de travail est de 26 heures',
    },
    {
      why: 'à 90 %, payé 90 %',
      text: partial('L’agent travaille à temps partiel à 90 %.', 'Il percevra 90 % de son traitement.'),
      message: 'pay',
      at: 'percevra 90 % de son traitement',
    },
    ...(
      [
        [
          'un emploi ; le contrat est conclu pour une durée maximale de cinq ans.',
          'contrat est conclu pour une durée maximale de cinq ans',
        ],
        ['un emploi ; un agent contractuel est recruté pour 4 ans.', 'contractuel est recruté pour 4 ans'],
        ['un emploi ; le contrat a une durée de 48 mois.', 'contrat a une durée de 48 mois'],
      ] as const
    ).map(([text, at]) => ({
      why: text,
      text: post(text.replace('un emploi', 'un emploi d’agent contractuel')),
      message: 'term',
      at: at,
    })),
    ...(
      [
        ['un emploi de catégorie B, au grade d’adjoint administratif.', 'catégorie B'],
        ['un emploi de rédacteur, en catégorie C.', 'catégorie C'],
        ['un emploi d’attaché territorial (catégorie B).', 'catégorie B'],
      ] as const
    ).map(([text, at]) => ({ why: text, text: post(text), message: 'category', at })),
  ],
  ignores: [
    {
      why: 'une catégorie d’autre chose',
      text: order({ articles: ['D’une catégorie bien à part, elle passe.'] }),
    },
    { why: 'rien du travail', text: order({ articles: ['La rue est fermée.'] }) },
  ],
};
