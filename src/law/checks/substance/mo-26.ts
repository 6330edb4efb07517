/** MO-26: a letter that tells what silence will mean gives the right date and a possible meaning. */
import { formatDate } from '../../../act/dates';
import { fold } from '../../../act/reading/fold';
import type { Span } from '../../../act/parse/model';
import type { Analysis } from '../../analysis';
import { joinExamples } from '../framework/examples';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { addMonths, daysBetween } from '../shared/calendar';
import { first, says } from '../shared/words';
import { examples as rightExamples } from './mo-26/examples/right';
import { examples as wrongExamples } from './mo-26/examples/wrong';
import { examples as othersExamples } from './mo-26/examples/others';

const SILENCE =
  /silence|decision\s+implicite|implicitement|(?:defaut|absence|faute)\s+(?:de\s+|d')(?:toute\s+|une\s+)?(?:reponse|decision|nouvelles)|sans\s+(?:de\s+|aucune\s+)?(?:reponse|nouvelles|decision)|(?:pas|aucune)\s+(?:de\s+|recu\s+de\s+)?(?:nouvelles?|reponse|decision)|n'(?:y\s+)?(?:ai|avons|a|est)\s+pas\s+(?:encore\s+)?(?:ete\s+)?(?:repondu|statue)|(?:reputee?|regardee?|consideree?|tenue?|tenez-l[ae]|tiendrez)\s+(?:comme|pour)?\s*(?:rejete|accepte|refuse|accorde|acquis)/g;
/** The sentence tells what silence means: "sans nouvelles de vous le 29 mai, le dossier est classé" tells something else. */
const MEANT = /silence|implicite|tacite|rejet|accept|refus|accord|acquis|favorable|recours|saisir/g;
const RECEIVED =
  /(?:(?:recue?|arrivee?)\s*,?\s+(?:par\s+[^.;\n]{0,40}\s+)?(?:le|en\s+mairie\s+le|a\s+la\s+mairie\s+le|dans\s+[^.;\n]{0,30}le)|(?:receptionne|parvenu|enregistre)e?\s+(?:\S+\s+){0,4}le|reception\s*(?:de\s+(?:votre|la)\s+demande\s*)?:?(?:\s*le)?)\s+(?:\w+di\s+)?$/;
const MONTHS =
  /(?:silence|reponse|decision|rejetee?|acceptee?|nait(?:ra)?)[^.;\n]{0,80}?(?:pendant|durant|dans|apres|sous|de|au\s+terme\s+de|au-dela\s+de)\s+(?:un\s+delai\s+d(?:e\s+|')|plus\s+de\s+|les\s+)?(un|deux|trois|quatre|six|[1-6])\s+mois(?!\s+pour)|(?:passe|(?:au\s+terme|a\s+l'expiration|a\s+l'issue)\s+d(?:[eu]|'))\s*(?:(?:le|ce|un)\s+)?(?:delai\s+)?(?:de\s+)?(un|deux|trois|quatre|six|[1-6])\s+mois[^.;\n]{0,40}(?:sans\s+reponse|silence|sans\s+decision)|(?:implicite|rejet|acceptation)[^.;\n]{0,30}(?:nait(?:ra)?|interviendra)\s+(?:au\s+bout\s+de\s+)?(un|deux|trois|quatre|six|[1-6])\s+mois/g;
/** CRPA L231-1. */
const MONTHS_OF_SILENCE = 2;
/** Silence is a refusal there, or the law has other delays. */
const OTHER_DELAY =
  /(?<!(?:service|direction|pole|bureau|delegu\w+|charg\w+)\s+(?:(?:d[eu]s?|a)\s+)?(?:l[a']\s*)?)urbanisme(?!@)|permis|declaration\s+prealable|certificat\s+d|communication\s+d[eu]|document\s+administratif|cada|erp|recevant\s+du\s+public|donnees\s+personnelles|rgpd|marche\s+public/g;
const ACCEPTS =
  /(?:vaut|vaudra|vaille|emporte|naitre\s+une\s+decision)[^.;\n]{0,60}(?:acceptation|accord|autorisation)|(?:acceptee|accordee|acquise)[^.;\n]{0,20}(?:implicitement|tacitement)|tacitement\s+(?:accord|accept)|(?:reputee?|consideree?|regardee?)\s+(?:comme\s+)?(?:etant\s+)?(?:acceptee?|accordee?|acquise?)(?![a-z])|(?:decision|acceptation|autorisation|accord)\s+(?:implicite|tacite)\s+(?:d'acceptation|favorable)|(?:acceptation|accord|autorisation)\s+(?:implicite|tacite)/g;
const REFUSES_BY_LAW =
  /reclamation|recours\s+(?:gracieux|administratif)|indemni|remise\s+gracieuse|degrevement|subvention|aide\s+financiere|remboursement|secours|agent\s+(?:public|de\s+la\s+commune)|avancement|conge/g;

export const rule = defineRule({
  meta: {
    id: 'MO-26',
    title: {
      fr: 'Silence de l’administration : sens et date exacts',
      en: 'Silence of the administration: right meaning and date',
    },
    kinds: ['letter'],
    severity: 'major',
    basis: ['CRPA-L231-1', 'CRPA-L231-4'],
    method: 'A',
    needs: [],
    messages: {
      date: {
        fr: 'Reçue le {received}, la demande fera naître une décision implicite le {right}, et non le {stated} : corrigez la date.',
        en: 'Received on {received}, the request leads to an implicit decision on {right}, not {stated}.',
      },
      months: {
        fr: 'Le silence vaut décision au bout de deux mois, sauf texte particulier : « {words} » est à corriger, ou à justifier par ce texte.',
        en: 'Silence is a decision after two months unless a text says otherwise: “{words}”.',
      },
      sense: {
        fr: 'Pour une réclamation, un recours ou une demande financière, le silence vaut rejet, et non acceptation (article L. 231-4).',
        en: 'For a complaint, an appeal or a financial request, silence is a refusal.',
      },
    },
  },
  concerns: (analysis) => says(analysis, SILENCE),
  check: ({ analysis }) => {
    const outcomes: Outcome[] = [];
    outcomes.push(...dates(analysis));
    if (!says(analysis, OTHER_DELAY)) {
      const wrong = analysis.search(MONTHS).find(({ match }) => {
        const months = match[1] ?? match[2] ?? match[3];
        return months !== 'deux' && months !== String(MONTHS_OF_SILENCE);
      });
      if (wrong !== undefined)
        outcomes.push(finding('months', wrong, { values: { words: wrong.text.replace(/\s+/gu, ' ') } }));
    }
    const accepts = first(analysis, ACCEPTS);
    if (accepts !== undefined && says(analysis, REFUSES_BY_LAW)) outcomes.push(finding('sense', accepts));
    return outcomes;
  },
});

/**
 * The sentences that may tell of the silence on what was received: all of them, unless another delay holds somewhere in the
 * letter; then, when its parts answer several requests, those of the part of this one that has no such words.
 */
const silences = (analysis: Analysis, received: Span): readonly Span[] => {
  if (!says(analysis, OTHER_DELAY)) return analysis.sentences;
  const headings = analysis.act.paragraphs.filter(({ text }) => HEADING.test(fold(text).lower.trim()));
  if (headings.length < 2) return [];
  const parts = headings.map(({ start }, i) => ({
    start,
    end: headings[i + 1]?.start ?? analysis.text.length,
  }));
  // What was received is told in one part, or before them all.
  const own = parts.filter(({ start, end }) => start <= received.start && received.start < end);
  return (own.length > 0 ? own : parts)
    .filter((part) => !says(analysis, OTHER_DELAY, part))
    .flatMap((part) => analysis.within(analysis.sentences, part));
};

/** "II - Votre demande d’élagage", "2. Sur votre réclamation": a letter that answers several requests. */
const HEADING = /^(?:[ivx]{1,4}|[1-9]|[a-e])\s*(?:[.)°-]|\s[-–—]\s)\s*[^.;]{3,90}$/;

/** Received one day; the implicit decision comes two months later, date for date. */
const dates = (analysis: Analysis): Outcome[] => {
  const { folded } = analysis;
  const received = analysis.dates.find(({ start }) =>
    RECEIVED.test(folded.lower.slice(Math.max(0, start - 80), start)),
  );
  if (received?.iso === undefined) return [];
  const right = addMonths(received.iso, MONTHS_OF_SILENCE);
  const stated = silences(analysis, received)
    .filter(
      ({ start, end }) => says(analysis, SILENCE, { start, end }) && says(analysis, MEANT, { start, end }),
    )
    .flatMap((sentence) => analysis.within(analysis.dates, sentence))
    .find(({ start, iso }) => iso !== undefined && start !== received.start && iso > (received.iso ?? ''));
  // Authors count the day itself or the one after: one day of difference is no fault.
  if (stated?.iso === undefined || Math.abs(daysBetween(stated.iso, right)) <= 1) return [];
  return [
    finding('date', stated, {
      values: {
        received: formatDate(received.iso),
        right: formatDate(right),
        stated: formatDate(stated.iso),
      },
    }),
  ];
};

export const examples: Examples = joinExamples(rightExamples, wrongExamples, othersExamples);
