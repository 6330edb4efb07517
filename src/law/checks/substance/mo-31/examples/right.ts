/** MO-31: examples that pass. */
import type { Examples } from '../../../framework/rule';
import { sampleLetter } from '../../../shared/police-samples';
import { letter, NO, WHY, HOW } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'une liste de documents, la CADA',
      text: sampleLetter(
        [
          'Vous avez demandé copie :\n- du rapport de visite ;\n- des lettres échangées.',
          'Il n’est pas possible de donner suite à votre demande, en raison du secret.',
          HOW,
        ],
        { subject: 'votre lettre du 4 mai' },
      ),
    },
    ...[
      'Vous ne pourrez saisir le tribunal administratif sans avoir saisi, dans les deux mois, la CADA.',
      'Sans saisine préalable de la CADA dans les deux mois, votre recours serait irrecevable.',
      'Vous ne pouvez aller devant le tribunal sans saisir d’abord, dans les deux mois, la CADA.',
      'Vous ne pouvez saisir directement le tribunal administratif : saisissez la CADA dans les deux mois.',
      'La saisine de la CADA, dans les deux mois, est obligatoire avant le tribunal.',
      'Vous devez saisir la CADA dans les deux mois ; vous ne pouvez saisir directement le juge.',
      'Saisissez la CADA dans les deux mois, puis, le cas échéant, le tribunal administratif.',
      'Le tribunal n’est pas compétent tant que la CADA n’a pas été saisie dans les deux mois.',
      'Vous pouvez saisir la CADA dans les deux mois. Il n’est pas nécessaire de prendre un avocat.',
    ].map((words) => ({ why: `la CADA d’abord : ${words}`, text: letter(NO, WHY, words) })),
    ...[
      'Vous pouvez saisir la CADA dans un délai de deux mois. La CADA dispose d’un mois pour rendre son avis.',
      'Vous pouvez saisir la CADA, qui rend son avis sous un mois, dans les deux mois.',
      'Dans les deux mois, vous pouvez saisir la CADA.',
    ].map((words) => ({ why: words, text: letter(NO, WHY, words) })),
    ...[
      'Le secret est opposé.',
      'Le document est inexistant.',
      'La mairie ne dispose pas de ce texte.',
      'Il est déjà publié.',
      'Il est protégé.',
      'C’est une affaire médicale.',
      'Il touche à la défense.',
      'Il concerne une personne.',
      'Non, car il manque.',
      'Non, parce que c’est la règle.',
      'Non, au motif voulu.',
    ].map((words) => ({ why: words, text: letter(NO, words, HOW) })),

    { why: 'motif, CADA, délai', text: letter(NO, WHY, HOW) },
    {
      why: 'nom entier, 2 mois',
      text: letter(NO, WHY, 'Saisissez la commission d’accès aux documents administratifs sous 2 mois.'),
    },
    ...[
      'Article L. 311-6 du code.',
      'La vie privée d’autrui est en cause.',
      'Il contient des données personnelles.',
      'Il est préparatoire.',
      'Il est inachevé.',
      'Il n’existe pas.',
      'La mairie ne détient pas ce texte.',
      'La demande est abusive.',
      'Il fait l’objet d’une diffusion publique.',
      'Des tiers sont en cause.',
      'Il touche à la sécurité.',
      'C’est impossible, en raison du procès.',
    ].map((why) => ({
      why,
      text: letter(NO, why, HOW),
    })),
    ...[
      'Article L311-6 du code.',
      'Article L. 311-9 du code.',
      'Il a un caractère personnel.',
      'Une donnée personnelle y figure.',
    ].map((why) => ({ why, text: letter(NO, why, HOW) })),
  ],
};
