/**
 * A number, a date or a duration that the model typed itself, in figures or in words: values come by their placeholders, or stand
 * in the template's own sentences, or in excerpts that may be cited.
 */
import { outlineWords } from '../../placeholders/vocabulary';
import { ownWords, type AnswerCheck } from '../answer-check';
import { foundBeyond, quote } from './words';

const UNITS = 'an|ans|annees?|mois|jours?|semaines?|heures?|minutes?|euros?|metres?|kilometres?|fois';

/** Figures, numbers in words (but un, une), days and months, money, and "un mois". On folded text. */
export const NUMBERS = new RegExp(
  String.raw`\d+(?:[.,]\d+)?|\b(?:(?:quatre-)?vingts?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|trente|quarante|cinquante|soixante|cents?|mille|milliers?|millions?|milliards?|dizaines?|douzaines?|quinzaines?|vingtaines?|centaines?)(?:iemes?)?\b|\b(?:deuxieme|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme)s?\b|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?\b|\b(?:janvier|fevrier|avril|juin|juillet|septembre|octobre|novembre|decembre)\b|\ble mois (?:de mars|de mai|d’aout)\b|€|\beuros?\b|\b(?:un|une|demi-?)\s(?:${UNITS})\b|\b(?:moitie|tiers|pour cent|pourcent)\b|%`,
  'gu',
);

export const typedNumbers: AnswerCheck = (answer, { vocabulary, excerpts }) => {
  const allowed = `${outlineWords(vocabulary.outline)}\n${excerpts}`;
  return ownWords(answer).flatMap((words, paragraph) =>
    foundBeyond(NUMBERS, words, allowed)
      .slice(0, 3)
      .map((found) => ({
        code: 'typed-number',
        severity: 'refused',
        paragraph,
        excerpt: found,
        message: `Elle contient un nombre ou une date qui ne vient pas des données, ${quote(found)}.`,
        forModel: `${quote(found)} est écrit en clair\u00A0: emploie le repère de la donnée, ou retire-le.`,
      })),
  );
};
