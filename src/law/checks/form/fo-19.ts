/** FO-19: what the act names twice it names alike: a length of time, a parcel, a price, the day of a request, a person, its number. */
import { joinExamples } from '../framework/examples';
import { defineRule } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { lengths, periods } from './fo-19/durations';
import { organs, people } from './fo-19/names';
import { parcels, prices } from './fo-19/objects';
import { letterDates, numbered, ownNumber, requests, sessionDay } from './fo-19/papers';
import { examples as durationsExamples } from './fo-19/examples/durations';
import { examples as objectsExamples } from './fo-19/examples/objects';
import { examples as requestsExamples } from './fo-19/examples/requests';
import { examples as lettersExamples } from './fo-19/examples/letters';
import { examples as papersExamples } from './fo-19/examples/papers';
import { examples as namesExamples } from './fo-19/examples/names';

export const rule = defineRule({
  meta: {
    id: 'FO-19',
    title: {
      fr: 'Ce qui est nommé deux fois l’est de la même façon',
      en: 'What is named twice is named alike',
    },
    kinds: ['order', 'deliberation', 'decision', 'letter'],
    severity: 'major',
    basis: [],
    method: 'X',
    needs: [],
    messages: {
      length: {
        fr: 'La durée est de {first} ici et de {second} là (« {thing} ») : retenez la bonne.',
        en: 'The length is {first} here and {second} there (“{thing}”).',
      },
      period: {
        fr: 'La période écrite ne fait pas la durée annoncée ({stated}) : elle finirait vers le {right}. Corrigez l’une des dates, ou la durée.',
        en: 'The period does not last {stated}: it would end about {right}.',
      },
      parcel: {
        fr: 'L’acte parle d’une seule parcelle, nommée {first} puis {second} : corrigez l’une des références.',
        en: 'The act speaks of one parcel, named {first} and {second}.',
      },
      price: {
        fr: 'Le prix est de {first} ici et de {second} là : retenez le bon montant.',
        en: 'The price is {first} here and {second} there.',
      },
      asked: {
        fr: 'La demande est datée du {first} puis du {second} : vérifiez laquelle des deux dates est la bonne.',
        en: 'The request is dated {first} and {second}.',
      },
      dated: {
        fr: 'Le même acte (n° {number}) est daté du {first} puis du {second} : vérifiez sa date.',
        en: 'The same act (No {number}) is dated {first} and {second}.',
      },
      person: {
        fr: '« {first} » et « {second} » semblent désigner la même personne : vérifiez l’orthographe du nom, et la civilité.',
        en: '“{first}” and “{second}” seem to be the same person: check the spelling.',
      },
      organ: {
        fr: 'L’acte est de « {first} », et c’est « {second} » qui y délibère : corrigez le nom de l’assemblée.',
        en: 'The act is of “{first}”, and “{second}” is said to deliberate.',
      },
      letter: {
        fr: 'La demande à laquelle cette lettre répond est datée du {first} dans l’objet et du {second} dans le texte : vérifiez laquelle des deux dates est la bonne.',
        en: 'The request is dated {first} in the subject and {second} in the text.',
      },
      session: {
        fr: 'La séance est du {first}, et l’acte se dit délibéré en séance le {second} : vérifiez laquelle des deux dates est la bonne.',
        en: 'The session is of {first}, and the act is said to be deliberated on {second}.',
      },
      number: {
        fr: 'L’acte porte le n° {first}, et se désigne ici par le n° {second} : corrigez l’un des deux.',
        en: 'The act bears No {first}, and calls itself No {second} here.',
      },
    },
  },
  check: ({ analysis }) => [
    ...lengths(analysis),
    ...periods(analysis),
    ...parcels(analysis),
    ...prices(analysis),
    ...requests(analysis),
    ...numbered(analysis),
    ...people(analysis),
    ...ownNumber(analysis),
    ...sessionDay(analysis),
    ...organs(analysis),
    ...letterDates(analysis),
  ],
});

export const examples: Examples = joinExamples(
  durationsExamples,
  objectsExamples,
  requestsExamples,
  lettersExamples,
  papersExamples,
  namesExamples,
);
