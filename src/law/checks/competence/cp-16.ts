/** CP-16: where the police is the State's, public peace and great gatherings are not the mayor's; neighbourhood noise remains his. */
import { defineRule, finding, missing } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { sampleOrder } from '../shared/police-samples';
import { isStatePolice } from '../shared/state-police';
import { decided, headSpan, first, says } from '../shared/words';
import type { Analysis, Found } from '../../analysis';

const PEACE =
  /attroupements?|rassemblements?|grands?\s+rassemblements?|regroupements?\s+de\s+personnes|tapages?|rixes?|emeutes?|tranquillite\s+publique|occupations?\s+abusives?|trouble[es]*\s+a\s+la\s+tranquillite/g;
const NEIGHBOURS = /bruits?\s+de\s+voisinage|chantier|aboiement|tondeuse|bricolage|jardinage/g;
const BANS = /interdi[tes]*|reglement|limite[es]*|subordonne/g;

const topic = (analysis: Analysis): Found | undefined =>
  first(analysis, PEACE, headSpan(analysis)) ?? decided(analysis, PEACE)[0];

export const rule = defineRule({
  meta: {
    id: 'CP-16',
    title: {
      fr: 'Police étatisée : la tranquillité et les grands rassemblements relèvent de l’État',
      en: 'State police: public peace and great gatherings are for the State',
    },
    kinds: ['order'],
    severity: 'blocking',
    basis: ['CGCT-L2214-4', 'CGCT-L2214-3'],
    method: 'X',
    needs: [],
    messages: {
      state: {
        fr: 'La police est étatisée dans la commune : « {words} » relève du préfet, et non du maire (hors bruits de voisinage). Demandez-lui la mesure.',
        en: 'The police is the State’s here: “{words}” is for the prefect.',
      },
    },
  },
  concerns: (analysis) =>
    topic(analysis) !== undefined && decided(analysis, BANS).length > 0 && !says(analysis, NEIGHBOURS),
  check: ({ analysis }) => {
    const at = topic(analysis);
    const state = isStatePolice(analysis);
    if (state === undefined) return [missing('commune')];
    return !state || at === undefined ? [] : [finding('state', at, { values: { words: at.text } })];
  },
});

const act = (
  title: string,
  article = 'Ils sont interdits place de l’Église.',
  reason = 'Considérant les nuits de juin ;',
): string => sampleOrder({ title, articles: [article], reasons: [reason] });
const TOPICS = [
  'attroupements',
  'rassemblements',
  'regroupements de personnes',
  'tapages',
  'rixes',
  'émeutes',
  'tranquillité publique',
  'occupations abusives',
  'troubles à la tranquillité',
];
const state = { statePolice: true };

export const examples: Examples = {
  passes: [
    { why: 'police municipale', text: act('Arrêté sur les attroupements') },
    { why: 'grand rassemblement, sans police d’État', text: act('Arrêté sur un grand rassemblement') },
  ],
  fails: [
    ...[
      'Considérant que la commune est placée sous le régime de la police d’État ;',
      'Considérant que la police y est étatisée ;',
      'Considérant que Vernois est une commune à police d’État ;',
    ].map((reason) => ({
      why: reason,
      text: act('Arrêté sur les attroupements', undefined, reason),
      commune: null,
      message: 'state',
      at: 'attroupements',
    })),
    ...[
      'attroupement',
      'rassemblement',
      'grand rassemblement',
      'regroupement de personnes',
      'tapage',
      'rixe',
      'émeute',
      'occupation abusive',
      'trouble à la tranquillité',
    ].map((words) => ({
      why: `au singulier : ${words}`,
      text: act(`Arrêté relatif à : ${words}`),
      commune: state,
      message: 'state',
      at: words,
    })),

    ...TOPICS.map((words) => ({
      why: words,
      text: act(`Arrêté relatif aux ${words}`),
      commune: state,
      message: 'state',
      at: words,
    })),
    {
      why: 'dans l’article',
      text: act('Arrêté de police', 'Les attroupements sont interdits la nuit.'),
      commune: state,
      message: 'state',
      at: 'attroupements',
    },
    {
      why: 'limités',
      text: act('Arrêté relatif aux rassemblements', 'Leur durée est limitée.'),
      commune: state,
      message: 'state',
      at: 'rassemblements',
    },
    {
      why: 'réglementés',
      text: act('Arrêté relatif aux rassemblements', 'Ils suivent ce règlement.'),
      commune: state,
      message: 'state',
      at: 'rassemblements',
    },
    {
      why: 'subordonnés',
      text: act('Arrêté relatif aux rassemblements', 'Ils sont subordonnés à une demande.'),
      commune: state,
      message: 'state',
      at: 'rassemblements',
    },
  ],
  lacks: [
    { why: 'sans profil', text: act('Arrêté sur les attroupements'), commune: null, missing: 'commune' },
  ],
  ignores: [
    { why: 'circulation', text: sampleOrder(), commune: state },
    ...['bruits de voisinage', 'chantiers', 'aboiements', 'tondeuses', 'bricolage', 'jardinage'].map(
      (words) => ({
        why: `bruits : ${words}`,
        text: act('Arrêté relatif à la tranquillité publique', `Les ${words} sont interdits la nuit.`),
        commune: state,
      }),
    ),
    {
      why: 'rien d’interdit',
      text: act('Arrêté relatif aux rassemblements', 'La place est éclairée.'),
      commune: state,
    },
  ],
};
