/** CP-09: until the end of 2019 a councillor received functions only once every deputy had some, or was away. */
import type { Analysis } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { sampleOrder } from '../shared/police-samples';
import { first, says } from '../shared/words';
import { delegationOrder } from './cp-08';

/** Law n° 2019-1461 of 27 December 2019, article 30, took the condition away. */
const FREED = '2019-12-29';
const COUNCILLOR =
  /conseill(?:er|ere)s?\s+municipa(?:l|le|ux|les)\s+delegue[es]*|(?:m\.?|mme|monsieur|madame)[^.;\n]{0,60},\s+conseill(?:er|ere)\s+municipal|delegation[^.;\n]{0,60}conseill(?:er|ere)s?\s+municipa/g;
const CONDITION =
  /adjoints?[^.;\n]{0,80}(?:tous|toutes|chacun|titulaires?|absen|empech)|(?:tous|ensemble)[^.;\n]{0,30}adjoints?[^.;\n]{0,60}(?:titulaires?|delegation|pourvus)/g;

/** "Mme X, troisième adjointe, ne reçoit pas de délégation" */
const LEFT_OUT =
  /adjointe?s?(?![a-z])[^.;\n]{0,100}?\s(?:n'(?:a|ont|est|exerce)|ne\s+(?:recoi|dispos|detien|conserv|benefici|s'est\s+vu)\w*)\s+(?:pas|plus|(?:d')?aucune|ni)\s+(?:[a-z]+\s+){0,2}?(?:de\s+|d'une\s+|titulaire\s+d'une\s+)?delegation|adjointe?s?(?![a-z])[^.;\n]{0,100}?\s(?:sans|depourvue?s?\s+de)\s+delegation/g;

export const rule = defineRule({
  meta: {
    id: 'CP-09',
    title: {
      fr: 'Conseiller délégataire : condition tenant aux adjoints',
      en: 'Delegation to a councillor: the condition about deputies',
    },
    kinds: ['order'],
    severity: 'blocking',
    basis: ['CGCT-L2122-18', 'LOI-2019-1461'],
    method: 'X',
    needs: ['actDate'],
    messages: {
      condition: {
        fr: 'Avant le 29 décembre 2019, un conseiller ne pouvait recevoir une délégation que si tous les adjoints en avaient une, ou étaient absents ou empêchés : l’arrêté doit le dire.',
        en: 'Before 29 December 2019 a councillor received a delegation only when every deputy had one or was away.',
      },
      deputies: {
        fr: 'Sans délégation selon le profil : {names}. Depuis la loi du 27 décembre 2019, cela n’empêche plus de déléguer à un conseiller ; vérifiez que c’est voulu.',
        en: 'Without delegation according to the profile: {names}; the law of 27 December 2019 no longer minds.',
        severity: 'info',
      },
      told: {
        fr: 'L’acte dit qu’un adjoint n’a pas de délégation (« {words} »). Depuis la loi du 27 décembre 2019, cela n’empêche plus de déléguer à un conseiller ; vérifiez que c’est voulu.',
        en: 'The act says that a deputy has no delegation (“{words}”); the law of 27 December 2019 no longer minds.',
        severity: 'info',
      },
    },
  },
  concerns: (analysis) => delegationOrder(analysis) && says(analysis, COUNCILLOR),
  check: ({ analysis, given: { actDate } }) => {
    const at = first(analysis, COUNCILLOR) ?? { start: 0, end: 0 };
    if (actDate < FREED) return says(analysis, CONDITION) ? [] : [finding('condition', at)];
    const names = withoutDelegation(analysis);
    if (names !== '') return [finding('deputies', at, { values: { names } })];
    const told = first(analysis, LEFT_OUT);
    return told === undefined ? [] : [finding('told', told, { values: { words: told.text } })];
  },
});

const withoutDelegation = ({ commune }: Analysis): string =>
  (commune?.deputies ?? [])
    .filter(({ delegation, delegatedOn }) => delegation === undefined && delegatedOn === undefined)
    .map(({ firstName, lastName }) => `${firstName} ${lastName}`)
    .join(', ');

const act = (
  date: string,
  reason = 'Considérant la charge des affaires ;',
  who = 'M. Luc PETIT, conseiller municipal',
): string =>
  sampleOrder({
    title: 'Arrêté portant délégation de fonctions',
    reasons: [reason],
    articles: [`${who}, est chargé des sports.`],
    date,
  });
const WITHOUT = { deputies: [{ firstName: 'Anne', lastName: 'LEROY', rank: 1 }] };

export const examples: Examples = {
  passes: [
    { why: 'après la loi de 2019', text: act('3 mars 2026') },
    ...['les adjoints ont tous une délégation', 'la première adjointe n’exerce plus son métier'].map(
      (words) => ({
        why: `après : ${words}`,
        text: act('3 mars 2026', `Considérant que ${words} ;`),
      }),
    ),
    { why: 'le jour où la condition a disparu', text: act('29 décembre 2019') },
    {
      why: 'avant, tous les adjoints délégués',
      text: act('3 mars 2018', 'Considérant que les adjoints sont tous titulaires d’une délégation ;'),
    },
    ...[
      'l’adjoint aux sports est absent',
      'l’ensemble des adjoints est titulaire d’une délégation',
      'tous les adjoints sont pourvus d’attributions',
      'tout adjoint est titulaire d’une délégation',
      'ensemble, maire et adjoint unique, sont pourvus',
      'chaque adjoint, sans exception, a sa délégation ; les adjoints sont titulaires',
    ].map((words) => ({ why: `avant : ${words}`, text: act('3 mars 2018', `Considérant que ${words} ;`) })),
    {
      why: 'après, une adjointe déléguée, un jour ou l’autre',
      text: act('3 mars 2026'),
      commune: {
        deputies: [
          { firstName: 'Anne', lastName: 'LEROY', rank: 1, delegation: 'sports' },
          { firstName: 'Guy', lastName: 'NOEL', rank: 2, delegatedOn: '2026-04-02' },
        ],
      },
    },
    {
      why: 'avant, dit autrement',
      text: act(
        '3 mars 2018',
        'Considérant que l’ensemble des adjoints est déjà pourvu : tous adjoints pourvus d’une délégation ;',
      ),
    },
  ],
  fails: [
    {
      why: 'avant, sans le dire',
      text: act('28 décembre 2019'),
      message: 'condition',
      at: 'M. Luc PETIT, conseiller municipal',
    },
    {
      why: 'conseiller délégué',
      text: act('3 mars 2018', undefined, 'Luc PETIT (conseiller municipal délégué)'),
      message: 'condition',
      at: 'conseiller municipal délégué',
    },
    {
      why: 'délégation à un conseiller',
      text: act('3 mars 2018', undefined, 'Sur délégation, le conseiller municipal PETIT'),
      message: 'condition',
      at: 'délégation, le conseiller municipa',
    },
    ...(
      [
        ['Mme ROY, adjointe, ne reçoit pas de délégation', 'adjointe, ne reçoit pas de délégation'],
        ['Mme ROY, troisième adjointe, n’a pas de délégation', 'adjointe, n’a pas de délégation'],
        ['la deuxième adjointe ne dispose d’aucune délégation', 'adjointe ne dispose d’aucune délégation'],
        ['M. NOEL, adjoint, n’a plus de délégation', 'adjoint, n’a plus de délégation'],
        [
          'le troisième adjoint n’est pas titulaire d’une délégation',
          'adjoint n’est pas titulaire d’une délégation',
        ],
        ['le troisième adjoint reste sans délégation', 'adjoint reste sans délégation'],
        ['l’adjointe demeure dépourvue de délégation', 'adjointe demeure dépourvue de délégation'],
      ] as const
    ).map(([words, at]) => ({
      why: `après : ${words}`,
      text: act('3 mars 2026', `Considérant que ${words} ;`),
      message: 'told',
      at,
    })),
    {
      why: 'adjointe sans délégation : simple information',
      text: act('3 mars 2026'),
      commune: WITHOUT,
      message: 'deputies',
      at: 'M. Luc PETIT, conseiller municipal',
    },
  ],
  ignores: [
    { why: 'délégation à une adjointe', text: act('3 mars 2018', undefined, 'Mme Anne LEROY, adjointe') },
    {
      why: 'un autre arrêté',
      text: sampleOrder({ articles: ['M. Luc PETIT, conseiller municipal, est invité.'] }),
    },
  ],
};
