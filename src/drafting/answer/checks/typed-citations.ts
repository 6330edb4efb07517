/**
 * A legal citation that the model typed itself: entries are cited by their placeholders, which the legal core vouches for.
 */
import { outlineWords } from '../../placeholders/vocabulary';
import { ownWords, type AnswerCheck } from '../answer-check';
import { foundBeyond, quote } from './words';

const CITATIONS =
  /\b(?:articles?|art\.|alineas?|lois?|decrets?|ordonnances?|circulaires?|codes?|directives?|constitution|conventions?|jurisprudences?|doctrine|conseil d’etat|cour (?:de cassation|administrative|europeenne|de justice)|conseil constitutionnel|tribun\w+|arrets?|cgct|crpa|cgfp|cgppp|cja|csp|csi)\b|\b[lrd]\. ?\*?\d/gu;

export const typedCitations: AnswerCheck = (answer, { vocabulary }) => {
  const allowed = outlineWords(vocabulary.outline);
  return ownWords(answer).flatMap((words, paragraph) =>
    foundBeyond(CITATIONS, words, allowed)
      .slice(0, 3)
      .map((found) => ({
        code: 'typed-citation',
        severity: 'refused',
        paragraph,
        excerpt: found,
        message: `Elle cite un texte juridique qui n’a pas été fourni au service de rédaction, ${quote(found)}.`,
        forModel: `${quote(found)}\u00A0: ne cite un texte que par un repère {{d:…}} de la liste, sans autre mot de citation.`,
      })),
  );
};
