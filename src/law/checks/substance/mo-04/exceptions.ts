/** MO-04: what a ban excepts, and the exceptions that leave it as wide as it was. */
import type { Span } from '../../../../act/parse/model';
import type { Analysis } from '../../../analysis';
import { recitals } from '../../shared/reasons';
import { holds } from '../../shared/spans';
import { matches, measureSentences, plain } from '../../shared/words';
import { BAN } from './bans';

export const EXCEPTED =
  /sauf|a\s+l'exception|hormis|excepte|(?<!(?:aucune|sans|ni|pas\s+de)\s+)deroga|ne\s+s'applique(?:nt)?\s+pas|ne\s+(?:concerne|vise)(?:nt)?\s+pas|autorisations?\s+(?:speciale|expresse|prealable|individuelle)|hors\s+(?:d|les)|a\s+moins|sous\s+reserve|reste(?:nt)?\s+autorise/g;

/** The recitals tell of some hours, at some places: a ban everywhere and always goes beyond them, even where the mayor may lift it. */
export const isTroubleBound = (analysis: Analysis): boolean =>
  recitals(analysis).some(
    (one) =>
      analysis.within(analysis.times, one).length > 0 &&
      PLACE.test(plain(analysis.text.slice(one.start, one.end))),
  );
const PLACE =
  /\b(?:(?:rue|place)s?|avenue|boulevard|quai|square|parc|jardin|abords|parking|esplanade|quartier)\b/;

/** An exception that somebody must ask for, or that a licensed outlet has anyway. */
export const isOnRequest = (analysis: Analysis, excepted: Span): boolean => {
  const sentence = analysis.sentences.find((one) => holds(one, excepted));
  return (
    sentence !== undefined &&
    /demande|solliciter|autorisations?\s+(?:speciale|expresse|prealable|individuelle)|deroga|terrasse|debits?\s+de\s+boissons|(?:dument|deja)\s+autoris/.test(
      plain(sentence.text),
    )
  );
};

/** Outlets that have their own permit were never in question: alcohol stays banned everywhere else, always. */
export const holdsLicensedOnly = (analysis: Analysis): boolean => {
  const others = matches(analysis, EXCEPTED).filter(({ start }) => {
    const after = plain(analysis.text.slice(start, start + 220)).split(/[.;]/)[0] ?? '';
    return !/terrasse|debits?\s+de\s+boissons|buvette|etablissement|restaurant|cafe/.test(after);
  });
  return (
    others.length === 0 &&
    measureSentences(analysis).some(({ lower }) => ALCOHOL.test(lower) && BAN.test(lower))
  );
};
const ALCOHOL = /alcool/;
