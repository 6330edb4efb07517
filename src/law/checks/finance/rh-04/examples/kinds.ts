/** RH-04: examples of which kind of work is meant, temporary or seasonal, by the sentence, the subject or a citation. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/samples';
import { hire, more, season } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'les deux dans l’objet : on ne sait lequel',
      text: hire('RECRUTE un agent pour 14 mois.', 'Accroissement temporaire et accroissement saisonnier'),
    },
    {
      why: 'les deux dans la phrase : on ne sait lequel',
      text: hire('RECRUTE pour accroissement temporaire ou saisonnier un agent pour 8 mois.'),
    },
    {
      why: 'les deux, chacun sa durée',
      text: hire(
        'AUTORISE le recrutement d’agents pour accroissement temporaire (12 mois) ou saisonnier (6 mois).',
      ),
    },
    {
      why: 'deux phrases',
      text: hire(
        `${more} : douze mois au plus. ${season} : six mois au plus. Le contrat saisonnier ne peut être renouvelé.`,
      ),
    },
    {
      why: 'période citée dans un visa',
      text: deliberation({
        subject: 'Recrutement',
        visas: ['l’article L. 332-23 (accroissement temporaire, dix-huit mois)'],
        decisions: ['RECRUTE un agent pour dix mois.'],
      }),
    },
    ...[
      'AUTORISE le recrutement d’un agent saisonnier pour 3 mois. RECRUTE pour accroissement temporaire ou saisonnier un agent pour 8 mois.',
    ].map((words) => ({ why: 'le dernier sujet dit, et une phrase qui dit les deux', text: hire(words) })),
    ...['RECRUTE un agent pour 8 mois.'].map((words) => ({
      why: 'dit dans un visa seul',
      text: deliberation({
        subject: 'Renfort de l’accueil',
        visas: ['le code général de la fonction publique, article L. 332-23 (accroissement temporaire)'],
        decisions: [words],
      }),
    })),
    ...['RECRUTE un agent pour 14 mois.'].map((words) => ({
      why: 'les deux dites dans un visa',
      text: deliberation({
        subject: 'Renfort de l’accueil',
        visas: [
          'le code général de la fonction publique, article L. 332-23 (saisonniers, accroissement temporaire)',
        ],
        decisions: [words],
      }),
    })),
  ],
  fails: [
    {
      why: 'le premier sujet dit vaut pour la suite',
      text: hire(
        `${season} pour 3 mois. Le contrat de 8 mois est renouvelable.`,
        'Accroissement temporaire et emplois',
      ),
      message: 'season',
      at: '8 mois',
    },
    {
      why: 'dit dans l’objet seul',
      text: hire('RECRUTE un agent pour 14 mois.', 'Accroissement temporaire'),
      message: 'more',
      at: '14 mois',
    },
    {
      why: 'besoin occasionnel',
      text: hire('AUTORISE un contrat, pour un besoin occasionnel, de 14 mois.'),
      message: 'more',
      at: '14 mois',
    },
    {
      why: 'article seul',
      text: hire('AUTORISE un contrat (L. 332-23, 1°) de 14 mois.'),
      message: 'more',
      at: '14 mois',
    },
    {
      why: 'article et alinéa',
      text: hire('AUTORISE un contrat (L. 332-23, alinéa 1) de 14 mois.'),
      message: 'more',
      at: '14 mois',
    },
    {
      why: 'saison dite dans l’objet seul',
      text: hire('AUTORISE un contrat de 8 mois.', 'Recrutement d’un agent saisonnier'),
      message: 'season',
      at: '8 mois',
    },
    ...['RECRUTE un agent pour 14 mois.'].map((words) => ({
      why: 'dit dans un visa seul',
      text: deliberation({
        subject: 'Renfort de l’accueil',
        visas: ['le code général de la fonction publique, article L. 332-23 (accroissement temporaire)'],
        decisions: [words],
      }),
      message: 'more',
      at: '14 mois',
    })),
    ...['RECRUTE un agent pour 8 mois.'].map((words) => ({
      why: 'saison dite dans un visa seul',
      text: deliberation({
        subject: 'Renfort de l’accueil',
        visas: ['le code général de la fonction publique, article L. 332-23 (saisonniers)'],
        decisions: [words],
      }),
      message: 'season',
      at: '8 mois',
    })),
  ],
};
