/** RH-04: examples of words that tell of staff, and of seasons and contracts of something else. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/samples';
import { hire, season } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'un autre contrat, après les saisonniers',
      text: hire(
        `${season} pour quatre mois. Le contrat de maintenance du camping est de trois ans. Le marché d’entretien vaut huit mois.`,
      ),
    },
    ...[
      'Les tarifs saisonniers, que perçoit un agent, valent trois ans',
      'L’ouverture saisonnière de la base nautique, tenue par un agent du club, est portée à huit mois',
      'La baignade saisonnière est surveillée ; l’agent du SDIS y tient un poste. La convention vaut trois ans',
      'Le marché saisonnier, dont un agent perçoit les droits, dure huit mois',
    ].map((words) => ({
      why: `autre chose que le personnel : ${words}`,
      text: hire(`DIT que : ${words}.`, 'Base nautique'),
    })),
  ],
  fails: [
    ...[
      'OUVRE deux postes de 14 mois.',
      'PRÉVOIT un engagement de 14 mois.',
      'AUTORISE une embauche de 14 mois.',
      'DIT que l’accroissement temporaire d’activité dure 14 mois.',
      'CONSTATE un besoin de 14 mois.',
      'RETIENT l’article L. 332-23 pour 14 mois.',
      'FIXE la durée à 14 mois.',
      'CONCLUT un CDD de 14 mois.',
      'AFFECTE un surveillant à la cantine pendant 14 mois.',
      'AFFECTE un maître-nageur à la piscine pendant 14 mois.',
      'AFFECTE une animatrice au centre pendant 14 mois.',
      'ACCORDE un renfort de 14 mois.',
    ].map((words) => ({
      why: words,
      text: hire(words, 'Accroissement temporaire : ouverture d’un poste'),
      message: 'more',
      at: '14 mois',
    })),
    ...['DEMANDE des saisonniers pour 8 mois.', 'PREND une saisonnière à la plage 8 mois.'].map((words) => ({
      why: words,
      text: hire(words, 'Un poste à la plage'),
      message: 'season',
      at: '8 mois',
    })),
    ...['emploi', 'agent', 'recrutement', 'contrat', 'poste'].map((word) => ({
      why: word,
      text: deliberation({ subject: 'Besoin saisonnier', decisions: [`OUVRE un ${word} de 8 mois.`] }),
      message: 'season',
      at: '8 mois',
    })),
  ],
  ignores: [
    { why: 'emploi permanent', text: hire('CRÉE un emploi permanent pour trois ans.') },
    {
      why: 'tarifs saisonniers',
      text: deliberation({ subject: 'Tarifs saisonniers du camping', decisions: ['FIXE le prix à 3 €.'] }),
    },
  ],
};
