/** FO-19: what the act names twice it names alike: a length of time, a parcel, a price, the day of a request, a person, its number. */
import { sessionDay } from './fo-19/papers';
import { defineRule } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { deliberation, order } from '../shared/samples';
import { lengths, periods } from './fo-19/durations';
import { organs, people } from './fo-19/names';
import { parcels, prices } from './fo-19/objects';
import { letterDates, numbered, ownNumber, requests } from './fo-19/papers';

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

const council = (...decisions: string[]): string => deliberation({ subject: 'Affaire', decisions });

const police = (visa: string, ...articles: string[]): string => order({ visas: [visa], articles });

export const examples: Examples = {
  passes: [
    {
      why: 'lettre : la même date',
      text: 'Mairie de Vernois\nVernois, le 20 mars 2026\nObjet : votre demande du 12 février 2026\nMadame,\nJ’ai bien reçu votre courrier du 12 février 2026.\nJe vous prie d’agréer, Madame, mes salutations distinguées.\nLe maire,\nPaul ROUGET',
      kind: 'letter',
    },
    {
      why: 'lettre : deux courriers',
      text: 'Mairie de Vernois\nVernois, le 20 mars 2026\nObjet : votre demande du 12 février 2026\nMadame,\nJ’ai bien reçu votre lettre complémentaire du 12 mars 2026.\nJe vous prie d’agréer, Madame, mes salutations distinguées.\nLe maire,\nPaul ROUGET',
      kind: 'letter',
    },
    {
      why: 'le conseil d’administration délibère',
      text: 'COMMUNE DE VERNOIS\nCentre communal d’action sociale\nDélibération du conseil d’administration n° 4\nSéance du 12 mars 2026\nObjet : aides\nLe conseil d’administration,\nVu le code de l’action sociale et des familles ;\nDÉCIDE d’accorder une aide.',
      kind: 'deliberation',
    },
    {
      why: 'CCAS : le conseil municipal est cité, et ne délibère pas',
      text: 'COMMUNE DE VERNOIS\nCentre communal d’action sociale\nDélibération du conseil d’administration n° 4\nSéance du 12 mars 2026\nObjet : aides\nLe conseil d’administration,\nVu la délibération du conseil municipal du 3 février 2026 ;\nDÉCIDE d’accorder une aide.',
      kind: 'deliberation',
    },
    {
      why: 'deux demandes de deux personnes',
      text: order({
        visas: ['la demande de M. Petit du 2 mars 2026', 'la demande de Mme Faure du 1er mars 2026'],
        articles: ['La demande de Mme Faure du 1er mars 2026 est accueillie.'],
      }),
    },
    {
      why: 'deux montants de deux choses',
      text: council(
        'Une subvention d’un montant de 3 000 € est versée, et un acompte d’un montant de 1 500 €.',
      ),
    },
    ...[
      ['La durée du prêt est de vingt-cinq ans.', 'Pendant les vingt-cinq années du prêt, la commune paie.'],
      ['La durée de la convention est de 12 mois.', 'La convention est conclue pour une durée de un an.'],
      ['Le bail est conclu pour neuf ans.', 'Le bail est renouvelé pour une durée de trois ans.'],
      ['La parcelle cadastrée AB n° 112 est acquise.', 'La parcelle AB 112 est sans construction.'],
      ['Les parcelles AB n° 112 et AB n° 121 sont acquises.'],
      ['Le prix est de 1 000 € HT.', 'Le montant s’élève à 1 200 € TTC.'],
      ['Mme Anne LEROY et M. Luc LEROY sont nommés.', 'M. Paul MARTIN et M. Paul MARTINET aussi.'],
      [
        'Vu la délibération n° 2026-12 du 3 mars 2026.',
        'La délibération n° 2026-12 du 3 mars 2026 est modifiée.',
      ],
      ['La présente délibération est prise pour un an, du 1er avril 2026 au 31 mars 2027.'],
      ['L’autorisation court pour six mois, du 15 mars 2026 au 15 septembre 2026.'],
    ].map((words) => ({ why: words.join(' ').slice(0, 70), text: council(...words) })),
    {
      why: 'demande reçue un autre jour',
      text: police(
        'la demande du 2 mars 2026, reçue le 3 mars 2026',
        'La demande du 2 mars 2026 est accueillie.',
      ),
    },
    {
      why: 'une seconde demande',
      text: police('la demande du 2 mars 2026', 'La nouvelle demande du 9 mars 2026 est accueillie.'),
    },
    { why: 'son propre numéro', text: police('le code', 'Le présent arrêté n° 2026-12 est publié.') },
  ],
  fails: [
    {
      why: 'l’acte se nomme par un autre numéro',
      text: police('le code', 'L’arrêté n° 2026-21, auquel correspond le présent acte, est publié.'),
      message: 'number',
      at: 'n° 2026-21, auquel correspond le présent',
    },
    {
      why: 'délibéré un autre jour que celui de la séance',
      text: `${council('FIXE le tarif.').replace(/\nFait .*$/su, '')}\nFait et délibéré en séance le 2 janvier 2026.`,
      message: 'session',
      at: '2 janvier 2026',
    },
    {
      why: 'lettre : une autre date dans le texte',
      text: 'Mairie de Vernois\nVernois, le 20 mars 2026\nObjet : votre demande du 12 février 2026\nMadame,\nJ’accuse réception de votre courrier en date du 12 mars 2026.\nJe vous prie d’agréer, Madame, mes salutations distinguées.\nLe maire,\nPaul ROUGET',
      kind: 'letter',
      message: 'letter',
      at: '12 mars 2026',
    },
    {
      why: 'CCAS : une autre assemblée',
      text: 'COMMUNE DE VERNOIS\nCentre communal d’action sociale\nDélibération du conseil d’administration n° 4\nSéance du 12 mars 2026\nObjet : aides\n\nLe conseil municipal,\nVu le code de l’action sociale et des familles ;\nDÉCIDE d’accorder une aide.',
      kind: 'deliberation',
      message: 'organ',
      at: 'Le conseil municipal,',
    },
    {
      why: 'deux durées d’un même prêt',
      text: council(
        'La durée du prêt est de vingt-cinq ans.',
        'Pendant les vingt années du prêt, la commune paie.',
      ),
      message: 'length',
      at: 'les vingt années du prêt',
    },
    {
      why: 'deux durées de la convention',
      text: council(
        'La convention est conclue pour une durée de 3 ans.',
        'La durée de la convention est de 5 ans.',
      ),
      message: 'length',
      at: 'durée de la convention est de 5 ans',
    },
    {
      why: 'une période plus longue que sa durée',
      text: council('L’autorisation court pour une durée de un an, du 1er avril 2026 au 31 mars 2028.'),
      message: 'period',
      at: '31 mars 2028',
    },
    {
      why: 'deux numéros d’une même parcelle',
      text: council(
        'La parcelle cadastrée AB n° 112 est acquise.',
        'La parcelle AB 121 est sans construction.',
      ),
      message: 'parcel',
      at: 'parcelle AB 121',
    },
    {
      why: 'deux prix',
      text: council(
        'Le bien est cédé au prix de 45 000 €.',
        'Le prix de vente est de 54 000 € payable comptant.',
      ),
      message: 'price',
      at: '54 000 €',
    },
    {
      why: 'prix en lettres, plus loin',
      text: council(
        'Le montant du marché est de 46 500 € hors taxes.',
        'Le prix, ferme, s’entend de quarante-cinq mille cinq cents euros hors taxes.',
      ),
      message: 'price',
      at: 'quarante-cinq mille cinq cents euros',
    },
    {
      why: 'deux dates d’une même demande',
      text: police(
        'la demande de M. Petit en date du 2 mars 2026',
        'La demande du 12 mars 2026 est accueillie.',
      ),
      message: 'asked',
      at: '12 mars 2026',
    },
    {
      why: 'deux dates d’une même délibération',
      text: police(
        'la délibération n° 2025-31 du 3 mars 2025',
        'La délibération n° 2025-31 du 13 mars 2025 est exécutée.',
      ),
      message: 'dated',
      at: 'délibération n° 2025-31 du 13 mars 2025',
    },
    {
      why: 'une lettre d’écart',
      text: police('la demande de Mme Odile FAURIE', 'Mme Odile FAUREI est autorisée à occuper la place.'),
      message: 'person',
      at: 'Mme Odile FAUREI',
    },
    {
      why: 'deux civilités',
      text: police('la demande de M. Camille FAURIE', 'Mme Camille FAURIE est autorisée à occuper la place.'),
      message: 'person',
      at: 'Mme Camille FAURIE',
    },
    {
      why: 'un autre numéro que le sien',
      text: police('le code', 'Le présent arrêté n° 2026-21 est publié.'),
      message: 'number',
      at: 'présent arrêté n° 2026-21',
    },
  ],
};
