/** FI-13: an act about one amendment, or the affairs of a note or of minutes that are. */
import type { Span } from '../../../../act/parse/model';
import { fold } from '../../../../act/reading/fold';
import type { Analysis } from '../../../analysis';
import { sectionsOf } from '../../shared/sections';
import { headOf } from '../../shared/topic';
import { decided } from '../../shared/words';
import { SMALL } from './grounds';
import { sharesOfContract } from './shares';
import { sumsOf } from './sums';

const AMENDED =
  /avenants?(?![a-z])|modifications?\s+(?:n°\s*\d+\s+)?(?:(?:en\s+cours\s+d'execution\s+)?(?:du|au|des|aux|d'un|de\s+ce)\s+(?:marche|contrat|lot|accord-cadre)|de\s+(?:faible\s+montant|marche|contrat))|travaux\s+(?:supplementaires|modificatifs)|prestations\s+supplementaires/g;

/** An act about one amendment is one part; a note or minutes may have one among other affairs. */
export const partsOf = (analysis: Analysis): readonly Span[] => {
  const several = analysis.kind !== 'deliberation' && analysis.kind !== 'decision';
  if (several)
    return sectionsOf(analysis).filter((part) => {
      if (analysis.search(AMENDED, part).length === 0) return false;
      const { first, more, after } = sumsOf(analysis, part);
      return (
        (first !== undefined && (more ?? after) !== undefined) ||
        sharesOfContract(analysis, part).length > 0 ||
        SMALL.test(fold(analysis.text.slice(part.start, part.end)).lower)
      );
    });
  const head = analysis.derive(headOf);
  const concerned =
    (/avenant|modification/.test(head) &&
      /march|travaux|lot|accord-cadre|maitrise|contrat|fourniture/.test(head)) ||
    (decided(analysis, AMENDED).length > 0 &&
      /marches?\s+(?:initial|public|n\s?°|\d|de\s+(?:travaux|ma|service|fourniture|prestation))/.test(
        analysis.folded.lower,
      ));
  return concerned ? [{ start: 0, end: analysis.text.length }] : [];
};
