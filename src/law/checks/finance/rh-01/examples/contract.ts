/** RH-01: examples of posts that a contract agent may hold: ground, duties and levels. */
import type { Examples } from '../../../framework/rule';
import { at, contract, post } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'accroissement',
      'saisonnier',
      'contrat de projet',
      'parcours emploi compétences',
      'PEC',
      'CUI',
      'apprenti',
      'vacataire',
      'service civique',
      'collaborateur de cabinet',
      'au titre de l’article 332-23',
      'au titre de l’article 332-24',
    ].map((words) => ({
      why: words,
      text: post(`${contract} (${words}).`),
    })),
    ...[
      'motif : 332-8',
      'motif tenant au service',
      'en raison d’un départ',
      'pour les besoins du service',
      'en l’absence de cadre',
      'au vu de la nature des fonctions',
      'faute de candidat',
      'en cas de vacance',
      'selon l’article 3-3 de la loi',
      'ce que justifie le service',
    ].map((words) => ({
      why: words,
      text: post(`${contract}, ${words}, avec des missions de voirie et une rémunération de son grade.`),
    })),
    {
      why: 'contractuel complet',
      text: post(
        `${contract} pour les besoins du service, chargé de la voirie, rémunéré sur la grille du grade.`,
      ),
    },
    { why: 'accroissement temporaire', text: post(`${contract}, en accroissement temporaire d’activité.`) },
    ...['sous le régime du CUI-CAE'].map((words) => ({ why: words, text: post(`${contract} ${words}.`) })),
    ...['pour un besoin du service, avec des missions de voirie et une rémunération de son grade'].map(
      (words) => ({ why: words, text: post(`${contract}, ${words}.`) }),
    ),
  ],
  fails: [
    {
      why: 'pourvu par contrat, sans motif',
      text: post(
        'CRÉE un emploi d’adjoint d’animation à temps complet, pourvu par contrat de trois ans ; les crédits sont inscrits.',
      ),
      message: 'contract',
      at,
    },
    {
      why: 'justifier d’un diplôme n’est pas justifier du recours au contrat',
      text: post(
        `${contract} devant justifier du diplôme requis, chargé de la voirie, rémunéré selon l’indice 366.`,
      ),
      message: 'contract',
      at,
    },
    ...[
      'contrat à durée déterminée',
      'contrat de droit public',
      'agent contractuel',
      'agent au titre de l’article 332-14',
    ].map((words) => ({
      why: words,
      text: post(
        `CRÉE un emploi d’adjoint technique à temps complet, crédits inscrits, ouvert à un ${words}.`,
      ),
      message: 'contract',
      at,
    })),
    { why: 'contractuel, rien d’autre', text: post(`${contract}.`), message: 'contract', at },
    {
      why: 'contractuel sans motif',
      text: post(`${contract}, ayant des missions de voirie, rémunéré selon l’indice 366.`),
      message: 'contract',
      at,
    },
    {
      why: 'contractuel sans fonctions',
      text: post(`${contract} en raison d’une vacance, rémunéré selon l’indice 366.`),
      message: 'contract',
      at,
    },
    {
      why: 'contractuel sans niveau',
      text: post(`${contract} en raison d’une vacance, chargé de la voirie.`),
      message: 'contract',
      at,
    },
    ...['dans le respect du statut', 'en cuisine', 'en circuit court'].map((words) => ({
      why: words,
      text: post(`${contract} ${words}.`),
      message: 'contract',
      at: 'Objet : Création d’un emploi permanent',
    })),
    ...['sous contrat', 'par contrat', 'par un contrat'].map((words) => ({
      why: words,
      text: post(`CRÉE un emploi d’adjoint technique à temps complet, crédits inscrits, pourvu ${words}.`),
      message: 'contract',
      at: 'Objet : Création d’un emploi permanent',
    })),
    ...[
      'en raison d’une vacance, selon l’indice 366, dès la signature de l’acte',
      'en raison d’une vacance, chargé du prétraitement des eaux',
    ].map((words) => ({
      why: words,
      text: post(`${contract}, ${words}.`),
      message: 'contract',
      at: 'Objet : Création d’un emploi permanent',
    })),
  ],
};
