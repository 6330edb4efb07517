/** CM-20: examples of people said to be elected, as many as the seats or more. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/example-session';
import { ballot } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'des noms de témoins après les élus',
      text: ballot(
        'Deux sièges sont à pourvoir.\nLes délégués sont élus en présence de M. Luc PETIT, Mme Anne LEROY et M. Guy NOEL.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'deux nombres de sièges : rien ne dit lequel',
      text: ballot(
        'Deux sièges sont à pourvoir au bureau. Trois sièges sont à pourvoir au comité.\nM. Luc PETIT, Mme Anne LEROY et M. Guy NOEL sont élus au comité.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'autant d’élus que de sièges, puis d’autres noms',
      text: deliberation(
        'Présents : 12',
        'Les statuts du syndicat prévoient, pour chaque commune, deux délégués titulaires et un délégué suppléant.\nSont élus :\n- titulaires : Mme Anne LEROY et M. Luc PETIT\n- suppléante : Mme Odile FAURE\nM. Jean-Guy NOEL et Mme Zoé BLANC ont tenu le bureau.',
        'Délégués au syndicat',
      ),
      kind: 'deliberation',
    },
    {
      why: 'des assesseurs désignés, et un siège',
      text: deliberation(
        'Présents : 16',
        'Élection d’un adjoint, un poste à pourvoir. Mme Marion PEYRAT et M. Adrien DEVAUD sont désignés assesseurs.\nPremier tour : suffrages exprimés 16. Mme COUSSY : 11 voix ; Mme NOUHAUD : 5 voix. Mme COUSSY est proclamée élue.',
        'Élection d’un adjoint',
      ),
      kind: 'deliberation',
    },
    {
      why: 'autant d’élus que de sièges annoncés, un office par ligne',
      text: deliberation(
        'Présents : 12',
        'Les statuts du syndicat prévoient, pour chaque commune, deux délégués titulaires et un délégué suppléant.\nLe conseil municipal, après en avoir délibéré,\nSont élus :\n- titulaires : Mme Anne LEROY et M. Luc PETIT\n- suppléante : Mme Odile FAURE',
        'Délégués au syndicat',
      ),
      kind: 'deliberation',
    },
  ],
  fails: [
    {
      why: 'les statuts annoncent deux titulaires et un suppléant, quatre noms sont élus, un office par ligne',
      text: deliberation(
        'Présents : 12',
        'Les statuts du syndicat prévoient, pour chaque commune, deux délégués titulaires et un délégué suppléant.\nLe conseil municipal, après en avoir délibéré,\nSont élus :\n- titulaires : Mme Anne LEROY, M. Luc PETIT et M. Guy NOEL\n- suppléante : Mme Odile FAURE',
        'Délégués au syndicat',
      ),
      kind: 'deliberation',
      message: 'seats',
      at: 'Sont élus',
    },
    {
      why: 'quatre élus pour trois sièges',
      text: ballot(
        'Trois sièges sont à pourvoir.\nM. Luc PETIT, Mme Anne LEROY, M. Guy NOEL et Mme Zoé BLANC sont élus à l’unanimité.',
      ),
      kind: 'deliberation',
      message: 'seats',
      at: 'sont élus',
    },
    {
      why: 'trois désignés pour deux représentants',
      text: ballot(
        'Il convient d’élire deux représentants.\nSont désignés : M. Luc PETIT, Mme Anne LEROY, M. Guy NOEL.',
      ),
      kind: 'deliberation',
      message: 'seats',
      at: 'Sont désignés',
    },
    ...(
      [
        [
          '3 sièges sont à pourvoir.\nM. Luc PETIT, Mme Anne LEROY, M. Guy NOEL et Mme Zoé BLANC sont élus.',
          'seats',
          'sont élus',
        ],
        ['Un siège est à pourvoir.\nM. Luc PETIT et Mme Anne LEROY sont élus.', 'seats', 'sont élus'],
      ] as const
    ).map(([words, message, at]) => ({
      why: words,
      text: ballot(words),
      kind: 'deliberation' as const,
      message,
      at,
    })),
  ],
};
