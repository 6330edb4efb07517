/** CP-10: a delegation of signature goes to the agents that the law lists: heads of the services. */
import type { Analysis, Found } from '../../analysis';
import { joinExamples } from '../framework/examples';
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { decided, first, headSpan, matches, measures, says, withoutPoints } from '../shared/words';
import { examples as rightExamples } from './cp-10/examples/right';
import { examples as wrongExamples } from './cp-10/examples/wrong';
import { examples as othersExamples } from './cp-10/examples/others';

const TITLE = /delegations?\s+(?:permanentes?\s+)?(?:de\s+fonctions?\s+et\s+)?de\s+signatures?/g;
/** Functions that L2122-19 does not list. */
const OUTSIDE =
  /adjointe?\s+(?:administrati(?:f|ve)|technique|d'animation)|redact(?:eur|rice)|attachee?\s+(?:territoriale?|principale?)|agente?\s+(?:d'accueil|technique|administratif|de\s+(?:bureau|police|maitrise))|(?:garde\s+champetre|gardien|brigadier)|policier\s+municipal|atsem|assistante?\s+de\s+direction|secretaire\s+(?:medico|du\s+maire|particuliere|administrati)|stagiaire|apprentie?|(?<!(?:pieces?|documents?|ecritures?|operations?|justificatifs?|bordereaux|plan|gestion|suivi|service|pole)\s)comptable(?!s)|standardiste|gestionnaire\s+(?:comptable|rh|paie)/g;
/** Of the mayor's own staff, not of the services. */
const CABINET =
  /(?:directeur|directrice|chef|cheffe)\s+de\s+cabinet|collabora(?:teur|trice)\s+(?:de\s+cabinet|du\s+maire)/g;
/** The function is given beside the grade. */
const LISTED =
  /directeur\s+general|directrice\s+generale|\bdg[as]\b|directeur\s+adjoint|responsable|chef(?:fe)?\s+(?:d[eu]|des)\s+(?:service|pole|la\s+police)|direct(?:eur|rice)\s+d(?:e\s+la|e\s+l'|es|u)\s|secretaire\s+generale?|secretaire\s+de\s+mairie/g;
/** Deputies receive functions in the same order. */
const FUNCTIONS = /delegations?\s+(?:permanentes?\s+)?de\s+fonctions?/g;
/** Other texts, cited by their articles. */
const CITED_TEXT = /\br\.?\s?2122-(?:8|10)\b|\bl\.?\s?423-1\b/g;
/** What other texts open to any agent: civil status, legalisation, certified copies, building permits. */
const OTHER_TEXT = /etat[\s-]civil|legalisation|copies?\s+conformes?|urbanisme/g;

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
    const head = headSpan(analysis);
    const [title] = analysis.search(TITLE, head);
    // Deputies and agents in one order: each article tells its own.
    const isMixed = says(analysis, FUNCTIONS, head);
    if (says(analysis, CITED_TEXT) || (!isMixed && says(analysis, OTHER_TEXT))) return [];
    const named = (pattern: RegExp): Found | undefined =>
      decided(analysis, pattern).find((found) => !isTold(analysis, found)) ?? first(analysis, pattern, head);
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
    const one = matches(analysis, OUTSIDE, span).find((found) => !isTold(analysis, found));
    return one === undefined ||
      says(analysis, LISTED, span) ||
      says(analysis, OTHER_TEXT, span) ||
      says(analysis, /adjointe?s?\s+au\s+maire/g, span) ||
      !says(analysis, /delegation|delegue|autorisee?\s+a\s+signer/g, span)
      ? []
      : [one];
  })[0];

/** "sera notifié à l’intéressée, rédactrice", "copie en est adressée au comptable", but not "notifié à M. Faure ; est déléguée Mme Petit". */
const SENT_TO =
  /(?:notifie|adresse|transmis|remis|communique|envoye|delivre|connaissance|informe|copie|ampliation)(?:e?s?)\s(?:(?!sign(?:e|ature)|deleg\w+\s(?:[^,]*\s)?a\s|donne|consenti|autoris|recoi)[^.;:\n])*$/;
/** "le gardien reçoit une copie", "le comptable en est informé" */
const IS_SENT =
  /^[^.;:\n]{0,60}\s(?:recoi(?:t|vent)|(?:en\s+)?(?:est|sont|sera|seront)\s+(?:rendue?s?\s+)?(?:informe|avise|destinataire))\w*(?!\s+(?:la\s+|une\s+)?delegation)/;
const RECEIVES_POWER =
  /^[^.;:\n]{0,60}\s(?:recoit\s+(?:la\s+|une\s+)?delegation|(?:est|sera)\s+(?:delegue|autorise|charge|habilite)|sign(?:e|era)(?![a-z]))/;

/** The act is only sent to this agent, or told to him. */
const isTold = ({ text }: Analysis, { start, end }: Found): boolean => {
  const before = withoutPoints(text.slice(Math.max(0, start - 200), start));
  const after = withoutPoints(text.slice(end, end + 120));
  return !RECEIVES_POWER.test(after) && (SENT_TO.test(before) || IS_SENT.test(after));
};

export const examples: Examples = joinExamples(rightExamples, wrongExamples, othersExamples);
