/** MO-13: examples of how many bars one association has had in the year. */
import type { Examples } from '../../../framework/rule';
import { sampleOrder } from '../../../shared/police-samples';
import { act, ALLOWED, COUNT } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Considérant que la présente est la troisième de l’année, alors que la loi en permet cinq ;',
      'Considérant que l’association a déjà bénéficié de quatre autorisations cette année ;',
      'Considérant que cinq autorisations par an sont permises, dans la limite de la loi ;',
    ].map((reason) => ({
      why: reason,
      text: sampleOrder({
        title: 'Arrêté autorisant un débit de boissons temporaire',
        reasons: [reason],
        articles: ['Le comité vend des boissons des groupes 1 et 3.'],
      }),
    })),
    ...[
      `${ALLOWED} La fête a lieu le 6/5/2026.`,
      `${ALLOWED} Le club a déjà obtenu neuf autorisations, au stade.`,
    ].map((words) => ({ why: words, text: act(words) })),
    ...[
      'au gymnase',
      'dans l’enceinte sportive',
      'à l’établissement sportif',
      'aux installations sportives',
      'au terrain de sport',
      'au profit du club',
      'au profit de l’association sportive',
      ...['football', 'rugby', 'handball', 'basket', 'tennis', 'judo', 'pétanque'].map(
        (sport) => `pour le tournoi de ${sport}`,
      ),
      'pour la course cycliste',
      'selon l’article L. 3335-4',
    ].map((words) => ({ why: `dixième ${words}`, text: act(`${COUNT('10/10')} Elle a lieu ${words}.`) })),
    ...[
      'Cinq autorisations au maximum sont accordées.',
      'Cinq autorisations, dans la limite légale, sont accordées.',
      'Cinq autorisations au plus sont accordées.',
      'Il a droit cette année à cinq autorisations.',
      'La loi permet cette année cinq autorisations.',
      'Six autorisations demandées, une refusée, les autres accordées.',
    ].map((words) => ({ why: words, text: act(`${ALLOWED} ${words}`) })),
    { why: 'cinquième de l’année', text: act(COUNT('5/5')) },
    { why: 'dixième en enceinte sportive', text: act(`${COUNT('10/10')} Stade municipal.`) },
  ],
  fails: [
    ...(
      [
        [
          'onzième de l’année',
          'Il vend des boissons des groupes 1 et 3 au stade, la demande étant la onzième de l’année.',
        ],
        [
          'septième demande',
          'Il vend des boissons des groupes 1 et 3 ; c’est la septième demande du comité.',
        ],
        [
          'huitième depuis le 1er',
          'Il vend des boissons des groupes 1 et 3 ; c’est la huitième depuis le 1er janvier.',
        ],
      ] as const
    ).map(([at, article]) => ({ why: `rang : ${at}`, text: act(article), message: 'rank', at })),
    ...(
      [
        ['Considérant que la présente est la sixième de l’année ;', 'présente est la sixième'],
        [
          'Considérant que la présente autorisation constitue donc la 7e de l’année civile ;',
          'présente autorisation constitue donc la 7e',
        ],
        [
          'Considérant que l’association a déjà obtenu six buvettes cette année ;',
          'déjà obtenu six buvettes',
        ],
        [
          'Considérant que cinq autorisations ont été accordées depuis le 1er janvier ;',
          'cinq autorisations ont été accordées depuis le 1er',
        ],
      ] as const
    ).map(([reason, at]) => ({
      why: reason,
      text: sampleOrder({
        title: 'Arrêté autorisant un débit de boissons temporaire',
        reasons: [reason],
        articles: ['Le comité vend des boissons des groupes 1 et 3.'],
      }),
      message: 'rank',
      at,
    })),
    ...['six', 'sept', 'huit', 'neuf', 'dix', '6'].map((count) => ({
      why: `déjà ${count}`,
      text: act(`${ALLOWED} Le comité a déjà obtenu ${count} autorisations.`),
      message: 'rank',
      at: `déjà obtenu ${count} autorisations`,
    })),
    {
      why: 'déjà dix, au stade',
      text: act(`${ALLOWED} Le club a déjà obtenu dix dérogations pour le stade.`),
      message: 'rank',
      at: 'déjà obtenu dix dérogations',
    },
    ...['12e buvette', '12ème buvette', '12 e fois', '6e fois'].map((at) => ({
      why: at,
      text: act(`${ALLOWED} C’est la ${at}.`),
      message: 'rank',
      at,
    })),
    ...[
      ['septième buvette', 'septième buvette'],
      ['huitième débit', 'huitième débit'],
      ['neuvième ouverture', 'neuvième ouverture'],
      ['8e manifestation', '8e manifestation'],
      ['sixième fois', 'sixième fois'],
    ].map(([words = '', at = '']) => ({
      why: words,
      text: act(`${ALLOWED} C’est la ${words}.`),
      message: 'rank',
      at,
    })),
    { why: 'sixième sur cinq', text: act(COUNT('6/5')), message: 'rank', at: '6/5' },
    { why: '6 sur 5', text: act(COUNT('n° 6 sur 5')), message: 'rank', at: 'n° 6 sur 5' },
    {
      why: 'sixième autorisation',
      text: act(`${ALLOWED} C’est la sixième autorisation.`),
      message: 'rank',
      at: 'sixième autorisation',
    },
    { why: '7e buvette', text: act(`${ALLOWED} C’est la 7e buvette.`), message: 'rank', at: '7e buvette' },
    {
      why: 'onzième dérogation au stade',
      text: act(`${ALLOWED} Au stade : onzième dérogation.`),
      message: 'rank',
      at: 'onzième dérogation',
    },
  ],
};
