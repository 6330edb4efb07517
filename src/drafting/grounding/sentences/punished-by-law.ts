/**
 * What a law punishes: "le dépôt sauvage est puni en application de l’article R. 634-2 du code pénal" tells a rule, and decides of nobody. Its article must be proved
 * and stand in the sentence; what is punished must be a deed, or whoever commits it, and no person or body that one could name.
 */
import type { Judged } from '../ground';
import type { Stretch } from '../text/sentences';

const PUNISHED = /^(?:puni|sanctionn|reprim)/u;
/** What one does: only these, at the head of what is punished, since the people and bodies that one may name have no end. */
const DEED =
  /^(?:faits?|depots?|abandons?|jets?|stationnements?|divagations?|non-respects?|non-paiements?|non-conformites?|infractions?|violations?|degradations?|destructions?|deteriorations?|bruits?|tapages?|nuisances?|troubles?|deversements?|rejets?|ecoulements?|epandages?|brulages?|feux?|tirs?|manquements?|inobservations?|inexecutions?|contraventions?|contrevenance|delits?|usages?|utilisations?|emplois?|occupations?|empietements?|entraves?|obstructions?|refus|outrages?|menaces?|injures?|insultes?|diffamations?|diffusions?|consommations?|ventes?|mendicite|affichages?|circulation|vitesse|exces|depassements?|defauts?|exploitations?|traitements?|cruautes?|maltraitances?|ivresse|attroupements?|pollutions?|agissements?|declarations?|omissions?|falsifications?|detournements?|corruption|discriminations?|harcelements?|violences?|recidives?|travaux|constructions?|dissimulations?|atteintes?|intrusions?|effractions?|vols?|fraudes?|lavages?|baignades?|camping|bivouacs?|campements?|installations?|enlevements?|arrachages?|cueillettes?|graffitis?|tags?|inscriptions?|souillures?|dechets?)(?![a-z-])/u;
/** "l’", "tout", "toute nouvelle": before the deed. */
const BEFORE_DEED =
  /^(?:l'|(?:les?|la|une?|des|de|ces|toute?|tou(?:s|tes)\s+(?:les|ces)|chaque)\s+)(?:(?:nouvel(?:le)?s?|nouveaux?|simples?|fausses?|faux|mauvais|eventuel(?:le)?s?|premiere?s?|seule?s?)\s+)?/u;
/** "Abandonner des déchets", "ne pas tenir son chien". */
const DOING =
  /^(?:ne\s+pas\s+)?(?:s(?:e\s+|'))?(?!(?:notre|votre|autre|quatre|maitre|hier|premier|dernier|maire)\s)[a-z]{2,}(?:er|ir|[dt]re|[iu]re)\s/u;
/** Whoever it is: "quiconque", "toute personne qui", "l’auteur du dépôt". */
const WHOEVER =
  /^(?:quiconque|(?:tous\s+)?ceux\s+qui|celui\s+qui|celle\s+qui|(?:toute?|chaque)\s+(?!l[ea']|ce|s[ao]n|[nv]otre)[a-z]|(?:l'|les?\s+|la\s+|tous\s+les\s+|un\s+|des\s+)(?:auteur|contrevenant|recidiviste)e?s?(?![a-z]))/u;
/** "le manquement de l’agent": what one of them did, and no rule. */
const OF_ONE =
  /^\s+(?:[a-z]+\s+)?(?:commise?s?\s+par|reprochee?s?\s+a|d[eu])\s*(?:l'|la\s+|cet(?:te)?\s+|ce\s+|le\s+|votre\s+|notre\s+)?(?:agent|gardien|fonctionnaire|contractuel|salarie|employe|stagiaire|apprenti|eleve|interesse|adjoint|gerant|directeur|directrice|responsable|chauffeur|conducteur|exploitant|titulaire|locataire|association|societe|entreprise)/u;
/** What leads in a clause: "en application de…", "conformément à…", "Article 9". */
const LEAD =
  /^(?:en|conformement|selon|aux?|par|sur|sous|dans|pour|a|vu|sans|hors|hormis|lorsque|si|article|art|des|depuis|outre|ainsi|enfin|toutefois|cependant|\d+)(?![a-z])/u;
const SAYING =
  /^.*(?<![a-z])(?:rappel|precis|dispos|prevo|indiqu|stipul|enonc|sav|not|consider|attend)[a-z]*\s+(?:[a-z]+\s+)?qu(?:e\s+|')/su;

/** @param at of the verb @param word its participle */
export const isPunishedByLaw = (
  word: string,
  at: number,
  lower: string,
  judged: readonly Judged[],
  sentence: Stretch,
): boolean => {
  if (!PUNISHED.test(word)) return false;
  const cited = judged.some(
    ({ claim, match }) =>
      claim.value.type === 'citation' &&
      claim.value.normal.includes('|') &&
      claim.from >= sentence.from &&
      claim.to <= sentence.to &&
      match.ok,
  );
  const subject = lower.slice(sentence.from, at).split(/[:;]/u).at(-1) ?? '';
  const named = judged.some(
    ({ claim }) => claim.value.type === 'name' && claim.from >= sentence.from && claim.to <= at,
  );
  return cited && !named && isRule(clauseOf(subject));
};

/** What is punished, from its first word: without what leads it in, and what says it. */
const clauseOf = (subject: string): string => {
  const pieces = subject
    .replace(SAYING, '')
    .split(/,\s|\s[-\u2013\u2014]\s|[.)]\s/u)
    .map((piece) => piece.trim());
  return pieces.find((piece) => piece !== '' && !LEAD.test(piece)) ?? '';
};

const isRule = (clause: string): boolean => {
  const deed = clause.replace(BEFORE_DEED, '');
  const [head] = DEED.exec(deed) ?? [];
  return (
    WHOEVER.test(clause) ||
    DOING.test(`${clause} `) ||
    (head !== undefined && !OF_ONE.test(deed.slice(head.length)))
  );
};
