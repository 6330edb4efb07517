/** CP-05: a decision of the mayor rests on a delegation of the council: its date, its point, its limits. */
import { formatDate } from '../../../act/dates';
import { NUMBER_WORDS, parseNumberWords } from '../../../act/reading/number-words';
import type { Analysis } from '../../analysis';
import { defineRule, finding, missing } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import type { Span } from '../../../act/parse/model';
import { adverseOf } from '../shared/adverse';
import { netOf } from '../shared/money';
import { wholeAct } from '../shared/nature';
import { sampleDecision } from '../shared/police-samples';
import { isPlanningPermit } from '../shared/topic';
import { decided, first, groundsSpan, headSpan, measures, plain, says } from '../shared/words';

const DELEGATION =
  /l\.?\s?2122-22|deliberation[^.;\n]{0,120}(?:delegation|delegant|deleguant|donnant\s+pouvoir|delegue)|delegation[^.;\n]{0,80}(?:conseil\s+municipal|deliberation)/g;
const POINT =
  /l\.?\s?2122-22\s*[,(-]?\s*(?:,?\s*(?:alinea|point|al\.?)\s*)?(\d{1,2})\s?(?:°|e(?:me)?\s+alinea|\)|$)|(?:alineas?|points?|al\.)\s*(?:n°\s*)?(\d{1,2})(?!\d)|(\d{1,2})\s?(?:°|e(?:me)?)\s+(?:alinea\s+)?(?:de\s+|du\s+)?(?:l'article|alinea|point)|(?<![\d-])(\d{1,2})\s?°/g;
/** What each point of L2122-22 is about, for those that a word tells. */
const SUBJECTS: readonly (readonly [number, RegExp])[] = [
  [4, /marche|accord-cadre|bon\s+de\s+commande|prestation|maitrise\s+d'(?:oe|œ)uvre/],
  [3, /emprunt|pret\s+bancaire/],
  [20, /ligne\s+de\s+tresorerie/],
  [8, /concession[^.]{0,40}funeraire|cimetiere/],
  [16, /ester\s+en\s+justice|defen(?:dre|se)[^.]{0,60}(?:justice|instance|tribunal)|action\s+en\s+justice/],
  [5, /bail|location|louage|mise\s+a\s+disposition\s+d[eu]\s+(?:local|logement|salle)/],
  [7, /regie\s+(?:de\s+recettes|d'avances|comptable)/],
  [15, /preemption/],
];
const LIMITED = new Set([3, 4, 15, 20, 21, 26]);
const SOLD =
  /(?:alien|vend|cession|cede|vente)[^.;]{0,120}(?:vehicule|materiel|(?<!im)mobilier|tracteur|camion|remorque|biens?\s+mobiliers?)|(?:vehicule|materiel|(?<!im)mobilier|tracteur|camion|remorque)[^.;]{0,120}(?:vendu|cede|aliene)/g;
/** No point of the article lets the mayor sell land or buildings. */
const LAND =
  /(?:est|sera|sont)\s+(?:vendue?s?|cedee?s?|alienee?s?)[^.;]{0,80}|(?:vend|cede|decide\s+de\s+(?:vendre|ceder)|de\s+(?:vendre|ceder|l'alienation|la\s+cession|la\s+vente))(?![a-z])[^.;]{0,120}/g;
const IS_LAND = /parcelle|terrain|immeuble|maison|batiment|appartement|biens?\s+immobiliers?|cadastre/;
const NOT_SOLD =
  /bail|location|preempt|concession|vehicule|materiel|(?<!im)mobilier(?!e)|deliberation|certificat|coupe\s+de\s+bois/;
const LEASE = new RegExp(
  `(?:duree|pour|bail|loue\\w*)\\s+(?:de\\s+|une\\s+duree\\s+de\\s+)?(\\d{1,2}|${NUMBER_WORDS})\\s*(?:\\(\\d{1,2}\\)\\s*)?(?:ans|annees)(?![a-z])`,
  'g',
);
/** CGCT L2122-22, 10°. */
const MOVABLE_LIMIT = 460_000;
/** CGCT L2122-22, 5°. */
const LEASE_YEARS = 12;

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

const statutory = (analysis: Analysis): Outcome[] => {
  const outcomes: Outcome[] = [];
  const spans = analysis.derive(measures);
  const [sold] = decided(analysis, SOLD);
  if (sold !== undefined) {
    const span = spans.find(({ start, end }) => start <= sold.start && sold.end <= end) ?? sold;
    const amount = analysis.within(analysis.amounts, span).find(({ cents }) => cents > MOVABLE_LIMIT);
    if (amount !== undefined) outcomes.push(finding('movable', amount, { values: { amount: amount.text } }));
  }
  const land = decided(analysis, LAND).find((one) => {
    const own = spans.find(({ start, end }) => start <= one.start && one.end <= end) ?? one;
    const words = plain(analysis.text.slice(own.start, own.end));
    return IS_LAND.test(words) && !NOT_SOLD.test(words);
  });
  if (land !== undefined)
    outcomes.push(finding('land', land, { values: { words: land.text.replace(/\s+/gu, ' ').slice(0, 80) } }));
  const [lease] = decided(analysis, LEASE);
  const isLease = subjectOf(analysis) === 5;
  const words = lease?.match[1] ?? '';
  const years = /^\d/.test(words) ? Number(words) : (parseNumberWords(words) ?? 0);
  if (isLease && lease !== undefined && years > LEASE_YEARS)
    outcomes.push(finding('lease', lease, { values: { years } }));
  return outcomes;
};

const subjectOf = (analysis: Analysis): number | undefined => {
  const head = headSpan(analysis);
  const title = plain(analysis.text.slice(head.start, head.end));
  return SUBJECTS.find(([, pattern]) => pattern.test(title))?.[0];
};

const delegationOf = (analysis: Analysis): Outcome[] => {
  const grounds = groundsSpan(analysis);
  const cited = first(analysis, DELEGATION, grounds) ?? first(analysis, DELEGATION);
  if (cited === undefined) return [finding('uncited', wholeAct(analysis))];
  const outcomes: Outcome[] = [];
  const lines = analysis.act.citations.filter(({ text }) => plain(text).search(DELEGATION) >= 0);
  const lineSpan = lines.length > 0 ? lines : [cited];
  const deliberation = lines.find(({ text }) => /deliberation/.test(plain(text)));
  const [date] = deliberation === undefined ? [] : analysis.within(analysis.dates, deliberation);
  if (deliberation === undefined || date === undefined)
    outcomes.push(finding('undated', deliberation ?? cited));
  const points = lineSpan
    .flatMap((span) => analysis.search(POINT, span))
    .flatMap(({ match, start, end }) => {
      const point = Number(match[1] ?? match[2] ?? match[3] ?? match[4]);
      return point >= 1 && point <= 31 ? [{ point, start, end }] : [];
    });
  const [one] = points;
  if (one === undefined) outcomes.push(finding('point', cited));
  const right = subjectOf(analysis);
  if (one !== undefined && right !== undefined && points.every(({ point }) => point !== right))
    outcomes.push(finding('wrongPoint', one, { values: { cited: one.point, right } }));
  outcomes.push(...aboveCited(analysis, lineSpan), ...lapsed(analysis, date));
  return [...outcomes, ...againstProfile(analysis, date, one?.point ?? right, one ?? cited)];
};

/**
 * First round of the general elections of municipal councils, and a day by which every new council has sat (CGCT L2121-7: the
 * first meeting is held between the Friday and the Sunday that follow the election). That of 2020, in two far rounds, is left out.
 */
const RENEWALS = [
  { voted: '2014-03-23', seated: '2014-04-10' },
  { voted: '2026-03-15', seated: '2026-04-05' },
];

/** The delegation lasts as long as the mandate of the council that gave it (CGCT L2122-22). */
const lapsed = (
  analysis: Analysis,
  date: { readonly iso?: string; readonly start: number; readonly end: number } | undefined,
): Outcome[] => {
  const { actDate } = analysis;
  const cited = date?.iso;
  const renewal = RENEWALS.find(
    ({ voted, seated }) => cited !== undefined && actDate !== undefined && cited < voted && actDate >= seated,
  );
  if (renewal === undefined || date === undefined || cited === undefined) return [];
  return [finding('lapsed', date, { values: { cited: formatDate(cited), year: renewal.voted.slice(0, 4) } })];
};

const LIMIT =
  /(?:inferieure?s?\s+(?:ou\s+egale?s?\s+)?a|n'exced\w+\s+pas|ne\s+depass\w+\s+pas|dans\s+la\s+limite\s+(?:de|d'un\s+montant\s+de)|jusqu'a|plafon\w*|maxim\w*|au\s+plus|en\s+dessous\s+de)[^.;€]{0,40}$/;

/** Against the limit that the visas themselves tell. Without tax on both sides, or nothing is said of it. */
const aboveCited = (analysis: Analysis, lines: readonly Span[]): Outcome[] => {
  const limits = lines
    .flatMap((span) => analysis.within(analysis.amounts, span))
    .filter(({ start }) => LIMIT.test(plain(analysis.text.slice(Math.max(0, start - 90), start))));
  const [limit, ...more] = limits;
  if (limit === undefined || more.length > 0) return [];
  const amounts = analysis.derive(measures).flatMap((span) => analysis.within(analysis.amounts, span));
  const net = amounts.filter(({ tax }) => tax === 'HT');
  const beyond = (net.length > 0 ? net : amounts)
    .map((amount) => ({ amount, cents: net.length > 0 || limit.tax !== 'HT' ? amount.cents : netOf(amount) }))
    .find(({ cents }) => cents > limit.cents);
  if (beyond === undefined) return [];
  return [finding('ceiling', beyond.amount, { values: { amount: beyond.amount.text, limit: limit.text } })];
};

const againstProfile = (
  analysis: Analysis,
  date: { readonly iso?: string; readonly start: number; readonly end: number } | undefined,
  point: number | undefined,
  at: { readonly start: number; readonly end: number },
): Outcome[] => {
  const delegation = analysis.commune?.councilDelegation;
  if (delegation === undefined) return [missing('councilDelegation')];
  const outcomes: Outcome[] = [];
  if (date?.iso !== undefined && date.iso !== delegation.date)
    outcomes.push(
      finding('date', date, { values: { right: formatDate(delegation.date), cited: formatDate(date.iso) } }),
    );
  if (point === undefined) return outcomes;
  const held = delegation.points.find((one) => one.point === point);
  if (held === undefined) return [...outcomes, finding('outside', at, { values: { point } })];
  const { limit } = held;
  if (limit === undefined || !LIMITED.has(point)) return outcomes;
  const beyond = analysis
    .derive(measures)
    .flatMap((span) => analysis.within(analysis.amounts, span))
    .find(({ cents, tax }) => cents > limit && tax !== 'TTC');
  if (beyond !== undefined)
    outcomes.push(
      finding('beyond', beyond, {
        values: { amount: beyond.text, limit: `${String(limit / 100)} €`, point },
      }),
    );
  return outcomes;
};

const VISA =
  'Vu la délibération n° 2026-10 du 28 mars 2026 donnant délégation au maire en application de l’article L. 2122-22, 4° ;';
const DELEGATED = {
  date: '2026-03-28',
  points: [{ point: 4, limit: 9_000_000 }, { point: 5 }, { point: 10 }, { point: 20, limit: 20_000_000 }],
};
const decision = (
  visa: string,
  article = 'Le marché est attribué à la société BATIR pour 40 000 € HT.',
  title = 'Marché de travaux de l’école',
): string => sampleDecision(title, [article], visa === '' ? [] : [visa], '3 juin 2026');
const known = { councilDelegation: DELEGATED };

const LIMITS = [
  'les marchés inférieurs à 90 000 € HT',
  'les marchés d’un montant inférieur ou égal à 90 000 € HT',
  'les sommes inférieures ou égales à 90 000 € HT',
  'une somme inférieure à 90 000 € HT',
  'les marchés qui n’excèdent pas 90 000 € HT',
  'les marchés qui ne dépassent pas 90 000 € HT',
  'les marchés dans la limite d’un montant de 90 000 € HT',
  'les marchés plafonnés à 90 000 € HT',
  'les marchés, au maximum 90 000 € HT',
  'les marchés, au plus 90 000 € HT',
  'les marchés en dessous de 90 000 € HT',
] as const;
const ceiling = (limit: string, article: string): string =>
  decision(
    `Vu la délibération n° 2026-10 du 28 mars 2026 déléguant au maire, sur le fondement de l’article L. 2122-22, 4°, ${limit} ;`,
    article,
  );

export const examples: Examples = {
  passes: [
    ...LIMITS.map((words) => ({
      why: `à la limite, ${words}`,
      text: ceiling(words, 'Le marché est attribué pour 90 000 € HT.'),
      commune: known,
    })),
    {
      why: 'une limite de près, un autre montant de loin',
      text: ceiling(
        'les marchés (plafond voté en mars) ; les seuils de 90 000 €',
        'Le marché vaut 89 000 € HT.',
      ),
      commune: known,
    },
    {
      why: 'deux limites : rien ne dit laquelle',
      text: ceiling(
        'au plus 20 000 € pour les études, au plus 30 000 € pour le reste',
        'Le marché vaut 40 000 € HT.',
      ),
      commune: known,
    },
    {
      why: 'toutes taxes comprises, sous la limite hors taxes',
      text: ceiling('les marchés jusqu’à 80 000 € HT', 'Le marché est attribué pour 95 000 € TTC.'),
      commune: known,
    },
    ...['1', '31'].map((point) => ({
      why: `le point ${point}`,
      text: decision(VISA.replace('4°', `${point}°`), 'Le maire décide.', 'Affaire'),
      commune: { councilDelegation: { ...DELEGATED, points: [{ point: Number(point) }] } },
    })),
    ...['0', '32'].map((point) => ({
      why: `l’article a trente et un points, ${point} n’en est pas un`,
      text: decision(VISA.replace('4°', `4° (voir le n° ${point}°)`)),
      commune: known,
    })),
    {
      why: 'deux points, dont le bon',
      text: decision(VISA.replace('4°', '16° et 4°')),
      commune: { councilDelegation: { ...DELEGATED, points: [...DELEGATED.points, { point: 16 }] } },
    },
    ...[
      ['donnant pouvoir', 'délibération n° 2026-10 du 28 mars 2026 donnant pouvoir au maire, point 4'],
      ['délégation du conseil', 'délégation du conseil municipal, par délibération du 28 mars 2026, point 4'],
      ['L.2122-22', 'délibération du 28 mars 2026 prise sur l’article L.2122-22 4°'],
      ['L. 2122-22 (4°)', 'délibération du 28 mars 2026 prise sur l’article L. 2122-22 (4°)'],
      ['L. 2122-22 4e alinéa', 'délibération du 28 mars 2026 prise sur l’article L. 2122-22 4e alinéa'],
      ['L. 2122-22 4ème alinéa', 'délibération du 28 mars 2026 prise sur l’article L. 2122-22, 4ème alinéa'],
      ['al. 4', 'délibération du 28 mars 2026 portant délégation au maire, al. 4'],
      ['points 4 et 5', 'délibération du 28 mars 2026 portant délégation au maire, points 4 et 5'],
      ['alinéas 4', 'délibération du 28 mars 2026 portant délégation au maire, alinéas n° 4'],
      ['4e de l’article', 'délibération du 28 mars 2026 portant délégation au maire, 4e de l’article'],
      ['4° au milieu', 'délibération du 28 mars 2026 portant délégation au maire (4°)'],
    ].map(([why = '', words = '']) => ({ why, text: decision(`Vu la ${words} ;`), commune: known })),
    ...['La cession du mobilier est conclue pour 4 600 €.'].map((words) => ({
      why: words,
      text: decision(VISA.replace('4°', '10°'), words, 'Affaire'),
      commune: known,
    })),
    {
      why: 'le jour de l’installation n’est pas passé',
      text: decision(VISA.replace('28 mars 2026', '8 juin 2020')).replace('3 juin 2026', '4 avril 2026'),
      commune: { councilDelegation: { ...DELEGATED, date: '2020-06-08' } },
    },
    {
      why: 'délégation du jour du premier tour',
      text: decision(VISA.replace('28 mars 2026', '15 mars 2026')),
      commune: { councilDelegation: { ...DELEGATED, date: '2026-03-15' } },
    },
    {
      why: 'bail de neuf ans, en lettres',
      text: decision(
        VISA.replace('4°', '5°'),
        'Le bail est consenti pour une durée de neuf ans.',
        'Location d’un local',
      ),
      commune: known,
    },
    {
      why: 'délégation d’avant, acte d’avant le renouvellement',
      text: decision(VISA.replace('28 mars 2026', '8 juin 2020')).replace('3 juin 2026', '3 février 2026'),
      commune: { councilDelegation: { ...DELEGATED, date: '2020-06-08' } },
    },
    {
      why: 'sous la limite que disent les visas',
      text: decision(
        'Vu la délibération n° 2026-10 du 28 mars 2026 déléguant au maire, sur le fondement de l’article L. 2122-22, 4°, les marchés inférieurs à 90 000 € HT ;',
        'Le marché est attribué pour 80 000 € HT, soit 96 000 € TTC.',
      ),
      commune: known,
    },
    { why: 'délibération, date, alinéa, dans la limite', text: decision(VISA), commune: known },
    {
      why: 'montant égal à la limite',
      text: decision(VISA, 'Le marché est attribué pour 90 000 € HT.'),
      commune: known,
    },
    {
      why: 'montant toutes taxes comprises au-dessus',
      text: decision(VISA, 'Le marché est attribué pour 80 000 € HT, soit 96 000 € TTC.'),
      commune: known,
    },
    {
      why: 'alinéa en toutes lettres',
      text: decision(
        'Vu la délibération du 28 mars 2026 portant délégation d’attributions du conseil au maire, alinéa 4 ;',
      ),
      commune: known,
    },
    {
      why: 'quatrième alinéa',
      text: decision(
        'Vu la délibération du 28 mars 2026 portant délégation d’attributions au maire, notamment le 4e alinéa ;',
      ),
      commune: known,
    },
    {
      why: 'article et délibération en deux visas',
      text: sampleDecision(
        'Marché de travaux',
        ['Le marché est signé.'],
        [
          'Vu l’article L. 2122-22 du code, 4° ;',
          'Vu la délibération du 28 mars 2026 portant délégation au maire ;',
        ],
        '3 juin 2026',
      ),
      commune: known,
    },
    {
      why: 'bien vendu 4 600 €',
      text: decision(
        VISA.replace('4°', '10°'),
        'Le véhicule : sa vente est conclue pour 4 600 €.',
        'Cession d’un véhicule',
      ),
      commune: known,
    },
    {
      why: 'bail de douze ans',
      text: decision(VISA.replace('4°', '5°'), 'Le bail est conclu pour 12 ans.', 'Bail d’un local'),
      commune: known,
    },
    {
      why: 'garantie de quinze ans, sans bail',
      text: decision(VISA, 'La garantie court pour 15 ans.'),
      commune: known,
    },
    {
      why: 'alinéa sans limite',
      text: decision(VISA.replace('4°', '5°'), 'Le loyer est de 900 000 €.', 'Bail d’un local'),
      commune: known,
    },
  ],
  fails: [
    ...(
      [
        [
          'La parcelle AB 112 est vendue à M. Luc PETIT au prix de 42 000 €.',
          'est vendue à M. Luc PETIT au prix de 42 000 €',
        ],
        [
          'Le bien immobilier du 4, rue des Lilas est vendu 42 000 € à M. Luc PETIT.',
          'est vendu 42 000 € à M. Luc PETIT',
        ],
        [
          'Il est décidé de vendre un bien immobilier communal.',
          'décidé de vendre un bien immobilier communal',
        ],
        ['Le terrain communal sera cédé à la SCI du Lac.', 'sera cédé à la SCI du Lac'],
        [
          'Le maire décide de vendre la maison du 4, rue des Lilas.',
          'décide de vendre la maison du 4, rue des Lilas',
        ],
      ] as const
    ).map(([words, at]) => ({
      why: words,
      text: decision(
        'Vu l’article L. 2122-22 et la délibération du 4 avril 2026 portant délégation au maire ;',
        words,
        'Patrimoine',
      ),
      kind: 'decision' as const,
      message: 'land',
      at,
    })),
    ...LIMITS.map((words) => ({
      why: `au-delà de la limite, ${words}`,
      text: ceiling(words, 'Le marché est attribué pour 90 001 € HT.'),
      message: 'ceiling',
      at: '90 001 €',
    })),
    {
      why: 'hors taxes et toutes taxes comprises : le montant hors taxes au-delà',
      text: ceiling('les marchés jusqu’à 80 000 €', 'Le marché vaut 85 000 € HT, soit 102 000 € TTC.'),
      message: 'ceiling',
      at: '85 000 €',
    },
    {
      why: 'toutes taxes des deux côtés',
      text: ceiling('les marchés jusqu’à 80 000 € TTC', 'Le marché est attribué pour 90 000 € TTC.'),
      message: 'ceiling',
      at: '90 000 €',
    },
    ...(
      [
        ['Accord-cadre de fournitures', 16],
        ['Bon de commande', 16],
        ['Prestation de nettoyage', 16],
        ['Maîtrise d’œuvre de l’école', 16],
        ['Prêt bancaire', 16],
        ['Concession funéraire', 16],
        ['Plan du cimetière', 16],
        ['Ester en justice', 4],
        ['Action en justice', 4],
        ['Location d’un garage', 4],
        ['Louage d’un garage', 4],
        ['Mise à disposition de salle', 4],
      ] as const
    ).map(([title, cited]) => ({
      why: `alinéa d’un autre objet : ${title}`,
      text: decision(VISA.replace('4°', `${String(cited)}°`), 'Le maire décide.', title),
      message: 'wrongPoint',
      at: `L. 2122-22, ${String(cited)}°`,
    })),
    ...[3, 15, 20, 21, 26].map((point) => ({
      why: `au-delà de la limite du ${String(point)}°`,
      text: decision(VISA.replace('4°', `${String(point)}°`), 'Le montant est de 300 000 €.', 'Affaire'),
      commune: { councilDelegation: { ...DELEGATED, points: [{ point, limit: 20_000_000 }] } },
      message: 'beyond',
      at: '300 000 €',
    })),
    ...['32', '0'].map((point) => ({
      why: `point ${point}`,
      text: decision(VISA.replace('4°', `${point}°`)),
      message: 'point',
      at: 'délibération n° 2026-10 du 28 mars 2026 donnant délégation',
    })),
    ...[
      'La cession du mobilier est conclue pour 5 200 €.',
      'Le tracteur est vendu pour 5 200 €.',
      'L’aliénation de biens mobiliers est conclue pour 5 200 €.',
      'L’aliénation d’un bien mobilier est conclue pour 5 200 €.',
      'La vente du camion est conclue pour 4 000 €, puis pour 5 200 €.',
      'La remorque est cédée pour 5 200 €.',
    ].map((words) => ({
      why: words,
      text: decision(VISA.replace('4°', '10°'), words, 'Affaire'),
      commune: known,
      message: 'movable',
      at: '5 200 €',
    })),
    {
      why: 'bail de treize ans',
      text: decision(VISA.replace('4°', '5°'), 'Le bail est conclu pour 13 ans.', 'Bail d’un local'),
      commune: known,
      message: 'lease',
      at: 'pour 13 ans',
    },
    ...(
      [
        ['14 mars 2026', '2026-03-14', '5 avril 2026'],
        ['22 mars 2014', '2014-03-22', '10 avril 2014'],
      ] as const
    ).map(([cited, date, signed]) => ({
      why: `délégation du ${cited}, décision du ${signed}`,
      text: decision(VISA.replace('28 mars 2026', cited)).replace('3 juin 2026', signed),
      commune: { councilDelegation: { ...DELEGATED, date } },
      message: 'lapsed',
      at: cited,
    })),
    {
      why: 'deux délibérations, une seule date du profil',
      text: decision(VISA.replace('4°', 'sans autre précision')),
      commune: known,
      message: 'point',
      at: 'délibération n° 2026-10 du 28 mars 2026 donnant délégation',
    },
    {
      why: 'délégation du conseil d’avant le renouvellement',
      text: decision(VISA.replace('28 mars 2026', '8 juin 2020')),
      commune: { councilDelegation: { ...DELEGATED, date: '2020-06-08' } },
      message: 'lapsed',
      at: '8 juin 2020',
    },
    {
      why: 'bail de quinze ans, en lettres',
      text: decision(
        VISA.replace('4°', '5°'),
        'Le bail est consenti pour une durée de quinze ans.',
        'Location d’un local',
      ),
      commune: known,
      message: 'lease',
      at: 'pour une durée de quinze ans',
    },
    {
      why: 'local loué quinze ans',
      text: decision(
        VISA.replace('4°', '5°'),
        'Le local est loué pour une durée de quinze ans.',
        'Bail d’un local',
      ),
      commune: known,
      message: 'lease',
      at: 'pour une durée de quinze ans',
    },
    ...(
      [
        [
          'les marchés d’un montant inférieur à 40 000 € HT',
          'Le marché est attribué pour 46 500 € HT, soit 55 800 € TTC.',
          '46 500 €',
        ],
        [
          'les marchés dans la limite de 90 000 € HT',
          'Le marché est attribué pour 120 000 € TTC.',
          '120 000 €',
        ],
        ['les emprunts jusqu’à 200 000 €', 'Un emprunt de 250 000 € est contracté.', '250 000 €'],
      ] as const
    ).map(([limit, article, at]) => ({
      why: limit,
      text: decision(
        `Vu la délibération n° 2026-10 du 28 mars 2026 déléguant au maire, sur le fondement de l’article L. 2122-22, 4°, ${limit} ;`,
        article,
        limit.includes('emprunt') ? 'Emprunt' : 'Marché de travaux de l’école',
      ),
      message: 'ceiling',
      at,
    })),
    {
      why: 'aucune délégation',
      text: decision(''),
      commune: known,
      message: 'uncited',
      at: 'Marché de travaux de l’école',
    },
    {
      why: 'délibération sans date',
      text: decision('Vu la délibération portant délégation au maire, article L. 2122-22, 4° ;'),
      commune: known,
      message: 'undated',
      at: 'Vu la délibération portant délégation au maire, article L. 2122-22, 4° ;',
    },
    {
      why: 'article seul',
      text: decision('Vu l’article L. 2122-22, 4° du code ;'),
      commune: known,
      message: 'undated',
      at: 'L. 2122-22',
    },
    {
      why: 'sans alinéa',
      text: decision('Vu la délibération du 28 mars 2026 portant délégation au maire ;'),
      commune: known,
      message: 'point',
      at: 'délibération du 28 mars 2026 portant délégation',
    },
    ...(
      [
        ['Marché de travaux', 4, 16],
        ['Réalisation d’un emprunt', 3, 16],
        ['Ouverture d’une ligne de trésorerie', 20, 16],
        ['Concession au cimetière', 8, 16],
        ['Défense de la commune devant le tribunal', 16, 4],
        ['Bail d’un local', 5, 4],
        ['Institution d’une régie de recettes', 7, 4],
        ['Exercice du droit de préemption', 15, 4],
      ] as const
    ).map(([title, , cited]) => ({
      why: `alinéa d’un autre objet : ${title}`,
      text: decision(VISA.replace('4°', `${String(cited)}°`), 'Le maire décide.', title),
      message: 'wrongPoint',
      at: `L. 2122-22, ${String(cited)}°`,
    })),
    {
      why: 'autre date que celle du profil',
      text: decision(VISA.replace('28 mars 2026', '28 mai 2026')),
      commune: known,
      message: 'date',
      at: '28 mai 2026',
    },
    {
      why: 'alinéa non délégué',
      text: decision(VISA.replace('4°', '16°'), 'Le maire défend.', 'Contentieux'),
      commune: known,
      message: 'outside',
      at: 'L. 2122-22, 16°',
    },
    {
      why: 'au-delà de la limite',
      text: decision(VISA, 'Le marché est attribué pour 95 000 € HT.'),
      commune: known,
      message: 'beyond',
      at: '95 000 €',
    },
    {
      why: 'trésorerie au-delà de la limite',
      text: decision(VISA.replace('4°', '20°'), 'Une ligne de 300 000 € est ouverte.', 'Ligne de trésorerie'),
      commune: known,
      message: 'beyond',
      at: '300 000 €',
    },
    {
      why: 'véhicule vendu plus de 4 600 €',
      text: decision(
        VISA.replace('4°', '10°'),
        'La vente du véhicule est conclue pour 5 200 €.',
        'Cession d’un véhicule',
      ),
      commune: known,
      message: 'movable',
      at: '5 200 €',
    },
    {
      why: 'bail de quinze ans',
      text: decision(VISA.replace('4°', '5°'), 'Le bail est conclu pour 15 ans.', 'Bail d’un local'),
      commune: known,
      message: 'lease',
      at: 'pour 15 ans',
    },
  ],
  lacks: [
    { why: 'délégations inconnues', text: decision(VISA), missing: 'councilDelegation' },
    ...[
      ['5', 'La parcelle AB 112 est louée à M. Luc PETIT pour neuf ans.'],
      ['15', 'Le droit de préemption est exercé sur la parcelle AB 112, cédée par M. Luc PETIT.'],
      ['8', 'La concession de terrain du cimetière est vendue à M. Luc PETIT.'],
    ].map(([point = '', words = '']) => ({
      why: words,
      text: decision(
        `Vu l’article L. 2122-22 (${point}°) et la délibération du 4 avril 2026 portant délégation au maire ;`,
        words,
        'Patrimoine',
      ),
      kind: 'decision' as const,
      missing: 'councilDelegation' as const,
    })),
  ],
  ignores: [
    ...[
      'Opposition à une déclaration préalable',
      'Permis de construire refusé',
      'Non-opposition à une déclaration préalable',
      'Décision portant mise en demeure d’un riverain',
      'Décision prise au nom de l’État',
    ].map((title) => ({ why: `pouvoir propre : ${title}`, text: decision('', 'Le maire décide.', title) })),
    {
      why: 'président d’un syndicat',
      text: decision(VISA).replace('Le maire de Vernois,', 'Le président du syndicat,'),
    },
  ],
};
