/** MO-19: an occupation for trade comes after a choice between candidates, or says why not. */
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { wholeAct } from '../shared/nature';
import { sampleOrder } from '../shared/police-samples';
import { decided, first, headSpan, says } from '../shared/words';

const OCCUPATION = /occup|emplacement|domaine\s+public|terrasse|kiosque|permis\s+de\s+stationnement|etalage/g;
const TRADE =
  /food[\s-]?truck|camion(?:nette)?\s+(?:de\s+)?(?:restauration|pizza|ambulant|magasin)|kiosque|manege|commerce\s+ambulant|vente\s+ambulante|distributeur|marchand|point\s+de\s+vente|guinguette|paillote|buvette\s+(?:saisonniere|estivale|de\s+plage)|location\s+de\s+(?:velos|trottinettes|pedalos|canoes)|activite\s+(?:commerciale|economique)/g;
const TERRACE = /terrasse|etalage|chevalet/g;
const CHOSEN =
  /publicite\s+(?:prealable|suffisante)|avis\s+de\s+publicite|selection|mise\s+en\s+concurrence|appel\s+a\s+(?:candidature|projet|manifestation|concurrence)|manifestation\s+d'interet|l\.?\s?2122-1-[1-4]|candidat|attributaire|procedure\s+de\s+publicite/g;

