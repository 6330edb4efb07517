/** MO-18: how long the occupation lasts. */
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { wholeAct } from '../../shared/nature';
import { decided, headSpan, measures, says } from '../../shared/words';
import { isDenied } from './denial';

const TERM =
  /duree|jusqu'a|pendant|du\s+[^.;\n]{3,50}\s+au\s|a\s+compter\s+du[^.;\n]{0,80}(?:\s+au\s|pour)|(?:\d+|un|une|deux|trois|six|douze|cinq|dix|quinze)\s+(?:jour|mois|ans?\b|annee|semaine)|saison|annuel|semaine\s+(?:n°\s*)?\d{1,2}(?![\d\s]*(?:h|:))|(?<!(?:tarif|redevance|droits|vote)[^.;\n]{0,60})(?:pour\s+(?:toute\s+)?l'(?:annee|ete|hiver)(?![a-z])|(?<![a-z])(?:annee|ete|hiver)\s+20\d\d)|le\s+(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)?\s*\d{1,2}(?:er)?\s+\w+\s+\d{4}\s*,?\s+(?:de|entre)|expire|validite|valable|tous\s+les|chaque/g;
const ENDLESS =
  /a\s+titre\s+(?:definitif|permanent|perpetuel)|(?:permission|autorisation|occupation|concession)\s+(?:est\s+)?(?:accordee\s+|delivree\s+|consentie\s+)?(?:a\s+titre\s+)?(?:permanente|definitive|perpetuelle)|sans\s+(?:limitation|limite)\s+(?:de\s+)?(?:duree|temps|dans\s+le\s+temps)|duree\s+(?:est\s+)?(?:illimitee|indeterminee)|a\s+perpetuite|pour\s+toujours/g;

export const termOf = (analysis: Analysis): Outcome[] => {
  const endless = decided(analysis, ENDLESS).find((one) => !isDenied(analysis, one));
  if (endless !== undefined) return [finding('endless', endless, { values: { words: endless.text } })];
  return hasTerm(analysis) ? [] : [finding('term', wholeAct(analysis))];
};

/** A length of time, or two dates, or a day with its hours, in the articles or in the title. */
const hasTerm = (analysis: Analysis): boolean => {
  const spans = [...analysis.derive(measures), headSpan(analysis)];
  return (
    decided(analysis, TERM).length > 0 ||
    says(analysis, TERM, headSpan(analysis)) ||
    spans.flatMap((span) => analysis.within(analysis.dates, span)).length > 1 ||
    spans.some(
      (span) =>
        analysis.within(analysis.dates, span).length > 0 && analysis.within(analysis.times, span).length > 0,
    )
  );
};
