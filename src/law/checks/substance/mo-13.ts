/** MO-13: a temporary bar: drinks of groups 1 and 3, five a year for an association, 48 hours in a sports ground. */
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { daysBetween } from '../shared/calendar';
import type { Span } from '../../../act/parse/model';
import { sampleOrder } from '../shared/police-samples';
import { wordsAround } from '../shared/money';
import { holds } from '../shared/spans';
import { decided, first, headSpan, plain, says, signingDate } from '../shared/words';
import type { Analysis } from '../../analysis';

const BAR =
  /debits?[^.;\n]{0,75}temporaire|buvette|l\.?\s?(?:3334-[12]|3335-4)|ouverture[^.;\n]{0,40}debit\s+de\s+boissons/g;
/** An article that opens a bar, whatever else the act rules. */
const OPENED =
  /(?:autoris|(?:pourra|pourront|peut|peuvent)\s)[^.;\n]{0,140}(?:debits?[^.;\n]{0,40}temporaire|buvette)|(?:debits?[^.;\n]{0,40}temporaire|buvette)[^.;\n]{0,80}(?:est|sont|sera|seront)\s+(?:exceptionnellement\s+)?(?:autoris|ouvert|tenue?s?\s)/g;
/** Ordinance n° 2015-1682: the second group went into the third. */
const MERGED = '2016-01-01';
const ORDINAL =
  '(?:premier|deuxieme|second|troisieme|quatrieme|cinquieme|1\\s?ere?|1\\s?er|[2345](?:\\s?(?:eme|nde?|e(?![a-z])))?)';
const GROUPS = new RegExp(
  `(?<!licence\\s)(?:groupes?\\s+(?:n°\\s*)?(${ORDINAL}|[1-5])(?:\\s*(?:,|et|ou|a|&|/)\\s*(${ORDINAL}|[1-5]))?(?:\\s*(?:,|et|ou|a)\\s*(${ORDINAL}|[1-5]))?(?!\\s*(?:personnes|enfants))|(${ORDINAL})(?:\\s*(?:,|et|ou|a|&)\\s*(?:d[eu]s?\\s+)?(${ORDINAL}))?(?:\\s*(?:,|et|ou)\\s*(?:d[eu]s?\\s+)?(${ORDINAL}))?\\s+groupes?)`,
  'g',
);
/** Among the ranks of groups that a text names. */
const [SECOND_GROUP, STRONG_GROUP] = [/2|deuxieme|second/, /[45]|quatrieme|cinquieme/];
const SPIRITS =
  /(?:boissons?\s+(?:alcooli\w+\s+)?(?:de\s+)?(?:toutes?\s+(?:categories?|natures?|sortes?|les\s+categories)|tous\s+(?:les\s+)?groupes)|spiritueux|alcools?\s+(?:forts?|distilles?)|eaux?-de-vie|whisky|rhum|pastis|anise(?:s|tte|ttes)|vodka|(?<![a-z])gin(?![a-z])|armagnac|digestifs?|(?<!(?:creme|vins?)\s+de\s)liqueurs?(?!\s+de\s+(?:fraise|framboise|cassis|cerise)|[^.;\n]{0,140}(?:18|dix-huit))|licence\s+(?:iv|4)(?![a-z\d])|(?:4\s?e(?:me)?|quatrieme)\s+categorie)[^.;\n]{0,60}/g;
/** "ne peut vendre que les boissons", "à l’exclusion de toute autre", "aucune autre boisson que": they allow what they name. */
const ALLOWS =
  /ne\s+peu\w+[^.;]{0,160}(?<!quels?|quelles?)\sque\s+(?:les|des|de|du|la|celles)(?=\s)|a\s+l'exc(?:lusion|eption)\s+de\s+tou(?:te|t|s|tes)\s+(?:les\s+)?autres?|(?:aucune?s?|toutes?)\s+autres?\s+[^.;]{0,60}\sque?(?=\s|')|(?:toutes?\s+)?(?:les\s+)?autres?\s+(?:boissons?\s+)?(?:etant|sont|est|restant)\s+(?:interdit|exclu)\w*/g;
