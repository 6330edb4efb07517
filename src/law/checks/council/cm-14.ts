/** CM-14: what is adopted has more votes for than against; the absolute majority is counted over the votes cast. */
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';

/** Abstentions are left out: suffrages exprimés. */
export const absoluteMajority = (cast: number): number => Math.floor(cast / 2) + 1;

export const rule = defineRule({
  meta: {
    id: 'CM-14',
    title: {
      fr: 'Majorité absolue des suffrages exprimés, abstentions non comptées',
      en: 'Absolute majority of the votes cast, abstentions left out',
    },
    kinds: ['deliberation', 'minutes'],
    severity: 'blocking',
    basis: ['CGCT-L2121-20'],
    method: 'A',
    needs: ['votesFor', 'votesAgainst'],
    messages: {
      lost: {
        fr: 'La délibération est dite adoptée, mais elle a recueilli {for} voix pour et {against} contre : elle est rejetée.',
        en: 'Said to be adopted, with {for} votes for and {against} against: it is rejected.',
      },
      threshold: {
        fr: 'La majorité absolue de {cast} suffrages exprimés est {right}, et non {stated}.',
        en: 'The absolute majority of {cast} votes cast is {right}, not {stated}.',
        severity: 'major',
      },
    },
  },
  check: ({ analysis, given: { votesFor, votesAgainst } }) => {
    const cast = votesFor.value + votesAgainst.value;
    const { majority, span } = analysis.act.vote;
    const right = absoluteMajority(cast);
    const wrong =
      majority !== undefined && majority.value !== right
        ? [finding('threshold', majority, { values: { cast, right, stated: majority.value } })]
        : [];
    if (votesFor.value >= votesAgainst.value || span === undefined) return wrong;
    const adopted = analysis.search(/adopte|approuve|delibere[^.]{0,80}decide/g, span);
    const rejected = analysis.search(/rejet|n'est\s+pas\s+adopte/g, span);
    const values = { for: votesFor.value, against: votesAgainst.value };
    return adopted.length === 0 || rejected.length > 0
      ? wrong
      : [finding('lost', votesFor, { values }), ...wrong];
  },
});

const vote = (words: string): string =>
  `Vu le code général des collectivités territoriales ;\nAprès en avoir délibéré, le conseil municipal\nDÉCIDE\nArticle 1er : Les tarifs sont fixés.\n${words}`;

export const examples: Examples = {
  passes: [
    {
      why: 'mise aux voix sans résultat dit',
      text: vote('Pour : 4 – Contre : 20.').replace('DÉCIDE', 'EXAMINE'),
      kind: 'deliberation',
    },
    {
      why: 'non adoptée',
      text: vote('La délibération n’est pas adoptée : 4 voix pour, 20 contre.'),
      kind: 'deliberation',
    },
    {
      why: 'plus de pour que de contre',
      text: vote('Adopté par 20 voix pour, 4 contre et 2 abstentions.'),
      kind: 'deliberation',
    },
    {
      why: 'majorité absolue juste',
      text: vote('Pour : 17 – Contre : 16 – Majorité absolue : 17'),
      kind: 'deliberation',
    },
    {
      why: 'rejetée, et dite rejetée',
      text: vote('La délibération est rejetée par 4 voix pour et 20 contre.'),
      kind: 'deliberation',
    },
    {
      why: 'partage des voix : affaire de la voix prépondérante',
      text: vote('Adopté par 10 voix pour et 10 voix contre.'),
      kind: 'deliberation',
    },
  ],
  fails: [
    {
      why: 'dite adoptée avec moins de pour que de contre',
      text: vote('La délibération est adoptée par 9 voix pour et 11 contre.'),
      kind: 'deliberation',
      message: 'lost',
      at: '9',
    },
    {
      why: 'le conseil décide malgré le vote contraire',
      text: 'Vu le code général des collectivités territoriales ;\nLe conseil municipal, après en avoir délibéré, par 3 voix pour et 8 contre, décide :\nArticle 1er : Les tarifs sont fixés.',
      kind: 'deliberation',
      message: 'lost',
      at: '3',
    },
    {
      why: 'approuvée',
      text: vote('La délibération est approuvée par 9 voix pour et 11 contre.'),
      kind: 'deliberation',
      message: 'lost',
      at: '9',
    },
    {
      why: 'textes adoptés, au pluriel',
      text: vote('Les tarifs sont adoptés par 9 voix pour et 11 contre.'),
      kind: 'deliberation',
      message: 'lost',
      at: '9',
    },
    {
      why: '33 suffrages exprimés : la majorité absolue est 17, non 11',
      text: vote('Pour : 33 – Contre : 0 – Majorité absolue : 11'),
      kind: 'deliberation',
      message: 'threshold',
      at: '11',
    },
    {
      why: 'les abstentions ne comptent pas dans la majorité',
      text: vote('Pour : 12 – Contre : 4 – Abstentions : 10 – Majorité absolue : 14'),
      kind: 'deliberation',
      message: 'threshold',
      at: '14',
    },
  ],
  lacks: [
    {
      why: 'le nombre des voix n’est pas donné',
      text: vote('Adopté à la majorité.'),
      kind: 'deliberation',
      missing: 'votesFor',
    },
  ],
};
