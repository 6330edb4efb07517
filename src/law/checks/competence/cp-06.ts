/** CP-06: a decision taken on a delegation is reported at the next compulsory meeting of the council. */
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { wholeAct } from '../shared/nature';
import { sampleDecision } from '../shared/police-samples';
import { plain, says } from '../shared/words';

const REPORTED =
  /(?:rendu\s+compte|compte[\s-]rendu|rendra\s+compte|rendre\s+compte|inform\w*|communiquee?|portee?\s+a\s+la\s+connaissance)[^.;]{0,120}(?:conseil|assemblee|reunion|seance)|(?:conseil|assemblee|reunion|seance)[^.;]{0,120}(?:rendu\s+compte|informe|compte\s+rendu)/g;

const SELDOM =
  /(?:compte|informe|communique)[^.;\n]{0,90}?(?:une\s+fois\s+(?:par\s+an|l'an)|(?:tous\s+les|deux\s+fois\s+par)\s+ans?|annuellement|chaque\s+annee|en\s+fin\s+d'(?:annee|exercice|mandat))/g;

export const rule = defineRule({
  meta: {
    id: 'CP-06',
    title: { fr: 'Compte rendu de la décision au conseil', en: 'The decision is reported to the council' },
    kinds: ['decision'],
    severity: 'minor',
    basis: ['CGCT-L2122-23'],
    method: 'R',
    needs: [],
    messages: {
      seldom: {
        fr: '« {words} » : le maire rend compte à chacune des réunions obligatoires du conseil, non une fois par an. Écrivez « à la prochaine réunion obligatoire du conseil municipal ».',
        en: '“{words}”: the mayor reports at each compulsory meeting of the council, not once a year.',
      },
      none: {
        fr: 'Rien ne dit que cette décision sera portée à la connaissance du conseil : ajoutez « Il en sera rendu compte à la prochaine réunion obligatoire du conseil municipal ».',
        en: 'Nothing says that the decision will be reported to the council at its next compulsory meeting.',
      },
    },
  },
  concerns: (analysis) => !/president/.test(plain(analysis.act.authority?.text ?? '')),
  check: ({ analysis }) => {
    if (!says(analysis, REPORTED)) return [finding('none', wholeAct(analysis))];
    const seldom = analysis.search(SELDOM)[0];
    return seldom === undefined ? [] : [finding('seldom', seldom, { values: { words: seldom.text } })];
  },
});

const decision = (article: string): string =>
  sampleDecision('Marché de l’école', ['Le marché est signé.', article]);

export const examples: Examples = {
  passes: [
    'Il est rendu compte à chaque réunion obligatoire du conseil ; le loyer est révisé chaque année.',
    'Il en sera rendu compte à la prochaine réunion du conseil municipal.',
    'Le conseil municipal en sera informé.',
    'La présente décision sera communiquée au conseil municipal lors de sa prochaine séance.',
    'Cette décision fera l’objet d’une information du conseil municipal.',
    'Le maire rendra compte de la présente décision lors de la prochaine réunion.',
    'Le maire informe le conseil municipal de la décision.',
    'L’acte sera communiqué au conseil municipal.',
    'L’acte sera porté à la connaissance du conseil municipal.',
    'La décision sera portée à la connaissance du conseil municipal.',
    'Lors de la prochaine séance, il sera rendu compte de cette décision.',
  ].map((words) => ({ why: words, text: decision(words) })),
  fails: [
    ...(
      [
        [
          'Il sera rendu compte de la décision au conseil municipal une fois par an, lors du budget.',
          'compte de la décision au conseil municipal une fois par an',
        ],
        ['Le conseil en sera informé tous les ans.', 'informé tous les ans'],
        ['Le conseil en sera informé deux fois par an.', 'informé deux fois par an'],
        ['Le conseil municipal en sera informé chaque année.', 'informé chaque année'],
      ] as const
    ).map(([words, at]) => ({ why: words, text: decision(words), message: 'seldom', at })),
    {
      why: 'rien',
      text: decision('La présente décision sera publiée.'),
      message: 'none',
      at: 'Marché de l’école',
    },
    {
      why: 'la délibération citée n’est pas un compte rendu',
      text: decision('Le conseil municipal a délégué cette attribution.'),
      message: 'none',
      at: 'Marché de l’école',
    },
  ],
  ignores: [
    {
      why: 'décision d’un président',
      text: decision('x').replace('Le maire de Vernois,', 'Le président du syndicat,'),
    },
  ],
};
