/** RH-02: examples that pass. */
import type { Examples } from '../../../framework/rule';
import { nomination, created, vacant } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'créant, à compter du 1er avril 2026, un emploi permanent',
      'créant un emploi à partir du 1er mars 2026',
    ].map((words) => ({
      why: words,
      text: nomination([`la délibération du 12 février 2026 ${words}`, vacant]),
    })),
    ...[
      'le tableau des emplois',
      'le tableau des effectifs',
      'l’état du personnel voté le 12 février 2026',
      'la création de l’emploi par l’assemblée délibérante, le 12 février 2026',
      'la DCM n° 12 du 12 février 2026',
      'la séance du conseil municipal du 12 février 2026',
      'l’avis du conseil communautaire en date du 12 février 2026',
      'l’avis du conseil syndical du 12 février 2026',
    ].map((words) => ({ why: words, text: nomination([words, vacant]) })),
    ...[
      'l’emploi vacant',
      'la déclaration de création',
      'la bourse de l’emploi',
      'le site emploi-territorial',
      'l’annonce du site Emploi territorial',
      'la DVE n° 12',
      'l’annonce sur Place de l’emploi public',
      'l’annonce sur le site « Choisir le service public »',
      'l’avis de recrutement du 16 février 2026',
      'l’offre d’emploi du 16 février 2026',
      'la publicité légale de l’emploi',
      'la publicité donnée à l’emploi',
      'l’annonce du centre de gestion publiée',
      'l’annonce du centre de gestion sous le n° 12',
    ].map((words) => ({ why: words, text: nomination([created, words]) })),
    ...[
      'Portant recrutement d’un agent',
      'Arrêté nommant un agent',
      'Arrêté recrutant un agent',
      'Portant mise en stage d’un agent',
      'Portant détachement dans un emploi',
    ].map((title) => ({ why: title, text: nomination([created, vacant], undefined, title) })),
    {
      why: 'reconstitution',
      text: nomination([created, vacant], 'à compter du 1er février 2026, après reconstitution de carrière'),
    },
    {
      why: 'jugement',
      text: nomination([created, vacant], 'à compter du 1er février 2026, en exécution du jugement'),
    },
    { why: 'emploi créé et vacant', text: nomination([created, vacant]) },
    {
      why: 'tableau des effectifs, publicité',
      text: nomination(['le tableau des effectifs', 'la publicité de l’offre du 3 mars 2026']),
    },
    { why: 'effet au jour de la signature', text: nomination([created, vacant], 'à compter du 3 mars 2026') },
    {
      why: 'emploi créé pour plus tard',
      text: nomination([
        'la délibération du 12 février 2026 créant l’emploi à compter du 1er avril 2026',
        vacant,
      ]),
    },
    {
      why: 'régularisation',
      text: nomination([created, vacant], 'à compter du 1er février 2026, pour régulariser sa situation'),
    },
    ...['à compter du 1er avril 2026, et logée depuis le 2 mars 2026'].map((why) => ({
      why,
      text: nomination([created, vacant], why),
    })),
    ...[
      'la déclaration de vacance du 16 février 2026, sans réponse d’un fonctionnaire',
      'la déclaration de vacance du 16 février 2026 et l’absence de candidature',
    ].map((visa) => ({ why: `vacance déclarée : ${visa}`, text: nomination([created, visa]) })),
    ...['Portant nomination d’un chargé de stratégie'].map((why) => ({
      why,
      text: nomination([created, vacant], undefined, why),
    })),
    ...[
      'la délibération du 12 février 2026 créant l’emploi à compter du 1er février 2026',
      'la délibération du 12 février 2026 créant deux emplois à compter du 1er juin 2026 et à compter du 1er juillet 2026',
    ].map((why) => ({ why, text: nomination([why, vacant]) })),
    ...['l’arrêté créant le service des eaux à compter du 1er juin 2026'].map((why) => ({
      why,
      text: nomination([created, vacant, why]),
    })),
    ...['la déclaration de vacance publiée jusqu’au 20 février 2026'].map((why) => ({
      why,
      text: nomination([
        'la délibération du 12 février 2026 créant un emploi à compter du 1er avril 2026',
        why,
      ]),
    })),
  ],
};
