/** CM-34: examples of the ways in which an act says that somebody stands aside, and of words that say it of another. */
import type { Examples } from '../../../framework/rule';
import { deliberation, minutes } from '../../../shared/example-session';
import { NAMED_HEAD, grant } from './samples';

const told = (words: string) => ({
  why: words,
  text: grant(words, NAMED_HEAD),
  kind: 'deliberation' as const,
  commune: { councillors: [] },
});
const HELP = 'Subvention au club\nLe conseil attribue une subvention de 500 € au club.';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Sont sortis de la salle M. Luc PETIT, président du club, et Mme Claire MOREAU, trésorière du club.\nPour : 1',
      'Ont quitté la salle M. Luc PETIT, président du club, et Mme Claire MOREAU, trésorière du club.\nPour : 1',
      'Se retirent alors M. Luc PETIT, président du club, et Mme Claire MOREAU, trésorière du club.\nPour : 1',
      'Se sont retirés M. Luc PETIT, président du club, et Mme Claire MOREAU, trésorière du club.\nPour : 1',
      'Ne prenant part ni au débat ni au vote, M. Luc PETIT, président du club, a attendu dehors.\nPour : 2',
      'Ne participant ni au débat ni au vote, M. Luc PETIT, président du club, a attendu dehors.\nPour : 2',
      'Comme il n’a pas pris part au vote, M. Luc PETIT, président du club, a attendu dehors.\nPour : 2',
      'Comme ils ne prennent pas part au vote, M. Luc PETIT, président du club, et un agent attendent.\nPour : 2',
      'M. Luc PETIT, président du club, ne vote pas.\nPour : 2',
      'M. Luc PETIT, président du club, ne siège pas pour cette affaire.\nPour : 2',
      'M. Luc PETIT, président du club, n’a pas voté.\nPour : 2',
      'M. Luc PETIT, président du club, n’a donc pas voté.\nPour : 2',
      'M. Luc PETIT, président du club : lui seul n’ayant pas voté, le compte est juste.\nPour : 2',
      'M. Luc PETIT, président du club, n’est pas resté dans la salle.\nPour : 2',
      'M. Luc PETIT, président du club, n’est donc pas resté dans la salle.\nPour : 2',
      'Mme Claire MOREAU, présidente du club, est sortie.\nPour : 2',
      'M. Luc PETIT, président du club, sort.\nPour : 2',
      'M. Luc PETIT, président du club, remercie le conseil.\nM. PETIT quitte la salle.\nPour : 2',
      'M. Luc PETIT, président du club, se retire.\nVoix pour : 2, dont Mme Claire MOREAU',
      'M. Luc PETIT, rapporteur général du budget et président du club, se retire.\nPour : 2',
    ].map(told),
    {
      why: 'un nom de deux lettres',
      text: grant(
        'M. Jo PY, président du club, remercie le conseil.\nM. PY quitte la salle.\nPour : 2',
        'Présents : M. Paul ROUGET, maire, Mme Claire MOREAU, M. Jo PY',
      ),
      kind: 'deliberation',
      commune: { councillors: [] },
    },
    ...[
      'M. Luc PETIT quitte la séance à 20 h 15.',
      'Mme Claire MOREAU et M. Luc PETIT quittent la séance à 20 h 15.',
    ].map((leaving) => ({
      why: `parti avant l’affaire : ${leaving}`,
      text: minutes(
        NAMED_HEAD,
        `Tarifs\nAdopté. Pour : 3\n${leaving}`,
        `${HELP}\nLe club, dont le président est M. Luc PETIT, est remercié.\nPour : 2`,
      ),
      kind: 'minutes' as const,
      commune: { councillors: [] },
    })),
    {
      why: 'deux votes, dont un sans l’intéressé',
      text: grant(
        'Le club, dont le président est M. Luc PETIT, est remercié.\nATTRIBUE au club 500 €.\nPour : 2 – Contre : 0 – Abstention : 0\nN’a pas pris part au vote : M. Luc PETIT\nATTRIBUE au comité 300 €.\nPour : 3 – Contre : 0 – Abstention : 0',
        NAMED_HEAD,
      ),
      kind: 'deliberation',
      commune: { councillors: [] },
    },
    {
      why: 'ceux qui s’écartent sont déjà ôtés du nombre des présents',
      text: grant(
        'M. Luc PETIT ne prend pas part au vote.\nPour : 3 – Contre : 0',
        'Présents : 3\nÉtaient présents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT, M. Guy NOEL',
      ),
      kind: 'deliberation',
    },
  ],
  fails: [
    ...[
      'M. Luc PETIT est président du club ; Mme Claire MOREAU sort.\nPour : 2',
      'M. Luc PETIT, président du club, parle de la petite école.\nSa petite cour est fermée quand les enfants quittent la salle.\nPour : 3',
      'M. Luc PETIT, président du club, parle de la sortie scolaire.\nPour : 3',
      'Mme Eve VIDAL quitte la salle. M. Luc PETIT, président du club, remercie.\nPour : 3',
    ].map((words) => ({ ...told(words), message: 'stays', at: 'M. Luc PETIT' })),
    ...(
      [
        ['Voix pour : 3, parmi lesquels M. Luc PETIT', 'parmi lesquels '],
        ['Voix pour : 3, parmi lesquelles celle de M. Luc PETIT', 'parmi lesquelles celle de '],
        ['Voix pour : 3, parmi lesquels la voix de M. Luc PETIT', 'parmi lesquels la voix de '],
        ['Trois votants, dont M. Luc PETIT. Pour : 3', 'dont '],
      ] as const
    ).map(([words, at]) => ({
      ...told(`Le club remercie M. Luc PETIT, président du club.\n${words}`),
      message: 'votes',
      at,
    })),
    ...[
      'M. Luc PETIT, adjoint de Madame la maire et président du club, remercie.\nPour : 3',
      'Le projet de Monsieur le maire et de M. Luc PETIT, président du club, est lu.\nPour : 3',
    ].map((words) => ({ ...told(words), message: 'stays', at: 'M. Luc PETIT' })),
    {
      ...told('M. Luc PETIT, président du club, lit la délibération.\nPour : 3'),
      message: 'reports',
      at: 'M. Luc PETIT',
    },
    {
      why: 'se retire, mais les voix sont toutes comptées, avec un pouvoir',
      text: grant(
        'M. Luc PETIT ne prend pas part au vote.\nPour : 4 – Contre : 0',
        'Présents : 3\nÉtaient présents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT\nPouvoir : M. Guy NOEL à Mme Claire MOREAU',
      ),
      kind: 'deliberation',
      message: 'counted',
      at: '4',
    },
    {
      why: 'il rapporte, et vote selon l’acte même',
      text: deliberation(
        NAMED_HEAD,
        'Rapporteur : M. Luc PETIT\nUne subvention est attribuée au club.\nM. Luc PETIT, président du club, a pris part au vote.\nPour : 3',
        'Subvention au club',
      ),
      kind: 'deliberation',
      commune: { councillors: [] },
      message: 'reports',
      at: 'M. Luc PETIT',
    },
  ],
};
