/** RH-04: temporary staff: twelve months in eighteen for more work, six in twelve for a season. */
import type { Span } from '../../../act/parse/model';
import { fold } from '../../../act/reading/fold';
import type { FoundDate } from '../../../act/reading/dates';
import { NUMBER_WORDS, parseNumberWords } from '../../../act/reading/number-words';
import { addDays } from '../../../act/dates';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import type { Analysis, Found } from '../../analysis';
import { wordsAfter, wordsBefore } from '../shared/money';
import { minutes } from '../shared/example-session';
import { deliberation } from '../shared/samples';

const MORE_WORK = /accroissement\s+temporaire|besoin\s+occasionnel|332-23\s*,?\s*(?:alinea\s+)?1/;
const SEASON = /saisonni/;
const LASTS = new RegExp(
  `(?<![a-z\\d-])(${NUMBER_WORDS}|\\d{1,2})\\s*(?:\\(\\s*\\w+\\s*\\)\\s*)?(mois|ans?|annees?)(?![a-z])`,
  'g',
);
/** The period in which the months are counted, age, experience, notice. */
const NOT_A_TERM =
  /(?:(?:dans|pendant|au\s+sein\s+d')\s*(?:une|la)\s+(?:meme\s+)?periode|consecutif|pendant\s+une\s|sur\s|au\s+cours\s+d'une|(?<![a-z])agee?s?\s+de|experience|preavis|depuis|il\s+y\s+a|moins\s+de|essai|dans\s+(?:un\s+delai|les)|delai\s+de|ans\s+et|tous\s+les)[^.;\n]{0,30}$/;
const AFTER = /^\s*(?:consecutifs\s*)?(?:d'experience|d'anciennete|revolus|de\s+preavis|d'essai)/;
const LIMIT = { more: 12, season: 6 } as const;

const monthsOf = (count: string, unit: string): number =>
  (parseNumberWords(count) ?? Number(count)) * (unit === 'mois' ? 1 : 12);

/** Months between two days, both counted, the one begun too. */
const monthsBetween = (from: string, to: string): number => {
  const [y1 = 0, m1 = 0, d1 = 0] = from.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = addDays(to, 1).split('-').map(Number);
  return (y2 - y1) * 12 + (m2 - m1) + (d2 > d1 ? 1 : 0);
};

export const rule = defineRule({
  meta: {
    id: 'RH-04',
    title: {
      fr: 'Durée des contrats temporaires et saisonniers',
      en: 'Length of temporary and seasonal contracts',
    },
    kinds: ['deliberation', 'order', 'decision', 'note', 'minutes', 'letter'],
    severity: 'blocking',
    basis: ['CGFP-L332-23'],
    method: 'A',
    needs: [],
    messages: {
      more: {
        fr: 'Un accroissement temporaire d’activité permet douze mois au plus sur dix-huit mois consécutifs : {stated} dépasse cette durée.',
        en: 'A temporary increase of work allows twelve months in eighteen: {stated} is over.',
      },
      season: {
        fr: 'Un accroissement saisonnier d’activité permet six mois au plus sur douze mois consécutifs : {stated} dépasse cette durée.',
        en: 'Seasonal work allows six months in twelve: {stated} is over.',
      },
    },
  },
  concerns: ({ folded: { lower } }) => isAbout(lower),
  // Minutes tell of many affairs: what one says of a season is not said of the next.
  check: ({ analysis }) => {
    const affairs: readonly Span[] = analysis.kind === 'minutes' ? analysis.act.affairs : [];
    const scopes = affairs.length > 0 ? affairs : [{ start: 0, end: analysis.text.length }];
    return scopes.flatMap((scope) => tooLongIn(analysis, scope));
  },
});

/** A sentence of staff, and not of prices, of an opening or of a grant that a season names too. */
const HIRED =
  /emploi|agent|recrut|contrat|poste|engag|embauch|accroissement|besoin|332-23|duree|cdd|saisonnie\w*\s+(?:pour|du|de|au?)\s|surveillant|maitre|animat|renfort/;
/** A season of something else than staff says nothing of a contract of work. */
const OTHER_SEASON =
  /(?:tarif|prix|ouverture|marche|exploitation|fermeture|baignade|location|hebergement|logement|navette|ligne|commerce|terrasse|occupation)s?\s+(?:[a-z]+\s+)?saisonni[a-z]*/g;
/** Nor does a contract of something else, among what is told of seasonal staff. */
const OTHER_CONTRACT =
  /(?:contrat|marche|convention|bail|baux)s?\s+(?:de\s+|d'|avec\s+)(?:la\s+|l')?(?:maintenance|location|assurance|prestation|fourniture|concession|nettoyage|entretien|surveillance|gestion|occupation|delegation|abonnement|entreprise|societe|association|prestataire)[a-z]*/g;
const ofStaff = (lower: string): string =>
  [OTHER_SEASON, OTHER_CONTRACT].reduce(
    (words, other) => words.replace(other, (found) => ' '.repeat(found.length)),
    lower,
  );
const isAbout = (lower: string): boolean =>
  /emploi|agent|recrut|contrat|poste/.test(lower) && (MORE_WORK.test(lower) || SEASON.test(lower));

const tooLongIn = (analysis: Analysis, scope: Span): Outcome[] => {
  const { citations, recitals } = analysis.act;
  const skipped = [...citations, ...recitals];
  const all = ofStaff(fold(analysis.text.slice(scope.start, scope.end)).lower);
  const said = [MORE_WORK, SEASON].filter((one) => one.test(all));
  if (said.length === 0) return [];
  let last: keyof typeof LIMIT | undefined;
  return analysis.within(analysis.paragraphs, scope).flatMap((paragraph): Outcome[] => {
    if (skipped.some(({ start, end }) => start <= paragraph.start && paragraph.start < end)) return [];
    return analysis.within(analysis.sentences, paragraph).flatMap((sentence): Outcome[] => {
      const lower = ofStaff(fold(sentence.text).lower);
      const [more, season] = [MORE_WORK.test(lower), SEASON.test(lower)];
      if (more !== season) last = more ? 'more' : 'season';
      const which =
        more && season
          ? undefined
          : (last ?? (said.length > 1 ? undefined : said[0] === SEASON ? 'season' : 'more'));
      return which === undefined || !HIRED.test(lower) ? [] : tooLong(analysis, sentence, which);
    });
  });
};

const tooLong = (
  analysis: Analysis,
  sentence: { start: number; end: number },
  which: keyof typeof LIMIT,
): Outcome[] => {
  const stated = analysis.search(LASTS, sentence).find((one) => {
    const [, count = '', unit = ''] = one.match;
    return (
      monthsOf(count, unit) > LIMIT[which] &&
      !NOT_A_TERM.test(wordsBefore(analysis, one)) &&
      !AFTER.test(wordsAfter(analysis, one))
    );
  });
  if (stated !== undefined) return [finding(which, stated, { values: { stated: stated.text } })];
  const renewed = renewedOver(analysis, sentence, which);
  if (renewed !== undefined) return [finding(which, renewed, { values: { stated: renewed.text } })];
  const dates = analysis
    .within(analysis.dates, sentence)
    .filter((date): date is FoundDate & { iso: string } => date.iso !== undefined);
  return dates.flatMap((to, i): Outcome[] => {
    const from = dates[i - 1];
    if (
      from === undefined ||
      !/^\s*(?:inclus\s+)?(?:et\s+)?(?:au|jusqu'au)\s+(?:\w+\s+)?$/.test(
        fold(analysis.text.slice(from.end, to.start)).lower,
      )
    )
      return [];
    if (monthsBetween(from.iso, to.iso) <= LIMIT[which]) return [];
    return [
      finding(
        which,
        { start: from.start, end: to.end },
        { values: { stated: `du ${from.text} au ${to.text}` } },
      ),
    ];
  });
};

const RENEWED = new RegExp(
  `${LASTS.source}[^.;\\n]{0,60}?renouvel(?:able|e)s?\\s+(une|deux|trois|1|2|3)\\s+fois(?!\\s+(?:dans|sans|jusqu))`,
  'g',
);
/** "Un an renouvelable une fois": both together. A limit that the sentence tells is not over. */
const renewedOver = (
  analysis: Analysis,
  sentence: { start: number; end: number },
  which: keyof typeof LIMIT,
): Found | undefined =>
  /limite|maxim|au\s+plus|sans\s+pouvoir|periode/.test(
    fold(analysis.text.slice(sentence.start, sentence.end)).lower,
  )
    ? undefined
    : analysis.search(RENEWED, sentence).find(({ match }) => {
        const [, count = '', unit = '', times = ''] = match;
        const more = { une: 1, deux: 2, trois: 3 }[times] ?? Number(times);
        return monthsOf(count, unit) * (more + 1) > LIMIT[which];
      });

const hire = (words: string, subject = 'Recrutement d’agents contractuels'): string =>
  deliberation({ subject, decisions: [words] });
const more = 'AUTORISE le recrutement d’un agent pour un accroissement temporaire d’activité';
const season = 'AUTORISE le recrutement d’un agent saisonnier';

export const examples: Examples = {
  passes: [
    {
      why: 'un autre contrat, après les saisonniers',
      text: hire(
        `${season} pour quatre mois. Le contrat de maintenance du camping est de trois ans. Le marché d’entretien vaut huit mois.`,
      ),
    },
    ...[
      `${more}, pour six mois renouvelables une fois.`,
      `${season} pour trois mois, renouvelable une fois.`,
      `${more} pour un an, renouvelable une fois dans la limite de douze mois sur une période de dix-huit mois.`,
      ...[
        'dans la limite de douze mois',
        'douze mois étant un maximum',
        'douze mois au plus',
        'sans pouvoir excéder douze mois',
        'selon la période autorisée',
      ].map((limit) => `${more} pour un an, renouvelable une fois, ${limit}.`),
      `${more}, pour quatre mois renouvelables deux fois.`,
      `${more}, pour trois mois renouvelables trois fois.`,
      `${more} du 15 janvier 2026 au 20 décembre 2026.`,
    ].map((words) => ({ why: words, text: hire(words) })),
    {
      why: 'l’apprenti d’une autre affaire du procès-verbal',
      text: minutes(
        'Présents : 12',
        'Emplois saisonniers du camping\nLe conseil crée deux emplois saisonniers de trois mois.',
        'Apprentissage\nLe contrat de l’apprenti est conclu pour trois ans.',
      ),
      kind: 'minutes',
    },
    {
      why: 'une autre affaire du procès-verbal',
      text: minutes(
        'Présents : 12',
        'Emplois saisonniers du camping\nLe conseil crée deux emplois saisonniers de trois mois.',
        'Marché de nettoyage\nLe contrat avec l’entreprise est conclu pour trois ans.',
      ),
      kind: 'minutes',
    },
    ...[
      'Les tarifs saisonniers, que perçoit un agent, valent trois ans',
      'L’ouverture saisonnière de la base nautique, tenue par un agent du club, est portée à huit mois',
      'La baignade saisonnière est surveillée ; l’agent du SDIS y tient un poste. La convention vaut trois ans',
      'Le marché saisonnier, dont un agent perçoit les droits, dure huit mois',
    ].map((words) => ({
      why: `autre chose que le personnel : ${words}`,
      text: hire(`DIT que : ${words}.`, 'Base nautique'),
    })),
    {
      why: 'les deux dans l’objet : on ne sait lequel',
      text: hire('RECRUTE un agent pour 14 mois.', 'Accroissement temporaire et accroissement saisonnier'),
    },
    {
      why: 'les deux dans la phrase : on ne sait lequel',
      text: hire('RECRUTE pour accroissement temporaire ou saisonnier un agent pour 8 mois.'),
    },
    {
      why: 'l’année entière et un jour de moins',
      text: hire(`${more} du 15 janvier 2026 au 14 janvier 2027.`),
    },
    { why: 'dates renversées', text: hire(`${more} du 1er mars 2028 au 1er mars 2026.`) },
    ...['d’expérience', 'd’ancienneté', 'révolus', 'de préavis', 'd’essai'].map((words) => ({
      why: words,
      text: hire(`${more}, sous réserve de 14 mois ${words}.`),
    })),
    ...[
      'une période de',
      'une expérience de',
      'un préavis de',
      'depuis',
      'il y a',
      'moins de',
      'un essai de',
      'dans les',
      'un délai de',
      'tous les',
      'au cours d’une année de',
      'dans un délai de',
    ].map((words) => ({ why: words, text: hire(`${more}, sur ${words} 14 mois.`) })),
    {
      why: 'douze mois sur dix-huit',
      text: hire(
        `${more}, pour une durée maximale de douze mois sur une période de dix-huit mois consécutifs.`,
      ),
    },
    {
      why: 'six mois sur douze',
      text: hire(`${season}, pour six mois au plus pendant une même période de douze mois consécutifs.`),
    },
    { why: 'un an', text: hire(`${more} pour un an.`) },
    { why: 'du 1er janvier au 31 décembre', text: hire(`${more} du 1er janvier 2026 au 31 décembre 2026.`) },
    { why: 'deux mois d’été', text: hire(`${season} du 1er juillet au 31 août 2026.`) },
    {
      why: 'les deux, chacun sa durée',
      text: hire(
        'AUTORISE le recrutement d’agents pour accroissement temporaire (12 mois) ou saisonnier (6 mois).',
      ),
    },
    {
      why: 'deux phrases',
      text: hire(
        `${more} : douze mois au plus. ${season} : six mois au plus. Le contrat saisonnier ne peut être renouvelé.`,
      ),
    },
    { why: 'expérience demandée', text: hire(`${more}. L’agent justifie de deux ans d’expérience.`) },
    { why: 'âge', text: hire(`${season}, âgé de 18 ans.`) },
    {
      why: 'période citée dans un visa',
      text: deliberation({
        subject: 'Recrutement',
        visas: ['l’article L. 332-23 (accroissement temporaire, dix-huit mois)'],
        decisions: ['RECRUTE un agent pour dix mois.'],
      }),
    },
    { why: 'dates sans intervalle', text: hire(`${more} le 1er janvier 2026, puis le 15 mars 2027.`) },
    ...[
      'dans une même période de 14 mois',
      'pendant la période de 14 mois',
      'au sein d’une période de 14 mois',
      'signé le 1er janvier 2026, en vigueur au 15 mars 2027',
      'du 1er janvier 2026 au plus tôt, puis le 15 mars 2027',
    ].map((words) => ({ why: words, text: hire(`${more} ${words}.`) })),
    ...[
      'AUTORISE le recrutement d’un agent saisonnier pour 3 mois. RECRUTE pour accroissement temporaire ou saisonnier un agent pour 8 mois.',
    ].map((words) => ({ why: 'le dernier sujet dit, et une phrase qui dit les deux', text: hire(words) })),
    ...['RECRUTE un agent pour 8 mois.'].map((words) => ({
      why: 'dit dans un visa seul',
      text: deliberation({
        subject: 'Renfort de l’accueil',
        visas: ['le code général de la fonction publique, article L. 332-23 (accroissement temporaire)'],
        decisions: [words],
      }),
    })),
    ...['RECRUTE un agent pour 14 mois.'].map((words) => ({
      why: 'les deux dites dans un visa',
      text: deliberation({
        subject: 'Renfort de l’accueil',
        visas: [
          'le code général de la fonction publique, article L. 332-23 (saisonniers, accroissement temporaire)',
        ],
        decisions: [words],
      }),
    })),
  ],
  fails: [
    ...[
      'OUVRE deux postes de 14 mois.',
      'PRÉVOIT un engagement de 14 mois.',
      'AUTORISE une embauche de 14 mois.',
      'DIT que l’accroissement temporaire d’activité dure 14 mois.',
      'CONSTATE un besoin de 14 mois.',
      'RETIENT l’article L. 332-23 pour 14 mois.',
      'FIXE la durée à 14 mois.',
      'CONCLUT un CDD de 14 mois.',
      'AFFECTE un surveillant à la cantine pendant 14 mois.',
      'AFFECTE un maître-nageur à la piscine pendant 14 mois.',
      'AFFECTE une animatrice au centre pendant 14 mois.',
      'ACCORDE un renfort de 14 mois.',
    ].map((words) => ({
      why: words,
      text: hire(words, 'Accroissement temporaire : ouverture d’un poste'),
      message: 'more',
      at: '14 mois',
    })),
    ...['DEMANDE des saisonniers pour 8 mois.', 'PREND une saisonnière à la plage 8 mois.'].map((words) => ({
      why: words,
      text: hire(words, 'Un poste à la plage'),
      message: 'season',
      at: '8 mois',
    })),
    {
      why: 'trois renouvellements',
      text: hire(`${more}, pour quatre mois renouvelables trois fois.`),
      message: 'more',
      at: 'quatre mois renouvelables trois fois',
    },
    ...[
      [
        `${more} pour une durée d’un an renouvelable une fois pour la même durée.`,
        'more',
        'un an renouvelable une fois',
      ],
      [`${more}, pour six mois renouvelables deux fois.`, 'more', 'six mois renouvelables deux fois'],
      [`${season} pour quatre mois, renouvelable une fois.`, 'season', 'quatre mois, renouvelable une fois'],
    ].map(([words = '', message = '', at = '']) => ({ why: words, text: hire(words), message, at })),
    {
      why: 'procès-verbal',
      text: minutes(
        'Présents : 12',
        'Tarifs\nLe conseil fixe les tarifs.',
        'Camping : renfort saisonnier\nLe conseil décide de fixer la durée du contrat à huit mois, sans interruption.',
      ),
      kind: 'minutes',
      message: 'season',
      at: 'huit mois',
    },
    {
      why: 'courrier qui propose un contrat',
      text: 'Objet : votre recrutement\nMadame,\nJe vous propose un contrat pour accroissement saisonnier d’activité, d’une durée de neuf mois.\nJe vous prie d’agréer, Madame, mes salutations distinguées.',
      kind: 'letter',
      message: 'season',
      at: 'neuf mois',
    },
    {
      why: 'proposé par une note',
      text: `Commune de Vernois\nNote de synthèse\nConseil municipal du jeudi 14 mai 2026\nObjet : renfort des espaces verts\nL’agent serait recruté pour dix-huit mois au titre de l’accroissement temporaire d’activité.`,
      kind: 'note',
      message: 'more',
      at: 'dix-huit mois',
    },
    {
      why: 'un jour de trop',
      text: hire(`${more} du 15 janvier 2026 au 15 janvier 2027.`),
      message: 'more',
      at: '15 janvier 2026 au 15 janvier 2027',
    },
    {
      why: 'le premier sujet dit vaut pour la suite',
      text: hire(
        `${season} pour 3 mois. Le contrat de 8 mois est renouvelable.`,
        'Accroissement temporaire et emplois',
      ),
      message: 'season',
      at: '8 mois',
    },
    {
      why: 'dit dans l’objet seul',
      text: hire('RECRUTE un agent pour 14 mois.', 'Accroissement temporaire'),
      message: 'more',
      at: '14 mois',
    },
    ...['treize', 'quatorze', 'quinze', 'seize', 'dix-huit', 'vingt-quatre', '30'].map((count) => ({
      why: count,
      text: hire(`${more} pour ${count} mois.`),
      message: 'more',
      at: `${count} mois`,
    })),
    ...['huit', 'neuf', 'dix', 'onze', 'douze'].map((count) => ({
      why: `saison : ${count}`,
      text: hire(`${season} pour ${count} mois.`),
      message: 'season',
      at: `${count} mois`,
    })),
    {
      why: 'besoin occasionnel',
      text: hire('AUTORISE un contrat, pour un besoin occasionnel, de 14 mois.'),
      message: 'more',
      at: '14 mois',
    },
    {
      why: 'article seul',
      text: hire('AUTORISE un contrat (L. 332-23, 1°) de 14 mois.'),
      message: 'more',
      at: '14 mois',
    },
    {
      why: 'article et alinéa',
      text: hire('AUTORISE un contrat (L. 332-23, alinéa 1) de 14 mois.'),
      message: 'more',
      at: '14 mois',
    },
    { why: 'deux années', text: hire(`${more} pour deux années.`), message: 'more', at: 'deux années' },
    ...['emploi', 'agent', 'recrutement', 'contrat', 'poste'].map((word) => ({
      why: word,
      text: deliberation({ subject: 'Besoin saisonnier', decisions: [`OUVRE un ${word} de 8 mois.`] }),
      message: 'season',
      at: '8 mois',
    })),
    {
      why: 'dix-huit mois',
      text: hire(`${more} pour une durée de dix-huit mois.`),
      message: 'more',
      at: 'dix-huit mois',
    },
    { why: 'treize mois', text: hire(`${more} pour 13 mois.`), message: 'more', at: '13 mois' },
    {
      why: 'deux ans',
      text: hire(`${more}. Le contrat est conclu pour deux ans.`),
      message: 'more',
      at: 'deux ans',
    },
    {
      why: 'vingt-quatre mois',
      text: hire(`${more}, pour vingt-quatre mois.`),
      message: 'more',
      at: 'vingt-quatre mois',
    },
    {
      why: 'sept mois de saison',
      text: hire(`${season} pour sept mois.`),
      message: 'season',
      at: 'sept mois',
    },
    {
      why: 'saison d’un an',
      text: hire(`${season} pour une durée d’un an.`),
      message: 'season',
      at: 'un an',
    },
    {
      why: 'saison dite dans l’objet seul',
      text: hire('AUTORISE un contrat de 8 mois.', 'Recrutement d’un agent saisonnier'),
      message: 'season',
      at: '8 mois',
    },
    {
      why: 'par ses dates',
      text: hire(`${more} du 1er janvier 2026 au 15 février 2027.`),
      message: 'more',
      at: '1er janvier 2026 au 15 février 2027',
    },
    {
      why: 'saison par ses dates',
      text: hire(
        `${season} du 1er avril 2026 jusqu’au 15 octobre 2026.`.replace(
          'du 1er avril 2026 jusqu’au',
          'du 1er avril 2026 au',
        ),
      ),
      message: 'season',
      at: '1er avril 2026 au 15 octobre 2026',
    },
    ...['une année', 'dix-sept mois', 'vingt-deux mois', 'trente-six (36) mois', '1 année'].map((words) => ({
      why: words,
      text: hire(`${season} pour ${words}.`),
      message: 'season',
      at: words,
    })),
    ...(
      [
        ['pour dix-neuf mois', 'dix-neuf mois'],
        ['pour trente mois', 'trente mois'],
        ['; l’agent, engagé de mars, reste 14 mois', '14 mois'],
        ['pour 14 mois, dont un mois d’essai', '14 mois'],
        ['pour une période de 14 mois', '14 mois'],
        ['sur proposition de la directrice, qui veut bien attendre, de 14 mois', '14 mois'],
        ['du 1er janvier 2026 et jusqu’au 15 mars 2027', '1er janvier 2026 et jusqu’au 15 mars 2027'],
        ['du 1er janvier 2026 inclus au 15 mars 2027', '1er janvier 2026 inclus au 15 mars 2027'],
        ['du 1er janvier 2026 au vendredi 15 janvier 2027', '1er janvier 2026 au vendredi 15 janvier 2027'],
        ['du 15 janvier 2026 au 1er février 2027', '15 janvier 2026 au 1er février 2027'],
        ['du 31 janvier 2026 au 31 janvier 2027', '31 janvier 2026 au 31 janvier 2027'],
      ] as const
    ).map(([words, at]) => ({ why: words, text: hire(`${more} ${words}.`), message: 'more', at })),
    ...['RECRUTE un agent pour 14 mois.'].map((words) => ({
      why: 'dit dans un visa seul',
      text: deliberation({
        subject: 'Renfort de l’accueil',
        visas: ['le code général de la fonction publique, article L. 332-23 (accroissement temporaire)'],
        decisions: [words],
      }),
      message: 'more',
      at: '14 mois',
    })),
    ...['RECRUTE un agent pour 8 mois.'].map((words) => ({
      why: 'saison dite dans un visa seul',
      text: deliberation({
        subject: 'Renfort de l’accueil',
        visas: ['le code général de la fonction publique, article L. 332-23 (saisonniers)'],
        decisions: [words],
      }),
      message: 'season',
      at: '8 mois',
    })),
  ],
  ignores: [
    { why: 'emploi permanent', text: hire('CRÉE un emploi permanent pour trois ans.') },
    {
      why: 'tarifs saisonniers',
      text: deliberation({ subject: 'Tarifs saisonniers du camping', decisions: ['FIXE le prix à 3 €.'] }),
    },
  ],
};
