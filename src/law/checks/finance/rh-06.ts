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
const TRUE_PAY = /six\s+septiemes?|6\s?\/\s?7|85[.,]7|trente-deux\s+trente-cinquiemes?|32\s?\/\s?35|91[.,]4/;
const TERM = new RegExp(
  `(?:contrats?|engagements?|recrut\\w+|contractuel\\w*)[^.;\\n]{0,110}?(?:duree\\s+(?:maximale\\s+|maximum\\s+|determinee\\s+)?(?:de|fixee\\s+a)|pour|de)\\s+(\\d{1,2}|${NUMBER_WORDS})\\s*(?:\\(\\s*\\w+\\s*\\)\\s*)?(ans|annees|mois)(?![a-z])`,
  'g',
);
const OTHER_TERM =
  /totale|limite\s+de|cumul|renouvel|prolong|reconduct|superieure|excede|au-dela|experience|depuis|contrat\s+de\s+projet|apprenti|332-2[3-8]|alternance|insertion|assurance|maintenance|entretien|location|bail|marche|saisonni|accroissement/;

/** Grades by category (statutes of their cadres d’emplois). */
const GRADES: readonly (readonly [category: 'a' | 'b' | 'c', pattern: RegExp])[] = [
  [
    'c',
    /adjointe?s?\s+(?:administrati|technique|d'animation|(?:territoria\w+\s+)?du\s+patrimoine)|agents?\s+de\s+maitrise|agents?\s+socia|atsem(?![a-z])|gardiens?[-\s]brigadiers?|operat(?:eur|rice)s?\s+des\s+activites/,
  ],
  [
    'b',
    /(?<![a-z])(?:redact(?:eur|rice)s?|techniciens?(?:ne)?s?\s+territoria|animat(?:eur|rice)s?\s+territoria|assistante?s?\s+de\s+conservation|chefs?\s+de\s+service\s+de\s+police|auxiliaires?\s+de\s+puericulture)/,
  ],
  [
    'a',
    /(?<![a-z])(?:attache(?:e)?s?\s+(?:territoria|principa|de\s+conservation)|ingenieurs?\s+territoria|bibliothecaires?\s+territoria|puericultrices?\s+territoria|conservateurs?\s+territoria)/,
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
  const told = new Set<number>();
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
    if (told.has(found.start) || hours === 0 || hours > 35 || Math.abs(hours - written) <= 0.34) return [];
    // "28 heures sur 35, soit 80 %": the full week itself is no share.
    // A length that changes: "de 20 heures à 24/35e".
    if (
      /\s(?:a|vers|contre)\s+\d{1,2}(?:[.,]\d+)?\s?(?:e|eme)?\s?\/|port[ée]|passe|lieu|augment|diminu/.test(
        found.match[0],
      )
    )
      return [];
    if (hours === Number(full) || /temps\s+complet/.test(found.match[0])) return [];
    told.add(found.start);
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
  if (!/emplois?\s|poste/.test(lower) || !/332-(?:8|9|10)(?!\d)|contractuel|fonction\s+publique/.test(lower))
    return [];
  if (/contrat\s+de\s+projet|332-2[3-8]|apprenti/.test(lower)) return [];
  return analysis.search(TERM).flatMap((found: Found): Outcome[] => {
    const around = `${found.match[0]} ${lower.slice(found.match.index + found.match[0].length, found.match.index + found.match[0].length + 20)}`;
    if (
      OTHER_TERM.test(found.match[0]) ||
      OTHER_TERM.test(lower.slice(Math.max(0, found.match.index - 40), found.match.index))
    )
      return [];
    if (/^\s*d'experience/.test(around.slice(found.match[0].length))) return [];
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

export const examples: Examples = {
  passes: [
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
  ignores: [{ why: 'rien du travail', text: order({ articles: ['La rue est fermée.'] }) }],
};
