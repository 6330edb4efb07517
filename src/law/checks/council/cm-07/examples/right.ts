/** CM-07: examples that pass. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/example-session';
import { NAMES } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'les communes, en tête de leurs délégués, ne sont pas des noms',
      text: deliberation(
        'En exercice : 6 – Présents : 5 – Absent : 1\nPrésents : Vernois : M. Paul ROUGET, Mme Claire MOREAU – La Fresnaye : M. Luc PETIT – Noyers-le-Plessis : Mme Anne ROY, M. Jean VIAL',
      ),
      kind: 'deliberation',
    },
    ...[
      'Absents : M. Guy NOEL, Mme Rose BLIN',
      'Absente : Mme Rose BLIN ; excusé : M. Guy NOEL, qui a donné pouvoir à M. Luc PETIT',
      'Absents excusés : M. Guy NOEL (pouvoir à M. Luc PETIT), Mme Rose BLIN (pouvoir à M. Paul ROUGET)',
      'Manquent à l’appel : M. Guy NOEL, Mme Rose BLIN',
    ].map((words) => ({
      why: `comptés par leurs noms : ${words}`,
      text: deliberation(
        `En exercice : 5 – Présents : 3\nPrésents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT\n${words}`,
      ),
      kind: 'deliberation' as const,
    })),
    ...[
      'En exercice : 13\nPrésents : 9\nPouvoirs : 1\nAbsents sans pouvoir : 3',
      'En exercice : dix-neuf (19)   Présents : treize (13)   Représentés : trois (3)   Absents : trois (3)',
      'Membres en exercice : vingt-trois (23), présents : dix-huit (18), pouvoirs : deux (2), absents : trois (3)',
      'En exercice : 12\nPrésents : 9\nAbsents : 3\nM. Guy NOEL a donné pouvoir à Mme Claire MOREAU.\nAbsents : M. Guy NOEL, Mme Anne ROY, M. Jean VIAL.',
      'Sur les 38 conseillers en exercice, 27 étaient présents et 5 avaient donné procuration ; 6 étaient absents ou excusés.',
      'Des 15 membres en exercice, 11 sont présents, 2 se sont fait représenter et 2 sont absents.',
      'Membres en exercice : 15\nPrésents (11) : M. Paul ROUGET, Mme Claire MOREAU\nAbsents (4) : M. Luc PETIT',
      'En exercice : 15 – Présents : 12\nExcusés (2 h avant la séance) : M. Luc BRUN',
      'En exercice : 15 – Présents : 12\nÉtaient présents : M. Paul ROUGET, Mme Claire MOREAU.',
      'En exercice : 15 – Présents : 15',
      'En exercice : 15 – Présents : 11 – Absents : 3\nM. Luc PETIT arrive à 20 h 15.',
      'En exercice : 15 – Présents : 12 – Absents : 4\nM. Luc PETIT arrive à 20 h 15.',
      'En exercice : 15 – Présents : 11 – Absents : 2\nDeux conseillers arrivent à 20 h 15.',
      'En exercice : 15 – Présents : 10 – Pouvoirs : 1 – Absents : 4 – Excusés : 2',
      'En exercice : 15 – Présents : 11 – Pouvoirs : 1 – Absents : 1 – Excusés : 3',
      'En exercice : 12\nPrésents : 9\nPouvoirs : 1\nAbsents : 3\nAbsents : M. Luc BRUN, Mme Anne ROY, M. Jean VIAL.',
      'En exercice : 12\nPrésents : 9\nAbsents : 3\nM. Guy NOEL a donné pouvoir à Mme Claire MOREAU.\nMme Anne ROY a donné pouvoir à M. Luc PETIT.\nAbsents : M. Guy NOEL, Mme Anne ROY, M. Jean VIAL.',
    ].map((head) => ({ why: head, text: deliberation(head), kind: 'deliberation' as const })),
    {
      why: 'un retardataire, compté parmi les absents au début',
      text: deliberation(
        'En exercice : 15 – Présents : 11 – Pouvoirs : 1 – Excusés : 4\nM. Luc PETIT arrive à 20 h 15.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'présents et absents',
      text: deliberation('En exercice : 15 – Présents : 11 – Absents : 4'),
      kind: 'deliberation',
    },
    {
      why: 'les absents comprennent les représentés',
      text: deliberation('En exercice : 15 – Présents : 11 – Pouvoirs : 2 – Absents : 4'),
      kind: 'deliberation',
    },
    {
      why: 'les absents ne les comprennent pas',
      text: deliberation('En exercice : 15 – Présents : 11 – Pouvoirs : 2 – Absents : 2'),
      kind: 'deliberation',
    },
    {
      why: 'excusés seuls',
      text: deliberation('En exercice : 15 – Présents : 11 – Excusés : 4'),
      kind: 'deliberation',
    },
    {
      why: 'excusés et représentés',
      text: deliberation('En exercice : 15 – Présents : 11 – Pouvoirs : 1 – Excusés : 3'),
      kind: 'deliberation',
    },
    {
      why: 'absents et excusés',
      text: deliberation('En exercice : 15 – Présents : 11 – Absents : 1 – Excusés : 3'),
      kind: 'deliberation',
    },
    {
      why: 'les trois',
      text: deliberation('En exercice : 15 – Présents : 10 – Pouvoirs : 1 – Absents : 1 – Excusés : 3'),
      kind: 'deliberation',
    },
    {
      why: 'absents non dits',
      text: deliberation('En exercice : 15 – Présents : 11 – Pouvoirs : 2'),
      kind: 'deliberation',
    },
    {
      why: 'tous présents ou représentés',
      text: deliberation('En exercice : 15 – Présents : 13 – Pouvoirs : 2'),
      kind: 'deliberation',
    },
    {
      why: 'noms et nombre d’accord',
      text: deliberation(`En exercice : 5 – Présents : 3\n${NAMES}`),
      kind: 'deliberation',
    },
    {
      why: 'présents à l’ouverture, et le quorum entre parenthèses',
      text: deliberation(
        'Le quorum (8 membres présents) est atteint.\nEn exercice : 15\nPrésents à l’ouverture de la séance : 11\nPouvoirs : 2\nExcusés : 2',
      ),
      kind: 'deliberation',
    },
    {
      why: 'le président, nommé à part',
      text: deliberation(
        `sous la présidence de Mme Odile FAURE, maire\nEn exercice : 5 – Présents : 4\n${NAMES}`,
      ),
      kind: 'deliberation',
    },
    {
      why: 'un conseiller arrivé plus tard',
      text: deliberation(
        'En exercice : 5 – Présents : 3\nÉtaient présents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT, Mme Odile FAURE (arrivée à 20 h 30).',
      ),
      kind: 'deliberation',
    },
    {
      why: 'pouvoirs nommés et comptés d’accord',
      text: deliberation(
        'En exercice : 15 – Présents : 11 – Pouvoirs : 1\nM. Guy NOEL a donné pouvoir à Mme Claire MOREAU.',
      ),
      kind: 'deliberation',
    },
  ],
};
