/**
 * Words by which a text says that one thing is more or less than another, or that it grew or shrank. Patterns for plain lower-case text; data only.
 */

export type Side = 'more' | 'less';
export const other = (side: Side): Side => (side === 'more' ? 'less' : 'more');

/** "dépasse", "en deçà de": what stands before is more, or less, than what stands after. */
export const AGAINST: Readonly<Record<Side, RegExp>> = {
  more: /(?<![a-z])(?:(?:au-dela|au-dessus)\s+(?:de\s+|du\s+|des\s+|d')|superieure?s?\s+(?:de\s+[^,;:.]{1,28}?\s+)?(?:a\s|au\s|aux\s)|(?:excede|depasse)(?:nt|ra|ront|ait|aient)?(?:\s|$)|(?:a|ont|ayant)\s+(?:depasse|excede)\s|plus\s+(?:elevee?s?|haute?s?|importante?s?|grande?s?|longue?s?|forte?s?|chere?s?|couteu(?:x|ses?)|nombreu(?:x|ses))\s+qu)/gu,
  less: /(?<![a-z])(?:(?:en\s+deca|au-dessous|en\s+dessous)\s+(?:de\s+|du\s+|des\s+|d')|inferieure?s?\s+(?:de\s+[^,;:.]{1,28}?\s+)?(?:a\s|au\s|aux\s)|n'attei(?:nt|gnent)\s+pas\s|moins\s+(?:elevee?s?|haute?s?|importante?s?|grande?s?|longue?s?|forte?s?|chere?s?|couteu(?:x|ses?)|nombreu(?:x|ses))\s+qu|plus\s+(?:bas(?:se)?s?|faibles?|petite?s?|courte?s?|modestes?)\s+qu)/gu,
};
/** Of days. */
export const SOONER: Readonly<Record<Side, RegExp>> = {
  more: /(?<![a-z])(?:posterieure?s?|plus\s+tardi(?:f|ve)s?)\s+(?:a\s|au\s|aux\s|qu)/gu,
  less: /(?<![a-z])(?:anterieure?s?\s+(?:a\s|au\s|aux\s)|plus\s+tot\s+qu)/gu,
};

const WORD = (words: string): RegExp => new RegExp(`(?<![a-z])(?:${words})(?![a-z])`, 'gu');
/** What has grown, or shrunk, from one time to the next. */
export const MOVES: Readonly<Record<Side, RegExp>> = {
  more: WORD(
    "augment(?:e|ent|ee?s?|era|eront|ait|aient|ation|ant)|progress(?:e|ee?s?|ent|era|ait|aient|ant|ion)|hausse|croi(?:t|ssent|ssait|ssance)|accroi(?:t|ssement|ssent)|accrue?s?|s'accroi\\w+|rehaussee?s?|relevee?s?\\s+(?:de|par\\s+rapport|cette\\s+annee)|majoree?s?\\s+de|grimp\\w+|remont(?:e|ent|ee?s?)|en\\s+progres|bond(?:it|i)\\s+de",
  ),
  less: WORD(
    'baiss(?:e|ent|ee?s?|era|eront|ait|aient|ant)|diminu(?:e|ent|ee?s?|era|ait|aient|tion|ant)|recul(?:e|ent|era|ait|aient|ant)?|(?<=(?<![a-z])(?:est|sont|sera|seront|ete|a|ont)\\s)redui(?:t|te|ts|tes)|abaissee?s?|reduction|chut(?:e|ent|er|ait)|repli|en\\s+retrait|tass(?:e|ee?s?|ement)|decroi\\w+|regress\\w+|flechi\\w*',
  ),
};
/** What went better, or worse: which way that is depends on what it is of. */
export const BETTER: Readonly<Record<Side, RegExp>> = {
  more: WORD('amelior(?:e|ent|ee?s?|era|ait|aient|ant|ation)|redress(?:e|ee?s?|ement)'),
  less: WORD(
    'degrad(?:e|ent|ee?s?|era|ait|aient|ant|ation)|deterior(?:e|ent|ee?s?|ant|ation)|alter(?:e|ee?s?|ation)',
  ),
};
/** Keys of what one wants much of, and of what one wants little of. */
export const WANTED: Readonly<Record<Side, RegExp>> = {
  more: /^(?:rendement|reussite|frequentation|excedent|autofinancement|epargne|note|notes|satisfaction|qualite|taux_de_reussite|remplissage|collecte|valorisation|recouvrement|solde|resultat|disponibilite|ponctualite|conformite|performance|participation|tri|presence|productivite)$/u,
  less: /^(?:fuites?|pertes?|deficit|endettement|dette|dettes|impayes?|absences?|absenteisme|accidents?|chomage|vacance|retards?|incidents?|plaintes?|refus|consommations?|pollution|delais?|attente|infractions?|bruit|emissions?)$/u,
};
/** "davantage d’inscrits que", "plus de visiteurs qu’en 2024". */
export const COUNTED: Readonly<Record<Side, RegExp>> = {
  more: /(?<![a-z])(?:davantage|plus)\s+(?:de\s+|d')(?=[a-z][^,;:.\d]{0,60}(?<![a-z])qu(?:e\s|'))/gu,
  less: /(?<![a-z])moins\s+(?:de\s+|d')(?=[a-z][^,;:.\d]{0,60}(?<![a-z])qu(?:e\s|'))/gu,
};

/** What a value is held against, as keys name it. */
export const BOUND =
  /^(?:objectifs?|cibles?|estimations?|estime|estimee|limites?|seuils?|plafonds?|planchers?|capacites?|jauges?|maximum|max|maxi|minimum|min|mini|budgets?|enveloppes?|normes?|previsions?|prevu|prevue|quotas?)$/u;
/** Right before a cue: what is denied, supposed, allowed or ruled is not told. */
export const DENIED =
  /(?<![a-z])(?:ne\s|n'|sans\s+(?:jamais\s+)?|non\s+|pas\s+|si\s|s'il\s|lorsqu\w*\s|en\s+cas\s|jamais\s|pourra\w*\s|peu(?:t|vent)\s|devra\w*\s|doi(?:t|vent)\s|serait\s|tout\s|toute\s|aucune?\s|interdit\w*\s|limite\w*\s)[^,;:.]{0,40}$/u;
