/** FI-11: the procedure of a public contract fits its amount, at the thresholds of its day. */
import type { Span } from '../../../act/parse/model';
import { fold } from '../../../act/reading/fold';
import { formatAmount } from '../../../act/amounts';
import { defineRule, finding, question } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import type { Analysis, Found } from '../../analysis';
import { contractPrices, isContract, LOTS, purchaseOf, thresholdsOf } from '../shared/contracts';
import { isDelegation } from '../shared/grants';
import { netOf, paragraphAt, wordsAfter, wordsBefore } from '../shared/money';
import { minutes } from '../shared/example-session';
import { sectionsOf } from '../shared/sections';
import { deliberation, delegationToMayor } from '../shared/samples';

const OPENED =
  "(?:publicite|(?:mise\\s+en\\s+)?concurrence|consultation|appel\\s+d['’]offres)(?!\\s+(?:europeenne|du\\s+public|des\\s+(?:habitants|riverains)|nouvelle|supplementaire))";
const DIRECT = new RegExp(
  [
    "sans\\s+(?:publicite(?:\\s+(?:et|ni)\\s+(?:sans\\s+)?(?:mise\\s+en\\s+concurrence|concurrence))?|mise\\s+en\\s+concurrence|consultation|concurrence|appel\\s+d'offres)",
    'sans\\s+(?:mettre\\s+en\\s+concurrence|autre\\s+(?:consultation|mise\\s+en\\s+concurrence))',
    '(?:de\\s+)?gre\\s+a\\s+gre|sur\\s+simple\\s+devis|dispense\\w*\\s+de\\s+(?:publicite|mise\\s+en\\s+concurrence)',
    `aucune\\s+(?:(?:mesure|obligation|formalite|procedure)\\s+de\\s+)?${OPENED}`,
    'ne\\s+pas\\s+(?:consulter|mettre\\s+en\\s+concurrence)',
    `ni\\s+publicite\\s+ni\\s+(?:mise\\s+en\\s+)?concurrence`,
    `sans\\s+qu'(?:il|elle|une?|aucune?)\\s+[^.;\\n]{0,50}?${OPENED}`,
    `(?:n'(?:a|ont|ayant|avait)|n'est)\\s+(?:donc\\s+)?pas\\s+(?:donc\\s+)?(?:fait\\s+l'objet\\s+d[e'’]|ete\\s+precede\\w*\\s+d[e'’]|donne\\s+lieu\\s+a|ete\\s+procede\\s+a|soumis\\w*\\s+a|ete\\s+soumis\\w*\\s+a|ete\\s+mise?s?\\s+en(?=\\s+concurrence))\\s*(?:une\\s+|la\\s+|l')?(?:mesure\\s+de\\s+|procedure\\s+de\\s+)?${OPENED}`,
    '(?:seule?|unique)\\s+(?:entreprise|societe|candidate?|prestataire|fournisseur|artisan)\\s+(?:a\\s+avoir\\s+ete\\s+|ayant\\s+ete\\s+)?(?:consulte|sollicite|contacte|interroge)e?',
    "aucune?\\s+autre\\s+(?:entreprise|societe|offre|prestataire|fournisseur|artisan|devis|candidate?)\\s+n'(?:a|ayant)\\s+ete\\s+(?:consultee?|sollicitee?|contactee?|interrogee?|demandee?)|n'(?:a|ayant)\\s+(?:consulte|sollicite|interroge|demande)\\s+qu'(?:une?\\s+seule?|un|une)\\s+(?:entreprise|societe|devis|prestataire|fournisseur)",
    '(?:confie|attribue|conclu|passe|commande)(?:e?s?|r|re)\\s+directement',
    "(?:un\\s+seul|l'unique|un\\s+unique)\\s+devis\\s+(?:a\\s+ete\\s+|ayant\\s+ete\\s+)?(?:demande|sollicite|recu|obtenu|produit)|(?:d'un|du)\\s+(?:seul|unique)\\s+devis",
    'r\\.?\\s?\\*?2122-8(?!\\d)',
  ].join('|'),
  'g',
);
const ADAPTED = /procedure\s+adaptee|m\.?a\.?p\.?a\.?|article\s+28\s+du\s+code\s+des\s+marches/g;
/** Cases in which another rule holds whatever the amount (CCP R. 2122-1 and following, R. 2123-1). */
const EXCEPTED =
  /urgence\s+imperieuse|infructueu|exclusi[fv]|monopole|sans\s+suite|(?<!l\.?\s?)2122-(?:[1-7]|9|10|11)(?!\d)|raisons?\s+techniques?|droits?\s+de\s+propriete\s+intellectuelle|.uvre\s+d'art|marche\s+subsequent|ugap|centrale\s+d'achat|groupement\s+de\s+commandes|quasi-regie/;