/** The act itself says that nobody else was asked; L. 2122-1-2 and -3 tell when that is lawful. */
const SKIPPED =
  /(?<!l\.?\s?2122-1-[23][^.;\n]{0,120})(?:sans\s+(?:aucune?\s+|qu'il\s+(?:ait|soit|y\s+ait)\s+[^.;\n]{0,30}|avoir\s+(?:ete\s+)?[^.;\n]{0,20})?(?:publicite(?=\s+(?:prealable|suffisante|ni\s|et\s+(?:sans\s+)?(?:mise|selection)|ou\s+selection|n'ayant|n'a\s+ete))|selection|mise\s+en\s+concurrence|appel\s+a\s+(?:candidature|projet|manifestation|concurrence)|procedure\s+de\s+(?:selection|publicite))(?:\s+(?:ni|et)\s+[^.;,\n]{0,40})?|(?:aucune?\s+|n'(?:a|y\s+a|est)\s+pas\s+[^.;\n]{0,40})(?:publicite(?=\s+(?:prealable|suffisante|ni\s|et\s+(?:sans\s+)?(?:mise|selection)|ou\s+selection|n'ayant|n'a\s+ete))|selection|mise\s+en\s+concurrence|appel\s+a\s+(?:candidature|projet|manifestation))[^.;,\n]{0,60}|(?:publicite|selection|mise\s+en\s+concurrence)[^.;\n]{0,30}\sn'(?:a|est|ont)\s+pas\s+(?:ete\s+)?[^.;,\n]{0,40})(?![^.;\n]{0,160}(?:2122-1-[23]|dispens|seule?\s+(?:a\s+)?pouvoir|exclusiv|urgence))/g;

export const rule = defineRule({
  meta: {
    id: 'MO-19',
    title: {
      fr: 'Occupation commerciale : sélection ou publicité préalable',
      en: 'Occupation for trade: prior choice or publicity',
    },
    kinds: ['order'],
    severity: 'major',
    basis: ['CGPPP-L2122-1-1'],
    method: 'R',
    needs: [],
    messages: {
      selection: {
        fr: 'L’occupation permet une activité économique : visez la procédure de sélection ou la publicité préalable (article L. 2122-1-1 du CGPPP), ou le motif de dispense.',
        en: 'The occupation allows a business: cite the selection or publicity, or why there was none.',
      },
      skipped: {
        fr: '« {words} » : l’occupation du domaine public pour une activité économique suppose une sélection ou une publicité préalables (article L. 2122-1-1 du CGPPP). Organisez-les, ou précisez le cas de dispense.',
        en: '“{words}”: an occupation for trade needs a choice or publicity first.',
      },
      terrace: {
        fr: 'Terrasse ou étalage : si l’emplacement ne peut servir qu’au commerce qu’il prolonge, dites-le ; sinon une publicité préalable est due (article L. 2122-1-1 du CGPPP).',
        en: 'Terrace: say that only the adjoining business can use the place, or cite the prior publicity.',
        severity: 'info',
      },
    },
  },
  concerns: (analysis) =>
    says(analysis, OCCUPATION, headSpan(analysis)) &&
    (decided(analysis, TRADE).length > 0 || decided(analysis, TERRACE).length > 0) &&
    !says(analysis, /retrait|abrog|refus|mise\s+en\s+demeure|reglement/g, headSpan(analysis)),
  check: ({ analysis }) => {
    const skipped = first(analysis, SKIPPED);
    if (skipped !== undefined)
      return [finding('skipped', skipped, { values: { words: skipped.text.replace(/\s+/gu, ' ') } })];
    if (says(analysis, CHOSEN)) return [];
    return [finding(decided(analysis, TRADE).length > 0 ? 'selection' : 'terrace', wholeAct(analysis))];
  },
});

const TITLE = 'Arrêté portant occupation du domaine public';
const act = (what: string, visa = 'Vu le code de la voirie routière ;', title = TITLE): string =>
  sampleOrder({
    title,
    visas: [visa],
    reasons: [],
    articles: [`M. PETIT est autorisé à exploiter ${what}.`],
  });

export const examples: Examples = {
  passes: [
    'Vu l’article L. 2122-1-3, qui permet d’autoriser sans publicité préalable ;',
    'Vu l’appel à candidatures et le mobilier sans publicité ;',
    'Vu l’appel à candidatures ; aucune publicité n’est admise sur le mobilier ;',
    'Vu la publicité suffisante, restée sans candidature ;',
    'Vu la publicité suffisante ;',
    'Vu l’appel à projets ;',
    'Vu l’appel à concurrence ;',
    'Vu l’appel à manifestation d’intérêt ;',
    'Considérant que M. PETIT est attributaire ;',
    'Vu la procédure de publicité ;',

    'Vu la publicité préalable ;',
    'Vu l’avis de publicité ;',
    'Vu la sélection du 2 mars 2026 ;',
    'Vu la mise en concurrence ;',
    'Vu l’appel à candidatures ;',
    'Vu la manifestation d’intérêt spontanée ;',
    'Vu l’article L. 2122-1-3 du code ;',
    'Vu l’article L2122-1-3 du code ;',
    'Considérant que M. PETIT était seul candidat ;',
  ].map((visa) => ({ why: visa, text: act('un food-truck', visa) })),
  fails: [
    ...(
      [
        ['une guinguette, sans publicité ni sélection préalable', 'sans publicité ni sélection préalable'],
        ['une paillote, sans publicité préalable', 'sans publicité'],
        ['un kiosque, sans mise en concurrence', 'sans mise en concurrence'],
        ['un manège, aucune publicité n’ayant été faite', 'aucune publicité n’ayant été faite'],
        ['un food-truck, sans appel à candidatures', 'sans appel à candidature'],
        ['un kiosque ; la sélection n’a pas été organisée', 'sélection n’a pas été organisée'],
      ] as const
    ).map(([what, at]) => ({ why: what, text: act(what), message: 'skipped', at })),
    ...[
      'Arrêté portant occupation du trottoir',
      'Arrêté portant attribution d’un emplacement',
      'Arrêté portant permission sur le domaine public',
      'Arrêté portant autorisation d’une terrasse',
      'Arrêté portant autorisation d’un kiosque',
      'Arrêté portant permis de stationnement',
      'Arrêté portant autorisation d’un étalage',
    ].map((title) => ({
      why: title,
      text: act('un manège', undefined, title),
      message: 'selection',
      at: title,
    })),
    ...[
      'un foodtruck',
      'un food truck',
      'une camionnette de restauration',
      'un camion ambulant',
      'une vente ambulante',
      'un marchand',
      'une buvette estivale',
      'une buvette de plage',
      'une location de trottinettes',
      'une activité commerciale',
    ].map((words) => ({ why: `autre forme : ${words}`, text: act(words), message: 'selection', at: TITLE })),

    ...[
      'un food-truck',
      'un camion pizza',
      'un kiosque',
      'un manège',
      'un commerce ambulant',
      'un distributeur',
      'un point de vente',
      'une guinguette',
      'une paillote',
      'une buvette saisonnière',
      'une location de vélos',
      'une activité économique',
    ].map((words) => ({
      why: words,
      text: act(words),
      message: 'selection',
      at: TITLE,
    })),
    ...['une terrasse', 'un étalage', 'un chevalet'].map((words) => ({
      why: words,
      text: act(words),
      message: 'terrace',
      at: TITLE,
    })),
  ],
  ignores: [
    { why: 'benne', text: act('une benne') },
    { why: 'retrait', text: act('un kiosque', undefined, 'Retrait d’une occupation') },
    { why: 'règlement', text: act('un kiosque', undefined, 'Règlement d’occupation des terrasses') },
    ...[
      'Abrogation d’une occupation',
      'Refus d’une occupation',
      'Mise en demeure, occupation d’un trottoir',
    ].map((title) => ({ why: title, text: act('un kiosque', undefined, title) })),
    { why: 'autre objet', text: act('un kiosque', undefined, 'Arrêté de police') },
  ],
};
