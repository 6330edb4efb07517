/** MO-01: examples of letters that refuse in stock words, that tell a fact without a word for it, or that take something away. */
import type { Examples } from '../../../framework/rule';
import { sampleLetter } from '../../../shared/police-samples';

const ASKED = 'Par courrier du 2 mars 2026, vous demandez une place à la crèche.';
const NO = 'Je ne peux donner une suite favorable à votre demande';
const RULE = 'Le code de l’action sociale et des familles est ici appliqué.';
const refuses = (...words: readonly string[]) => ({
  why: words.join(' '),
  text: sampleLetter([ASKED, ...words]),
  kind: 'letter' as const,
});
const takes = (...words: readonly string[]) => ({
  why: words.join(' '),
  text: sampleLetter(['Par décision du 2 mars 2026, je vous ai accordé une aide de 300 €.', ...words]),
  kind: 'letter' as const,
});
const BACK = 'Je retire, par la présente, la décision du 2 mars 2026.';

export const examples: Partial<Examples> = {
  passes: [
    refuses('La crèche compte vingt berceaux, tous occupés.', `${NO}. ${RULE}`),
    refuses(`${NO} : tous les berceaux sont pris jusqu’en juin. ${RULE}`),
    refuses(`${NO}. Les vingt berceaux sont pris jusqu’en juin. ${RULE}`),
    takes(`${BACK} Le contrôle du 4 mars montre un revenu au-dessus du plafond. ${RULE}`),
    takes(`${BACK} Vous n’avez pas remis la facture que le règlement demande.`),
  ],
  fails: [
    ...[
      'Après un examen attentif de votre dossier',
      'Après étude de votre demande',
      'Compte tenu des éléments de votre dossier',
      'Au vu de l’ensemble des pièces',
      'Eu égard aux circonstances',
      'Au regard de votre situation',
      'En considération de la situation',
      'Pour des raisons de service',
      'Pour divers motifs',
      'Pour un motif d’opportunité',
      'Pour des raisons qui tiennent au service',
    ].map((words) => ({
      ...refuses(`${words}, je ne peux donner une suite favorable à votre demande.`),
      message: 'letterFact',
      at: 'ne peux donner une suite',
    })),
    ...[
      'Votre place actuelle n’est pas remise en cause.',
      'Le contrat de mars reste régi par ses clauses, qu’il prévoit.',
      'L’accord de mars demeure valable, conformément à ses clauses.',
      'Si vous souhaitez une autre place, la liste n’est pas close.',
      'Vous pouvez vous inscrire en mai, compte tenu du calendrier.',
      'Une nouvelle demande n’est pas exclue.',
      'Le silence gardé n’a pas fait naître d’accord.',
      'La décision implicite n’est pas intervenue.',
    ].map((words) => ({
      ...refuses(`${NO}.`, words),
      message: 'letterFact',
      at: 'ne peux donner une suite',
    })),
    {
      ...refuses(`${NO}.`, 'Vous pouvez écrire au directeur, car la liste est longue.'),
      message: 'letterLaw',
      at: 'ne peux donner une suite',
    },
    {
      ...refuses('Votre demande a fait l’objet d’un refus.'),
      message: 'letterFact',
      at: 'fait l’objet d’un refus',
    },
    { ...refuses('La commission émet un avis négatif.'), message: 'letterFact', at: 'avis négatif' },
    {
      ...refuses(`${NO}.`, 'Une lettre vous le confirmera. Le bureau est fermé le lundi et le mardi matin.'),
      message: 'letterFact',
      at: 'ne peux donner une suite',
    },
    {
      ...takes(`${BACK} Après réexamen, il apparaît que votre dossier n’aurait pas dû être retenu.`),
      message: 'law',
      at: 'Je retire, par la présente, la décision du 2 mars 2026',
    },
    ...[
      'Il ressort du réexamen que l’aide a été accordée à tort.',
      'Il s’avère que cette aide était injustifiée.',
      'Il apparaît que votre aide est due par erreur.',
      '',
    ].map((words) => ({
      ...takes(`${BACK} ${words} ${RULE}`),
      message: 'fact',
      at: 'Je retire, par la présente, la décision du 2 mars 2026',
    })),
  ],
};