const FORBIDS = /interdi|exclu|a\s+l'exception|hors|sauf|aucun|ne\s+peu/;
const RANK =
  /(?:n°\s*|numero\s+)?(\d{1,2})\s?(?:e|eme|er|ere)?\s?(?:\/|sur)\s?(?:5|cinq|10|dix)(?!\d|\/)|(sixieme|septieme|huitieme|neuvieme|dixieme|onzieme|douzieme|[6-9]\s?e(?:me)?|1\d\s?e(?:me)?)\s+(?:autorisation|buvette|debit|derogation|ouverture|manifestation|fois|demande|(?:de|pour|depuis)\s+(?:l'annee|cette\s+annee|le\s+(?:1er|debut)|20\d\d))/g;
/** "la présente est la sixième de l’année" */
const ITSELF =
  /(?:presente|celle-ci|autorisation|demande|elle)\s+(?:\S+\s+){0,3}?(?:est|constitue|sera|serait)\s+(?:donc\s+|ainsi\s+)?(?:la\s+|sa\s+)?(sixieme|septieme|huitieme|neuvieme|dixieme|onzieme|douzieme|[6-9]\s?e(?:me)?|1\d\s?e(?:me)?)(?![a-z])/g;
/** "a déjà bénéficié de cinq autorisations depuis le 1er janvier" */
const ALREADY =
  /(?:deja|depuis\s+le\s+(?:1er|debut)[^.;\n]{0,30}|au\s+cours\s+de\s+l'annee|cette\s+annee)\s[^.;\n]{0,40}?(cinq|six|sept|huit|neuf|dix|[5-9]|1\d)\s+(?:autorisations|buvettes|debits|derogations|ouvertures)|(cinq|six|sept|huit|neuf|dix|[5-9]|1\d)\s+(?:autorisations|buvettes|debits|derogations)[^.;\n]{0,40}(?:deja|depuis\s+le\s+(?:1er|debut)|cette\s+annee|accordees)/g;
const COUNTS: Readonly<Record<string, number>> = { cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10 };
const RANKS: Readonly<Record<string, number>> = {
  sixieme: 6,
  septieme: 7,
  huitieme: 8,
  neuvieme: 9,
  dixieme: 10,
  onzieme: 11,
  douzieme: 12,
};
const SPORTS_ARTICLE = /(?:l\.?\s?3335-4|d\.?\s?3335-1[678])/g;
const SPORTS_GROUND =
  /stade|gymnase|enceinte\s+sportive|etablissement\s+(?:d'activites\s+physiques|sportif)|installations?\s+sportive|terrain\s+de\s+(?:foot|rugby|sport)/g;
/** Who plays, beside the article that many bars cite whatever they are. */
const SPORTS_CLUB = /club|association\s+sportive|football|rugby|handball|basket|tennis|judo|petanque|cyclis/g;
const HOURS =
  /(\d{2,3})\s?h(?:eures)?(?=[^.;\n]{0,30}(?:maximum|au\s+plus|duree|consecutive))|duree\s+(?:maximale\s+)?de\s+(\d{2,3})\s?h/g;
const [YEARLY, SPORTS_YEARLY, SPORTS_HOURS, SPORTS_DAYS] = [5, 10, 48, 2];

export const rule = defineRule({
  meta: {
    id: 'MO-13',
    title: {
      fr: 'Débit temporaire : groupes 1 et 3, nombre par an, 48 heures en enceinte sportive',
      en: 'Temporary bar: groups 1 and 3, number a year, 48 hours in sports grounds',
    },
    kinds: ['order', 'decision', 'letter', 'note'],
    severity: 'blocking',
    basis: ['CSP-L3334-2', 'CSP-L3335-4', 'CSP-L3321-1'],
    method: 'A',
    needs: [],
    messages: {
      second: {
        fr: '« {words} » : le deuxième groupe n’existe plus depuis le 1er janvier 2016. Écrivez « groupes 1 et 3 ».',
        en: '“{words}”: there is no second group since 1 January 2016.',
      },
      strong: {
        fr: '« {words} » : un débit temporaire ne peut offrir que des boissons des groupes 1 et 3.',
        en: '“{words}”: a temporary bar may offer drinks of groups 1 and 3 only.',
      },
      rank: {
        fr: 'C’est la {rank}e autorisation de l’année : le maximum est de {limit}.',
        en: 'Authorisation number {rank} of the year: the maximum is {limit}.',
      },
      hours: {
        fr: 'L’autorisation dépasse quarante-huit heures, durée maximale dans une enceinte sportive : réduisez-la.',
        en: 'The authorisation lasts more than 48 hours, the maximum in a sports ground.',
      },
      groups: {
        fr: 'Les groupes de boissons autorisés ne sont pas indiqués : précisez « groupes 1 et 3 ».',
        en: 'The groups of drinks are not given: say “groups 1 and 3”.',
        severity: 'minor',
      },
    },
  },
  concerns: (analysis) =>
    says(analysis, BAR, headSpan(analysis)) ||
    decided(analysis, OPENED).length > 0 ||
    (says(analysis, BAR) && says(analysis, /debits?\s+de\s+boissons/g, headSpan(analysis))),
  check: ({ analysis }) => {
    const signed = signingDate(analysis);
    const overseas = /97[1-3]/.test(analysis.commune?.departmentCode ?? '');
    const outcomes: Outcome[] = [];
    // A letter or a note also tells what was asked for, and refuses it.
    if (isPaper(analysis) && says(analysis, DECLINED)) return [];
    const groups = analysis.search(GROUPS).filter((found) => !isPaper(analysis) || !isAsked(analysis, found));
    for (const found of groups) {
      const values = { words: found.text };
      if (isForbidden(analysis, found)) continue;
      const [words] = found.match;
      // "groupes 1 à 3" covers 2, which is empty, and says nothing wrong.
      if (STRONG_GROUP.test(words) && !overseas) outcomes.push(finding('strong', found, { values }));
      else if (SECOND_GROUP.test(words) && signed !== undefined && signed >= MERGED)
        outcomes.push(finding('second', found, { values }));
    }
    const spirits = analysis
      .search(SPIRITS)
      .find((found) => !isForbidden(analysis, found) && !(isPaper(analysis) && isAsked(analysis, found)));
    if (spirits !== undefined && !overseas && outcomes.length === 0)
      outcomes.push(finding('strong', spirits, { values: { words: spirits.text } }));
    if (
      groups.length === 0 &&
      spirits === undefined &&
      !isPaper(analysis) &&
      !says(analysis, /sans\s+alcool|non\s+alcoolis|vin|biere|cidre|licence|l\.?\s?3321-1/g)
    ) {
      const bar = first(analysis, BAR);
      if (bar !== undefined) outcomes.push(finding('groups', bar));
    }
    return [...outcomes, ...counted(analysis), ...lasting(analysis)];
  },
});

const isPaper = ({ kind }: Analysis): boolean => kind === 'letter' || kind === 'note';
const DECLINED =
  /refus|impossible|pas\s+possible|(?<![a-z])ne\s+(?:peut|peuvent|pourra|pourront|puis|pouvons|peux|saurai\w+)[^.;\n]{0,60}(?:accord|autoris|donn|delivr)|sixieme[^.;\n]{0,60}\sne\s|defavorable|illegal|plafond\s+(?:est\s+)?(?:atteint|depasse)|irregul|rejet/g;
const isAsked = (analysis: Analysis, found: Span): boolean => {
  const words = plain(analysis.sentences.find((one) => holds(one, found))?.text ?? '');
  return (
    /demand|sollicit|souhait|rappel|article|(?<![a-z])l\.?\s?33/.test(words) &&
    !/autoris|propos|accord/.test(words)
  );
};

/** The clause forbids the drinks, rather than allows them. */
const isForbidden = (analysis: Analysis, found: Span): boolean => {
  const sentence = analysis.sentences.find((one) => holds(one, found));
  if (sentence === undefined) return false;
  const before = analysis.text.slice(sentence.start, found.start).split(';').at(-1) ?? '';
  const after = analysis.text.slice(found.start, sentence.end).split(';')[0] ?? '';
  return FORBIDS.test(plain(before + after).replace(ALLOWS, ' '));
};

const counted = (analysis: Analysis): Outcome[] => {
  const sports =
    says(analysis, SPORTS_GROUND) ||
    says(analysis, SPORTS_CLUB) ||
    decided(analysis, SPORTS_ARTICLE).length > 0;
  const limit = sports ? SPORTS_YEARLY : YEARLY;
  const ranked = [...analysis.search(RANK), ...analysis.search(ITSELF)].flatMap((found): Outcome[] => {
    const word = found.match[2] ?? found.match[1] ?? '';
    const rank = RANKS[word] ?? Number(/\d+/.exec(word)?.[0]);
    return rank > limit ? [finding('rank', found, { values: { rank, limit } })] : [];
  });
  const already = analysis
    .search(ALREADY)
    .find((found) => !/maximum|limite|au\s+plus|droit|permet|refus/.test(wordsAround(analysis, found)));
  if (ranked.length > 0 || already === undefined) return ranked;
  const before = already.match[1] ?? already.match[2] ?? '';
  const rank = (COUNTS[before] ?? Number(before)) + 1;
  return rank > limit ? [finding('rank', already, { values: { rank, limit } })] : [];
};

const lasting = (analysis: Analysis): Outcome[] => {
  if (!says(analysis, SPORTS_ARTICLE) && !says(analysis, SPORTS_GROUND)) return [];
  const long = analysis.search(HOURS).find(({ match }) => Number(match[1] ?? match[2]) > SPORTS_HOURS);
  if (long !== undefined) return [finding('hours', long)];
  const [period] = analysis.search(/\bdu\s+[^.;\n]{3,40}\s+au\s+[^.;\n]{3,60}/g);
  const [from, to] = period === undefined ? [] : analysis.within(analysis.dates, period);
  if (from?.iso === undefined || to?.iso === undefined) return [];
  return daysBetween(from.iso, to.iso) > SPORTS_DAYS
    ? [finding('hours', { start: from.start, end: to.end })]
    : [];
};

const act = (
  article: string,
  { title = 'Arrêté autorisant un débit de boissons temporaire', date = '3 mars 2026' } = {},
): string =>
  sampleOrder({
    title,
    visas: ['Vu le code de la santé publique, notamment son article L. 3334-2 ;'],
    reasons: ['Considérant la demande du comité des fêtes ;'],
    articles: [article],
    date,
  });
const ALLOWED = 'Seules les boissons des groupes 1 et 3 sont servies.';
const COUNT = (n: string): string => `${ALLOWED} Autorisation ${n}.`;

export const examples: Examples = {
  passes: [
    ...[
      'Le comité demande une buvette pour des boissons du quatrième groupe. Je propose de refuser.',
      'Le comité des fêtes en est à sa quatrième autorisation de buvette de l’année.',
      'La buvette du comité est la cinquième de l’année : une sixième autorisation ne pourra être donnée.',
      'La buvette du club : c’est la septième autorisation demandée, impossible au-delà de cinq.',
    ].map((words) => ({
      why: `note : ${words}`,
      text: `NOTE\nObjet : buvettes de l’été\n${words}`,
      kind: 'note' as const,
    })),
    {
      why: 'liqueurs légères',
      text: act('Des boissons du groupe 3 et des liqueurs titrant 18 degrés au plus sont servies.'),
    },
    ...[
      'Considérant que la présente est la troisième de l’année, alors que la loi en permet cinq ;',
      'Considérant que l’association a déjà bénéficié de quatre autorisations cette année ;',
      'Considérant que cinq autorisations par an sont permises, dans la limite de la loi ;',
    ].map((reason) => ({
      why: reason,
      text: sampleOrder({
        title: 'Arrêté autorisant un débit de boissons temporaire',
        reasons: [reason],
        articles: ['Le comité vend des boissons des groupes 1 et 3.'],
      }),
    })),
    ...[
      'du vin',
      'de la bière',
      'du cidre',
      'une licence de débit',
      'les boissons de l’article L. 3321-1',
      'des boissons sans alcool',
    ].map((words) => ({ why: words, text: act(`Le comité sert ${words}.`) })),

    ...[
      'Arrêté autorisant une buvette',
      'Autorisation au titre de l’article L. 3334-1 du code de la santé publique',
      'Autorisation au titre de l’article L3334-2 du code de la santé publique',
      'Arrêté pris en application de l’article L. 3335-4 du code de la santé publique',
      'Arrêté portant ouverture exceptionnelle d’un débit de boissons',
      'Arrêté relatif aux débits temporaires',
    ].map((title) => ({ why: title, text: sampleOrder({ title, articles: [ALLOWED] }) })),
    { why: 'débit de boissons', text: act(ALLOWED, { title: 'Arrêté relatif à un débit de boissons' }) },
    ...[
      'Les boissons sont servies à l’exception de celles du groupe 4.',
      'Il ne peut y être vendu que les boissons des premier et troisième groupes.',
      'Il ne peut être vendu de boissons du groupe 4, que ce soit au verre ou en bouteille.',
      'Les boissons des groupes 1 et 3 sont servies ; celles des groupes 4 et 5 sont interdites.',
      'Ne peuvent être servies, quelles que soient les circonstances, des boissons du groupe 5.',
      'Les boissons sont servies, hors celles du groupe 4.',
      'Les boissons sont servies, sauf celles du groupe 4.',
      'Aucune boisson du groupe 4 n’est servie.',
      'Les boissons du groupe 4 ne peuvent être servies.',
      'La vente de boissons du groupe 4 (art. L. 3321-1 du code) est interdite.',
      'La licence 4512 de la fédération est jointe ; seul le vin est servi.',
      'Les boissons de l’article L3321-1 sont servies.',
      `${ALLOWED} La fête a lieu le 6/5/2026.`,
      `${ALLOWED} Au stade, du 14 mars 2026 à midi jusqu’au soir et au matin.`,
      `${ALLOWED} Le club a déjà obtenu neuf autorisations, au stade.`,
    ].map((words) => ({ why: words, text: act(words) })),
    ...[
      'au gymnase',
      'dans l’enceinte sportive',
      'à l’établissement sportif',
      'aux installations sportives',
      'au terrain de sport',
      'au profit du club',
      'au profit de l’association sportive',
      ...['football', 'rugby', 'handball', 'basket', 'tennis', 'judo', 'pétanque'].map(
        (sport) => `pour le tournoi de ${sport}`,
      ),
      'pour la course cycliste',
      'selon l’article L. 3335-4',
    ].map((words) => ({ why: `dixième ${words}`, text: act(`${COUNT('10/10')} Elle a lieu ${words}.`) })),
    ...[
      'Cinq autorisations au maximum sont accordées.',
      'Cinq autorisations, dans la limite légale, sont accordées.',
      'Cinq autorisations au plus sont accordées.',
      'Il a droit cette année à cinq autorisations.',
      'La loi permet cette année cinq autorisations.',
      'Six autorisations demandées, une refusée, les autres accordées.',
    ].map((words) => ({ why: words, text: act(`${ALLOWED} ${words}`) })),
    { why: 'groupes 1 et 3', text: act(ALLOWED) },
    {
      why: 'premier et troisième groupes',
      text: act('Les boissons des premier et troisième groupes sont servies.'),
    },
    { why: '1er et 3e groupes', text: act('Les boissons du 1er et du 3e groupes sont servies.') },
    {
      why: 'groupes 1 et 2, avant 2016',
      text: act('Boissons des groupes 1 et 2.', { date: '31 décembre 2015' }),
    },
    { why: 'groupe 4 interdit', text: act(`${ALLOWED} La vente de boissons du groupe 4 est interdite.`) },
    {
      why: 'interdiction dite avant',
      text: act(`${ALLOWED} Sont interdites les boissons des groupes 4 et 5.`),
    },
    { why: 'alcools forts exclus', text: act(`${ALLOWED} Les alcools forts sont exclus.`) },
    { why: 'outre-mer', text: act('Boissons des groupes 1, 3 et 4.'), commune: { departmentCode: '971' } },
    { why: 'outre-mer, rhum', text: act('Le rhum est servi.'), commune: { departmentCode: '972' } },
    { why: 'cinquième de l’année', text: act(COUNT('5/5')) },
    { why: 'dixième en enceinte sportive', text: act(`${COUNT('10/10')} Stade municipal.`) },
    { why: 'quarante-huit heures', text: act(`${ALLOWED} Au stade, pour une durée de 48 h.`) },
    {
      why: 'deux jours au stade',
      text: act(`${ALLOWED} Au stade, du 14 mars 2026 à 8 h au 16 mars 2026 à 8 h.`),
    },
    {
      why: 'trois jours hors du stade',
      text: act(`${ALLOWED} Place de l’Église, du 14 mars 2026 au 17 mars 2026.`),
    },
    { why: 'boissons nommées', text: act('Du vin, de la bière et du cidre sont servis.') },
    { why: 'sans alcool', text: act('Les boissons sans alcool sont servies.') },
    { why: 'non alcoolisées', text: act('Des boissons non alcoolisées sont servies.') },
  ],
  fails: [
    ...(
      [
        [
          'onzième de l’année',
          'Il vend des boissons des groupes 1 et 3 au stade, la demande étant la onzième de l’année.',
        ],
        [
          'septième demande',
          'Il vend des boissons des groupes 1 et 3 ; c’est la septième demande du comité.',
        ],
        [
          'huitième depuis le 1er',
          'Il vend des boissons des groupes 1 et 3 ; c’est la huitième depuis le 1er janvier.',
        ],
      ] as const
    ).map(([at, article]) => ({ why: `rang : ${at}`, text: act(article), message: 'rank', at })),
    ...[
      ['Il vend de la bière, des anisés et du cidre.', 'anisés et du cidre'],
      ['Il vend du vin et des liqueurs.', 'liqueurs'],
      ['Il vend de la vodka au verre.', 'vodka au verre'],
      ['Il vend des eaux-de-vie.', 'eaux-de-vie'],
    ].map(([article = '', at = '']) => ({ why: article, text: act(article), message: 'strong', at })),
    {
      why: 'une lettre qui autorise',
      text: 'Mairie de Vernois\nVernois, le 3 mars 2026\nMonsieur le président\nObjet : votre demande de buvette\nMonsieur le président,\nJe vous autorise à tenir une buvette le 5 juin 2026. Vous pourrez y servir des boissons du quatrième groupe.\nVeuillez agréer, Monsieur le président, mes salutations.\nLe maire,\nPaul ROUGET',
      kind: 'letter',
      message: 'strong',
      at: 'quatrième groupe',
    },
    {
      why: 'une note qui propose une autorisation de trop',
      text: 'NOTE\nObjet : buvettes de l’été\nLe comité des fêtes en est à sa septième autorisation de buvette de l’année. Je propose de l’accorder.',
      kind: 'note',
      message: 'rank',
      at: 'septième autorisation',
    },
    ...[
      'Le comité des fêtes est autorisé à ouvrir un débit de boissons temporaire. Il y sert des boissons du quatrième groupe.',
      'L’amicale est autorisée, le 14 juillet, à tenir une buvette servant des boissons du quatrième groupe.',
      'Une buvette est ouverte par le club sous le chapiteau ; il y vend des boissons du quatrième groupe.',
      'Un débit temporaire sera tenu place du Jeu par le comité. On y servira des boissons du quatrième groupe.',
      'Les associations peuvent exploiter une buvette. La vente porte aussi sur des boissons du quatrième groupe.',
      'La buvette des pompiers est exceptionnellement autorisée, y compris pour des boissons du quatrième groupe.',
    ].map((article) => ({
      why: `un arrêté de fête qui ouvre aussi un débit : ${article}`,
      text: sampleOrder({ title: 'Fête votive des 21 et 22 août 2026', articles: [article] }),
      message: 'strong',
      at: 'quatrième groupe',
    })),
    ...(
      [
        [
          'Il ne peut y être vendu ou offert, sous quelque forme que ce soit, que les boissons des premier, troisième et quatrième groupes.',
          'premier, troisième et quatrième groupes',
        ],
        ['L’association ne peut servir que des boissons des groupes 1, 3 et 4.', 'groupes 1, 3 et 4'],
        ['Sont servies les boissons des groupes 1 à 4, à l’exclusion de toute autre.', 'groupes 1 à 4'],
        ['Aucune autre boisson que celles des groupes 1, 3 et 5 n’y est servie.', 'groupes 1, 3 et 5'],
        [
          'Les boissons des 3e et 4e groupes sont vendues, toutes les autres étant interdites.',
          '3e et 4e groupes',
        ],
        ['Le comité ne pourra vendre que des boissons du quatrième groupe.', 'quatrième groupe'],
      ] as const
    ).map(([words, at]) => ({ why: words, text: act(words), message: 'strong', at })),
    ...(
      [
        ['Considérant que la présente est la sixième de l’année ;', 'présente est la sixième'],
        [
          'Considérant que la présente autorisation constitue donc la 7e de l’année civile ;',
          'présente autorisation constitue donc la 7e',
        ],
        [
          'Considérant que l’association a déjà obtenu six buvettes cette année ;',
          'déjà obtenu six buvettes',
        ],
        [
          'Considérant que cinq autorisations ont été accordées depuis le 1er janvier ;',
          'cinq autorisations ont été accordées depuis le 1er',
        ],
      ] as const
    ).map(([reason, at]) => ({
      why: reason,
      text: sampleOrder({
        title: 'Arrêté autorisant un débit de boissons temporaire',
        reasons: [reason],
        articles: ['Le comité vend des boissons des groupes 1 et 3.'],
      }),
      message: 'rank',
      at,
    })),
    ...['six', 'sept', 'huit', 'neuf', 'dix', '6'].map((count) => ({
      why: `déjà ${count}`,
      text: act(`${ALLOWED} Le comité a déjà obtenu ${count} autorisations.`),
      message: 'rank',
      at: `déjà obtenu ${count} autorisations`,
    })),
    {
      why: 'déjà dix, au stade',
      text: act(`${ALLOWED} Le club a déjà obtenu dix dérogations pour le stade.`),
      message: 'rank',
      at: 'déjà obtenu dix dérogations',
    },
    ...[
      'boisson de toute catégorie',
      'boissons alcoolisées de toutes catégories',
      'boissons toutes catégories',
      'boissons de toute nature',
      'boissons de toutes natures',
      'boissons de toute sorte',
      'boissons de tous groupes',
      'boissons de tous les groupes',
      'alcool fort',
      'alcools forts',
    ].map((at) => ({
      why: at,
      text: act(`Est permis : ${at}.`),
      message: 'strong',
      at,
    })),
    {
      why: 'l’interdiction est d’une autre phrase',
      text: act('Les boissons du groupe 4 sont servies. La vente aux mineurs est interdite.'),
      message: 'strong',
      at: 'groupe 4',
    },
    {
      why: 'l’interdiction est d’un autre membre de phrase',
      text: act(
        'Le bruit est interdit ; les boissons du groupe 4 sont servies ; la vente aux mineurs est interdite.',
      ),
      message: 'strong',
      at: 'groupe 4',
    },
    ...[
      ['selon l’article L. 3335-4, pour une durée de 72 h', 'durée de 72 h'],
      ['selon l’article L3335-4, pour une durée de 72h', 'durée de 72h'],
      ['selon l’article D. 3335-16, pour une durée maximale de 72 heures', 'durée maximale de 72 h'],
      ['selon l’article D3335-17, pour 72h consécutives', '72h'],
      ['au stade, pour 72 heures consécutives', '72 heures'],
      ['au stade, pour 72h30 au plus', '72h'],
    ].map(([words = '', at = '']) => ({
      why: words,
      text: act(`${ALLOWED} Elle a lieu ${words}.`),
      message: 'hours',
      at,
    })),
    ...['12e buvette', '12ème buvette', '12 e fois', '6e fois'].map((at) => ({
      why: at,
      text: act(`${ALLOWED} C’est la ${at}.`),
      message: 'rank',
      at,
    })),
    ...[
      ['septième buvette', 'septième buvette'],
      ['huitième débit', 'huitième débit'],
      ['neuvième ouverture', 'neuvième ouverture'],
      ['8e manifestation', '8e manifestation'],
      ['sixième fois', 'sixième fois'],
    ].map(([words = '', at = '']) => ({
      why: words,
      text: act(`${ALLOWED} C’est la ${words}.`),
      message: 'rank',
      at,
    })),
    ...[
      ['Les spiritueux sont servis.', 'spiritueux sont servis'],
      ['Les alcools forts sont servis.', 'alcools forts sont servis'],
      ['Le rhum est servi.', 'rhum est servi'],
      ['Le pastis est servi.', 'pastis est servi'],
      ['Les boissons de 4e catégorie sont servies.', '4e catégorie sont servies'],
      ['La licence 4 est valable.', 'licence 4 est valable'],
    ].map(([words = '', at = '']) => ({ why: words, text: act(words), message: 'strong', at })),
    ...[
      'à l’enceinte sportive',
      'à l’installation sportive',
      'au terrain de foot',
      'à l’établissement sportif',
    ].map((words) => ({
      why: `72 heures ${words}`,
      text: act(`${ALLOWED} Elle se tient ${words}, pour une durée de 72 h.`),
      message: 'hours',
      at: 'durée de 72 h',
    })),

    ...[
      ['Boissons des groupes 1 et 2.', 'groupes 1 et 2'],
      ['Boissons des 1er et 2e groupes.', '1er et 2e groupes'],
      ['Boissons du deuxième groupe.', 'deuxième groupe'],
      ['Boissons des premier et second groupes.', 'premier et second groupes'],
      ['Boissons des groupes 1, 2 et 3.', 'groupes 1, 2 et 3'],
    ].map(([words = '', at = '']) => ({ why: words, text: act(words), message: 'second', at })),
    {
      why: 'le 1er janvier 2016',
      text: act('Boissons des groupes 1 et 2.', { date: '1er janvier 2016' }),
      message: 'second',
      at: 'groupes 1 et 2',
    },
    ...[
      ['Boissons des groupes 1, 3 et 4.', 'groupes 1, 3 et 4'],
      ['Boissons du quatrième groupe.', 'quatrième groupe'],
      ['Boissons du groupe 5.', 'groupe 5'],
      ['Boissons du cinquième groupe.', 'cinquième groupe'],
      ['Le whisky est servi.', 'whisky est servi'],
      ['La licence IV est valable.', 'licence IV est valable'],
    ].map(([words = '', at = '']) => ({ why: words, text: act(words), message: 'strong', at })),
    { why: 'sixième sur cinq', text: act(COUNT('6/5')), message: 'rank', at: '6/5' },
    { why: '6 sur 5', text: act(COUNT('n° 6 sur 5')), message: 'rank', at: 'n° 6 sur 5' },
    {
      why: 'sixième autorisation',
      text: act(`${ALLOWED} C’est la sixième autorisation.`),
      message: 'rank',
      at: 'sixième autorisation',
    },
    { why: '7e buvette', text: act(`${ALLOWED} C’est la 7e buvette.`), message: 'rank', at: '7e buvette' },
    {
      why: 'onzième dérogation au stade',
      text: act(`${ALLOWED} Au stade : onzième dérogation.`),
      message: 'rank',
      at: 'onzième dérogation',
    },
    {
      why: '72 heures au gymnase',
      text: act(`${ALLOWED} Au gymnase, pour une durée de 72 h.`),
      message: 'hours',
      at: 'durée de 72 h',
    },
    {
      why: '49 heures au plus',
      text: act(`${ALLOWED} Au stade, 49 heures au plus.`),
      message: 'hours',
      at: '49 heures',
    },
    {
      why: 'trois jours au stade',
      text: act(`${ALLOWED} Au stade, du 14 mars 2026 au 17 mars 2026.`),
      message: 'hours',
      at: '14 mars 2026 au 17 mars 2026',
    },
    {
      why: 'groupes tus',
      text: act('Le comité est autorisé.'),
      message: 'groups',
      at: 'débit de boissons temporaire',
    },
  ],
  ignores: [
    ...[
      'Les terrasses des débits de boissons ferment à minuit.',
      'Le stationnement est interdit devant la buvette.',
      'La demande de buvette fait l’objet d’un arrêté distinct.',
    ].map((article) => ({
      why: `un arrêté de fête qui n’en ouvre pas : ${article}`,
      text: sampleOrder({ title: 'Fête votive des 21 et 22 août 2026', articles: [article] }),
    })),
    { why: 'circulation', text: sampleOrder() },
    {
      why: 'heure de fermeture',
      text: sampleOrder({ title: 'Arrêté fixant l’heure de fermeture des débits de boissons' }),
    },
    {
      why: 'une rue fermée pour la fête et sa buvette',
      text: sampleOrder({ articles: ['La rue est fermée autour de la buvette.'] }),
    },
    { why: 'fermeture d’un débit', text: sampleOrder({ title: 'Arrêté portant fermeture du bar' }) },
  ],
};
