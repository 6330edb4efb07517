/** CM-22: examples that pass. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/example-session';
import { PRESENT } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'CENTRE COMMUNAL D’ACTION SOCIALE DE VERNOIS',
      'CENTRE INTERCOMMUNAL D’ACTION SOCIALE DE VERNOIS',
      'C.C.A.S. de Vernois',
      'CIAS de Vernois',
    ].map((head) => ({
      why: `le directeur tient le procès-verbal du conseil d’administration : ${head}`,
      text: `${head}\nEXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL D’ADMINISTRATION\nSéance du 3 mars 2026\nObjet : tarifs\n${PRESENT}\nMembres élus par le conseil municipal : 4\nLe secrétariat de la séance est assuré par Mme Anne LEROY, directrice du centre.\nLe conseil d’administration, après en avoir délibéré,\nDÉCIDE de fixer les tarifs.`,
      kind: 'deliberation' as const,
    })),
    ...[
      'assistée de la directrice du CCAS',
      'aidée par le directeur général des services',
      'avec l’assistance de la secrétaire de mairie',
      'que seconde un agent communal',
      'le directeur général des services prenant les notes',
      'la secrétaire de mairie tenant le registre',
      'secondée par une rédactrice',
      'un agent assurant la frappe',
      'une attachée rédigeant le projet de procès-verbal',
      'l’agent établissant le procès-verbal',
      'le DGS prêtant son concours',
    ].map((words) => ({
      why: `un agent l’aide : ${words}`,
      text: deliberation(`${PRESENT}\nSecrétaire de séance : Mme Claire MOREAU, ${words}.`),
      kind: 'deliberation' as const,
    })),
    ...[
      'A été désignée secrétaire de séance, à l’unanimité : Mme MOREAU Claire.',
      'Est nommée secrétaire de séance Mme Claire MOREAU.',
      'A été élu secrétaire : M. Luc PETIT.',
      'Mme Claire MOREAU a été désignée secrétaire.',
    ].map((words) => ({
      why: words,
      text: deliberation(`${PRESENT}\n${words}`),
      kind: 'deliberation' as const,
    })),
    {
      why: 'conseil d’administration dont nul secrétaire n’est nommé',
      text: `CCAS DE VERNOIS\nEXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL D’ADMINISTRATION\nSéance du 3 mars 2026\nObjet : tarifs\n${PRESENT}\nSecrétaire de séance : la directrice du centre.\nLe conseil d’administration, après en avoir délibéré,\nDÉCIDE de fixer les tarifs.`,
      kind: 'deliberation',
    },
    {
      why: 'la directrice, présente, n’est pas la secrétaire',
      text: deliberation(
        `${PRESENT}\nSecrétaire de séance : Mme Claire MOREAU\nEst aussi présente, directrice des services : Mme Anne LEROY`,
      ),
      kind: 'deliberation',
    },
    {
      why: 'une adjointe, directrice de profession',
      text: deliberation(
        `${PRESENT}\nSecrétaire de séance : Mme Claire MOREAU, adjointe, directrice d’école`,
      ),
      kind: 'deliberation',
    },
    {
      why: 'secrétaire présente',
      text: deliberation(`${PRESENT}\nSecrétaire de séance : Mme Claire MOREAU`),
      kind: 'deliberation',
    },
    {
      why: 'nommée par son seul nom',
      text: deliberation(`${PRESENT}\nSecrétaire de séance : Mme MOREAU`),
      kind: 'deliberation',
    },
    {
      why: 'présents non nommés',
      text: deliberation('Présents : 9\nSecrétaire de séance : Mme Odile FAURE'),
      kind: 'deliberation',
    },
    {
      why: 'liste incomplète',
      text: deliberation(`Présents : 9\n${PRESENT}\nSecrétaire de séance : Mme Odile FAURE`),
      kind: 'deliberation',
    },
    {
      why: 'le président lui-même',
      text: deliberation(
        'sous la présidence de M. Guy NOEL\nPrésents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT\nSecrétaire de séance : M. Guy NOEL',
      ),
      kind: 'deliberation',
    },
    {
      why: 'arrivée en séance',
      text: deliberation(
        `${PRESENT}\nAbsente : Mme Odile FAURE\nArrivée de Mme Odile FAURE à 20 h 10.\nSecrétaire de séance : Mme Odile FAURE`,
      ),
      kind: 'deliberation',
    },
    {
      why: 'conseillère déléguée, directrice de profession',
      text: deliberation(
        `${PRESENT}\nSecrétaire de séance : Mme Claire MOREAU, conseillère déléguée, directrice d’école`,
      ),
      kind: 'deliberation',
    },
    {
      why: 'deux noms seulement lus',
      text: deliberation(
        'Présents : M. Paul ROUGET, Mme Claire MOREAU\nSecrétaire de séance : Mme Odile FAURE',
      ),
      kind: 'deliberation',
    },
    {
      why: 'conseil communautaire : règlement propre',
      text: 'Communauté de communes du Val\nConseil communautaire\nSéance du 12 mars 2026\nPrésents : 9\nObjet : Tarifs\nAprès en avoir délibéré, le conseil DÉCIDE.',
      kind: 'deliberation',
    },
  ],
};
