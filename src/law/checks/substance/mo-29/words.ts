/** MO-29: the words by which a letter says that a matter is another administration's, closes it, or sends the person elsewhere. */

/** Other administrations, to which a request is sent on; the trustee of a building is none. */
export const OTHERS =
  "(?:departement|conseil\\s+(?:departemental|regional)|communaute|metropole|agglomeration|region|prefet|prefecture|etat(?![a-z])|syndicat(?!\\s+(?:d[eu]s?\\s+)?(?:copropri|l'immeuble|la\\s+copro))|intercommunalite|caisse|rectorat|education\\s+nationale|agence\\s+regionale|finances\\s+publiques|office\\s+public|maison\\s+departementale)";
const TO = "(?:au|aux|a\\s+(?:la\\s+|l'))\\s*(?:seule?\\s+)?";
/** "les services de l’État", "des services du département". */
const SERVICES = "(?:services?\\s+(?:d[eu]s?\\s+|de\\s+(?:la\\s+|l')))?";
const OF = `(?:d[eu]s?\\s+|de\\s+(?:la\\s+|l'))(?:seule?\\s+)?${SERVICES}`;
const OWN = '(?:commune|mairie|ville|municipalite)';

/** "ne relève pas de la commune", "relève du département"; "ne relève pas du département" says that it is ours. */
export const NOT_OURS = new RegExp(
  [
    `(?:ne\\s+(?:releve|ressort|depend)[a-z]*\\s+pas|ne\\s+(?:fait|entre)\\s+pas\\s+partie)\\s+(?:(?!${OTHERS})[^.;\\n]){0,80}(?:commune(?!s)|mairie|ville|municipalite|(?:competences?|services?|ressort|attributions)(?![a-z]|\\s+(?:[a-z]+\\s+)?(?:d[eu]s?\\s+)?(?:la\\s+|l'|les\\s+)?${OTHERS}))`,
    "n'est\\s+pas\\s+(?:de\\s+)?(?:la\\s+|notre\\s+|ma\\s+)?competence",
    `${OWN}\\s+n'(?:y\\s+)?(?:est|a|exerce)\\s+(?:donc\\s+)?(?:pas|plus)\\s+(?:(?:aucune|la|de|cette|en\\s+la\\s+matiere)\\s+)?(?:competente|competence)`,
    `(?:est|sont)\\s+(?:desormais\\s+)?de\\s+la\\s+competence\\s+(?:exclusive\\s+)?${OF}${OTHERS}`,
    `(?:releve(?:nt)?|ressort|depend(?:ent)?)\\s+(?:de\\s+la\\s+(?:seule\\s+)?competence\\s+)?(?:exclusive\\s+)?${OF}${OTHERS}`,
    `${OWN}\\s+n'a\\s+(?:donc\\s+)?(?:pas|plus)\\s+a\\s+(?:s'en\\s+(?:occuper|charger)|en\\s+connaitre|y\\s+(?:repondre|donner)|intervenir|se\\s+prononcer|instruire|traiter)`,
    `${OWN}\\s+n'(?:est|a)\\s+(?:donc\\s+)?(?:pas|plus)\\s+(?:en\\s+)?(?:la\\s+)?(?:gestionnaire|gestion|charge)(?![a-z])`,
    '(?:je\\s+ne\\s+suis|nous\\s+ne\\s+sommes)\\s+(?:donc\\s+)?(?:pas|plus)\\s+competent',
    '(?:echapp(?:e|ent)|etrang[a-z]+)\\s+(?:a|aux)\\s+(?:la\\s+|ma\\s+|notre\\s+|nos\\s+|mes\\s+)?competences?(?!\\s+d)',
    "n'entre(?:nt)?\\s+pas\\s+dans\\s+(?:le\\s+champ\\s+d[a-z]*\\s+)?(?:mes|nos|ses|les)\\s+(?:competences|attributions|missions)",
    `(?:il\\s+s'agit\\s+d'|c'est\\s+)une\\s+competence\\s+(?:exclusive\\s+)?(?:${OF}${OTHERS}|(?:departement|region|intercommun)ale)`,
  ].join('|'),
  'g',
);

/** What others hold, run or answer for: it matters where the request is closed, or the person sent elsewhere. */
export const OF_OTHERS = new RegExp(
  [
    `(?:a|ont)\\s+ete\\s+(?:transfere|confie|delegue)e?s?\\s+${TO}${OTHERS}`,
    `(?:appartien(?:t|nent)|incomb(?:e|ent)|revien(?:t|nent))\\s+(?:exclusivement\\s+|desormais\\s+)?${TO}${OTHERS}`,
    `(?:est|sont)\\s+(?:desormais\\s+)?(?:gere|assure|exerce|organise|entretenu|pris\\w*\\s+en\\s+charge|instruit|delivre|suivi)e?s?\\s+par\\s+(?:l[ae]s?\\s+|l')${SERVICES}${OTHERS}`,
    `concern(?:e|ent)\\s+(?:exclusivement\\s+|seulement\\s+)?(?:l[ae]s?\\s+|l')${SERVICES}${OTHERS}`,
    `(?:gestionnaire|(?:autorite|administration|service)\\s+(?:competente?|organisatrice|responsable))[^.;\\n]{0,40}?\\s(?:est|sont)\\s+(?:l[ae]s?\\s+|l')${OTHERS}`,
    `c'est\\s+(?:${TO}|l[ae]s?\\s+|l')${OTHERS}(?:\\s+[a-z'-]+){0,3}?\\s+(?:qu[ie']|de\\s)`,
    `(?:l[ae]s?\\s+|l')${OTHERS}[^.;\\n]{0,40}?\\s(?:est|sont)\\s+(?:seule?s?\\s+)?(?:competent|responsable|charge|gestionnaire)`,
  ].join('|'),
  'g',
);

/** The request is given up; a road that is "classée" is not. */
export const CLOSED =
  /(?:je|nous)\s+class(?:e|ons)\s|sans\s+suite|(?:ne|n')[^.;\n]{0,60}\s(?:suite|traitee?|instruite?|examinee?|repondre)\b|rejet/g;

export const SELF = new RegExp(
  [
    '(?:adressez|rapprochez)-vous|contactez|(?:adressez|presentez|envoyez|deposez)\\s+(?:votre|cette)\\s+demande|ecrivez(?:-leur|\\s+(?:au|a\\s+l))',
    "(?:invite|conseille|prie|propose|appartient|revient|incombe|pouvez|devez|devrez|convient|a\\s+charge\\s+pour\\s+vous|(?<![a-z])a\\s+vous\\s+d(?:e\\s|')|libre\\s+a\\s+vous)[^.;\\n]{0,60}(?:adresser|saisir|contacter|rapprocher|tourner|ecrire|demarche|(?:presenter|deposer|formuler|transmettre|envoyer)\\s+(?:vous-meme\\s+)?(?:une|votre|cette)\\s+(?:nouvelle\\s+)?demande|renouveler\\s+(?:votre|cette)\\s+demande)",
    '(?:veuillez|merci\\s+de)[^.;\\n]{0,40}(?:adresser|saisir|contacter|rapprocher|ecrire)',
    '(?:votre|cette)\\s+demande\\s+(?:doit|devra)\\s+(?:donc\\s+)?etre\\s+(?:adressee|presentee|deposee|envoyee)\\s+(?:par\\s+vous\\s+|directement\\s+)?(?:au|aux|a\\s)',
  ].join('|'),
  'g',
);
