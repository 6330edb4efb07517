/**
 * Matters of municipal life, told by words: what an act is about, what a delegation covers. Coarse on purpose: two matters that
 * touch each other both match, so that only a plain difference is one.
 */

export type Matter =
  | 'streets'
  | 'planning'
  | 'finance'
  | 'staff'
  | 'civil-status'
  | 'schools'
  | 'sports-culture'
  | 'social'
  | 'order'
  | 'police';

const COVERED: readonly (readonly [Matter, RegExp])[] = [
  [
    'streets',
    /voirie|circulation|stationnement|travaux|securite|police|cadre\s+de\s+vie|espaces?\s+publics?|domaine\s+public|proximite|mobilite|deplacement|transport|technique|urbanisme|amenagement|manifestation|evenement|tranquillite/,
  ],
  [
    'planning',
    /urbanisme|habitat|logement|amenagement|foncier|patrimoine|construction|travaux|batiment|environnement/,
  ],
  ['finance', /financ|budget|compta|marche|commande\s+publique|achat|fiscal/],
  [
    'staff',
    /personnel|ressources\s+humaines|(?<![a-z])rh(?![a-z])|administration\s+generale|affaires\s+generales/,
  ],
  [
    'civil-status',
    /etat\s+civil|population|election|cimetiere|administration\s+generale|affaires\s+generales/,
  ],
  ['schools', /scolaire|ecole|enfance|jeunesse|education|periscolaire|cantine|restauration/],
  [
    'sports-culture',
    /sport|cultur|animation|fete|associati|loisir|evenement|manifestation|tourisme|jumelage|communication/,
  ],
  ['social', /social|solidarite|ccas|aine|personnes\s+agees|sante|famille|handicap/],
  [
    'order',
    /securite|police|tranquillite|prevention|animation|fete|associati|evenement|manifestation|commerce|sport|cultur|reglementation|administration\s+generale|affaires\s+generales|vie\s+locale/,
  ],
  [
    'police',
    /securite|surete|police|tranquillite|prevention|ordre\s+public|salubrite|hygiene|proprete|reglementation|administration\s+generale|affaires\s+generales|vie\s+(?:locale|quotidienne)|cadre\s+de\s+vie|proximite|citoyen|espaces?\s+(?:publics?|verts?)|domaine\s+public|voirie|environnement|anima(?:l|ux)|manifestation|evenement|fete|commerce|debits?\s+de\s+boissons/,
  ],
];
const ALL =
  /toutes?\s+(?:les\s+)?(?:affaires|matieres|fonctions)|ensemble\s+des\s+(?:affaires|fonctions|attributions)/;

/** Matters that the words of a delegation cover; undefined when no word is known, or all is covered. */
export const mattersCovered = (words: string): readonly Matter[] | undefined => {
  if (ALL.test(words)) return undefined;
  const matters = COVERED.flatMap(([matter, pattern]) => (pattern.test(words) ? [matter] : []));
  return matters.length === 0 ? undefined : matters;
};

const ABOUT: readonly (readonly [Matter, RegExp])[] = [
  ['order', /debits?\s+de\s+boissons?|buvette|licence/],
  [
    'police',
    /(?:consommation|vente|detention|transport)\s+(?:d'|de\s+boissons?\s+)alcool|alcool(?:s|isees?)?\s+sur\s+(?:la\s+voie|l[ae]\s+domaine|l'espace)|mendicite|couvre-feu|regroupement|attroupement|(?<![a-z])bruits?(?![a-z])|nuisances\s+sonores|(?<![a-z])chiens?(?![a-z])|divagation|petards|feux\s+d'artifice|protoxyde|brulage|ecobuage|camping\s+sauvage|depots?\s+sauvages?|baignade|(?:drones?|glissade|luge)s?\s+(?:est|sont)?\s*interdi/,
  ],
  [
    'planning',
    /permis\s+de\s+construire|declaration\s+prealable|certificat\s+d'urbanisme|preemption|permis\s+d'amenager|mise\s+en\s+securite|peril/,
  ],
  [
    'staff',
    /nomination|titularisation|avancement|recrutement|mutation|conge|disponibilite|temps\s+partiel|sanction\s+disciplinaire|detachement|echelon/,
  ],
  ['streets', /circulation|stationnement|voirie|vitesse|occupation|terrasse|deviation/],
  ['civil-status', /concession|cimetiere|etat\s+civil|inhumation|exhumation/],
];

/** The matter of an act by its title; undefined when no word is known. */
export const matterOf = (title: string): Matter | undefined =>
  ABOUT.find(([, pattern]) => pattern.test(title))?.[0];
