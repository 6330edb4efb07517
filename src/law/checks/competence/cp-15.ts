/** CP-15: traffic outside built-up areas is the mayor's on the commune's own roads only. It does not know the map: it reads what the act says. */
import type { Analysis, Found } from '../../analysis';
import { defineRule, finding, question } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { isDenied } from '../shared/denial';
import { isTrafficOrder } from '../shared/nature';
import { wordsBefore } from '../shared/money';
import { headSpan, matches, measureSentences, plain, says } from '../shared/words';
import { joinExamples } from '../framework/examples';
import { examples as rightExamples } from './cp-15/examples/right';
import { examples as wrongExamples } from './cp-15/examples/wrong';
import { examples as othersExamples } from './cp-15/examples/others';

const DEPARTMENTAL =
  /(?<![a-z])(?:rd|cd)\s?(?:n°\s?)?\d|(?<![a-z\d-])d\s?\d{1,4}(?![\d-]|\s?(?:km|h(?![a-z])|°))|(?:route|voie)s?\s+departementale/;

const NATIONAL = /(?<![a-z])rn\s?(?:n°\s?)?\d|routes?\s+nationale|autoroute/;

const OUTSIDE =
  /(?:hors|en\s+dehors)\s+(?:d[eu]s?\s+(?:la\s+)?)?(?:(?:limite|panneau|secteur|partie)[sx]?\s+)?(?:d'|de\s+l')?(?:l')?(?:zones?\s+)?aggl/;

const INSIDE =
  /(?:en|dans\s+(?:l'|une\s+)|traversee\s+(?:d'|de\s+l')|interieur\s+de\s+l'|limites\s+(?:d'|de\s+l'))\s?agglo/;

const BAN =
  /(?:est|sont|sera|seront)\s+(?:\w+\s+){0,2}(?:interdit|limite|reglemente|alterne|ferme|reduit|barre|coupe|reserve)|(?:interdit|limite|alterne)e?\s+(?:a|sur)/;

/** The number, letter or dash of a list. */
const ITEM = /^\s*(?:\d{1,2}\s?[°)./]|[a-z]\)|[-–•*])/;

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
  let lead = '';
  for (const { start, end, lower: own } of measureSentences(analysis)) {
    // "La circulation est interdite : 1° rue de la Fontaine ; 2° sur la route départementale n° 112, hors agglomération".
    const isItem = lead !== '' && ITEM.test(own);
    const lower = isItem ? `${lead} ${own}` : own;
    if (!isItem) lead = own.trimEnd().endsWith(':') && BAN.test(own) ? own : '';
    if (!BAN.test(lower) || DETOUR.test(own)) continue;
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

export const examples: Examples = joinExamples(rightExamples, wrongExamples, othersExamples);
