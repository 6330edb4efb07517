/** MO-13: a temporary bar: drinks of groups 1 and 3, five a year for an association, 48 hours in a sports ground. */
import { joinExamples } from '../framework/examples';
import { defineRule } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { offered } from './mo-13/drinks';
import { lasting } from './mo-13/lasting';
import { isDeclined } from './mo-13/papers';
import { opensBar } from './mo-13/subjects';
import { counted } from './mo-13/yearly';
import { examples as subjectsExamples } from './mo-13/examples/subjects';
import { examples as papersExamples } from './mo-13/examples/papers';
import { examples as groupsExamples } from './mo-13/examples/groups';
import { examples as forbiddenExamples } from './mo-13/examples/forbidden';
import { examples as spiritsExamples } from './mo-13/examples/spirits';
import { examples as yearlyExamples } from './mo-13/examples/yearly';
import { examples as lastingExamples } from './mo-13/examples/lasting';

export const rule = defineRule({
  meta: {
    id: 'MO-13',
    title: {
      fr: 'Débit temporaire : groupes 1 et 3, nombre par an, 48 heures en enceinte sportive',
      en: 'Temporary bar: groups 1 and 3, number a year, 48 hours in sports grounds',
    },
    kinds: ['order', 'decision', 'letter', 'note'],
    severity: 'blocking',
    basis: ['CSP-L3334-2', 'CSP-L3335-4', 'CSP-L3321-1'],
    method: 'A',
    needs: [],
    messages: {
      second: {
        fr: '« {words} » : le deuxième groupe n’existe plus depuis le 1er janvier 2016. Écrivez « groupes 1 et 3 ».',
        en: '“{words}”: there is no second group since 1 January 2016.',
      },
      strong: {
        fr: '« {words} » : un débit temporaire ne peut offrir que des boissons des groupes 1 et 3.',
        en: '“{words}”: a temporary bar may offer drinks of groups 1 and 3 only.',
      },
      rank: {
        fr: 'C’est la {rank}e autorisation de l’année : le maximum est de {limit}.',
        en: 'Authorisation number {rank} of the year: the maximum is {limit}.',
      },
      hours: {
        fr: 'L’autorisation dépasse quarante-huit heures, durée maximale dans une enceinte sportive : réduisez-la.',
        en: 'The authorisation lasts more than 48 hours, the maximum in a sports ground.',
      },
      groups: {
        fr: 'Les groupes de boissons autorisés ne sont pas indiqués : précisez « groupes 1 et 3 ».',
        en: 'The groups of drinks are not given: say “groups 1 and 3”.',
        severity: 'minor',
      },
    },
  },
  concerns: opensBar,
  check: ({ analysis }) =>
    isDeclined(analysis) ? [] : [...offered(analysis), ...counted(analysis), ...lasting(analysis)],
});

export const examples: Examples = joinExamples(
  subjectsExamples,
  papersExamples,
  groupsExamples,
  forbiddenExamples,
  spiritsExamples,
  yearlyExamples,
  lastingExamples,
);
