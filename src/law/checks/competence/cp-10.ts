/** CP-10: a delegation of signature goes to the agents that the law lists: heads of the services. */
import type { Analysis, Found } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { sampleOrder } from '../shared/police-samples';
import { decided, first, headSpan, matches, measures, says } from '../shared/words';

const TITLE = /delegations?\s+(?:permanentes?\s+)?(?:de\s+fonctions?\s+et\s+)?de\s+signatures?/g;
/** Functions that L2122-19 does not list. */
const OUTSIDE =
  /adjointe?\s+(?:administrati(?:f|ve)|technique|d'animation)|redact(?:eur|rice)|attachee?\s+(?:territoriale?|principale?)|agente?\s+(?:d'accueil|technique|administratif|de\s+(?:bureau|police|maitrise))|(?:garde\s+champetre|gardien|brigadier)|policier\s+municipal|atsem|assistante?\s+de\s+direction|(?<![a-z])secretaire\s+(?:medico|du\s+maire|particuliere|administrati)|stagiaire|apprentie?|comptable|standardiste|gestionnaire\s+(?:comptable|rh|paie)/g;
/** Of the mayor's own staff, not of the services. */
const CABINET =
  /(?:directeur|directrice|chef|cheffe)\s+de\s+cabinet|collabora(?:teur|trice)\s+(?:de\s+cabinet|du\s+maire)/g;
