/** MO-29: examples of letters about what another administration does, sent on or not. */
import type { Examples } from '../../../framework/rule';
import { sampleLetter } from '../../../shared/police-samples';

const letter = (...body: string[]): string => sampleLetter(body);
const OURS = 'Cette question ne relève pas de la commune.';
/** A letter that answers two requests. */
const two = (first: string, second: string, end = 'Je reste à votre écoute.'): string =>
  letter(
    'Je réponds à vos deux demandes.',
    '1. Haie le long de la route',
    first,
    '2. Pare-brise',
    second,
    end,
  );

export const examples: Examples = {
  passes: [
    ...[
      'Je transmets votre demande au département.',
      'Votre demande est transmise au préfet.',
      'J’adresse votre courrier au département.',
      'Je fais suivre votre courrier.',
      'Nous faisons suivre votre courrier.',
      'Je réoriente votre demande.',
      'Je communique votre demande au département.',
      'Je vais transmettre votre demande au département.',
      'Je vous informe que votre demande est transmise au département.',
      'Je fais suivre votre courrier. J’ai aussi adressé le devis à notre assurance.',
      'Nous vous écrivons ; je vais transmettre votre demande au département.',
      'J’ai saisi le département.',
      'Elle concerne les services de l’État, auxquels je la transmets ce jour.',
      'La commune n’a pas à répondre et transmet votre courrier au département.',
      'Ne pouvant agir, je transmets votre demande au département.',
      'Le département reçoit cette lettre en copie.',
    ].map((words) => ({ why: words, text: letter(OURS, words) })),
    {
      why: 'transmis, dans la même partie',
      text: two(`${OURS} Je la transmets ce jour.`, 'J’attends l’expert.'),
    },
    {
      why: 'transmis, dit à la fin',
      text: two(
        OURS,
        'J’attends l’expert.',
        'Je transmets donc ce jour votre première demande au Département.',
      ),
    },
  ],
  fails: [
    ...(
      [
        ['Cette demande relève des services de l’État.', 'relève des services de l’État', 'unsent'],
        ['La carte concerne les services de l’État : adressez-vous à eux.', 'adressez-vous', 'self'],
        [
          'Ce dossier concerne le département ; je le classe sans suite.',
          'concerne le département',
          'unsent',
        ],
        [
          'La question est suivie par les services de la préfecture. Rapprochez-vous d’eux.',
          'Rapprochez-vous',
          'self',
        ],
      ] as const
    ).map(([words, at, message]) => ({ why: words, text: letter(words), message, at })),
    ...[
      'Je ne la transmets pas.',
      'Nous ne transmettons pas votre courrier.',
      'Votre demande n’est pas transmise au département.',
      'Il n’appartient pas à la mairie de transmettre votre courrier.',
      'Je classe votre demande sans la transmettre au département.',
      'Elle ne sera donc pas adressée à ce service ni transmise.',
    ].map((words) => ({
      why: `rien n’est transmis : ${words}`,
      text: letter(OURS, words),
      message: 'unsent',
      at: 'ne relève pas de la commune',
    })),
    {
      why: 'ce qui est transmis est une autre demande',
      text: two(OURS, 'Je transmets votre demande et le devis au préfet.').replace(' au préfet', ''),
      message: 'unsent',
      at: 'ne relève pas de la commune',
    },
    ...[
      'à l’assureur de la commune',
      'à notre assurance',
      'à son assurance',
      'à un expert',
      'à l’avocat de la commune',
      'à mes services',
      'à nos services',
      'aux services techniques',
      'au service communal',
      'aux services municipaux',
    ].map((to) => ({
      why: `transmis, mais à aucune administration : ${to}`,
      text: letter(OURS, `J’ai transmis votre courrier ${to}.`),
      message: 'unsent',
      at: 'ne relève pas de la commune',
    })),
    ...[
      ['Je vous invite à vous adresser au département.', 'invite à vous adresser'],
      ['Vous pouvez saisir le département.', 'pouvez saisir'],
      ['Veuillez contacter le département.', 'Veuillez contacter'],
      ['Adressez-vous au département.', 'Adressez-vous'],
      ['Rapprochez-vous du département.', 'Rapprochez-vous'],
      ['Contactez le département.', 'Contactez'],
      ['Merci de vous rapprocher du département.', 'Merci de vous rapprocher'],
      ['Il vous appartient de saisir le département.', 'appartient de saisir'],
      ['Vous pouvez vous tourner vers le département.', 'pouvez vous tourner'],
      ['Vous devez saisir le département.', 'devez saisir'],
      ['Vous devrez saisir le département.', 'devrez saisir'],
      ['Il convient de vous adresser au département.', 'convient de vous adresser'],
      ['À charge pour vous de saisir le département.', 'À charge pour vous de saisir'],
      ['C’est à vous de contacter le département.', 'à vous de contacter'],
      [
        'Il vous appartient de présenter vous-même une nouvelle demande.',
        'appartient de présenter vous-même une nouvelle demande',
      ],
      ['Il convient de déposer une demande au guichet du département.', 'convient de déposer une demande'],
      ['Je vous invite à formuler cette demande ailleurs.', 'invite à formuler cette demande'],
      ['Je vous conseille de renouveler votre demande ailleurs.', 'conseille de renouveler votre demande'],
      ['Vous pouvez saisir le département. Le juge n’y est pour rien.', 'pouvez saisir'],
      ['Vous pouvez saisir le service du cadastre.', 'pouvez saisir'],
      [
        'Vous pouvez saisir le tribunal. Vous pouvez aussi contacter le département.',
        'pouvez aussi contacter',
      ],
    ].map(([words = '', at = '']) => ({ why: words, text: letter(OURS, words), message: 'self', at })),
    ...[
      'La voirie a été transférée à la communauté de communes.',
      'Les transports ont été confiés à la région.',
      'L’eau a été déléguée au syndicat.',
      'Les réseaux ont été transférés aux syndicats.',
      'L’eau a été transférée à l’intercommunalité.',
    ].map((words) => ({
      why: `usager renvoyé : ${words}`,
      text: letter(words, 'Adressez-vous à ses services.'),
      message: 'self',
      at: 'Adressez-vous',
    })),
    ...[
      [
        'Cette route ne relève pas de la compétence de la mairie.',
        'ne relève pas de la compétence de la mairie',
      ],
      ['Ce n’est pas de notre compétence. La commune n’est pas compétente.', 'n’est pas de notre compétence'],
      ['Ce n’est pas de notre compétence.', 'n’est pas de notre compétence'],
      ['Cela n’est pas ma compétence.', 'n’est pas ma compétence'],
      ['Ce point n’est pas de compétence.', 'n’est pas de compétence'],
      ['Cela ne relève pas de ce service.', 'ne relève pas de ce service'],
      ['La commune n’est pas compétente.', 'commune n’est pas compétente'],
      ['La ville n’est plus compétente.', 'ville n’est plus compétente'],
      ['La commune n’y a plus aucune compétence.', 'commune n’y a plus aucune compétence'],
      ['La mairie n’a pas la compétence.', 'mairie n’a pas la compétence'],
      ['La commune n’exerce plus cette compétence.', 'commune n’exerce plus cette compétence'],
      ['La commune n’a pas de compétence.', 'commune n’a pas de compétence'],
      [
        'La commune n’est donc pas en la matière compétente.',
        'commune n’est donc pas en la matière compétente',
      ],
      [
        'Les transports sont désormais de la compétence de la région.',
        'sont désormais de la compétence de la région',
      ],
      ['L’eau est de la compétence exclusive du syndicat.', 'est de la compétence exclusive du syndicat'],
      ['Cette route dépend du département.', 'dépend du département'],
      ['Ce point ne relève pas du ressort communal.', 'ne relève pas du ressort'],
      ['Cela ne dépend pas de nos compétences.', 'ne dépend pas de nos compétences'],
      [
        'Ce point relève de la compétence de la communauté de communes.',
        'relève de la compétence de la communauté',
      ],
      ['Cela n’entre pas, ne fait pas partie de nos attributions.', 'ne fait pas partie de nos attributions'],
    ].map(([words = '', at = '']) => ({ why: words, text: letter(words), message: 'unsent', at })),
  ],
  ignores: [
    { why: 'lettre ordinaire', text: letter('Votre demande est acceptée.') },
    ...[
      'Vous pouvez saisir le tribunal administratif.',
      'Vous pouvez saisir le juge.',
      'Vous pouvez saisir la commission d’accès aux documents administratifs.',
      'Vous pouvez saisir la CADA.',
      'Vous pouvez saisir la médiatrice.',
      'Vous pouvez saisir le défenseur des droits.',
      'Vous pouvez saisir la CNIL.',
      'Vous pouvez contacter la déléguée à la protection des données.',
      'Votre demande est acceptée.',
    ].map((words) => ({
      why: `un fait rappelé, et une voie de recours : ${words}`,
      text: letter('La voirie a été transférée à la communauté de communes.', words),
    })),
    ...[
      'Cette rue ne relève pas de la compétence de la communauté de communes mais de la nôtre.',
      'Cette rue ne relève pas de la communauté de communes mais de la commune.',
      'Cela ne relève pas de la compétence exclusive de l’État.',
      'Cela ne relève pas des services du département.',
      'Cela ne ressort pas des attributions des syndicats.',
    ].map((words) => ({ why: `de notre ressort : ${words}`, text: letter(words) })),
  ],
};
