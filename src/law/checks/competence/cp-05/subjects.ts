/** CP-05: what each point of L2122-22 is about, told by the head of the decision. */
import type { Analysis } from '../../../analysis';
import { headSpan, plain } from '../../shared/words';

/** A market where things are sold is no contract: "marché forain", "droits de place du marché". */
const MARKET_PLACE =
  /(?:droits?\s+de\s+place|emplacement|exposant|commercant|abonne|forain|halle|foire|placier)[^.;\n]{0,40}\smarches?\b|marches?\s+(?:[a-z]+\s+)?(?:(?:forain|couvert|hebdomadaire|nocturne|paysan|artisana|gourmand)\w*|d'ete|de\s+(?:noel|plein\s+air|plein\s+vent|producteurs)|aux\s+(?:puces|fleurs|bestiaux|poissons|livres)|du\s+(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|centre|bourg))/g;

/** Points of which a word of the head is sure enough to say that another one does not fit; the likeliest first. */
const SUBJECTS: readonly (readonly [number, RegExp])[] = [
  [7, /regies?\s+(?:de\s+recettes|d'avances|comptable|mixte|prolongee)/],
  [4, /(?<![a-z])marche|accord-cadre|bon\s+de\s+commande|prestation|maitrise\s+d'(?:oe|œ)uvre/],
  [3, /emprunt|pret\s+bancaire/],
  [20, /ligne\s+de\s+tresorerie/],
  [8, /concession[^.]{0,40}funeraire|cimetiere/],
  [16, /ester\s+en\s+justice|defen(?:dre|se)[^.]{0,60}(?:justice|instance|tribunal)|action\s+en\s+justice/],
  [5, /bail|location|louage|mise\s+a\s+disposition\s+d[eu]\s+(?:local|logement|salle)/],
  [15, /preemption/],
];

/** Words that excuse a point, and are not sure enough to ask for it. */
const EXCUSES: readonly (readonly [number, RegExp])[] = [
  [1, /affectation/],
  [2, /tarif|redevance|droits?\s+de\s+(?:place|voirie|stationnement)/],
  [6, /assurance|sinistre|indemnit/],
  [7, /\bregies?\b/],
  [8, /concession/],
  [9, /\b(?:dons?|legs)\b/],
  [10, /vente|cession|alienation|reforme/],
  [11, /avocat|notaire|huissier|commissaire\s+de\s+justice|expert|honoraires|frais/],
  [16, /justice|contentieux|recours|requete|avocat|instance|plainte|transaction/],
  [17, /accident|sinistre|vehicule/],
  [21, /preemption|fonds\s+de\s+commerce/],
  [22, /priorite/],
  [24, /adhesion|cotisation/],
  [26, /subvention|financement|dotation|fonds\s+(?:de\s+concours|vert)|detr|dsil/],
  [27, /urbanisme|demoli/],
];

const headOf = (analysis: Analysis): string => {
  const { start, end } = headSpan(analysis);
  return plain(analysis.text.slice(start, end)).replace(MARKET_PLACE, ' ');
};

/** The point that the head of the decision asks for, when a word tells it. */
export const subjectOf = (analysis: Analysis): number | undefined =>
  SUBJECTS.find(([, pattern]) => pattern.test(headOf(analysis)))?.[0];

/** The head has a word for this point too. */
export const isSubject = (analysis: Analysis, point: number): boolean =>
  [...SUBJECTS, ...EXCUSES].some(([one, pattern]) => one === point && pattern.test(headOf(analysis)));
