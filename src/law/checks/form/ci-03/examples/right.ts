/** CI-03: examples of citations of the right code. */
import type { Examples } from '../../../framework/rule';

export const examples: Partial<Examples> = {
  passes: [
    { why: 'au CGCT', text: 'Vu l’article L. 2212-2 du code général des collectivités territoriales ;' },
    {
      why: 'même numéro, trois codes',
      text: 'Vu l’article L. 2122-1 du CGPPP et l’article L. 2122-1 du CGCT ;',
    },
    { why: 'au code de la route', text: 'Vu les articles R. 411-8 et R. 417-10 du code de la route ;' },
    { why: 'articles préliminaires d’un code', text: 'Vu l’article L. 3 du code de la commande publique ;' },
    {
      why: 'numéro à deux chiffres',
      text: 'Vu l’article L. 52-1 du code électoral ; vu l’article L. 10-1 du CGCT ;',
    },
    { why: 'le code se déduit du contexte', text: 'Vu le code de la route ;\nVu l’article L. 2213-1 ;' },
    ...[
      'du code précité',
      'du code susvisé',
      'dudit code',
      'du même code',
      'du code sus-visé',
      'du présent code',
      'du code susmentionné',
    ].map((words) => ({
      why: `${words}, un autre nommé entre-temps`,
      text: `Vu le code de la construction et de l’habitation, notamment ses articles L. 511-1 et L. 511-2 ;\nVu le code général des collectivités territoriales, notamment son article L. 2213-24 ;\nVu le courrier pris en application de l’article L. 511-10 ${words} ;`,
    })),
    ...[
      'L’occupation du domaine public exige un titre (article L. 2122-1 du CGPPP).',
      'Le marché est conclu sans publicité (article L. 2122-1 du code de la commande publique).',
      'Il y a un maire et des adjoints (article L. 2122-1 du CGCT).',
      'Vu le code de la commande publique, notamment son article L. 2122-1 ;',
      'Le marché d’occupation du domaine public suit l’article L. 2122-1 du code de la commande publique.',
      'L’acte est exécutoire après sa transmission (article L. 2131-1 du CGCT).',
    ].map((text) => ({ why: `le bon des codes qui ont ce numéro : ${text}`, text })),
    {
      why: 'trois codes ont ce numéro : lequel conviendrait ne se dit pas',
      text: 'Vu l’article L. 2122-1 du code de la santé publique sur les examens de la grossesse ;',
    },
    ...[
      'Les étals du marché s’installent dès six heures (article L. 2122-1 du CGPPP).',
      'Le concours de pétanque est gratuit (article L. 2125-1 du CGPPP).',
      'Les arrangements entre riverains cessent (article L. 2121-1 du CGPPP).',
      'La commune déléguée est maintenue (article L. 2113-10 du CGCT).',
      'Les ballots de paille sont retirés, la commune étant ainsi organisée (article L. 2113-10 du CGCT).',
    ].map((text) => ({ why: `rien d’un autre code : ${text}`, text })),
    ...[
      'Vu le code général de la fonction publique, notamment ses articles L. 320-1 et L. 326-1 ;',
      'Vu les articles L. 231-3 et L. 232-1 du code de l’urbanisme ;',
      'Vu le code de la voirie routière, notamment ses articles L. 115-1, L. 112-3 et L. 113-2 ;',
    ].map((text) => ({ why: `d’une série du même titre : ${text}`, text })),
    { why: 'code sans longueur connue', text: 'Vu l’article L. 2212-9 du code du travail ;' },
  ],
};
