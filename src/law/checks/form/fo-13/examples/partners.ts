/** FO-13: examples of what another commune owns, told to a partner: shared, lent, compared, sent on. */
import type { Examples } from '../../../framework/rule';
import { sampleAct } from './samples';

/** What would be a rest of another act, were nothing shared. */
const OWNED = [
  'Les agents de la ville de Saint-Loup posent les panneaux',
  'La dépense est inscrite au budget de la commune de Saint-Loup',
  'La police municipale de la ville de Saint-Loup constate les infractions',
  'Le plan est sur le site internet de la commune de Saint-Loup',
  'La benne occupe le domaine public communal de la commune de Saint-Loup',
  'Les services municipaux de la ville de Saint-Loup balisent la rue',
  'Un agent municipal de la ville de Saint-Loup règle la circulation',
] as const;

export const examples: Partial<Examples> = {
  fails: OWNED.map((words) => ({
    why: `sans fiche, ce que seule a sa propre commune : ${words}`,
    text: sampleAct({ words: `${words}.` }),
    kind: 'order' as const,
    commune: null,
    message: 'towns',
    at: 'Saint-Loup',
  })),
  lacks: [
    'depuis la fusion des deux écoles',
    'au titre de la communauté des deux villages',
    'pour le syndicat des eaux',
    'selon l’entente du 3 mars',
    'comme le prévoit le groupement',
    'et le coût en est partagé',
    'et le coût en est réparti',
    'contre une participation de 200 €',
    'pour les frais de scolarité',
    'pour les élèves qui y sont domiciliés',
    'pour les familles qui y résident',
    'ancien propriétaire de la rue',
    'à l’occasion du jumelage',
    'le temps de recruter un garde',
    'avant la mutation du garde',
    'pendant le détachement du garde',
    'qui reste l’employeur du garde',
    'avant le transfert du chemin',
    'à titre d’exemple',
    'à titre de comparaison',
    'selon la stratégie des deux villages',
    'qui intervient pour moitié',
    'par solidarité après la crue',
    'l’affaire étant hors de notre compétence',
    'seule compétente en cette matière',
    'dont relève le chemin',
    'à laquelle la demande est renvoyée',
    'qui organise la course',
    'qui passe la commande',
    'par mandat des deux conseils',
    'par délégation de maîtrise d’ouvrage',
    'partenaire de la course',
    'qui cofinance les travaux',
    'qui offre les barrières',
    'prise pour référence',
  ].map((words) => ({
    why: `sans fiche, partagé : ${words}`,
    text: sampleAct({ words: `La dépense est imputée au budget de la commune de Saint-Loup, ${words}.` }),
    kind: 'order' as const,
    commune: null,
    missing: 'commune' as const,
  })),
};
