/** FO-19: examples of names of persons, and of the assembly that deliberates. */
import type { Examples } from '../../../framework/rule';
import { council, police } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      ['noms courts', 'M. Paul LEROI', 'Mme Paule LEROY'],
      ['noms de quatre lettres', 'M. Paul ROUX', 'M. Paul ROUZ'],
      ['un nom de quatre lettres', 'M. Paul ROUX', 'M. Paul ROUXE'],
      ['deux lettres autres', 'M. Paul FAURIE', 'M. Paul FUTRIE'],
      ['deux lettres autres, l’une déplacée', 'M. Paul FAURIE', 'M. Paul FTARIE'],
      ['deux lettres de plus', 'M. Paul FAURIE', 'M. Paul FAURIEUX'],
      ['deux lettres d’écart', 'M. Paul FAURIE', 'M. Paul FOURIA'],
      ['les mêmes', 'M. Paul FAURIE', 'Monsieur Paul FAURIE'],
      ['les mêmes, au féminin', 'Mme Paule FAURIE', 'Madame Paule FAURIE'],
      ['deux prénoms', 'M. Paul FAURIE', 'M. Luc FAURIN'],
    ].map(([why = '', one = '', other = '']) => ({
      why: `personnes : ${why}`,
      text: police(`la demande de ${one}`, `${other} est autorisé.`),
    })),
    {
      why: 'le conseil d’administration délibère',
      text: 'COMMUNE DE VERNOIS\nCentre communal d’action sociale\nDélibération du conseil d’administration n° 4\nSéance du 12 mars 2026\nObjet : aides\nLe conseil d’administration,\nVu le code de l’action sociale et des familles ;\nDÉCIDE d’accorder une aide.',
      kind: 'deliberation',
    },
    {
      why: 'CCAS : le conseil municipal est cité, et ne délibère pas',
      text: 'COMMUNE DE VERNOIS\nCentre communal d’action sociale\nDélibération du conseil d’administration n° 4\nSéance du 12 mars 2026\nObjet : aides\nLe conseil d’administration,\nVu la délibération du conseil municipal du 3 février 2026 ;\nDÉCIDE d’accorder une aide.',
      kind: 'deliberation',
    },
    {
      why: 'un arrêté cite deux assemblées',
      text: 'COMMUNE DE VERNOIS\nArrêté\nDélibération du conseil d’administration n° 4\nObjet : aides\n\nLe conseil municipal,\nVu le code de l’action sociale et des familles ;\nARRÊTE\nArticle 1er : Une aide est accordée.',
      kind: 'order',
    },
    {
      why: 'Mme Anne LEROY et M. Luc LEROY sont nommés. M. Paul MARTIN et M. Paul ',
      text: council(
        'Mme Anne LEROY et M. Luc LEROY sont nommés.',
        'M. Paul MARTIN et M. Paul MARTINET aussi.',
      ),
    },
  ],
  fails: [
    ...(
      [
        ['M. Paul FAURIE', 'M. Paul FAURI'],
        ['M. Paul FAURI', 'M. Paul FAURIE'],
        ['M. Paul FAURE', 'M. Paul FAURA'],
        ['M. Paul FAURIE', 'M. Paul FUARIE'],
        ['M. Paul FAURIE', 'M. Paul FARIE'],
        ['M. Paul FAURIE', 'M. Paul TAURIE'],
        ['M. Paul FAURIE', 'Mme Paul FAURIE'],
        ['Madame Paule FAURIE', 'Mme Paule FAURIN'],
        ['Monsieur Paul FAURIE', 'Monsieur Paul FAURIN'],
      ] as const
    ).map(([one, other]) => ({
      why: `${one}, ${other}`,
      text: police(`la demande de ${one}`, `${other} est autorisé.`),
      message: 'person',
      at: other,
    })),
    {
      why: 'une seule fois, même écrit de trois façons',
      text: police('la demande de M. Paul FAURIE', 'M. Paul FAURIN et M. Paul FAURIT sont autorisés.'),
      message: 'person',
      at: 'M. Paul FAURIN',
    },
    {
      why: 'comité syndical en titre, conseil municipal ensuite',
      text: 'SYNDICAT DES EAUX\nComité syndical du 12 mars 2026\nExtrait du registre des délibérations\nObjet : aides\n\nLe conseil municipal,\nVu le code ;\nDÉCIDE d’accorder une aide.',
      kind: 'deliberation',
      message: 'organ',
      at: 'Le conseil municipal,',
    },
    {
      why: 'CCAS : une autre assemblée',
      text: 'COMMUNE DE VERNOIS\nCentre communal d’action sociale\nDélibération du conseil d’administration n° 4\nSéance du 12 mars 2026\nObjet : aides\n\nLe conseil municipal,\nVu le code de l’action sociale et des familles ;\nDÉCIDE d’accorder une aide.',
      kind: 'deliberation',
      message: 'organ',
      at: 'Le conseil municipal,',
    },
    {
      why: 'une lettre d’écart',
      text: police('la demande de Mme Odile FAURIE', 'Mme Odile FAUREI est autorisée à occuper la place.'),
      message: 'person',
      at: 'Mme Odile FAUREI',
    },
    {
      why: 'deux civilités',
      text: police('la demande de M. Camille FAURIE', 'Mme Camille FAURIE est autorisée à occuper la place.'),
      message: 'person',
      at: 'Mme Camille FAURIE',
    },
  ],
};
