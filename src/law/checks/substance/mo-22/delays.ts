/** MO-22: how long a decision may be withdrawn, and what another rule governs. */
export const [MONTHS, PLANNING_MONTHS] = [4, 3];

/** The mayor may end these at any time, as a grant whose conditions were not kept (CRPA L242-2), or the law knows other delays. */
export const OTHER =
  /(?:a|sur)\s+(?:la|sa|leur)\s+demande|beneficiaire\s+(?:le\s+)?demande|(?<!(?:aucune|sans|pas\sde|ni|absence\sde(?:\stoute)?)\s(?:man\S{1,2}uvres?\s)?)fraud|(?<!a\s)l\.?\s?242-[24](?!\d)|conditions?\s+(?:(?:mise|fixee|posee)s?|d'octroi|de\s+l'octroi|d'attribution)[^.;\n]{0,80}\s(?:n'(?:a|ont)\s+pas\s+ete\s+(?:respect|rempli|observ)|(?:sont|est)\s+restees?\s+(?:sans|inobserv))|precaire|domaine\s+public|emplacement(?!\s+de\s+taxi)|\bmarches?\s+(?:hebdomadaire|municip|de\s+plein\s+air|aux\s+puces)|reglement\s+du\s+marche|concession\s+funeraire|permission\s+de\s+voirie|terrasse|delegation\s+(?:de\s+(?:fonction|signature)|accordee|a\s)|arrete\s+(?:de\s+)?(?:circulation|stationnement|police)|sanction|jugement|tribunal\s+administratif\s+[^.;\n]{0,60}(?:annul|juge)/g;
/** Planning law has a delay of its own. */
export const PLANNING =
  /permis\s+de\s+(?:construire|demolir|amenager)|declaration\s+prealable|non-opposition/g;
