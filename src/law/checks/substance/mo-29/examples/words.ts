/** MO-29: examples of other words that say whose a matter is, close a request, or send the person elsewhere. */
import type { Examples } from '../../../framework/rule';
import { sampleLetter } from '../../../shared/police-samples';

const letter = (...body: string[]): string => sampleLetter(body);
/** Each with the words that are found when nothing else is said. */
const NOT_OURS: readonly (readonly [words: string, at: string])[] = [
  ['La commune n’a pas à s’en occuper.', 'commune n’a pas à s’en occuper'],
  ['La mairie n’a pas à intervenir sur cette route.', 'mairie n’a pas à intervenir'],
  ['La ville n’a donc pas à se prononcer.', 'ville n’a donc pas à se prononcer'],
  ['La commune n’est pas gestionnaire de cette voie.', 'commune n’est pas gestionnaire'],
  ['La commune n’a plus la gestion de l’eau.', 'commune n’a plus la gestion'],
  ['La mairie n’est pas en charge de ce service.', 'mairie n’est pas en charge'],
  ['Je ne suis pas compétent pour y répondre.', 'Je ne suis pas compétent'],
  ['Nous ne sommes plus compétents en la matière.', 'Nous ne sommes plus compétent'],
  ['Cette question échappe à ma compétence.', 'échappe à ma compétence'],
  ['Ces sujets sont étrangers à nos compétences.', 'étrangers à nos compétences'],
  ['Cela n’entre pas dans nos attributions.', 'n’entre pas dans nos attributions'],
  ['C’est une compétence départementale.', 'C’est une compétence départementale'],
  ['Il s’agit d’une compétence exclusive de la région.', 'Il s’agit d’une compétence exclusive de la région'],
  [
    'Ces transports relèvent de la seule compétence de la région.',
    'relèvent de la seule compétence de la région',
  ],
];
const OF_OTHERS = [
  'La création des arrêts appartient à la région.',
  'L’entretien de cette route incombe au département.',
  'Cette tâche revient désormais à la communauté de communes.',
  'L’eau est gérée par le syndicat.',
  'Les transports sont assurés par la région.',
  'Le gestionnaire de la route est le département.',
  'L’autorité compétente est le préfet.',
  'C’est au département qu’il revient d’agir.',
  'C’est la région qui décide.',
  'Le département est seul compétent.',
];

export const examples: Partial<Examples> = {
  passes: [
    ...NOT_OURS.map(([words]) => ({
      why: `transmis : ${words}`,
      text: letter(words, 'Je transmets ce jour votre demande au département, et vous en avise.'),
    })),
    ...OF_OTHERS.map((words) => ({
      why: `transmis : ${words}`,
      text: letter(words, 'Je transmets votre demande au département ; vous pouvez aussi le contacter.'),
    })),
  ],
  fails: [
    ...NOT_OURS.map(([words, at]) => ({ why: words, text: letter(words), message: 'unsent', at })),
    ...OF_OTHERS.map((words) => ({
      why: `usager renvoyé : ${words}`,
      text: letter(words, 'Il vous revient d’écrire vous-même à ses services.'),
      message: 'self',
      at: 'revient d’écrire',
    })),
    ...(
      [
        ['Je classe donc votre demande.', 'incombe au département'],
        ['Votre demande ne sera pas traitée.', 'incombe au département'],
        ['Je ne donnerai pas suite à votre demande.', 'incombe au département'],
        ['Votre demande reste sans suite.', 'incombe au département'],
        ['Nous classons cette demande.', 'incombe au département'],
        ['Votre courrier ne sera pas traité.', 'incombe au département'],
        ['Ce point n’est pas instruit ici.', 'incombe au département'],
        ['Votre demande ne peut être instruite.', 'incombe au département'],
        ['Ce point n’est pas examiné ici.', 'incombe au département'],
        ['Votre demande ne sera donc pas examinée.', 'incombe au département'],
        ['Je ne peux pas vous répondre.', 'incombe au département'],
        ['Votre demande est rejetée.', 'incombe au département'],
      ] as const
    ).map(([words, at]) => ({
      why: `demande abandonnée : ${words}`,
      text: letter('L’entretien de cette route incombe au département.', words),
      message: 'unsent',
      at,
    })),
    ...(
      [
        ['Écrivez au département.', 'Écrivez au'],
        ['Présentez votre demande à ses services.', 'Présentez votre demande'],
        ['Libre à vous de contacter ses services.', 'Libre à vous de contacter'],
        ['Il vous incombe d’écrire à ses services.', 'incombe d’écrire'],
        ['Vous devez transmettre votre demande à ses services.', 'devez transmettre votre demande'],
        ['Votre demande doit être adressée au département.', 'Votre demande doit être adressée au'],
        ['À vous d’écrire à ses services.', 'À vous d’écrire'],
      ] as const
    ).map(([words, at]) => ({
      why: words,
      text: letter('L’entretien de cette route est assuré par le département.', words),
      message: 'self',
      at,
    })),
  ],
  ignores: [
    ...OF_OTHERS.map((words) => ({
      why: `un fait rappelé : ${words}`,
      text: letter(words, 'Votre demande est acceptée.'),
    })),
    ...['Cette route est classée depuis 1975.', 'Le traitement des arbres n’exige aucun instrument.'].map(
      (words) => ({
        why: `demande que rien n’abandonne : ${words}`,
        text: letter('L’entretien de cette route incombe au département.', words),
      }),
    ),
    {
      why: 'le syndicat des copropriétaires n’est pas une administration',
      text: letter(
        'L’entretien du hall incombe au syndicat des copropriétaires.',
        'Je classe votre demande.',
      ),
    },
  ],
};