const SOCIAL =
  /(?<![a-z])(?:restauration|repas|juridique|formation|gardiennage|securite|social|insertion|spectacle|artist|educati|sante|sportif|culturel|hotel|poste)/;

/** An act about one contract; other papers may speak of several, a paragraph each. */
const isOne = ({ kind }: Analysis): boolean => kind === 'deliberation' || kind === 'decision';
const told = (cents: number, limit: number) => ({ amount: formatAmount(cents), limit: formatAmount(limit) });

const procedureOf = (analysis: Analysis, date: string): Outcome[] => {
  const [price] = contractPrices(analysis);
  const purchase = purchaseOf(analysis);
  const { lower } = analysis.folded;
  // Works have the higher thresholds: what is over them is over the others too.
  const limits = thresholdsOf(purchase ?? 'works', date);
  if (price === undefined || limits === undefined) return [];
  const cited = analysis.act.citations;
  const outside = (pattern: RegExp) =>
    analysis.search(pattern).find(({ start }) => !cited.some((one) => one.start <= start && start < one.end));
  const [direct, adapted] = [outside(DIRECT), outside(ADAPTED)];
  const net = /(?:hors\s+taxes?|h\.?t\.?)\W*$/.test(wordsBefore(analysis, price))
    ? price.cents
    : netOf(price);
  if (direct !== undefined && adapted === undefined && net >= limits.direct)
    return EXCEPTED.test(lower) || LOTS.test(lower)
      ? [question('excepted', direct, told(price.cents, limits.direct))]
      : [finding('direct', direct, { values: { ...told(price.cents, limits.direct), stated: direct.text } })];
  if (adapted !== undefined && net >= limits.formal)
    return EXCEPTED.test(lower) || LOTS.test(lower) || SOCIAL.test(lower)
      ? [question('excepted', adapted, told(price.cents, limits.formal))]
      : [finding('adapted', adapted, { values: told(price.cents, limits.formal) })];
  return [];
};

/** "ne peut être passé sans publicité": told of what is not done. */
const DENIED =
  /(?:ne\s+(?:peut|peuvent|pourra|pourront|saurait|sauraient|permet)|impossib|interdi|exclu)[^.;:\n]{0,70}$/;

/** A paragraph that tells the procedure of its own contract. */
const OTHER = /publicite|concurrence|consultation|appel\s+d'offres|procedure/;

/** "un marché de fournitures de 74 000 € HT sera conclu sans publicité", in a note, minutes or a letter. */
const announced = (analysis: Analysis, direct: Found, date: string): Outcome[] => {
  if (DENIED.test(wordsBefore(analysis, direct))) return [];
  const paragraph = paragraphAt(analysis, direct);
  const isIn = (part: Span) => (one: Span) => part.start <= one.start && one.end <= part.end;
  const prices = contractPrices(analysis);
  // The amount may be told in another paragraph of the same affair.
  const part = prices.some(isIn(paragraph))
    ? paragraph
    : (sectionsOf(analysis).find(({ start, end }) => start <= direct.start && direct.end <= end) ??
      paragraph);
  const lower = fold(analysis.text.slice(part.start, part.end)).lower;
  if (!/march[eé]s?\s+(?!de\s+noel|hebdo|forain)|contrat|commande|devis|prestation|travaux/.test(lower))
    return [];
  if (/avenant|domaine\s+public|occupation/.test(lower) || new RegExp(ADAPTED).test(lower)) return [];
  const services =
    /fourniture|service|prestation|vehicule|mobilier|materiel|logiciel|denrees|repas|assurance|nettoyage|maintenance|gardiennage|etude|achat/.test(
      lower,
    ) && !/travaux|construction|refection|renovation|rehabilitation/.test(lower);
  const limits = thresholdsOf(services ? 'services' : 'works', date);
  const [price] = prices.filter(
    (one) => isIn(part)(one) && (part === paragraph || !OTHER.test(paragraphAt(analysis, one).lower)),
  );
  if (price === undefined || limits === undefined || netOf(price) < limits.direct) return [];
  return EXCEPTED.test(lower) || LOTS.test(lower)
    ? [question('excepted', direct, told(price.cents, limits.direct))]
    : [finding('direct', direct, { values: { ...told(price.cents, limits.direct), stated: direct.text } })];
};

