/** CM-34: examples of members who buy, sell, rent, or are close to who does. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/example-session';
import { NAMED_HEAD, lot } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'La visite de vendredi avec M. Luc PETIT est notée.',
      'Il est procédé à la visite avec M. Luc PETIT.',
      'L’acte de vente est préparé par le notaire avec M. Luc PETIT.',
      'M. Noé RIVAL, propriétaire du terrain, participe au débat.',
    ].map((words) => ({
      why: words,
      text: lot(words, NAMED_HEAD),
      kind: 'deliberation' as const,
      commune: null,
    })),
    {
      why: 'un prénom qui commence comme « louer », dans les pouvoirs',
      text: deliberation(
        'Présents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT',
        'Les intéressés sont prévenus. Pouvoir est donné par M. Louis FAYE à M. Luc PETIT.\nAPPROUVE la vente d’une parcelle.\nPour : 4',
        'Vente d’une parcelle',
      ),
      kind: 'deliberation',
      commune: null,
    },
    {
      why: 'vente à quelqu’un qui porte le nom d’un membre, non son prénom',
      text: deliberation(
        'Présents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT',
        'Les intéressés sont prévenus.\nDÉCIDE de vendre à M. Marc PETIT la parcelle AB 12.\nPour : 3',
        'Vente d’une parcelle',
      ),
      kind: 'deliberation',
      commune: null,
    },
    ...['de l’office de', 'de l’étude du notaire', 'au nom de'].map((words) => ({
      why: `signé ${words} quelqu’un qui porte le nom d’un membre`,
      text: deliberation(
        'Présents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT',
        `Les intéressés sont prévenus.\nDÉCIDE la vente de la parcelle AB 12, acte ${words} M. Luc PETIT.\nPour : 3`,
        'Vente d’une parcelle',
      ),
      kind: 'deliberation' as const,
      commune: null,
    })),
  ],
  fails: [
    ...(
      [
        ['M. Luc VIDAL, conseiller municipal, s’en est porté acquéreur.', 'stays', 'M. Luc VIDAL'],
        ['M. Luc VIDAL, adjoint au maire, demande à prendre à bail la parcelle.', 'stays', 'M. Luc VIDAL'],
        ['L’acheteuse, Mme Eve VIDAL, conseillère municipale, paie comptant.', 'stays', 'Mme Eve VIDAL'],
        [
          'M. Luc VIDAL, conseiller municipal, est locataire du lot. Voix pour : 9, dont M. Luc VIDAL',
          'votes',
          'dont ',
        ],
      ] as const
    ).map(([words, message, at]) => ({
      why: words,
      text: deliberation('Présents : 9', `${words}\nDÉCIDE la vente de la parcelle.\nPour : 9`, 'Vente'),
      kind: 'deliberation' as const,
      commune: null,
      message,
      at,
    })),
    ...[
      'acheteur de la parcelle',
      'vendeur de la parcelle',
      'propriétaire voisin',
      'preneur à bail',
      'locataire du lot',
      'bénéficiaire de l’acte',
      'intéressé à l’affaire',
      'gérante de la boutique',
      'présidente de la coopérative',
      'trésorier de la coopérative',
      'associé de la coopérative',
      'époux de la titulaire',
      'conjoint de la titulaire',
      'frère du titulaire',
      'sœur du titulaire',
      'père du titulaire',
      'mère du titulaire',
      'fils du titulaire',
      'fille du titulaire',
      'parent du titulaire',
      'à qui la commune cède à bas prix le lot',
      'à qui la commune vend à bas prix le lot',
      'à qui la commune loue à bas prix le lot',
    ].map((words) => ({
      why: `${words}, vote selon l’acte même`,
      text: deliberation(
        'Présents : 9',
        `DÉCIDE une mise à disposition du lot.\nM. Luc VIDAL, ${words}, a pris part au vote.\nPour : 9`,
      ),
      kind: 'deliberation' as const,
      commune: null,
      message: 'votes',
      at: 'a pris part au vote',
    })),
    {
      why: 'vente à un membre présent',
      text: deliberation(
        'Présents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT',
        'DÉCIDE de vendre à M. Luc PETIT la parcelle AB 12.\nPour : 3',
        'Vente d’une parcelle',
      ),
      kind: 'deliberation',
      commune: null,
      message: 'stays',
      at: 'Luc PETIT',
    },
    {
      why: 'le vendeur parle, et rien ne dit qui siège',
      text: deliberation(
        'Présents : 9',
        'M. Noé RIVAL, propriétaire du terrain, participe au débat.\nLe conseil approuve l’acquisition.\nPour : 9',
        'Acquisition du terrain de M. RIVAL',
      ),
      kind: 'deliberation',
      message: 'ask',
      at: ', propriétaire du terrain',
    },
  ],
};
