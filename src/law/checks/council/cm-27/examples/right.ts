/** CM-27: examples that pass, or that are no concern of the rule. */
import type { Examples } from '../../../framework/rule';
import { commune, session, noted } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Immédiatement après l’élection du maire, le conseil fixe à cinq le nombre des adjoints.',
      'Immédiatement après l’élection du maire, celui-ci donne lecture de la charte de l’élu local.',
      'Lors de la première réunion du conseil municipal, immédiatement après l’élection du maire et des adjoints, le maire donne lecture de la charte.',
      'Objet : Élection des adjoints\nAprès l’élection du maire, il est procédé au vote.',
      'Objet : Installation du conseil municipal élu le 31 octobre 2026',
      'Le conseil issu du renouvellement général du 31 octobre 2026 se réunit.',
      'Première réunion du conseil municipal',
      'Objet : Fixation du nombre des adjoints',
      'Élections municipales du 31 octobre 2026',
      'À la suite du scrutin, il est procédé à l’installation du conseil municipal.',
      'Installation du conseil municipal. Marché du 12 mars 2026.',
      'Installation du conseil municipal élu le 27 octobre 2026',
      'Installation du conseil à la suite des élections municipales du 31 octobre 2026',
    ].map((words) => ({
      why: `première séance : ${words}`,
      text: session('2 novembre 2026', '6 novembre 2026', words),
      kind: 'deliberation' as const,
      commune,
    })),
    ...[
      'Le conseil municipal se réunira le jeudi 18 juin 2026. Les convocations partiront le vendredi 12 juin 2026.',
      'Le conseil municipal se réunira le jeudi 18 juin 2026. Vu l’urgence, les convocations partiront le mardi 16 juin 2026.',
    ].map((words) => ({ why: `note : ${words}`, text: noted(words), kind: 'note' as const, commune: null })),
    {
      why: 'communauté d’agglomération, cinq jours francs',
      text: 'COMMUNAUTÉ D’AGGLOMÉRATION DU PAYS DE MIRE\nConseil communautaire du mardi 16 juin 2026\nConvocation adressée le mercredi 10 juin 2026\nEn exercice : 52 ; présents : 41 ; votants : 41\nObjet : tarifs\nLe conseil communautaire, après en avoir délibéré, FIXE les tarifs.',
      kind: 'deliberation',
    },
    {
      why: 'lundi pour dimanche : cinq jours francs',
      text: session('2 novembre 2026', '8 novembre 2026'),
      kind: 'deliberation',
      commune,
    },
    {
      why: 'une semaine',
      text: session('12 novembre 2026', '19 novembre 2026'),
      kind: 'deliberation',
      commune,
    },
    {
      why: 'urgence : une autre règle la regarde',
      text: session('2 novembre 2026', '4 novembre 2026', 'L’urgence est reconnue.'),
      kind: 'deliberation',
      commune,
    },
    {
      why: 'seconde convocation faute de quorum',
      text: session(
        '2 novembre 2026',
        '6 novembre 2026',
        'Seconde convocation, faute de quorum le 1er novembre.',
      ),
      kind: 'deliberation',
      commune,
    },
    {
      why: 'première séance, dont la date est dite',
      text: session(
        '2 novembre 2026',
        '6 novembre 2026',
        'Procès-verbal de l’installation du conseil municipal, le 6 novembre 2026',
      ),
      kind: 'minutes',
      commune,
    },
    {
      why: 'première séance d’un nouveau conseil : trois jours francs',
      text: session('2 novembre 2026', '6 novembre 2026', 'Installation du conseil municipal'),
      kind: 'minutes',
      commune,
    },
    {
      why: 'élection du maire',
      text: session('2 novembre 2026', '6 novembre 2026', 'Élection du maire'),
      kind: 'minutes',
      commune,
    },
    {
      why: 'la convocation elle-même',
      text: 'Vernois, le 2 novembre 2026\nObjet : convocation\nMadame,\nJe vous invite à la séance du conseil municipal du lundi 9 novembre 2026 à 20 h.\nLe maire,\nPaul ROUGET',
      kind: 'summons',
      commune,
    },
  ],
  ignores: [
    ...[
      'Le délai de cinq jours francs est celui des communes de 3 500 habitants et plus.',
      'Le délai de cinq jours francs est celui des communes de plus de 3 500 habitants.',
      'Le délai est de cinq jours francs si la commune compte plus de 3 500 habitants.',
      'Le délai est de cinq jours francs lorsque la commune a plus de 3 500 habitants.',
      'Le délai est de cinq jours francs quand la commune a plus de 3500 habitants.',
      'La réponse viendra sous cinq jours francs.',
      'Le délai est de cinq jours ouvrés.',
    ].map((words) => ({
      why: `population inconnue : ${words}`,
      text: session('2 novembre 2026', '7 novembre 2026', words),
      kind: 'deliberation' as const,
      commune: null,
    })),
    ...[
      'Le conseil municipal se réunira le 18 juin 2026. La commission des finances sera convoquée le 15 juin 2026 pour le 17 juin 2026.',
      'Les agents sont convoqués le 16 juin 2026 pour une réunion le 18 juin 2026.',
      'L’expert a convoqué les parties le 16 juin 2026 pour une réunion fixée au 18 juin 2026.',
      'Au conseil municipal du 18 juin 2026, il a été décidé de réunir le CCAS ; la convocation sera envoyée le 15 juin 2026 aux administrateurs.',
      'Le conseil municipal du 18 juin 2026 approche. La convocation est presque prête.',
      'Le conseil municipal se réunira le 18 septembre 2026. La convocation sera envoyée le 15 juin 2026.',
    ].map((words) => ({ why: `note : ${words}`, text: noted(words), kind: 'note' as const, commune: null })),
    {
      why: 'au-dessous de 3 500 habitants, le délai est de trois jours',
      text: session('2 novembre 2026', '6 novembre 2026'),
      kind: 'deliberation',
      commune: { population: 3499 },
    },
    {
      why: 'population inconnue : l’autre règle le dit',
      text: session('2 novembre 2026', '6 novembre 2026'),
      kind: 'deliberation',
      commune: null,
    },
    {
      why: 'conseil communautaire',
      text: `Communauté de communes du Val\nConseil communautaire\n${session('2 novembre 2026', '5 novembre 2026')}`,
      kind: 'deliberation',
      commune,
    },
  ],
  lacks: [
    {
      why: 'la date de convocation n’est pas dite',
      text: 'Séance du 12 mars 2026\nPrésents : 9',
      kind: 'deliberation',
      commune,
      missing: 'convocationDate',
    },
    {
      why: 'la date de la séance n’est pas dite',
      text: 'Date de convocation : 12 mars 2026\nPrésents : 9',
      kind: 'deliberation',
      commune,
      missing: 'sessionDate',
    },
  ],
};