/** The function is given beside the grade. */
const LISTED =
  /directeur\s+general|directrice\s+generale|(?<![a-z])dg(?:s|a)(?![a-z])|directeur\s+des\s+services|directrice\s+des\s+services|directeur\s+adjoint|responsable|chef(?:fe)?\s+(?:d[eu]|des)\s+(?:service|pole|la\s+police)|direct(?:eur|rice)\s+d(?:e\s+la|e\s+l'|es|u)\s|secretaire\s+generale?|secretaire\s+de\s+mairie/g;
/** Other texts open to any agent: civil status, legalisation, certified copies. */
const OTHER_TEXT =
  /r\.?\s?2122-(?:8|10)(?!\d)|etat[\s-]civil|legalisation|copies?\s+conformes?|l\.?\s?423-1|urbanisme/g;

export const rule = defineRule({
  meta: {
    id: 'CP-10',
    title: {
      fr: 'Délégation de signature à un agent : fonctions de la liste',
      en: 'Delegation of signature to staff: functions listed by law',
    },
    kinds: ['order'],
    severity: 'blocking',
    basis: ['CGCT-L2122-19'],
    method: 'R',
    needs: [],
    messages: {
      outside: {
        fr: '« {words} » n’est pas une fonction à laquelle le maire peut déléguer sa signature : directeur général des services et ses adjoints, directeur des services techniques, responsables de services.',
        en: '“{words}” is not a function to which the mayor may delegate his signature.',
      },
      unsaid: {
        fr: 'La fonction de l’agent délégataire n’est pas dite : indiquez-la (responsable du service …, directeur général des services).',
        en: 'The function of the delegate is not said.',
        severity: 'minor',
      },
    },
  },
  concerns: (analysis) =>
    says(analysis, TITLE, headSpan(analysis)) &&
    !says(
      analysis,
      /retrait|abrog|adjointe?s?\s+(?:au\s+maire|delegue)|conseill(?:er|ere)/g,
      headSpan(analysis),
    ),
  check: ({ analysis }) => {
    if (says(analysis, OTHER_TEXT)) return [];
    const head = headSpan(analysis);
    const named = (pattern: RegExp): Found | undefined =>
      decided(analysis, pattern)[0] ?? first(analysis, pattern, head);
    const [title] = analysis.search(TITLE, head);
    // Deputies and agents in one order: each article tells its own.
    const isMixed = title !== undefined && /fonction/.test(title.match[0]);
    const outside =
      named(CABINET) ??
      (isMixed || named(LISTED) !== undefined ? undefined : named(OUTSIDE)) ??
      outsideIn(analysis);
    if (outside !== undefined) return [finding('outside', outside, { values: { words: outside.text } })];
    return title === undefined || isMixed || named(LISTED) !== undefined ? [] : [finding('unsaid', title)];
  },
});

/** The article that delegates to somebody outside the list, whatever function another article names. */
const outsideIn = (analysis: Analysis): Found | undefined =>
  analysis.derive(measures).flatMap((span) => {
    const [one] = matches(analysis, OUTSIDE, span);
    return one === undefined ||
      says(analysis, LISTED, span) ||
      says(analysis, /adjointe?s?\s+au\s+maire|copie|ampliation|notifi/g, span) ||
      !says(analysis, /delegation|delegue|deleguee|autorisee?\s+a\s+signer/g, span)
      ? []
      : [one];
  })[0];

/** An order of two articles, the first of which delegates to the head of the services. */
const two = (second: string): string =>
  sampleOrder({
    title: 'Arrêté portant délégation de signature',
    visas: ['Vu l’article L. 2122-19 du code ;'],
    reasons: [],
    articles: ['Délégation est donnée à Mme LEROY, directrice générale des services.', second],
  });
const MIXED = 'Arrêté portant délégations de fonctions et de signature';

const act = (
  article: string,
  visa = 'Vu l’article L. 2122-19 du code ;',
  title = 'Arrêté portant délégation de signature',
): string => sampleOrder({ title, visas: [visa], reasons: [], articles: [article] });

export const examples: Examples = {
  passes: [
    ...[
      'Délégation est donnée à M. Luc PETIT, responsable du service voirie, adjoint technique.',
      'Une copie est adressée au comptable.',
      'Le gardien du stade reçoit une copie de la présente délégation.',
    ].map((words) => ({ why: `article suivant : ${words}`, text: two(words) })),
    ...[
      'Mme FAURE, première adjointe, reçoit délégation pour les finances.',
      'Mme FAURE, responsable du service urbanisme, rédactrice, reçoit délégation de signature.',
    ].map((words) => ({ why: `fonctions et signature : ${words}`, text: act(words, undefined, MIXED) })),
    ...['la copie conforme', 'les copies conformes', 'la légalisation', 'l’état-civil'].map((words) => ({
      why: words,
      text: act(`Délégation à Mme FAURE, adjointe administrative, pour ${words}.`),
    })),

    ...[
      'directrice générale des services',
      'DGA',
      'directrice des services',
      'directeur des sports',
      'directeur du CCAS',
      'directrice de la culture',
      'directrice de l’urbanisme',
      'cheffe du pôle social',
      'chef des services',
      'chef de la police municipale',
      'secrétaire générale',
    ].map((words) => ({ why: words, text: act(`Délégation est donnée à M. Luc PETIT, ${words}.`) })),

    ...[
      'directeur général des services',
      'directrice générale adjointe',
      'DGS',
      'directeur des services techniques',
      'directrice des services techniques',
      'directeur adjoint des services',
      'responsable du service urbanisme, attaché territorial',
      'chef de service de la police municipale',
      'directrice des écoles et de la jeunesse',
      'secrétaire général',
      'secrétaire de mairie, rédacteur principal',
    ].map((words) => ({ why: words, text: act(`Délégation est donnée à M. Luc PETIT, ${words}.`) })),
    {
      why: 'état civil : tout fonctionnaire titulaire',
      text: act('Délégation est donnée à Mme FAURE, adjointe administrative, pour l’état civil.'),
    },
    {
      why: 'légalisation de signatures',
      text: act('Délégation est donnée à Mme FAURE, adjointe administrative, pour la légalisation.'),
    },
    {
      why: 'copies certifiées',
      text: act('Délégation est donnée à Mme FAURE, adjointe administrative, pour les copies conformes.'),
    },
    {
      why: 'article R. 2122-8',
      text: act('Délégation à Mme FAURE, adjointe administrative.', 'Vu l’article R. 2122-8 ;'),
    },
    {
      why: 'article R. 2122-10',
      text: act('Délégation à Mme FAURE, adjointe administrative.', 'Vu l’article R. 2122-10 ;'),
    },
    {
      why: 'instruction d’urbanisme',
      text: act('Délégation à Mme FAURE, rédactrice, pour instruire l’urbanisme.'),
    },
    {
      why: 'L. 423-1 du code de l’urbanisme',
      text: act('Délégation à Mme FAURE, rédactrice.', 'Vu l’article L. 423-1 du code de l’urbanisme ;'),
    },
  ],
  fails: [
    ...[
      ['Mme FAURE, agente d’accueil, reçoit délégation de signature.', 'agente d’accueil'],
      ['M. Luc PETIT, comptable, est délégué pour signer les bons de commande.', 'comptable'],
      ['M. Luc PETIT, gardien du stade, est autorisé à signer les bons de livraison.', 'gardien'],
    ].flatMap(([words = '', at = '']) => [
      { why: `article suivant : ${words}`, text: two(words), message: 'outside', at },
      {
        why: `fonctions et signature : ${words}`,
        text: act(words, undefined, MIXED),
        message: 'outside',
        at,
      },
    ]),
    ...[
      'directrice de cabinet',
      'chef de cabinet',
      'collaboratrice de cabinet',
      'adjoint administratif',
      'adjointe technique',
      'adjoint d’animation',
      'rédacteur',
      'attachée principale',
      'agent technique',
      'agent administratif',
      'agent de police',
      'assistante de direction',
      'secrétaire particulière',
      'apprenti',
      'gestionnaire RH',
    ].map((words) => ({
      why: `autre forme : ${words}`,
      text: act(`Délégation est donnée à M. Luc PETIT, ${words}.`),
      message: 'outside',
      at: words,
    })),

    ...[
      'directeur de cabinet',
      'cheffe de cabinet',
      'collaborateur de cabinet',
      'collaboratrice du maire',
      'adjointe administrative',
      'adjoint technique',
      'rédactrice',
      'attaché territorial',
      'agent d’accueil',
      'garde champêtre',
      'gardien',
      'brigadier',
      'policier municipal',
      'ATSEM',
      'assistante de direction',
      'secrétaire du maire',
      'stagiaire',
      'apprentie',
      'comptable',
      'standardiste',
      'gestionnaire paie',
    ].map((words) => ({
      why: words,
      text: act(`Délégation est donnée à M. Luc PETIT, ${words}.`),
      message: 'outside',
      at: words,
    })),
    {
      why: 'cabinet, même directeur',
      text: act('Délégation est donnée à Mme FAURE, directrice de cabinet, responsable du protocole.'),
      message: 'outside',
      at: 'directrice de cabinet',
    },
    {
      why: 'fonction dans le titre',
      text: act(
        'Délégation est donnée à M. PETIT.',
        undefined,
        'Arrêté portant délégation de signature à un comptable',
      ),
      message: 'outside',
      at: 'comptable',
    },
    {
      why: 'fonction tue',
      text: act('Délégation est donnée à M. Luc PETIT.'),
      message: 'unsaid',
      at: 'délégation de signature',
    },
  ],
  ignores: [
    ...['un adjoint délégué', 'une conseillère', 'un conseiller', 'des adjoints au maire'].map((words) => ({
      why: words,
      text: act('x', undefined, `Arrêté portant délégation de signature à ${words}`),
    })),

    {
      why: 'adjoint au maire',
      text: act('x', undefined, 'Arrêté portant délégation de signature à un adjoint au maire'),
    },
    {
      why: 'conseillère',
      text: act('x', undefined, 'Arrêté portant délégation de signature à une conseillère'),
    },
    { why: 'retrait', text: act('x', undefined, 'Arrêté portant retrait de la délégation de signature') },
    { why: 'abrogation', text: act('x', undefined, 'Arrêté abrogeant une délégation de signature') },
    { why: 'autre arrêté', text: sampleOrder() },
  ],
};
