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
    ...[
      'Votre demande est refusée.',
      'Votre demande est rejetée.',
      'La commission a émis un avis défavorable.',
      'La commission a émis un avis négatif.',
      'Je ne puis vous donner satisfaction.',
      'Votre demande n’a pas été retenue.',
    ].map((words) => refuses('Vingt berceaux, tous occupés.', `${words} ${RULE}`)),
    ...['liste complète', 'cours complets', 'dossier incomplet'].map((words) =>
      refuses(`${NO} : ${words}. ${RULE}`),
    ),
    refuses('Vingt berceaux, tous occupés :', `${NO}. ${RULE}`),
    refuses('Les berceaux sont récupérés en juin.', `${NO}. ${RULE}`),
    refuses(`Voici ma réponse : je ne peux donner une suite favorable : vingt berceaux, tous pris. ${RULE}`),
    refuses(`${NO} : tous les berceaux sont pris jusqu’en juin. ${RULE}`),
    refuses(`${NO}. Les vingt berceaux sont pris jusqu’en juin. ${RULE}`),
    ...[
      'pour les raisons suivantes',
      'pour les deux raisons que voici',
      'pour la raison qui suit',
      'pour les raisons ci-après',
      'pour les raisons ci-dessous',
      'et voici pourquoi',
      'et en voici la raison',
    ].map((words) =>
      refuses(
        `${RULE.replace('.', '')}, et ${NO.toLowerCase()}, ${words}.`,
        'La crèche compte vingt berceaux.',
        '- tous sont pris jusqu’en juin ;',
        'Votre rang ne sera pas perdu.',
      ),
    ),
    refuses(
      `${NO}.`,
      `La crèche ne peut accueillir que vingt enfants. Elle ouvre à sept heures, sur votre demande. ${RULE}`,
      'Or, tous les berceaux sont pris jusqu’en juin.',
      'Votre rang ne sera pas perdu.',
    ),
    takes(`${BACK} Le contrôle du 4 mars montre un revenu au-dessus du plafond. ${RULE}`),
    takes(`${BACK} Vous n’avez pas remis la facture que le règlement demande.`),
    ...[
      'Un constat a été fait le 4 mars.',
      'Le relevé d’eau est nul en avril.',
      'Une voisine a signalé votre départ.',
      'Un contrôle a eu lieu le 4 mars.',
      'Un procès-verbal a été dressé le 4 mars.',
      'Trois plaintes sont arrivées en mairie.',
      'Deux manquements ont suivi.',
      'Une infraction a suivi, le 4 mars.',
      'Votre absence dure depuis avril.',
      'Deux loyers restent impayés.',
      'Les loyers sont versés avec retard.',
      'Vous n’avez rien versé depuis avril.',
      'Une vérification a eu lieu le 4 mars.',
    ].map((words) => takes(`${BACK} ${words} ${RULE}`)),
  ],
  fails: [
    ...[
      'Votre dossier est arrivé le 2 mars ; il était complet.',
      'La demande est arrivée le 2 mars.',
      'Vous sollicitez une place en crèche.',
      'Vous souhaitez une place en crèche.',
      'Votre courrier est arrivé le 2 mars.',
      'Votre courriel est arrivé le 2 mars.',
      'Votre lettre est arrivée le 2 mars.',
      'Votre dossier est arrivé le 2 mars.',
      'Votre situation mérite toute mon attention.',
      'J’ai pris connaissance de votre situation.',
      'Je comprends bien votre situation.',
      'Je vous remercie de votre intérêt.',
      'Je regrette beaucoup cette réponse.',
      'Vous m’interrogez sur la crèche.',
      'Vous m’interpellez sur la crèche.',
      'Vous m’avez saisi le 2 mars.',
      'Vous m’avez proposé une date.',
      'J’ai bien reçu votre appel.',
      'Vous avez dit vouloir une place.',
      'Cette réponse se substitue à la précédente.',
      'Elle ouvre un délai de deux mois.',
      'Je vous rappelle les étapes à suivre.',
      'Je vous informe de ma réponse.',
      'Telle est la présente décision du maire.',
      'La crèche ouvre.',
    ].map((words) => ({
      why: `rien que le rappel de la demande : ${words}`,
      text: sampleLetter([words, `${NO}.`]),
      kind: 'letter' as const,
      message: 'letterFact',
      at: 'ne peux donner une suite',
    })),
    ...[
      'je vous remercie de votre intérêt',
      'cela ne peut être accepté',
      'votre candidature ne peut être retenue',
      'cette place ne peut être accordée',
      'mon avis reste peu favorable',
      'cette démarche ne peut aboutir',
    ].map((words) => ({
      ...refuses(`${NO} : ${words}.`),
      message: 'letterFact',
      at: 'ne peux donner une suite',
    })),
    ...[
      [
        'Je ne peux donner une suite favorable à votre demande, pour les raisons suivantes.',
        'Je vous remercie de votre courrier.',
      ],
      [
        'Je ne peux donner une suite favorable à votre demande, et voici pourquoi.',
        'Votre demande ne peut être acceptée.',
        'Cette place ne saurait être accordée.',
      ],
      [
        'Je ne peux donner une suite favorable à votre demande.',
        'La crèche ne peut accueillir que vingt enfants.',
        'Or, votre demande ne peut être retenue.',
      ],
      [
        'Je ne peux donner une suite favorable à votre demande.',
        'Cela ne peut être accepté.',
        'Or, vous souhaitez une réponse écrite.',
      ],
    ].map((words) => ({
      ...refuses(...words),
      message: 'letterFact',
      at: 'ne peux donner une suite',
    })),
    ...[
      'Après un examen attentif de votre dossier',
      'Après un examen complet de votre demande',
      'Après examen de votre dossier complet',
      'Après étude de votre demande',
      'Compte tenu des éléments de votre dossier',
      'Au vu de l’ensemble des pièces',
      'Compte tenu de votre dossier',
      'Eu égard aux circonstances',
      'Eu égard au document fourni',
      'Pour un motif interne',
      'Pour des motifs budgétaires',
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
      'Il apparaît que cette aide est injustifiée.',
      'Il apparaît que votre aide est due par erreur.',
      '',
    ].map((words) => ({
      ...takes(`${BACK} ${words} ${RULE}`),
      message: 'fact',
      at: 'Je retire, par la présente, la décision du 2 mars 2026',
    })),
  ],
};
