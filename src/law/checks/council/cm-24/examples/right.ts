/** CM-24: examples that pass. */
import type { Examples } from '../../../framework/rule';
import { minutes } from '../../../shared/example-session';
import { TITLE, account, VOTE } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Le maire ne demeure pas en séance.',
      'Le maire reste en séance pour le débat, puis se retire au moment du vote.',
      'Le maire adjoint prend part au vote.',
      'Aucun maire délégué ne participe au vote.',
    ].map((words) => ({
      why: `un autre préside, le maire ne vote pas : ${words}`,
      text: account(
        `${words}\n${VOTE}`,
        TITLE,
        'sous la présidence de Mme Anne LEROY, adjointe\nPrésents : 9',
      ),
      kind: 'deliberation' as const,
    })),
    ...[
      'La présidence est confiée à Mme LEROY.',
      'Le conseil élit président M. PETIT.',
      'M. PETIT préside.',
      'Mme LEROY, doyenne, soumet le compte au vote.',
      'M. PETIT met aux voix.',
      'M. PETIT met au vote.',
      'Mme LEROY fait procéder au vote.',
      'Le conseil vote sous la conduite de Mme LEROY.',
      'Le conseil vote sous la direction du premier adjoint.',
      'Mme LEROY, adjointe, est présidente.',
      'Un conseiller assure la présidence.',
      'Le doyen préside : M. PETIT.',
    ].map(
      (words) =>
        ({
          why: words,
          text: account(`Le maire se retire. ${words}\n${VOTE}`),
          kind: 'deliberation',
        }) as const,
    ),
    ...[
      'Le maire se retire.',
      'Le maire s’est retiré.',
      'Le maire s’étant absenté.',
      'Le maire s’absente.',
      'Le maire quitte la salle.',
      'Le maire est sorti.',
      'Le maire ne prend pas part au vote.',
      'Le maire n’a pas participé au vote.',
      'Le maire n’assiste pas au vote.',
      'Le maire cède la présidence.',
      'Le maire laisse la présidence.',
      'Le maire ne vote pas.',
      'Hors de la présence du maire.',
      'Hors présence du maire.',
      'Le maire et son conjoint se sont retirés.',
      'Sans la présence du maire.',
      'En dehors de la présence du maire.',
      'Après le départ du maire.',
      'En l’absence du maire.',
      'Lors du retrait du maire.',
    ].map(
      (words) =>
        ({
          why: words,
          text: account(`${words} Mme Anne LEROY assure la présidence.\n${VOTE}`),
          kind: 'deliberation',
        }) as const,
    ),
    {
      why: 'le maire se retire, une adjointe préside',
      text: account(`M. le maire se retire et Mme Anne LEROY, élue présidente, met au vote.\n${VOTE}`),
      kind: 'deliberation',
    },
    {
      why: 'hors de la présence du maire',
      text: account(
        `Hors de la présence du maire, sous la présidence de M. Luc PETIT, doyen d’âge,\n${VOTE}`,
      ),
      kind: 'deliberation',
    },
    {
      why: 'le maire a quitté la salle',
      text: account(`Le maire ayant quitté la salle, Mme Anne LEROY préside.\n${VOTE}`),
      kind: 'deliberation',
    },
    {
      why: 'ne prend pas part au vote',
      text: account(
        `M. Paul ROUGET ne prend pas part au vote. La présidence est assurée par Mme Anne LEROY.\n${VOTE}`,
      ),
      kind: 'deliberation',
    },
    {
      why: 'séance présidée par un autre',
      text: account(VOTE, TITLE, 'sous la présidence de Mme Anne LEROY, adjointe\nPrésents : 9'),
      kind: 'deliberation',
    },
    ...[
      'M. Luc PETIT, maire-adjoint',
      'M. Luc PETIT, vice-président',
      'Mme Anne LEROY, présidente de séance',
      'Mme Anne LEROY, élue présidente',
    ].map(
      (who) =>
        ({
          why: `séance présidée par ${who}`,
          text: account(VOTE, TITLE, `sous la présidence de ${who}\nPrésents : 9`),
          kind: 'deliberation',
        }) as const,
    ),
    {
      why: 'après le départ du maire',
      text: account(`Après le retrait du maire, la présidence revient à Mme Anne LEROY.\n${VOTE}`),
      kind: 'deliberation',
    },
    {
      why: 'compte financier unique',
      text: account(
        'Le maire sort de la salle ; M. Luc PETIT, élu président, fait voter.\nADOPTE le compte financier unique.\nPour : 8',
        'Compte financier unique 2025',
      ),
      kind: 'deliberation',
    },
    {
      why: 'une affaire du procès-verbal',
      text: minutes(
        'Présents : 9',
        'Tarifs\nAdopté à l’unanimité.',
        'Compte administratif 2025\nLe maire se retire. Présidence de Mme Anne LEROY, adjointe.\nAdopté à l’unanimité.',
      ),
      kind: 'minutes',
    },
  ],
};
