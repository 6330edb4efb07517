/** CP-17: special police powers may have gone to the president of the intercommunal body. The profile does not say: it is asked. */
import { defineRule, finding, question } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { sampleOrder } from '../shared/police-samples';
import { isDenied } from '../shared/denial';
import { first, headSpan, matches, plain, says } from '../shared/words';

const SPECIAL =
  /assainissement|(?:depots?|collecte|gestion)\s+(?:sauvages?\s+)?(?:des?\s+)?(?:dechets|ordures)|gens\s+du\s+voyage|residences?\s+mobiles?|taxis?(?![a-z])|mise\s+en\s+securite|habitat\s+(?:indigne|insalubre)|hotels?\s+meubles?|publicite\s+exterieure|enseignes|preenseignes|defense\s+exterieure\s+contre\s+l'incendie/g;
const TRANSFERRED =
  /competence[^.;\n]{0,120}(?:transferee?|exercee\s+par|devolue)[^.;\n]{0,80}(?:communaute|metropole|epci|syndicat|agglomeration)|(?:communaute|metropole|epci|syndicat)[^.;\n]{0,80}(?:est\s+|exerce\s+(?:la\s+)?)?competen/g;
/** "non transférée à la communauté", "la communauté, dépourvue de la compétence": a transfer denied without "ne … pas". */
const WITHOUT = /(?<![a-z])non(?![a-z])|depourvu|restitu|faute\s+d|sans\s/;
/** The act says that the power is still the commune's. */
const KEPT =
  /maire\s+(?:[a-z]+\s+)?(?:demeure|reste|conserve|garde)[a-z]*\s[^.;\n]{0,60}(?:competen|pouvoir|police)|(?:demeure|reste)[a-z]*\s+(?:communale|(?:de\s+la\s+competence|du\s+ressort|du\s+pouvoir)\s+(?:du\s+maire|de\s+la\s+commune))/g;
const OPPOSED =
  /oppos(?:ition|e)[^.;\n]{0,80}transfert|renonc[^.;\n]{0,80}(?:transfert|pouvoir)|5211-9-2(?!\d)/g;

export const rule = defineRule({
  meta: {
    id: 'CP-17',
    title: {
      fr: 'Police spéciale transférée au président de l’intercommunalité',
      en: 'Special police transferred to the intercommunal president',
    },
    kinds: ['order'],
    severity: 'major',
    basis: ['CGCT-L5211-9-2'],
    method: 'R',
    needs: [],
    messages: {
      transferred: {
        fr: 'L’acte dit la compétence transférée (« {words} ») : sauf opposition du maire, le pouvoir de police spéciale l’a suivie. Visez l’opposition ou la renonciation, ou transmettez au président.',
        en: 'The act says that the power was transferred (“{words}”): so is the special police, unless the mayor opposed it.',
      },
      asked: {
        fr: '« {words} » : ce pouvoir de police spéciale a-t-il été transféré au président de l’intercommunalité, et le maire s’y est-il opposé dans les six mois ?',
        en: '“{words}”: was this special police power transferred to the intercommunal president?',
        severity: 'info',
      },
    },
  },
  concerns: (analysis) =>
    says(analysis, SPECIAL, headSpan(analysis)) &&
    !/president/.test(plain(analysis.act.authority?.text ?? '')),
  check: ({ analysis }) => {
    if (says(analysis, OPPOSED)) return [];
    const words = (text: string): { words: string } => ({ words: text.replace(/\s+/gu, ' ') });
    const told = matches(analysis, TRANSFERRED);
    const transferred = told.find((one) => !isDenied(analysis, one) && !WITHOUT.test(plain(one.text)));
    if (transferred !== undefined)
      return [finding('transferred', transferred, { values: words(transferred.text) })];
    if (told.length > 0 || says(analysis, KEPT)) return [];
    const asked = first(analysis, SPECIAL, headSpan(analysis));
    return asked === undefined ? [] : [question('asked', asked, words(asked.text))];
  },
});

