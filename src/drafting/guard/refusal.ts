/**
 * What a refusal says: the act in words, the people, the text that reserves it to a person, what can be done instead. Data only.
 */
import type { Act } from './lexicon/acts';
import type { People } from './lexicon/people';

/** "Cette demande revient à …" */
export const DONE: Readonly<Record<Act, string>> = {
  rank: 'classer',
  choose: 'choisir parmi',
  filter: 'trier',
  score: 'noter',
  evaluate: 'évaluer',
  sanction: 'sanctionner ou proposer de sanctionner',
  recruit: 'prendre une décision de recrutement ou de carrière concernant',
  award: 'prendre une décision d’attribution concernant',
  profile: 'établir un profil ou une prévision concernant',
  decide: 'prendre une décision concernant',
};

export const PEOPLE_WORDS: Readonly<Record<People, string>> = {
  candidate: 'des candidats',
  agent: 'des agents',
  applicant: 'des demandeurs',
  supplier: 'des entreprises ou leurs offres',
  pupil: 'des élèves',
  association: 'des associations',
  citizen: 'des personnes',
};

const AUTOMATED =
  'Une décision qui produit des effets à l’égard d’une personne ne peut être fondée exclusivement sur un traitement automatisé (article 22 du RGPD, article 47 de la loi n°\u00A078-17 du 6\u00A0janvier 1978).';
const highRisk = (domain: string, point: number): string =>
  `Un système qui évalue ou sélectionne des personnes en matière ${domain} est à haut risque (règlement (UE) 2024/1689, annexe\u00A0III, point\u00A0${String(point)}), et ${AUTOMATED.charAt(0).toLowerCase()}${AUTOMATED.slice(1)}`;

/** The texts that reserve the decision to people. */
export const LEGAL: Readonly<Record<People, string>> = {
  candidate: highRisk('d’emploi', 4),
  agent: highRisk('d’emploi', 4),
  applicant: highRisk('d’aides et de services publics essentiels', 5),
  pupil: highRisk('d’éducation', 3),
  supplier:
    'Le choix d’une offre appartient à l’acheteur, d’après les critères qu’il a annoncés (article L.\u00A02152-7 du code de la commande publique).',
  association:
    'L’attribution d’une subvention relève de la décision de l’autorité compétente (article 9-1 de la loi n°\u00A02000-321 du 12\u00A0avril 2000).',
  citizen: AUTOMATED,
};

const GRID =
  'préparer une grille vierge, à remplir par la personne qui décide, à partir des critères que vous donnez';
const SUMMARY = 'résumer, sans note ni classement, les faits déclarés dans chaque dossier';
const LETTER = 'rédiger la lettre ou l’acte qui annonce une décision déjà prise par l’autorité compétente';

/** What can be done instead, the most useful first. */
export const INSTEAD: Readonly<Record<People, readonly string[]>> = {
  candidate: [GRID, 'proposer des questions d’entretien, les mêmes pour chacun', SUMMARY, LETTER],
  agent: [
    GRID,
    'dresser la chronologie des faits, sans appréciation',
    'rappeler la procédure et les droits de l’agent',
    LETTER,
  ],
  applicant: [GRID, SUMMARY, 'vérifier quelles pièces manquent à chaque dossier', LETTER],
  supplier: [
    'préparer une trame de rapport d’analyse, notes à remplir',
    'présenter les offres ligne par ligne, sans note ni classement',
    LETTER,
  ],
  pupil: [GRID, SUMMARY, LETTER],
  association: [GRID, 'présenter les demandes dans un tableau, sans classement', LETTER],
  citizen: [GRID, SUMMARY, LETTER],
};
