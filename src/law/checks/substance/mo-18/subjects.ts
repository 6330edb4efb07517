/** MO-18: an act that lets somebody occupy the public domain. */
import type { Analysis } from '../../../analysis';
import { decided, headSpan, says } from '../../shared/words';

const TITLE =
  /occupation\s+(?:temporaire\s+|privative\s+)?(?:du\s+|d'une\s+(?:partie|dependance)\s+d[eu]\s+)?(?:domaine|trottoir|espace)|permis(?:sion)?\s+(?:de\s+(?:voirie|stationnement)|d'occup)|autorisation\s+(?:de\s+voirie|d'(?:occup|install))|autorisant\s+(?:une?\s+|l')(?:installation|occupation|echafaudage)|terrasse|etalage/g;
const GRANTS = /autorise|est\s+(?:accorde|delivre)|peut\s+occuper/g;

export const grantsPlace = (analysis: Analysis): boolean =>
  says(analysis, TITLE, headSpan(analysis)) &&
  decided(analysis, GRANTS).length > 0 &&
  !says(
    analysis,
    /retrait|abrog|refus|mise\s+en\s+demeure|reglement\s+(?:des|general)|regissant/g,
    headSpan(analysis),
  );
