/** FI-05: which acts, and which affairs of a note, of minutes or of a letter, are about a budget to vote or to amend. */
import type { Span } from '../../../../act/parse/model';
import { fold } from '../../../../act/reading/fold';
import type { Analysis } from '../../../analysis';
import { sectionsOf as affairsOf } from '../../shared/sections';
import { headOf } from '../../shared/topic';

/** A budget, and not the accounts of a year that is over, nor what comes before the vote. */
export const isBudget = (analysis: Analysis): boolean => {
  const head = analysis.derive(headOf);
  return (
    /budget\s+(?:primitif|supplementaire|annexe|principal|communal|de\s+l'exercice|20\d\d)|(?:vote|adoption|approbation)\s+du\s+budget/.test(
      head,
    ) &&
    !/compte|orientation|debat|resultat|affectation|ouverture|anticip|admission|provision|tarif|subvention|emprunt/.test(
      head,
    ) &&
    !/surequilibre|1612-[67]|excedent(?:aire)?\s+de\s+la\s+section/.test(analysis.folded.lower)
  );
};

export const isAct = ({ kind }: Analysis): boolean => kind === 'deliberation' || kind === 'decision';

/** Affairs of a note, of minutes or of a letter about a budget to vote, or to amend. */
export const partsOn = (analysis: Analysis): readonly Span[] =>
  affairsOf(analysis).filter((part) => {
    const lower = fold(analysis.text.slice(part.start, part.end)).lower;
    return (
      /decisions?\s+modificatives?|budgets?\s+(?:primitif|supplementaire)/.test(lower) &&
      !/compte\s+(?:administratif|financier|de\s+gestion)|realise|execution|surequilibre|1612-[67]/.test(
        lower,
      )
    );
  });
