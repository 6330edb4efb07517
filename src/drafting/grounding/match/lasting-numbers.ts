/**
 * Whether a number of the facts whose unit nobody gave may be a length of time. The sign of a file lasts nothing, nor do things counted by the piece, nor a number
 * that the sentence tells already of what its key names ("les deux équipes" of "equipes: 2"). It reads no claim.
 */
import type { Claim } from '../claim';
import type { Evidence } from '../facts/evidence';
import { wordsOfKey } from '../facts/key-lexicon';
import { lastName } from '../facts/key-units';
import { sameNumber } from '../text/numbers';
import { related } from '../text/stems';
import { countsThings, isLengthWord } from './bare-numbers';
import { beside, type Place } from './matcher';

/** "autorisation_num", "numero_ponton": which one it is. */
const SIGN =
  /(?:^|_)(?:num|numero|no|n|ref|reference|identifiant|id|rang|article|chapitre|annexe|edition)(?:_|$)/u;

/** What stands side by side and is counted, never what goes on for some time ("conges", "stages", "absences"). */
const PIECES =
  /^(?:equipes?|logements?|appartements?|maisons?|batiments?|immeubles?|locaux|lots?|parcelles?|places?|agents?|membres?|conseillers?|elus?|adjoints?|titulaires?|suppleants?|benevoles?|enfants?|eleves?|adultes?|personnes?|habitants?|inscrits?|participants?|vehicules?|camions?|arbres?|chiens?|animaux|chaises?|tables?|barrieres?|bancs?|stands?|panneaux|candelabres?|lampadaires?|pieces|exemplaires?|documents?|photos?|offres?|candidats?|salles?|bureaux|portes?)$/u;

/** Plurals of what goes on, and words that end like one. */
const GOES_ON =
  /^(?:conges|absences|retards|stages|formations|travaux|vacances|arrets|repos|cours|sejours|delais|periodes|mois|jours|journees|semaines|nuits|nuitees|matinees|soirees|heures|minutes|ans|annees|ateliers|animations|permanences|astreintes|gardes|interventions|reunions|suspensions|fermetures|ouvertures|exclusions|prolongations|renouvellements|mandats|contrats|baux|essais|preavis|acces|processus|proces|temps|concours|parcours|recours|sursis)$/u;
/** "bennes", "groupes": the one word of a key, in the plural. */
const isOfPieces = (key: string): boolean =>
  PIECES.test(key) || (/^[a-z]{4,}[sx]$/u.test(key) && !GOES_ON.test(key));

export const maySayLength = ({ origin, roles }: Evidence, claim: Claim, place: Place): boolean => {
  const key = lastName(origin.id);
  if (countsThings(key) || SIGN.test(key) || isOfPieces(key)) return false;
  return roles.some(isLengthWord) || !isToldAlready(origin.id, claim, place);
};

/** The same number stands in the sentence with what the key names. */
const isToldAlready = (id: string, claim: Claim, place: Place): boolean =>
  beside(place, claim).some(({ value }) => {
    if (value.type !== 'number' || claim.value.type !== 'duration') return false;
    const noun = value.noun ?? value.label ?? '';
    return (
      sameNumber(value.number, claim.value.raw) &&
      noun !== '' &&
      wordsOfKey(lastName(id)).some((word) => word.length > 3 && related(word, noun))
    );
  });
