/** RH-04: examples of minutes, affair by affair, of letters and of notes. */
import type { Examples } from '../../../framework/rule';
import { minutes } from '../../../shared/example-session';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'l’apprenti d’une autre affaire du procès-verbal',
      text: minutes(
        'Présents : 12',
        'Emplois saisonniers du camping\nLe conseil crée deux emplois saisonniers de trois mois.',
        'Apprentissage\nLe contrat de l’apprenti est conclu pour trois ans.',
      ),
      kind: 'minutes',
    },
    {
      why: 'une autre affaire du procès-verbal',
      text: minutes(
        'Présents : 12',
        'Emplois saisonniers du camping\nLe conseil crée deux emplois saisonniers de trois mois.',
        'Marché de nettoyage\nLe contrat avec l’entreprise est conclu pour trois ans.',
      ),
      kind: 'minutes',
    },
  ],
  fails: [
    {
      why: 'procès-verbal',
      text: minutes(
        'Présents : 12',
        'Tarifs\nLe conseil fixe les tarifs.',
        'Camping : renfort saisonnier\nLe conseil décide de fixer la durée du contrat à huit mois, sans interruption.',
      ),
      kind: 'minutes',
      message: 'season',
      at: 'huit mois',
    },
    {
      why: 'courrier qui propose un contrat',
      text: 'Objet : votre recrutement\nMadame,\nJe vous propose un contrat pour accroissement saisonnier d’activité, d’une durée de neuf mois.\nJe vous prie d’agréer, Madame, mes salutations distinguées.',
      kind: 'letter',
      message: 'season',
      at: 'neuf mois',
    },
    {
      why: 'proposé par une note',
      text: `Commune de Vernois\nNote de synthèse\nConseil municipal du jeudi 14 mai 2026\nObjet : renfort des espaces verts\nL’agent serait recruté pour dix-huit mois au titre de l’accroissement temporaire d’activité.`,
      kind: 'note',
      message: 'more',
      at: 'dix-huit mois',
    },
  ],
};
