/** CP-15: traffic outside built-up areas is the mayor's on the commune's own roads only. It does not know the map: it reads what the act says. */
import type { Analysis, Found } from '../../analysis';
import { defineRule, finding, question } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { isDenied } from '../shared/denial';
import { isTrafficOrder } from '../shared/nature';
import { wordsBefore } from '../shared/money';
import { sampleOrder } from '../shared/police-samples';
import { headSpan, matches, measureSentences, plain, says } from '../shared/words';

const DEPARTMENTAL =
  /(?<![a-z])(?:rd|cd)\s?(?:n°\s?)?\d|(?<![a-z\d-])d\s?\d{1,4}(?![\d-]|\s?(?:km|h(?![a-z])|°))|(?:route|voie)s?\s+departementale/;
const NATIONAL = /(?<![a-z])rn\s?(?:n°\s?)?\d|routes?\s+nationale|autoroute/;
const OUTSIDE =
  /(?:hors|en\s+dehors)\s+(?:d[eu]s?\s+(?:la\s+)?)?(?:(?:limite|panneau|secteur|partie)[sx]?\s+)?(?:d'|de\s+l')?(?:l')?(?:zones?\s+)?aggl/;
const INSIDE =
  /(?:en|dans\s+(?:l'|une\s+)|traversee\s+(?:d'|de\s+l')|interieur\s+de\s+l'|limites\s+(?:d'|de\s+l'))\s?agglo/;
const BAN =
  /(?:est|sont|sera|seront)\s+(?:\w+\s+){0,2}(?:interdit|limite|reglemente|alterne|ferme|reduit|barre|coupe|reserve)|(?:interdit|limite|alterne)e?\s+(?:a|sur)/;
const DETOUR = /devi(?:ation|e)|itineraire/;
const JOINT = /conjoint|presidente?\s+du\s+(?:conseil|departement)|prefete?\s+[^.;\n]{0,45}(?:arret|,)/g;
const BUSY_ROAD = /(?:route|voie|axe)s?\s+(?:classee?s?\s+)?a\s+grande\s+circulation|\brgc\b/g;
/** "non classée à grande circulation", "hors réseau des routes à grande circulation"; not "hors agglomération de la route". */
const NOT_BUSY =
  /(?<![a-z])(?:non\s(?:class\w+|inscrit\w*)|hors(?!\s(?:d[eu]s?\s)?(?:la\s|l'|d')?(?:(?:limite|panneau|secteur|partie|zone)[sx]?\s)?(?:d[eu]s?\s)?(?:l'|d')?agglo)|exclu\w*)\s[^.;,\n]{0,40}$|(?<![a-z])non\s$/;
const PREFECT =
  /avis[^.;\n]{0,80}(?:prefe|ddt|direction\s+departementale)|(?:prefe|ddt)[^.;\n]{0,80}avis|accord[^.;\n]{0,60}prefe/g;

export const rule = defineRule({
  meta: {
    id: 'CP-15',
    title: {
      fr: 'Police de la circulation : compétence selon la voie et l’agglomération',
      en: 'Traffic police: power by road and built-up area',
    },
    kinds: ['order'],
    severity: 'blocking',
    basis: ['CGCT-L2213-1', 'CROUTE-R411-8'],
    method: 'R',
    needs: [],
    messages: {
      departmental: {
        fr: 'Hors agglomération, la circulation sur une route départementale relève du président du conseil départemental : demandez-lui l’arrêté, ou prenez un arrêté conjoint.',
        en: 'Outside built-up areas a departmental road is under the president of the department.',
      },
      national: {
        fr: 'Hors agglomération, la circulation sur une route nationale relève du préfet : demandez-lui l’arrêté.',
        en: 'Outside built-up areas a national road is under the prefect.',
      },
      prefect: {
        fr: 'La voie est à grande circulation : l’avis du préfet doit être recueilli et visé.',
        en: 'The road carries heavy traffic: the prefect’s opinion must be asked and cited.',
        severity: 'major',
      },
      where: {
        fr: 'La section de cette route départementale ou nationale est-elle en agglomération (entre les panneaux d’entrée et de sortie) ? Sinon, le maire n’est pas compétent. Dites-le dans l’arrêté.',
        en: 'Is this stretch inside the built-up area? If not, the mayor has no power.',
        severity: 'info',
      },
    },
  },
  concerns: isTrafficOrder,
  check: ({ analysis }) => {
    const outcomes: Outcome[] = [];
    const joint = says(analysis, JOINT, headSpan(analysis)) || signedJointly(analysis);
    if (!joint) outcomes.push(...roads(analysis));
    const busy = busyRoad(analysis);
    if (busy !== undefined && !says(analysis, PREFECT)) outcomes.push(finding('prefect', busy));
    return outcomes;
  },
});

/** The words that say so, unless the act says somewhere that it is not: "n’est pas classée route à grande circulation". */
const busyRoad = (analysis: Analysis): Found | undefined => {
  const told = matches(analysis, BUSY_ROAD);
  const isNot = (one: Found): boolean =>
    isDenied(analysis, one) || NOT_BUSY.test(wordsBefore(analysis, one, 60));
  return told.some(isNot) ? undefined : told[0];
};

const signedJointly = ({ act }: Analysis): boolean =>
  act.signatures.some(({ capacity }) => /president|prefet/.test(plain(capacity?.text ?? '')));

const roads = (analysis: Analysis): Outcome[] => {
  const title = headSpan(analysis);
  const head = plain(analysis.text.slice(title.start, title.end));
  for (const { start, end, lower } of measureSentences(analysis)) {
    if (!BAN.test(lower) || DETOUR.test(lower)) continue;
    const words = OUTSIDE.test(lower) || INSIDE.test(lower) ? lower : `${head} ${lower}`;
    const road = DEPARTMENTAL.test(lower)
      ? 'departmental'
      : NATIONAL.test(lower)
        ? 'national'
        : DEPARTMENTAL.test(head)
          ? 'departmental'
          : NATIONAL.test(head)
            ? 'national'
            : undefined;
    if (road === undefined) continue;
    if (OUTSIDE.test(words)) return [finding(road, { start, end })];
    if (!INSIDE.test(words) && !INSIDE.test(plain(analysis.text))) return [question('where', { start, end })];
  }
  return [];
};

const order = (article: string, more: { title?: string; reason?: string; signature?: string } = {}): string =>
  sampleOrder({
    title: more.title ?? 'Arrêté portant réglementation de la circulation',
    reasons: [more.reason ?? 'Considérant les travaux ;'],
    articles: [article],
    ...(more.signature === undefined ? {} : { signature: more.signature }),
  });

export const examples: Examples = {
  passes: [
    ...[
      'dans la traversée de l’agglomération',
      'à l’intérieur de l’agglomération',
      'dans les limites d’agglomération',
      'dans l’agglomération',
    ].map((words) => ({ why: words, text: order(`La circulation est interdite sur la RD 12, ${words}.`) })),

    { why: 'rue du bourg', text: order('La circulation est interdite rue du Moulin.') },
    {
      why: 'départementale en agglomération',
      text: order('La circulation est interdite sur la RD 12, en agglomération.'),
    },
    {
      why: 'en agglomération, dit dans les motifs',
      text: order('La circulation est interdite sur la RD 12.', {
        reason: 'Considérant les travaux dans l’agglomération ;',
      }),
    },
    {
      why: 'voie communale hors agglomération',
      text: order('La vitesse est limitée à 50 km/h sur la voie communale n° 4, hors agglomération.'),
    },
    {
      why: 'déviation par la départementale',
      text: order(
        'La circulation est interdite rue du Moulin. Une déviation est réservée par la RD 12, hors agglomération.',
      ),
    },
    {
      why: 'arrêté conjoint',
      text: order('La circulation est interdite sur la RD 12, hors agglomération.', {
        title: 'Arrêté conjoint portant réglementation de la circulation',
      }),
    },
    {
      why: 'signé aussi du président du conseil départemental',
      text: order('La circulation est interdite sur la RD 12, hors agglomération.', {
        signature: 'Le maire,\nPaul ROUGET\nLe président du conseil départemental,\nLuc PETIT',
      }),
    },
    ...[
      'Considérant que la rue n’est pas inscrite au réseau des routes à grande circulation ;',
      'Considérant que la voie, non classée route à grande circulation, est étroite ;',
      'Considérant que cette voie non inscrite parmi les routes à grande circulation est étroite ;',
      'Considérant que la voie est hors des routes à grande circulation ;',
      'Considérant que le tronçon est exclu des routes à grande circulation ;',
      'Considérant qu’aucune des voies fermées n’est une route à grande circulation ;',
      'Considérant la voie communale (non RGC) ;',
    ].map((reason) => ({
      why: reason,
      text: order('La circulation est interdite rue du Moulin.', { reason }),
    })),
    {
      why: 'l’acte le dit d’abord, et le nie ensuite',
      text: order('La circulation est interdite rue du Moulin.', {
        reason:
          'Vu le décret fixant la liste des routes à grande circulation ;\nConsidérant que la rue du Moulin n’est pas une route à grande circulation ;',
      }),
    },
    {
      why: 'grande circulation, avis visé',
      text: order('La circulation est interdite rue du Moulin, route à grande circulation.', {
        reason: 'Vu l’avis favorable du préfet ;',
      }),
    },
    {
      why: 'grande circulation, préfet consulté',
      text: order('La circulation est interdite rue du Moulin, route à grande circulation.', {
        reason: 'Vu la consultation de la DDT et son avis ;',
      }),
    },
    {
      why: 'grande circulation, accord du préfet',
      text: order('La circulation est interdite rue du Moulin, route à grande circulation.', {
        reason: 'Vu l’accord du préfet ;',
      }),
    },
    {
      why: 'une distance n’est pas une route',
      text: order('La circulation est interdite rue du Moulin, à compter de 8 h, D 12 h.'),
    },
    ...[
      'La circulation est interdite boulevard 11 Novembre.',
      'La circulation est interdite rue du Tarn 4 à 12.',
      'La circulation est interdite chemin des Prés, devant la parcelle AD 12.',
      'Un itinéraire est réservé aux cars par la RD 12, hors agglomération.',
    ].map((words) => ({ why: words, text: order(words) })),
    {
      why: 'le titre dit les deux, l’article une seule',
      text: order('La vitesse est limitée à 50 km/h sur la RD 12, en agglomération.', {
        title: 'Arrêté de circulation sur la RD 12 hors agglomération et dans le bourg',
      }),
    },
    ...[
      'Arrêté du maire et du président du conseil départemental',
      'Arrêté du maire et de la présidente du département',
      'Arrêté du maire et du préfet de la Sarthe, circulation',
      'Arrêté du maire et de la préfète de la Sarthe, circulation',
    ].map((title) => ({
      why: title,
      text: order('La circulation est interdite sur la RD 12, hors agglomération.', {
        title: `${title} portant réglementation de la circulation`,
      }),
    })),
    {
      why: 'signé aussi du préfet',
      text: order('La circulation est interdite sur la RN 5, hors agglomération.', {
        signature: 'Le maire,\nPaul ROUGET\nLe préfet,\nLuc PETIT',
      }),
    },
  ],
  fails: [
    ...[
      'La circulation est interdite sur la RD12 hors agglomération.',
      'La circulation est interdite sur la RD n°12 hors agglomération.',
      'La circulation est interdite sur la D12 hors agglomération.',
      'La circulation est interdite sur la D 12, hors limites d’agglomération.',
      'La circulation est interdite sur la D 12, hors du secteur aggloméré.',
      'La circulation est interdite sur la D 12, hors de la partie agglomérée.',
      'La circulation est interdite sur la D 12, hors zone agglomérée.',
      'La circulation est interdite sur la D 12, hors des zones agglomérées.',
      'Circulation interdite aux poids lourds sur la D 12 hors agglomération.',
      'La circulation se fait à sens alterné sur la D 12 hors agglomération.',
    ].map((words) => ({ why: words, text: order(words), message: 'departmental', at: words })),
    ...[
      'La circulation est interdite sur la RN5 hors agglomération.',
      'La circulation est interdite sur la RN n°5 hors agglomération.',
    ].map((words) => ({ why: words, text: order(words), message: 'national', at: words })),
    ...[
      'voie classée à grande circulation',
      'axe classé à grande circulation',
      'routes classées à grande circulation',
    ].map((at) => ({
      why: at,
      text: order(`La circulation est interdite rue du Moulin, ${at}.`),
      message: 'prefect',
      at,
    })),
    ...[
      'La circulation est interdite sur la RD n° 12, hors des agglomérations.',
      'La route départementale 12 est fermée hors agglomération, circulation interdite.',
      'La vitesse est réduite sur le CD 4 hors agglo, circulation limitée.',
      'La RD 12 est barrée hors agglomération.',
      'La circulation est interdite sur la RD 12, en dehors de l’agglomération.',
      'La circulation est interdite sur la RD 12, hors des limites de l’agglomération.',
      'La vitesse est limitée à 50 km/h sur la RD 12, en dehors des limites d’agglomération.',
      'La circulation est interdite à tous sur la voie départementale hors agglomération.',
      'La RD 12 est coupée hors agglomération.',
      'La RD 12 est réservée aux cycles hors agglomération.',
    ].map((words) => ({ why: words, text: order(words), message: 'departmental', at: words })),

    ...[
      'La circulation est interdite sur la RD 12, hors agglomération.',
      'La circulation est alternée sur la D 12 hors agglomération.',
      'La vitesse est limitée à 70 km/h sur la route départementale 12, hors de l’agglomération.',
      'La circulation est interdite aux poids lourds hors agglomération sur les voies départementales.',
      'Le stationnement sera désormais interdit le long du CD 4, hors agglomération.',
    ].map((words) => ({ why: words, text: order(words), message: 'departmental', at: words })),
    {
      why: 'route dite dans le titre',
      text: order('La circulation est alternée.', {
        title: 'Arrêté de circulation sur la RD 12 hors agglomération',
      }),
      message: 'departmental',
      at: 'La circulation est alternée.',
    },
    {
      why: 'nationale dans le titre',
      text: order('La circulation est alternée.', {
        title: 'Arrêté de circulation sur la RN 5 hors agglomération',
      }),
      message: 'national',
      at: 'La circulation est alternée.',
    },
    ...[
      'La circulation est interdite sur la RN 5 hors agglomération.',
      'La vitesse est limitée sur la route nationale hors agglomération.',
      'La circulation est interdite sur la bretelle d’autoroute hors agglomération.',
    ].map((words) => ({ why: words, text: order(words), message: 'national', at: words })),
    ...[
      'La circulation est interdite rue du Moulin, route à grande circulation.',
      'La circulation est interdite rue du Moulin (RGC).',
    ].map((words, i) => ({
      why: words,
      text: order(words),
      message: 'prefect',
      at: i === 0 ? 'route à grande circulation' : 'RGC',
    })),
    ...[
      'La circulation est interdite sur la section hors agglomération de la route à grande circulation D 1084.',
      'La circulation est interdite sur la partie hors de l’agglomération de la route à grande circulation D 1084.',
    ].flatMap((words) => [
      { why: words, text: order(words), message: 'prefect', at: 'route à grande circulation' },
      { why: words, text: order(words), message: 'departmental', at: words },
    ]),
    {
      why: 'rien ne dit si la section est en agglomération',
      text: order('La circulation est interdite sur la RD 12.'),
      message: 'where',
      at: 'La circulation est interdite sur la RD 12.',
    },
  ],
  ignores: [
    {
      why: 'un autre arrêté',
      text: sampleOrder({ title: 'Arrêté sur le bruit', articles: ['Le bruit est interdit.'], reasons: [] }),
    },
  ],
};
