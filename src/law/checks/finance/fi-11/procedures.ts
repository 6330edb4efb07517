/** FI-11: the words that tell a procedure: none at all, or the adapted one. */
const OPENED =
  "(?:publicite|(?:mise\\s+en\\s+)?concurrence|consultation|appel\\s+d['’]offres)(?!\\s+(?:europeenne|du\\s+public|des\\s+(?:habitants|riverains)|nouvelle|supplementaire))";
export const DIRECT = new RegExp(
  [
    "sans\\s+(?:publicite(?:\\s+(?:et|ni)\\s+(?:sans\\s+)?(?:mise\\s+en\\s+concurrence|concurrence))?|mise\\s+en\\s+concurrence|consultation|concurrence|appel\\s+d'offres)",
    'sans\\s+(?:mettre\\s+en\\s+concurrence|autre\\s+(?:consultation|mise\\s+en\\s+concurrence))',
    '(?:de\\s+)?gre\\s+a\\s+gre|sur\\s+simple\\s+devis|dispense\\w*\\s+de\\s+(?:publicite|mise\\s+en\\s+concurrence)',
    `aucune\\s+(?:(?:mesure|obligation|formalite|procedure)\\s+de\\s+)?${OPENED}`,
    'ne\\s+pas\\s+(?:consulter|mettre\\s+en\\s+concurrence)',
    `ni\\s+publicite\\s+ni\\s+(?:mise\\s+en\\s+)?concurrence`,
    `sans\\s+qu'(?:il|elle|une?|aucune?)\\s+[^.;\\n]{0,50}?${OPENED}`,
    `(?:n'(?:a|ont|ayant|avait)|n'est)\\s+(?:donc\\s+)?pas\\s+(?:donc\\s+)?(?:fait\\s+l'objet\\s+d[e'’]|ete\\s+precede\\w*\\s+d[e'’]|donne\\s+lieu\\s+a|ete\\s+procede\\s+a|soumis\\w*\\s+a|ete\\s+soumis\\w*\\s+a|ete\\s+mise?s?\\s+en(?=\\s+concurrence))\\s*(?:une\\s+|la\\s+|l')?(?:mesure\\s+de\\s+|procedure\\s+de\\s+)?${OPENED}`,
    '(?:seule?|unique)\\s+(?:entreprise|societe|candidate?|prestataire|fournisseur|artisan)\\s+(?:a\\s+avoir\\s+ete\\s+|ayant\\s+ete\\s+)?(?:consulte|sollicite|contacte|interroge)e?',
    "aucune?\\s+autre\\s+(?:entreprise|societe|offre|prestataire|fournisseur|artisan|devis|candidate?)\\s+n'(?:a|ayant)\\s+ete\\s+(?:consultee?|sollicitee?|contactee?|interrogee?|demandee?)|n'(?:a|ayant)\\s+(?:consulte|sollicite|interroge|demande)\\s+qu'(?:une?\\s+seule?|un|une)\\s+(?:entreprise|societe|devis|prestataire|fournisseur)",
    '(?:confie|attribue|conclu|passe|commande)(?:e?s?|r|re)\\s+directement',
    "(?:un\\s+seul|l'unique|un\\s+unique)\\s+devis\\s+(?:a\\s+ete\\s+|ayant\\s+ete\\s+)?(?:demande|sollicite|recu|obtenu|produit)|(?:d'un|du)\\s+(?:seul|unique)\\s+devis",
    // "il n’a pas paru utile de procéder à une publicité", "il n’y a pas lieu de mettre en concurrence"
    `(?:n'(?:a|avait|est|etait|y\\s+a(?:vait)?)\\s+pas\\s+(?:paru|semble|ete\\s+juge|juge|ete\\s+estime|lieu|apparu|besoin)?\\s*(?:utile|necessaire|opportun|souhaitable|indispensable)?|ne\\s+(?:parait|semble|s'impose)\\s+pas\\s+(?:utile|necessaire|opportun)?)\\s*(?:de|d')\\s*(?:proceder\\s+a|faire|lancer|organiser|recourir\\s+a|engager)\\s+(?:une\\s+|la\\s+|de\\s+|l')?(?:mesure\\s+de\\s+|procedure\\s+de\\s+)?${OPENED}`,
    "(?:ni|pas\\s+(?:utile|necessaire|opportun|lieu|souhaitable|besoin)|inutile)\\s+(?:de|d')\\s*(?:mettre\\s+en\\s+concurrence|(?:consulter|solliciter|interroger|demander\\s+(?:un\\s+devis\\s+)?a)\\s+d'autres\\s+(?:entreprises|societes|prestataires|fournisseurs|artisans))",
    "consultation\\s+d'un\\s+(?:seul|unique)\\s+(?:prestataire|fournisseur|candidat|artisan|operateur)|consultation\\s+d'une\\s+seule\\s+(?:entreprise|societe)",
    'r\\.?\\s?\\*?2122-8(?!\\d)',
  ].join('|'),
  'g',
);

export const ADAPTED = /procedure\s+adaptee|m\.?a\.?p\.?a\.?|article\s+28\s+du\s+code\s+des\s+marches/g;
