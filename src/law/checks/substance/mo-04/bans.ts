/** MO-04: the words of a ban, and how wide they make it. */

/** "ne sont pas interdits" allows. */
export const BAN =
  /(?<!n(?:'|e\s)[a-z]+\s(?:pas|plus|jamais|point)\s(?:[a-z]+\s)?)interdi[tes]|prohibe|proscri[tv]|defendu|nul\s+ne\s+(?:peut|pourra|doit|devra)(?![a-z])|ne\s+(?:sont|seront|est|sera)\s+plus\s+(?:toleree?s?|autorisee?s?|admise?s?|permise?s?)|fait\s+defense|defense\s+(?:est\s+faite|absolue)|aucune?\s[^.;]{0,70}\sne\s+(?:peut|pourra|doit)(?![a-z])/;
export const EVERYWHERE =
  /(?:tout|l'ensemble\s+du|la\s+totalite\s+du|l'integralite\s+du|en\s+tout\s+point\s+du)\s+(?:le\s+)?territoire|toute\s+(?:la|l'etendue\s+de\s+la)\s+(?:commune|ville)|l'ensemble\s+de\s+la\s+(?:commune|ville)|en\s+tou[ts]\s+lieux?|toutes\s+les\s+(?:voies|rues|places)|tous\s+les\s+(?:espaces|lieux)\s+publics|l'ensemble\s+des\s+(?:voies|rues|espaces)|partout|nulle\s+part|quels?\s+que\s+(?:soit|soient)\s+(?:le\s+lieu|l'endroit|la\s+(?:rue|voie))|(?:ville|commune)\s+(?:tout\s+)?entiere|l(?:'integ|a\s+to)(?:ra|ta)lite\s+de\s+la\s+(?:commune|ville)/;
/** Says it of the whole commune when nothing bounds the time either. */
export const IN_TOWN =
  /(?:sur|dans)\s+(?:le\s+(?:territoire|domaine\s+public)\s+(?:de\s+la\s+commune|communal|municipal)|la\s+commune|les\s+(?:rues|voies)(?:,?\s+(?:et\s+)?(?:les\s+)?(?:places|espaces\s+publics))?\s+(?:de\s+la\s+(?:commune|ville)|du\s+(?:village|bourg)))/;
export const ALWAYS =
  /en\s+permanence|de\s+(?:facon|maniere)\s+permanente|toute\s+l'annee|a\s+toute\s+heure|en\s+tout\s+temps|jour\s+et\s+nuit|de\s+jour\s+comme\s+de\s+nuit|24\s?h(?:eures)?\s?(?:sur|\/)\s?24|(?:nuit\s+et\s+jour|de\s+nuit\s+comme\s+de\s+jour)|sans\s+limit(?:e|ation)\s+(?:de\s+(?:duree|temps)|dans\s+le\s+temps)|duree\s+(?:indeterminee|illimitee)|en\s+toute\s+saison|sans\s+limite\s+d'horaires?|quel(?:le)?s?\s+que\s+soi(?:en)?t\s+(?:(?:le\s+lieu|l'endroit|la\s+rue)\s+(?:et|ou)\s+)?(?:le\s+jour|l'heure|la\s+(?:date|saison|periode))|tous\s+les\s+jours\s+de\s+l'annee|a\s+tout\s+moment|365\s+jours|definitivement|a\s+titre\s+permanent|jusqu'a\s+nouvel\s+ordre/;
/** What no place and no hour makes lawful, or the law itself forbids. */
export const FORBIDDEN_ANYWAY =
  /depots?\s+(?:sauvage|d)|dechet|ordures|dejection|brulage|bruler|divag|abandon|jeter|jet\s+d|epandage|affichage\s+sauvage|tags?(?![a-z])|graffiti|urine|arrosage|lavage|eau\s+potable|remplissage|nourri|pigeons|ambroisie|elagage|protoxyde/;
