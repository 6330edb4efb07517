/**
 * Whose affair a refused request is, by the words that say what is at stake: a grant, a purchase, staff, a dwelling, a school place.
 * It tells which law and which other ways a refusal names; it never decides whether to refuse.
 */
import { PEOPLE, type People } from './lexicon/people';
import { plainOf, wordsOf } from './text/normalise';

/** What is at stake, in plain lower-case words; the surest first. */
const STAKES: readonly (readonly [People, RegExp])[] = [
  ['association', /\b(?:subventions?|subventionner|associations?|assos?|clubs?)\b/u],
  [
    'supplier',
    /\b(?:devis|offres?(?! d'emploi)|soumission\w*|appels? d'offres|consultation des entreprises|marches? (?:publics?|de (?:travaux|fournitures?|services?|maitrise))|attributaires?|prestataires?|fournisseurs?|entreprises?|cahier des charges|cctp|rapport d'analyse)\b/u,
  ],
  [
    'applicant',
    /\b(?:logements?|hlm|appartements?|hebergements?|creches?|berceaux?|aides? sociales?|aides? d'urgence|secours|ccas|bons? alimentaires?|concessions? funeraires?)\b/u,
  ],
  [
    'pupil',
    /\b(?:eleves?|ecoliers?|scolaires?|ecoles?|maternelle|cantine|classe de (?:cp|ce1|ce2|cm1|cm2|neige)|collegiens?|lyceens?|etudiants?|bourses? d'etudes)\b/u,
  ],
  [
    'candidate',
    /\b(?:recrut\w*|embauch\w*|postes?(?! de police)|emplois?|cv|curriculum|entretiens? d'embauche|offres? d'emploi|fiche de poste|stages?)\b/u,
  ],
  [
    'agent',
    /\b(?:agents?|salaries?|salariees?|fonctionnaires?|employes?|employees?|collegues?|primes?|cia|rifseep|ifse|avancement|promotion|promouvoir|blame|sanction disciplinaire|conges?|entretien professionnel|contractuel\w*|titularis\w*)\b/u,
  ],
];
/** A pitch on the market is no purchase of the town's. */
const PITCH = /\b(?:forains?|exposants?|commercants?|maraichers?|stands?|terrasses?|emplacements?)\b/u;

/** @param read whom the reading of the request took it to be about */
export const domainOf = (text: string, read: People): People => {
  const plain = plainOf(text)
    .replace(/[’‘ʼ`´]/gu, "'")
    .replace(/\s+/gu, ' ');
  if (PITCH.test(plain) && !STAKES.slice(0, 2).some(([, words]) => words.test(plain))) return 'citizen';
  const at = STAKES.filter(([, words]) => words.test(plain)).map(([people]) => people);
  const [first] = at;
  if (first === undefined) return names(text, read) ? read : 'citizen';
  // "le directeur de l’école" is staff all the same.
  if (first === 'pupil' && read === 'agent' && names(text, read)) return read;
  // A stake tells more than the word for whoever asks for it: "candidats à la subvention", "quel candidat pour ce logement".
  return at.includes(read) ? read : first;
};

/** The request itself names such people: a jury, a reading by default, do not. */
const names = (text: string, people: People): boolean =>
  wordsOf(text).some(({ key }) => PEOPLE[people].has(key));