/** "procédure adaptée" said of what is not done, or of a threshold. */
const NOT_ADAPTED =
  /(?:n'est|ne\s+(?:peut|pourra|permet|sera)|au-dela|seuils?|jusqu'a|exclu\w*|et\s+non|plutot\s+qu'|non\s+pas)[^.;\n]{0,60}$/;
const NOT_MORE =
  /^\s*(?:n'est|ne\s+(?:peut|pourra|suffi|sera|s'applique)|est\s+exclue|jusqu'|dont\s+le\s+seuil)/;

/** "selon une procédure adaptée", in the part of a note or of minutes that tells the need and its amount. */
const adaptedIn = (analysis: Analysis, part: Span, date: string): Outcome[] => {
  const adapted = analysis
    .search(ADAPTED, part)
    .find(
      (one) => !NOT_ADAPTED.test(wordsBefore(analysis, one)) && !NOT_MORE.test(wordsAfter(analysis, one)),
    );
  const lower = fold(analysis.text.slice(part.start, part.end)).lower;
  if (adapted === undefined || /avenant/.test(lower)) return [];
  const purchase = purchaseOf(analysis, part);
  const limits = thresholdsOf(purchase ?? 'works', date);
  const [price] = contractPrices(analysis).filter(({ start, end }) => part.start <= start && end <= part.end);
  if (price === undefined || limits === undefined || netOf(price) < limits.formal) return [];
  return EXCEPTED.test(lower) || LOTS.test(lower) || SOCIAL.test(lower)
    ? [question('excepted', adapted, told(price.cents, limits.formal))]
    : [finding('adapted', adapted, { values: told(price.cents, limits.formal) })];
};

export const rule = defineRule({
  meta: {
    id: 'FI-11',
    title: { fr: 'Marché public : seuil et procédure', en: 'Public contract: threshold and procedure' },
    kinds: ['deliberation', 'decision', 'note', 'minutes', 'letter'],
    severity: 'blocking',
    basis: ['CCP-R2122-8', 'CCP-L2124-1'],
    method: 'A',
    needs: ['actDate'],
    messages: {
      direct: {
        fr: 'Le marché de {amount} est passé « {stated} », alors que la dispense de publicité et de mise en concurrence s’arrête à {limit} hors taxes à cette date. Mettez en concurrence, ou citez le cas de dispense.',
        en: 'A contract of {amount} passed “{stated}”: the exemption stops at {limit} before tax at that date.',
      },
      adapted: {
        fr: 'Le marché de {amount} est passé en procédure adaptée, alors qu’à partir de {limit} hors taxes une procédure formalisée est requise à cette date. Vérifiez le montant et la procédure.',
        en: 'A contract of {amount} in adapted procedure: from {limit} before tax a formal one is required.',
      },
      excepted: {
        fr: 'Le marché de {amount} dépasse le seuil de {limit} hors taxes : le cas de dispense ou de procédure invoqué s’applique-t-il, et est-il justifié dans l’acte ?',
        en: 'A contract of {amount} over the threshold of {limit}: does the case invoked apply, and is it justified?',
      },
    },
  },
  concerns: (analysis) =>
    !isDelegation(analysis) &&
    (isOne(analysis)
      ? isContract(analysis) && (analysis.search(DIRECT).length > 0 || analysis.search(ADAPTED).length > 0)
      : analysis.search(DIRECT).length + analysis.search(ADAPTED).length > 0),
  check: ({ analysis, given: { actDate } }) =>
    isOne(analysis)
      ? procedureOf(analysis, actDate)
      : [
          // One paragraph says it once.
          ...analysis
            .search(DIRECT)
            .filter((one, i, all) => {
              const before = all[i - 1];
              return (
                before === undefined ||
                paragraphAt(analysis, before).start !== paragraphAt(analysis, one).start
              );
            })
            .flatMap((found) => announced(analysis, found, actDate)),
          ...sectionsOf(analysis).flatMap((part) => adaptedIn(analysis, part, actDate)),
        ],
});

const contract = (what: string, words: string, date = '12 mai 2026'): string =>
  deliberation({
    subject: `Marché public de ${what}`,
    decisions: [`ATTRIBUE à la société Durand le marché, ${words}.`],
    date,
  });

const NOTE = (words: string): string =>
  `Commune de Vernois\nNote de synthèse\nConseil municipal du jeudi 14 mai 2026\nObjet : cantine\nUn marché de fournitures, ${words}.\nLa directrice, Maryvonne BELROSE`;

const SECTIONS = (words: string): string =>
  `COMMUNAUTÉ DE COMMUNES DES GAVES\nNOTE\nà l’attention de Madame la Présidente\nDate : 13 octobre 2026\nObjet : affaires à inscrire au conseil communautaire du jeudi 12 novembre 2026\n\nI. CE QU’IL FAUT RETENIR\n\nTrois dossiers.\n\nII. CONSULTATION À LANCER\n\n${words}\n\nIV. CALENDRIER\n\nLe conseil est réuni le 12 novembre.\nMaylis ETCHEBARNE, responsable`;

export const examples: Examples = {
  passes: [
    ...[
      'Le marché ne peut être conclu',
      'Les marchés ne peuvent être conclus',
      'Le marché ne pourra être conclu',
      'Les marchés ne pourront être conclus',
      'Le marché ne saurait être conclu',
      'Les marchés ne sauraient être conclus',
      'Le montant ne permet pas de conclure',
      'Il est impossible de conclure',
      'Il est interdit de conclure',
      'Il est exclu de conclure',
    ].map((words) => ({
      why: `procédure écartée : ${words}`,
      text: SECTIONS(`Les travaux sont estimés à 128 000 € HT. ${words} sans publicité.`),
      kind: 'note' as const,
    })),
    ...[
      'Le marché de services est de 42 000 € HT.\n\nIl sera conclu de gré à gré.',
      'Le marché de services est de 132 000 € HT.\n\nIl sera conclu de gré à gré, s’il n’est pas passé en procédure adaptée.',
    ].map((words) => ({
      why: `le montant dans un autre paragraphe : ${words}`,
      text: SECTIONS(words),
      kind: 'note' as const,
    })),
    ...['Deux devis ont été demandés', 'Un seul devis a été retenu'].map((words) => ({
      why: words,
      text: contract('fournitures', `pour 84 000 € HT, en procédure adaptée. ${words}`),
    })),
    ...[
      'Le besoin de nettoyage est évalué à 205 000 € HT : une procédure adaptée est proposée.',
      'Le besoin de nettoyage est évalué à 255 000 € HT : la procédure adaptée n’est pas possible.',
      'Le besoin de nettoyage est évalué à 255 000 € HT, au-delà du seuil de la procédure adaptée : un appel d’offres est lancé.',
      'Les travaux de voirie sont évalués à 1 200 000 € HT : une procédure adaptée est proposée.',
      'Le besoin de nettoyage est évalué à 85 000 € HT.\n\nIII. TRAVAUX DE LA HALLE\n\nUne procédure adaptée est proposée pour 900 000 € HT de travaux.',
    ].map((words) => ({ why: `note : ${words}`, text: SECTIONS(words), kind: 'note' as const })),
    ...[
      'd’un montant estimé à 54 000 € HT, sera conclu sans publicité',
      'd’un montant estimé à 74 000 € HT, sera conclu en procédure adaptée, et non sans publicité',
      'sera conclu sans publicité ; l’ancien coûtait moins de 90 000 € HT',
    ].map((words) => ({ why: words, text: NOTE(words), kind: 'note' as const })),
    {
      why: 'travaux, 99 999 €',
      text: contract('travaux', 'passé sans publicité ni mise en concurrence, pour 99 999 € HT'),
    },
    {
      why: 'fournitures, 59 999 €',
      text: contract('fournitures', 'passé sans mise en concurrence, pour 59 999 € HT'),
    },
    {
      why: 'toutes taxes, sous le seuil hors taxes',
      text: contract('travaux', 'passé de gré à gré, pour 110 000 € TTC'),
    },
    {
      why: 'procédure adaptée, 215 000 €',
      text: contract('fournitures', 'passé en procédure adaptée, pour 215 000 € HT'),
    },
    {
      why: 'travaux en procédure adaptée',
      text: contract('travaux', 'passé selon une procédure adaptée, pour 5 403 000 € HT'),
    },
    {
      why: 'seuil cité',
      text: contract('fournitures', 'passé sans publicité, l’achat étant inférieur au seuil de 90 000 € HT'),
    },
    {
      why: 'sans publicité, puis en procédure adaptée',
      text: contract(
        'travaux',
        'passé en procédure adaptée après un essai sans publicité, pour 120 000 € HT',
      ),
    },
    {
      why: 'dispense citée dans un visa',
      text: deliberation({
        subject: 'Marché public de travaux',
        visas: ['l’article R. 2122-8 (marchés sans publicité)'],
        decisions: ['ATTRIBUE le marché, en procédure adaptée, pour 150 000 € HT.'],
        date: '12 mai 2026',
      }),
    },
    {
      why: 'années que les tables n’ont pas',
      text: contract('travaux', 'passé sans publicité, pour 150 000 € HT', '12 mai 2012'),
    },
    { why: 'sans montant', text: contract('travaux', 'passé sans publicité') },
    ...[
      'de travaux',
      'de construction d’un préau et d’achat de bancs',
      'de réfection et de maintenance du toit',
      'de rénovation et de nettoyage du toit',
      'de réhabilitation de la salle de repas',
    ].map((words) => ({
      why: 'une note annonce un achat au-delà du seuil des fournitures',
      text: `Commune de Vernois\nNote de synthèse\nConseil municipal du jeudi 14 mai 2026\nObjet : cantine\nUn marché ${words}, de 74 000 € HT, sera conclu sans publicité.\nLa directrice, Maryvonne BELROSE`,
      kind: 'note' as const,
    })),
    ...[
      'L’achat de mobilier, de 74 000 € HT, sera fait sans publicité.',
      'Au marché de Noël, 74 000 € HT d’achat de mobilier seront faits sans publicité.',
      'L’avenant au marché de nettoyage, de 74 000 € HT, est passé sans mise en concurrence.',
      'Le contrat du domaine public pour la vente de repas, de 74 000 €, est conclu sans publicité.',
      'La commande de mobilier et l’occupation de la halle, de 74 000 € HT, sont décidées sans publicité.',
      'Un marché de fournitures sera conclu sans publicité.\nUn marché de travaux sera conclu après consultation, pour 150 000 € HT.',
      'Un marché de travaux sera conclu après consultation, pour 150 000 € HT.\nUn marché de fournitures sera conclu sans publicité.',
    ].map((words) => ({
      why: 'ce dont la note parle',
      text: `Commune de Vernois\nNote de synthèse\nConseil municipal du jeudi 14 mai 2026\nObjet : cantine\n${words}\nLa directrice, Maryvonne BELROSE`,
      kind: 'note' as const,
    })),
    ...['passé de gré à gré : 80 000 € hors taxes de toiture, et en tout 110 000 € TTC'].map((words) => ({
      why: 'montant dit hors taxes, ou non',
      text: contract('travaux', words),
    })),
    ...[
      'l’article R. 2122-8 (marchés sans publicité)',
      'le code de la commande publique, article R. 2122-8',
      'l’article R. 2122-8 du code de la commande publique',
      'la lettre de la société, choisie sans publicité',
    ].map((words) => ({
      why: 'dispense citée dans un visa, procédure tue',
      text: deliberation({
        subject: 'Marché public de travaux',
        visas: ['le code général des collectivités territoriales, article L. 2121-29', words],
        decisions: ['ATTRIBUE le marché, pour 150 000 € HT.'],
        date: '12 mai 2026',
      }),
    })),
  ],
  fails: [
    ...(
      [
        [
          'Le marché de services est de 132 000 € HT au total.\n\nIl sera conclu de gré à gré.',
          'de gré à gré',
        ],
        [
          'La prestation de gardiennage est évaluée à 96 000 € HT.\n\nIl est proposé de la confier directement à la société Vigie.',
          'confier directement',
        ],
        [
          'Les travaux sont estimés à 118 000 € HT.\n\nLe service les commandera, sans consultation, à la société Durand.',
          'sans consultation',
        ],
      ] as const
    ).map(([words, at]) => ({
      why: `le montant dans un autre paragraphe : ${words}`,
      text: SECTIONS(words),
      kind: 'note' as const,
      message: 'direct',
      at,
    })),
    {
      why: 'affaires que des traits séparent',
      text: `NOTE\nDate : 13 octobre 2026\n-----\nAFFAIRE N° 1 : HALLE\n-----\nUn avenant est proposé.\n-----\nAFFAIRE N° 2 : NETTOYAGE\n-----\nLe marché de services est de 132 000 € HT.\n\nIl sera conclu de gré à gré.`,
      kind: 'note',
      message: 'direct',
      at: 'de gré à gré',
    },
    ...(
      [
        ['un seul devis ayant été demandé', 'un seul devis ayant été demandé'],
        ['au vu d’un seul devis', 'd’un seul devis'],
        ['l’unique devis reçu étant retenu', 'l’unique devis reçu'],
        ['qu’il convient de passer directement', 'passer directement'],
      ] as const
    ).map(([words, at]) => ({
      why: words,
      text: contract('fournitures', `pour 84 000 € HT, ${words}`),
      message: 'direct',
      at,
    })),
    ...['ne pas consulter', 'ne pas mettre en concurrence'].map((words) => ({
      why: words,
      text: contract('fournitures', `pour 74 000 € HT, en choisissant de ${words} d’autre entreprise`),
      message: 'direct',
      at: words,
    })),
    ...[
      'aucune autre entreprise n’a été consultée',
      'la commune n’ayant sollicité qu’un seul devis',
      'aucun autre devis n’a été demandé',
      'le service n’a consulté qu’une seule entreprise',
    ].map((words) => ({
      why: words,
      text: contract('fournitures', `pour 74 000 € HT ; ${words}`),
      message: 'direct',
      at: words.replace(/^(?:la commune|le service) /u, ''),
    })),
    ...[
      'Le besoin est évalué à 85 000 € HT par an. Le marché de nettoyage serait conclu pour trois ans, soit 255 000 € HT (306 000 € TTC).\n\nProposition : lancer la consultation selon une procédure adaptée.',
      'Le marché de maintenance, estimé à 240 000 € HT, passerait en procédure adaptée.',
      'Un marché à procédure adaptée serait passé pour l’achat de véhicules (coût : 230 000 € HT).',
      'Les travaux de la médiathèque sont évalués à 5 600 000 € HT. La procédure adaptée est retenue.',
    ].map((words) => ({
      why: `note : ${words}`,
      text: SECTIONS(words),
      kind: 'note' as const,
      message: 'adapted',
      at: 'procédure adaptée',
    })),
    {
      why: 'procès-verbal',
      text: minutes(
        'Présents : 12',
        'Tarifs\nLe conseil fixe les tarifs.',
        'Marché d’assurances\nLe marché, de 260 000 € HT, est attribué après procédure adaptée.',
      ),
      kind: 'minutes',
      message: 'adapted',
      at: 'procédure adaptée',
    },
    ...(
      [
        ['aucune publicité', 'il n’a été procédé à aucune publicité,'],
        ['Aucune consultation', '(Aucune consultation n’a été lancée),'],
        ['n’a pas fait l’objet d’une publicité', 'qui n’a pas fait l’objet d’une publicité,'],
        ['n’ayant pas été mis en concurrence', 'n’ayant pas été mis en concurrence,'],
        ['seule entreprise consultée', 'à la seule entreprise consultée,'],
        ['confié directement', 'confié directement à son voisin,'],
        ['R. 2122-8', 'en application de l’article R. 2122-8,'],
        ['sans publicité', 'sans publicité (articles L. 2122-1 et R. 2122-8),'],
      ] as const
    ).map(([at, words]) => ({
      why: at,
      text: contract('travaux', `${words} pour 150 000 € HT`),
      message: 'direct',
      at,
    })),
    {
      why: 'le total d’un tableau, dit hors taxes avant son montant, dans le Lot-et-Garonne',
      text: contract(
        'travaux',
        'passé sans publicité :\nCharpente    60 000,00 € HT\nToiture    45 000,00 € HT\nTotal hors taxes    105 000,00 €\nPréfecture de Lot-et-Garonne',
      ),
      message: 'direct',
      at: 'sans publicité',
    },
    {
      why: 'annoncé par une note au conseil',
      text: NOTE('d’un montant estimé à 74 000 € HT, sera conclu sans publicité'),
      kind: 'note',
      message: 'direct',
      at: 'sans publicité',
    },
    ...[
      'appel d’offres infructueux',
      'droit exclusif',
      'monopole',
      'consultation sans suite',
      'article R. 2122-3',
      'article R. 2122-10',
      'raison technique',
      'raisons techniques',
      'droits de propriété intellectuelle',
      'œuvre d’art',
      'UGAP',
      'centrale d’achat',
      'groupement de commandes',
      'quasi-régie',
    ].map((words) => ({
      why: words,
      text: contract('travaux', `passé sans publicité (${words}), pour 150 000 € HT`),
      message: 'excepted',
      at: 'sans publicité',
    })),
    ...[
      'sans publicité et sans mise en concurrence',
      'sans publicité ni concurrence',
      'sans mise en concurrence',
      'sans concurrence',
      'sans appel d’offres',
      'gré à gré',
      'dispensé de publicité',
    ].map((words) => ({
      why: words,
      text: contract('travaux', `passé (${words}), pour 150 000 € HT`),
      message: 'direct',
      at: words,
    })),
    {
      why: 'article qui est celui du seuil',
      text: contract('travaux', 'passé sans publicité (R. 2122-8), pour 150 000 € HT'),
      message: 'direct',
      at: 'sans publicité',
    },
    {
      why: 'ancien code',
      text: contract('fournitures', 'passé selon l’article 28 du code des marchés, pour 300 000 € HT'),
      message: 'adapted',
      at: 'article 28 du code des marchés',
    },
    {
      why: 'sigle à points',
      text: contract('fournitures', 'passé en M.A.P.A., pour 300 000 € HT'),
      message: 'adapted',
      at: 'M.A.P.A.',
    },
    {
      why: 'ni îlots ni ballots',
      text: contract('travaux', 'passé sans publicité pour les îlots, pour 150 000 € HT'),
      message: 'direct',
      at: 'sans publicité',
    },
    {
      why: 'travaux, 100 000 €',
      text: contract('travaux', 'passé sans publicité ni mise en concurrence, pour 100 000 € HT'),
      message: 'direct',
      at: 'sans publicité ni mise en concurrence',
    },
    {
      why: 'fournitures, 60 000 €',
      text: contract('fournitures', 'passé de gré à gré, pour 60 000 € HT'),
      message: 'direct',
      at: 'de gré à gré',
    },
    {
      why: 'fournitures, 40 000 € en mars 2026',
      text: contract('fournitures', 'passé sur simple devis, pour 45 000 € HT', '31 mars 2026'),
      message: 'direct',
      at: 'sur simple devis',
    },
    {
      why: 'ni travaux ni fournitures : au-delà de tous les seuils',
      text: contract('confiance', 'passé sans consultation, pour 150 000 € HT'),
      message: 'direct',
      at: 'sans consultation',
    },
    {
      why: 'dispensé',
      text: contract('travaux', 'dispensé de mise en concurrence, pour 150 000 € HT'),
      message: 'direct',
      at: 'dispensé de mise en concurrence',
    },
    {
      why: 'procédure adaptée, 216 000 €',
      text: contract('fournitures', 'passé en procédure adaptée, pour 216 000 € HT'),
      message: 'adapted',
      at: 'procédure adaptée',
    },
    {
      why: 'MAPA de travaux',
      text: contract('travaux', 'passé en MAPA, pour 5 404 000 € HT'),
      message: 'adapted',
      at: 'MAPA',
    },
    {
      why: 'urgence impérieuse',
      text: contract('travaux', 'passé sans publicité en raison d’une urgence impérieuse, pour 150 000 € HT'),
      message: 'excepted',
      at: 'sans publicité',
    },
    {
      why: 'lots',
      text: contract('travaux', 'lot n° 2, passé sans publicité, pour 150 000 € HT'),
      message: 'excepted',
      at: 'sans publicité',
    },
    {
      why: 'services sociaux',
      text: contract('service de restauration', 'passé en procédure adaptée, pour 300 000 € HT'),
      message: 'excepted',
      at: 'procédure adaptée',
    },
    {
      why: 'lots en procédure adaptée',
      text: contract('fournitures', 'lot n° 1, passé en procédure adaptée, pour 300 000 € HT'),
      message: 'excepted',
      at: 'procédure adaptée',
    },
    {
      why: 'marché subséquent',
      text: contract('fournitures', 'marché subséquent en procédure adaptée, pour 300 000 € HT'),
      message: 'excepted',
      at: 'procédure adaptée',
    },
    ...[
      'de fourniture de chaises',
      'de service',
      'd’une prestation de ménage',
      'd’un véhicule',
      'de mobilier',
      'de matériel',
      'de logiciels',
      'de denrées',
      'de repas',
      'd’assurance',
      'de nettoyage',
      'de maintenance',
      'd’une étude',
      'd’achat de livres',
    ].map((words) => ({
      why: 'une note annonce un achat au-delà du seuil des fournitures',
      text: `Commune de Vernois\nNote de synthèse\nConseil municipal du jeudi 14 mai 2026\nObjet : cantine\nUn marché ${words}, de 74 000 € HT, sera conclu sans publicité.\nLa directrice, Maryvonne BELROSE`,
      kind: 'note' as const,
      message: 'direct',
      at: 'sans publicité',
    })),
    ...(
      [
        ['Le contrat de maintenance, de 74 000 € HT, sera conclu sans publicité.', 'sans publicité'],
        ['La commande de mobilier, de 74 000 € HT, sera passée sans publicité.', 'sans publicité'],
        ['Le devis de nettoyage, de 74 000 € HT, sera signé sans consultation.', 'sans consultation'],
        ['74 000 € HT : c’est le prix du marché de fournitures, conclu sans publicité.', 'sans publicité'],
        ['Un marché de fournitures sera conclu sans publicité, pour 74 000 €', 'sans publicité'],
        ['Un marché de fournitures, de 60 000 € HT, sera conclu sans publicité.', 'sans publicité'],
      ] as const
    ).map(([words, at]) => ({
      why: 'ce dont la note parle',
      text: `Commune de Vernois\nNote de synthèse\nConseil municipal du jeudi 14 mai 2026\nObjet : cantine\n${words}\nLa directrice, Maryvonne BELROSE`,
      kind: 'note' as const,
      message: 'direct',
      at,
    })),
    ...[
      'Un marché de fournitures, de 74 000 € HT, sera conclu sans publicité : c’est un monopole.',
      'Le lot n° 2 du marché de fournitures, de 74 000 € HT, sera conclu sans publicité.',
    ].map((words) => ({
      why: 'ce dont la note parle',
      text: `Commune de Vernois\nNote de synthèse\nConseil municipal du jeudi 14 mai 2026\nObjet : cantine\n${words}\nLa directrice, Maryvonne BELROSE`,
      kind: 'note' as const,
      message: 'excepted',
      at: 'sans publicité',
    })),
    ...[
      'délégation des articles L. 2122-21 et 2122-22',
      'délégation de l’article L.2122-1',
      'ilot de la gare',
      'lotissement des Tilleuls',
      'Lot-et-Garonne',
      'département du Lot',
    ].map((words) => ({
      why: 'cas de dispense, ou lots',
      text: contract('travaux', `passé sans publicité (${words}), pour 150 000 € HT`),
      message: 'direct',
      at: 'sans publicité',
    })),
    ...[
      'droit de propriété intellectuelle',
      'attribution du lot n° 3',
      'attribution du lot 3',
      'lot unique',
    ].map((words) => ({
      why: 'cas de dispense, ou lots',
      text: contract('travaux', `passé sans publicité (${words}), pour 150 000 € HT`),
      message: 'excepted',
      at: 'sans publicité',
    })),
    ...['fourniture de composteurs'].map((words) => ({
      why: 'fournitures qui ne sont pas des services sociaux',
      text: contract(words, 'passé en procédure adaptée, pour 300 000 € HT'),
      message: 'adapted',
      at: 'procédure adaptée',
    })),
    ...['service de gardiennage'].map((words) => ({
      why: 'fournitures qui ne sont pas des services sociaux',
      text: contract(words, 'passé en procédure adaptée, pour 300 000 € HT'),
      message: 'excepted',
      at: 'procédure adaptée',
    })),
    ...['passé de gré à gré, montant hors taxe : 105 000 €'].map((words) => ({
      why: 'montant dit hors taxes, ou non',
      text: contract('travaux', words),
      message: 'direct',
      at: 'de gré à gré',
    })),
  ],
  lacks: [
    {
      why: 'sans date',
      text: contract('travaux', 'passé sans publicité, pour 150 000 € HT', ''),
      missing: 'actDate',
    },
  ],
  ignores: [
    ...['aucune publicité européenne n’étant requise', 'aucune consultation du public n’étant prévue'].map(
      (words) => ({ why: words, text: contract('travaux', `${words}, pour 150 000 € HT`) }),
    ),
    {
      why: 'délégation au maire : des limites, et non des montants décidés',
      text: delegationToMayor(),
    },
    {
      why: 'marché de Noël',
      text: deliberation({
        subject: 'Marché de Noël',
        decisions: ['FIXE sans publicité le prix des marchés de plein air à 3 €.'],
      }),
    },
    { why: 'procédure non dite', text: contract('travaux', 'pour 150 000 € HT') },
    ...['Un marché de fournitures, de 74 000 € HT, sera conclu après une publicité.'].map((words) => ({
      why: 'ce dont la note parle',
      text: `Commune de Vernois\nNote de synthèse\nConseil municipal du jeudi 14 mai 2026\nObjet : cantine\n${words}\nLa directrice, Maryvonne BELROSE`,
      kind: 'note' as const,
    })),
  ],
};
