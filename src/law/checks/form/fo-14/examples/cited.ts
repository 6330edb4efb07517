/** FO-14: examples of what an act cites or reports, and of days that are not those of the piece. */
import type { Examples } from '../../../framework/rule';
import { act, vu } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'la demande de la société BATIR, du 18 mars 2026 au 30 mars 2026',
      'l’offre d’emploi à pourvoir au 18 mars 2026',
      'le coffret du 18 mars 2026',
      'l’interposition du 18 mars 2026',
    ].map((piece) => ({ why: `période, ou autre mot : ${piece}`, text: act(`Vu ${piece} ;`) })),
    ...[
      'Considérant que le rapport du 2 mars 2026 relève des fissures,',
      'Considérant la demande pour la fête du 14 juillet 2026,',
      'Considérant que la course du 14 mars 2026 emprunte la rue,',
      'Considérant l’avis sur les travaux du 16 mars 2026,',
    ].map((recital) => ({ why: recital, text: act(`${vu}\n${recital}`) })),
    ...[
      'Vu la délibération n° 3 du 2 mars 2026 fixant les tarifs applicables à compter du 1er janvier 2027 ;',
      'Vu l’avis du 2 mars 2026 sur la période du 1er avril 2026 ;',
      'Vu la demande du 2 mars 2026 du comité des fêtes pour la soirée du 14 mars 2026 ;',
      'Vu l’arrêté préfectoral valable jusqu’au 31 décembre 2026 et à partir du 1er mai 2026 ;',
      'Vu la demande de l’entreprise pour les travaux de la rue du Moulin du 16 mars 2026 ;',
      'Vu la convention du 2 mars 2026, prenant effet du 1er juillet 2026 ;',
    ].map((visa) => ({ why: visa, text: act(visa) })),
    { why: 'demande antérieure', text: act('Vu la demande de l’entreprise en date du 2 mars 2026 ;') },
    ...['pour le bal', 'pour le bal des pompiers', 'en vue du bal populaire'].map((words) => ({
      why: `le jour du bal, et non de la demande : ${words}`,
      text: act(`Vu la demande du comité ${words} du 14 mars 2026 ;`),
    })),
    { why: 'demande du jour même', text: act('Vu la demande reçue le 3 mars 2026 ;') },
    {
      why: 'la période de la fête à venir',
      text: act(
        'Vu l’organisation de la fête du 14 juillet 2026 ;\nVu la demande du comité pour la fête prévue le 14 juillet 2026 ;',
      ),
    },
    ...[
      'Vu la demande du comité, la course du 14 mars 2026 ;',
      'Vu la demande du comité, les courses du 14 mars 2026 ;',
      'Vu la demande du comité, le concert prévu du 14 mars 2026 ;',
      'Vu la demande du comité, la foire prévue du 14 mars 2026 ;',
      'Vu la demande du comité, les marchés prévus du 14 mars 2026 ;',
      'Vu l’avis du 5 mars sans année ;',
      'Vu la demande du comité relative au rassemblement prévu du 14 mars 2026 ;',
      'Vu la demande de M. Petit, du lundi 16 mars 2026 au vendredi 20 mars 2026 ;',
    ].map((why) => ({ why, text: act(why) })),
    ...[
      'Considérant le rapport du 2 mars 2026 et la fête de la place, prévue le 14 juillet 2026,',
      'Considérant la visite prévue du 14 mars 2026,',
    ].map((why) => ({ why, text: act(`${vu}\n${why}`) })),
  ],
  fails: [
    ...[
      'l’offre de la société BATIR en date du',
      'la proposition commerciale reçue le',
      'la candidature de Mme LEROY déposée le',
      'le certificat d’aptitude du',
      'la facture du',
      'le compte rendu de l’entretien du',
      'l’estimation du service du',
      'le diagnostic remis le',
      'l’étude d’impact du',
      'le récépissé du',
      'l’accusé de réception du',
      'la réclamation du',
      'le signalement du',
      'la pétition reçue le',
      'le jugement rendu le',
      'l’extrait du casier judiciaire du',
      'l’expertise du',
    ].map((piece) => ({
      why: `pièce postérieure : ${piece}`,
      text: act(`Vu ${piece} 18 mars 2026 ;`),
      message: 'cited',
      at: '18 mars 2026',
    })),
    {
      why: 'avis de la commission réunie après',
      text: act('Vu l’avis de la commission d’appel d’offres réunie le 19 mars 2026 ;'),
      message: 'cited',
      at: '19 mars 2026',
    },
    {
      why: 'budget voté après',
      text: act('Vu le budget primitif 2026 voté le 27 mars 2026 ;'),
      message: 'cited',
      at: '27 mars 2026',
    },
    ...[
      'Considérant que, selon le rapport du 5 mars 2026, la chaussée s’est affaissée,',
      'Considérant le constat dressé en date du 5 mars 2026,',
      'Considérant que le procès-verbal de visite du 5 mars 2026 relève des fissures,',
    ].map((recital) => ({
      why: recital,
      text: act(`${vu}\n${recital}`),
      message: 'cited',
      at: '5 mars 2026',
    })),
    ...[
      'le procès-verbal de constat',
      'le procès-verbal d’infraction dressé par la police municipale, en date',
      'le procès-verbal de la visite de la commission de sécurité',
      'le rapport de constatation',
      'le procès-verbal de bornage',
    ].map((piece) => ({
      why: `pièce postérieure : ${piece}`,
      text: act(`Vu ${piece} du 9 mars 2026 ;`),
      message: 'cited',
      at: '9 mars 2026',
    })),
    {
      why: 'demande postérieure',
      text: act('Vu la demande de l’entreprise en date du 5 mars 2026 ;'),
      message: 'cited',
      at: '5 mars 2026',
    },
    {
      why: 'demande reçue après',
      text: act('Vu la demande présentée par M. Petit, reçue le 12/03/2026 ;'),
      message: 'cited',
      at: '12/03/2026',
    },
    {
      why: 'délibération postérieure',
      text: act('Vu la délibération n° 3 du 4 avril 2026 ;'),
      message: 'cited',
      at: '4 avril 2026',
    },
    {
      why: 'avis du lendemain, avec son jour',
      text: act('Vu l’avis du mercredi 4 mars 2026 ;'),
      message: 'cited',
      at: 'mercredi 4 mars 2026',
    },
    ...(
      [
        [
          'Vu la demande pour la fête de la place du 1er mars 2026, présentée par M. Petit et reçue le 12 mars 2026 ;',
          '12 mars 2026',
        ],
        ['Vu le règlement (UE) 2026/112 du 27 avril 2026 ;', '27 avril 2026'],
        ['Vu la demande du 5 mars 2026 qui vise la période du 20 au 22 avril 2026 ;', '5 mars 2026'],
        ['Vu, pour la fête, la demande du 5 mars 2026 ;', '5 mars 2026'],
        ['Vu la loi n° 2026-1410 du 30 décembre 2026 de finances pour 2027 ;', '30 décembre 2026'],
        ['Vu la loi du 2 mars 2026 ;\nVu le décret du 5 mars 2026 ;', '5 mars 2026'],
        ['Vu l’avis de la commission du lundi, reçu le 12 mars 2026 ;', '12 mars 2026'],
      ] as const
    ).map(([why, at]) => ({ why, text: act(why), message: 'cited', at })),
    ...['Considérant la visite du lundi 9 mars 2026,'].map((why) => ({
      why,
      text: act(`${vu}\n${why}`),
      message: 'cited',
      at: 'lundi 9 mars 2026',
    })),
  ],
};