const act = (subject: string, reason = 'Considérant les faits ;'): string =>
  sampleOrder({
    title: `Arrêté relatif à : ${subject}`,
    reasons: [reason],
    articles: ['La mesure est prise.'],
  });

export const examples: Examples = {
  passes: [
    { why: 'article visé', text: act('assainissement', 'Vu l’article L. 5211-9-2 du code ;') },
    {
      why: 'opposition visée',
      text: act('assainissement', 'Vu l’opposition du maire au transfert du 3 mars 2025 ;'),
    },
    ...[
      'la communauté de communes n’est pas compétente en matière d’assainissement',
      'aucune compétence n’a été transférée à la communauté',
      'ni la communauté de communes ni le syndicat ne sont compétents',
      'la compétence assainissement, non transférée à la communauté, est communale',
      'la communauté de communes est dépourvue de compétence en ce domaine',
      'la compétence assainissement a été restituée, qui était exercée par la communauté',
      'la compétence demeure communale, faute d’avoir été transférée à la communauté',
      'la compétence s’exerce ici sans avoir été transférée à la communauté',
      'la métropole n’est compétente en rien',
      'le maire conserve ses pouvoirs de police',
      'le maire demeure seul compétent',
      'le maire reste titulaire de la police',
      'le maire garde la compétence',
      'la police des taxis est restée communale',
      'cette police demeure de la compétence du maire',
      'cette police reste du ressort de la commune',
      'cette police reste du pouvoir du maire',
    ].map((words) => ({
      why: `transfert démenti : ${words}`,
      text: act('assainissement', `Considérant que ${words} ;`),
    })),
    {
      why: 'renonciation du président',
      text: act('taxis', 'Vu la lettre par laquelle le président renonce au pouvoir de police ;'),
    },
  ],
  fails: [
    ...[
      'dépôt sauvage de déchets',
      'gestion des ordures',
      'résidence mobile',
      'taxi',
      'habitat insalubre',
      'enseignes et préenseignes',
      'dépôts de déchets',
      'gestion de déchets',
      'hôtels meublés',
    ].map((words) => ({
      why: `à vérifier, autre forme : ${words}`,
      text: act(words),
      message: 'asked',
      at: words === 'enseignes et préenseignes' ? 'enseignes' : words,
    })),

    {
      why: 'compétence transférée',
      text: act(
        'assainissement',
        'Considérant que la compétence assainissement a été transférée à la communauté ;',
      ),
      message: 'transferred',
      at: 'compétence assainissement a été transférée à la communauté',
    },
    ...(
      [
        [
          'le maire ne s’y est pas opposé, la compétence assainissement est exercée par la communauté',
          'compétence assainissement est exercée par la communauté',
        ],
        [
          'la communauté n’a pas la compétence voirie ; que la compétence assainissement est dévolue au syndicat',
          'compétence assainissement est dévolue au syndicat',
        ],
      ] as const
    ).map(([words, at]) => ({
      why: `le démenti porte sur autre chose : ${words}`,
      text: act('assainissement', `Considérant que ${words} ;`),
      message: 'transferred',
      at,
    })),
    {
      why: 'communauté compétente',
      text: act('assainissement', 'Considérant que la communauté de communes est compétente ;'),
      message: 'transferred',
      at: 'communauté de communes est compéten',
    },
    ...[
      'assainissement',
      'dépôts sauvages de déchets',
      'collecte des ordures',
      'gens du voyage',
      'résidences mobiles',
      'taxis',
      'mise en sécurité',
      'habitat indigne',
      'hôtel meublé',
      'publicité extérieure',
      'enseignes',
      'défense extérieure contre l’incendie',
    ].map((words) => ({ why: `à vérifier : ${words}`, text: act(words), message: 'asked', at: words })),
  ],
  ignores: [
    { why: 'circulation', text: sampleOrder() },
    {
      why: 'le président lui-même',
      text: sampleOrder({
        title: 'Arrêté relatif à l’assainissement',
        authority: 'Le président de la communauté,',
        articles: ['La mesure est prise.'],
      }),
    },
  ],
};
