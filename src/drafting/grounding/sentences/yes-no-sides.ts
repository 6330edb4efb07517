/**
 * What a key of yes or no says, and of which word: the word that has a contrary ("gratuit_particuliers"), else the last; besides, the act that comes first where
 * it is said of somebody ("evacuation_habitants"), and the act that a word forbids, which is then the contrary ("stationnement_interdit: true" says that nobody parks).
 */
import type { SaidFact } from '../facts/evidence';
import { CONTRARIES } from './denial';

export interface Side {
  readonly predicate: string;
  readonly yes: boolean;
  /** It names the act, and says nothing by itself. */
  readonly isNoun: boolean;
  /** Words of the key that are not empty, those of this side alone. */
  readonly words: readonly string[];
}

const EMPTY =
  /^(?:toujours|deja|encore|bien|date|jour|nombre|montant|total|type|statut|etat|avec|pour|heure|heures|mois|euros?|contre|votes?|voix|abstentions?)$/u;
/** What an act is called: "evacuation", "raccordement", "nettoyage". */
const ACT = /.(?:[st]ions?|ements?|ages?|tiens?)$/u;
/** The act that it is said of is not done. */
const FORBIDS =
  /^(?:interdite?s?|prohibee?s?|proscrite?s?|suspendre|suspendue?s?|eviter|cesser|arreter|proscrire|bannir|defendue?s?)$/u;

const GIVEN = /^(?:fournie?s?|offerte?s?|proposee?s?|servie?s?|remise?s?|distribuee?s?)$/u;

export const sidesOf = ({ words: all, yes, yesNo }: SaidFact): readonly Side[] => {
  const words = all.filter((word) => !EMPTY.test(word));
  const main = mainOf(all);
  if (main === undefined) return [];
  const side = { predicate: main, yes, isNoun: false, words };
  const [first = ''] = words.filter((word) => word.length > 3);
  // "gouter_fourni": what is given, or is not, whatever verb says it.
  if (yesNo && first !== main && first.length > 4 && GIVEN.test(main))
    return [side, { predicate: first, yes, isNoun: false, words }];
  if (!yesNo || first === main || !ACT.test(first) || ACT.test(main)) return [side];
  return FORBIDS.test(main)
    ? [side, { predicate: first, yes: !yes, isNoun: true, words: words.filter((word) => word !== main) }]
    : [side, { predicate: first, yes, isNoun: true, words }];
};

/** "colis_pour_les_absents", "livraison_par_la_commune": for whom and by whom is no state. */
const mainOf = (all: readonly string[]): string | undefined => {
  const cut = all.findIndex((word, i) => i > 0 && /^(?:pour|par)$/u.test(word));
  const full = (cut < 0 ? all : all.slice(0, cut)).filter((word) => !EMPTY.test(word) && word.length > 3);
  return full.find((word) => CONTRARIES.some((pair) => pair.some((side) => side.test(word)))) ?? full.at(-1);
};
