/** MO-26: examples of silence told rightly. */
import type { Examples } from '../../../framework/rule';
import { letter, RECEIVED_ON } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'une date qui ne dit rien du silence',
      text: letter(
        RECEIVED_ON,
        'Le panneau, qui ne demande aucune décision, sera posé le 29 mai 2026.',
        'Le silence vaut accord.',
      ),
    },
    ...[
      'Sans réponse de ma part sous deux mois, votre demande d’indemnisation sera réputée rejetée.',
      'Sans réponse de ma part sous deux mois, votre demande de salle sera réputée acceptée.',
    ].map((words) => ({ why: words, text: letter(words) })),
    ...[
      'Pour l’urbanisme',
      'Pour la déclaration préalable',
      'Pour le certificat d’urbanisme',
      'Pour ce document administratif',
      'Devant la CADA',
      'Pour un ERP',
      'Pour les données personnelles',
      'Pour le RGPD',
      'Pour le marché public',
      'Pour la communication de cette liste',
    ].map((words) => ({
      why: words,
      text: letter(`${words}, le silence gardé pendant quatre mois vaut rejet.`),
    })),

    {
      why: 'date juste',
      text: letter(RECEIVED_ON, 'Le silence gardé jusqu’au 10 avril 2026 vaudra acceptation.'),
    },
    { why: 'le lendemain', text: letter(RECEIVED_ON, 'Sans réponse au 11 avril 2026, elle sera acceptée.') },
    {
      why: 'fin de mois',
      text: letter(
        'Votre demande a été reçue le 31 décembre 2025.',
        'Sans réponse au 28 février 2026, elle sera acceptée.',
      ),
    },
    { why: 'deux mois', text: letter('Le silence gardé pendant deux mois vaut acceptation.') },
    { why: '2 mois', text: letter('Sans réponse dans un délai de 2 mois, elle sera acceptée.') },
    {
      why: 'communication de documents : un mois',
      text: letter('Le silence gardé pendant un mois sur la communication de ce document vaut refus.'),
    },
    ...[
      ['I - Votre demande de communication', 'II - Votre permis de construire'],
      ['1. Documents administratifs demandés', '2. Déclaration préalable de travaux'],
    ].map(([one = '', two = '']) => ({
      why: `chaque partie a un autre délai : ${two}`,
      text: letter(
        one,
        'Les pièces sont jointes.',
        two,
        RECEIVED_ON,
        'Le silence gardé jusqu’au 10 mai 2026 vaut accord.',
      ),
    })),
    {
      why: 'permis : autre délai',
      text: letter(RECEIVED_ON, 'Le silence gardé sur ce permis jusqu’au 10 mai 2026 vaut accord.'),
    },
    { why: 'réclamation : rejet', text: letter('Le silence gardé sur votre réclamation vaut rejet.') },
    ...['Pour un certificat de numérotage', 'Pour un établissement recevant du public'].map((words) => ({
      why: words,
      text: letter(`${words}, le silence gardé pendant quatre mois vaut rejet.`),
    })),
    {
      why: 'une seule partie, et un permis dans la lettre',
      text: letter(
        'Votre permis de construire suit son cours.',
        'I - Votre demande',
        RECEIVED_ON,
        'Le silence gardé jusqu’au 10 mai 2026 vaut accord.',
      ),
    },
    {
      why: 'autre date de la phrase, avant la réception',
      text: letter(
        RECEIVED_ON,
        'Sur votre lettre du 3 février 2026, le silence gardé jusqu’au 10 avril 2026 vaudra acceptation.',
      ),
    },
  ],
};
