/** RH-02: examples that fail. */
import type { Examples } from '../../../framework/rule';
import { TITLE, nomination, created, vacant } from './samples';

export const examples: Partial<Examples> = {
  fails: [
    ...(
      [
        ['créant, à compter du 1er juin 2026, un emploi permanent', 'à compter du 1er avril 2026'],
        ['portant création d’un emploi permanent à partir du 1er juin 2026', 'à compter du 1er avril 2026'],
        ['créant un emploi d’adjoint technique avec effet au 1er juin 2026', 'dès le 1er avril 2026'],
      ] as const
    ).map(([words, effect]) => ({
      why: `emploi qui n’existe pas encore : ${words}`,
      text: nomination([`la délibération du 12 février 2026 ${words}`, vacant], effect),
      message: 'before',
      at: '1er avril 2026',
    })),
    {
      why: 'délibération postérieure',
      text: nomination(['la délibération du 12 mars 2026 créant l’emploi', vacant]),
      message: 'later',
      at: '12 mars 2026',
    },
    {
      why: 'vacance postérieure',
      text: nomination([created, 'la déclaration de vacance du 4 mars 2026']),
      message: 'later',
      at: '4 mars 2026',
    },
    { why: 'délibération non visée', text: nomination([vacant]), message: 'created', at: TITLE },
    { why: 'vacance non visée', text: nomination([created]), message: 'vacancy', at: TITLE },
    {
      why: 'la publicité des actes n’est pas celle de l’emploi',
      text: nomination([
        created,
        'le décret n° 2021-1311 du 7 octobre 2021 sur la publicité donnée aux actes',
      ]),
      message: 'vacancy',
      at: TITLE,
    },
    {
      why: 'effet antérieur',
      text: nomination([created, vacant], 'à compter du 1er février 2026'),
      message: 'retroactive',
      at: '1er février 2026',
    },
    {
      why: 'dès le',
      text: nomination([created, vacant], 'dès le 2 mars 2026'),
      message: 'retroactive',
      at: '2 mars 2026',
    },
    ...[
      'l’emploi, pourvu sans déclaration de vacance ni appel à candidatures',
      'l’emploi, pour lequel aucune déclaration de vacance n’a été faite',
      'l’emploi, dispensé de publicité de la vacance',
      'l’emploi, sans qu’il y ait lieu à déclaration de vacance',
      'l’emploi, dont la vacance n’a pas été déclarée',
      'l’emploi, qui n’a pas fait l’objet d’une déclaration de vacance',
      'l’emploi, pourvu sans avis de vacance',
      'l’emploi, pourvu en l’absence de déclaration préalable de vacance',
    ].map((visa) => ({
      why: `vacance niée : ${visa}`,
      text: nomination([created, visa]),
      message: 'vacancy',
      at: TITLE,
    })),
    ...[
      'l’emploi, pourvu sans délibération',
      'l’emploi, qu’aucune délibération n’a créé',
      'l’emploi, que la délibération attendue n’a pas créé',
    ].map((visa) => ({
      why: `création niée : ${visa}`,
      text: nomination([visa, vacant]),
      message: 'created',
      at: TITLE,
    })),
    {
      why: 'avec effet au',
      text: nomination([created, vacant], 'avec effet au 2 mars 2026'),
      message: 'retroactive',
      at: '2 mars 2026',
    },
    ...['à compter du lundi 2 février 2026'].map((why) => ({
      why,
      text: nomination([created, vacant], why),
      message: 'retroactive',
      at: 'lundi 2 février 2026',
    })),
    ...['la délibération du 12 février 2026 : une place créée à compter du 1er juin 2026'].map((why) => ({
      why,
      text: nomination([why, vacant]),
      message: 'before',
      at: '1er avril 2026',
    })),
  ],
};
