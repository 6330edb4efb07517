/** RH-01: the grade and the weekly hours of a post, told by the council or left to the mayor. */

export const GRADE =
  /(?<![a-z])(?:grades?|cadres?\s+d'emplois?|adjointe?s?\s+(?:technique|administrati|d'animation|du\s+patrimoine|territorial)|attachee?s?(?![a-z])|redact(?:eur|rice)|technicien|ingenieur|agents?\s+de\s+maitrise|atsem|agents?\s+(?:territorial\w*\s+)?specialise|animat(?:eur|rice)|educat(?:eur|rice)|auxiliaire|puericult|gardien|garde\s+champetre|cadre\s+de\s+sante|conservat(?:eur|rice)|aide-soignant|direct(?:eur|rice)\s+de\s+police|brigadier|chef\s+de\s+(?:service|police)|assistante?\s+(?:socio|d'enseignement|de\s+conservation|territorial)|bibliothecaire|infirmi|professeur|directeur\s+general|administrateur|conseillere?\s+(?:territorial|numerique|socio)|collaborateur\s+de\s+cabinet|apprenti|vacataire|operateur|psychologue|medecin|sage-femme|agents?\s+social|moniteur)/;
export const HOURS =
  /temps\s+(?:complet|non[\s-]complet|plein|partiel)|\d{1,2}(?:[.,]\d{1,2})?\s*\/\s*(?:35|(?:16|20)\s?e(?:mes?)?(?![a-z]))|\d\s?h(?:eures)?(?![a-z])|35\s?e|(?<![a-z])t\.?n?\.?c\.?(?![a-z])|heures?\s+hebdomadaires?|quotite|duree\s+hebdomadaire|mi-temps|\d{2,3}\s?%|etp/;
/** "À temps non complet": of how many hours? */
const PARTIAL = /temps\s+non[\s-]complet|t\.?n\.?c/;
const HOW_MANY =
  /\d\s*(?:h(?![a-z])|\/\s*(?:35|(?:16|20)\s?e(?:mes?)?(?![a-z]))|%|,\d+\s*\/)|35\s?eme|trente-cinquieme|(?:mi|demi)-temps|heures?(?![a-z])|etp|quotite/;

/** The act tells no hours, or a part of the time without its hours. */
export const lacksHours = (lower: string): boolean =>
  !HOURS.test(lower) || (PARTIAL.test(lower) && !HOW_MANY.test(lower));

/** The council leaves to the mayor what it must fix itself; pay within a grade, or hours of the day, are another matter. */
export const LEFT =
  /(?:grades?|cadre\s+d'emplois|duree\s+hebdomadaire|temps\s+de\s+travail|quotite)(?:(?!remuner|traitement|indice|indiciaire|echelon|horaires?|planning|candidat|contrat|profil)[^.;\n]){0,90}(?:ser(?:a|ont)|est|sont|rester(?:a|ont))\s+(?:\w+\s+){0,2}(?:choisi|fixe|determine|arrete|defini|precise)e?s?\s+(?:\w+\s+){0,2}?(?:par\s+(?:arrete\s+du\s+maire|(?:m|mme|monsieur|madame)?\s*l[ea]\s+(?:maire|presidente?)|l'autorite)|ulterieurement|plus\s+tard|lors\s+du\s+recrutement|a\s+l'embauche)|(?:maire|presidente?|autorite\s+territoriale)[^.;\n]{0,50}(?:fixe(?:r|ra)|choisi(?:r|ra)|determine(?:r|ra)|arrete(?:r|ra)|defini(?:r|ra))\s+(?:librement\s+|lui-meme\s+|ulterieurement\s+)?(?:le\s+grade|la\s+duree\s+hebdomadaire|le\s+temps\s+de\s+travail|la\s+quotite|le\s+cadre\s+d'emplois)/g;
