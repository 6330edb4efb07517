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

const answer = (subject: string, words: string): string =>
  `Mairie de Vernois\nVernois, le 20 mars 2026\nObjet : ${subject}\nMadame,\n${words}\nJe vous prie d’agréer, Madame, mes salutations distinguées.\nLe maire,\nPaul ROUGET`;

export const examples: Examples = {
  passes: [
    ...[
      'se renouvelle',
      'est prorogé',
      'est prolongé',
      'court par reconduction',
      'change par avenant',
      'est reporté',
      'a un différé',
      'est porté de deux à',
      'court, dont une partie,',
      'court, initiale,',
      'court par tranche',
      'court sur option',
      's’amortit',
      'a un moratoire',
    ].map((words) => ({
      why: `durée : ${words}`,
      text: council('La durée du prêt est de vingt ans.', `Le prêt ${words} pour une durée de trois ans.`),
    })),
    ...[
      ['Le prêt est conclu pour vingt ans.', 'Le bail est conclu pour neuf ans.'],
      ['Le prêt est conclu pour vingt ans.', 'L’emprunt est conclu pour 240 mois.'],
      ['Les baux sont conclus pour neuf ans.', 'Le bail est conclu pour neuf ans.'],
    ].map((words) => ({ why: words.join(' '), text: council(...words) })),
    ...[
      'pour une durée de deux semaines, du 1er avril 2026 au 15 avril 2026',
      'pour une durée de 15 jours, du 1er avril 2026 au 15 avril 2026',
      'pour une durée de 15 jours, du 1er avril 2026 au 16 avril 2026',
      'pour une durée de 15 jours, du 1er avril 2026 au 17 avril 2026',
      'pour une durée de deux semaines, du 1er avril 2026 au 12 avril 2026',
      'pour une durée de deux semaines, du 1er avril 2026 au 18 avril 2026',
      'pour une durée de six mois, du 31 août 2026 inclus au samedi 27 février 2027',
      'pour une durée de six mois, du 1er août 2026 jusqu’au 31 janvier 2027',
      'pour une durée de six mois, du 1er août 2026 à Dole, et une fête le 31 décembre 2027',
      'pour une durée de six mois, du conseil à venir, dont les dates du 1er août 2026 au 31 mars 2027 sont les bornes',
    ].map((words) => ({ why: words, text: council(`L’autorisation court ${words}.`) })),
    ...[
      'Un échange suit.',
      'Une division suit.',
      'Elle se divise.',
      'Elle est issue de la voie.',
      'Elle en est provenant.',
      'Le lot suit.',
      'Les lots suivent.',
      'Le riverain suit.',
      'Le mur mitoyen suit.',
      'Le terrain contigu suit.',
      'Elle est voisine.',
      'Les parcelles suivent.',
    ].map((words) => ({
      why: `deux parcelles : ${words}`,
      text: council('La parcelle AB 112 est acquise.', 'La parcelle AB 121 est nue.', words),
    })),
    ...[
      ['ex-parcelle', 'La parcelle AB 112 est acquise, ex-parcelle AB 121.'],
      ['surface', 'La parcelle AB 112 est acquise, parcelle de 121 m².'],
      ['surface collée', 'La parcelle AB 112 est acquise, section AB 121m².'],
      ['surface à part', 'La parcelle AB 112 est acquise, section AB 121 m².'],
      ['un prix', 'La parcelle AB 112 est acquise. L’avis estime la parcelle à 96 000 euros.'],
      ['un prix rond', 'La parcelle AB 112 est acquise. L’avis estime la parcelle à 960 euros.'],
      ['un nombre', 'La parcelle AB 112 est acquise, soit une parcelle de 640 mètres carrés.'],
      ['zéros', 'La parcelle AB 112 est acquise, section AB 0112.'],
    ].map(([why = '', words = '']) => ({ why, text: council(words) })),
    ...[
      'Le lot suit.',
      'La tranche suit.',
      'L’option suit.',
      'Les parcelles suivent.',
      'Le prix unitaire suit.',
      'Le tarif suit.',
      'L’avenant suit.',
      'L’estimation suit.',
      'Les domaniales suivent.',
      'L’initial suit.',
      'L’échange suit.',
      'La soulte suit.',
    ].map((words) => ({
      why: `deux prix : ${words}`,
      text: council('Le bien est cédé au prix de 45 000 €.', 'Le prix de vente est de 54 000 €.', words),
    })),
    {
      why: 'le prix, puis un autre montant',
      text: council('Le bien est cédé au prix de 45 000 €.', 'Le prix est de marché. Les frais, 54 000 €.'),
    },
    ...[
      'La nouvelle version de sa demande',
      'La seconde version de sa demande',
      'Le complément à sa demande',
      'Le dossier complet de sa demande',
      'La rectification de sa demande',
      'La modification de sa demande',
      'L’état initial de sa demande',
      'Le précédent de sa demande',
      'La version première de sa demande',
      'L’autre pièce de sa demande',
    ].map((words) => ({
      why: words,
      text: police('la demande du 2 mars 2026', `${words} en date du 12 mars 2026 est accueillie.`),
    })),
    {
      why: 'une date à venir, loin de la demande',
      text: police(
        'la demande du 2 mars 2026',
        'Sa demande du 3e trimestre, le 12 mars 2026, est accueillie.',
      ),
    },
    ...['lettre de relance', 'second courrier', 'nouveau courrier', 'courrier, puis celui'].map((words) => ({
      why: `lettre : ${words}`,
      text: answer('votre demande du 12 février 2026', `J’ai reçu votre ${words} du 12 mars 2026.`),
      kind: 'letter' as const,
    })),
    ...[
      ['une référence', 'J’ai lu votre référence du 12 mars 2026.'],
      ['un tout autre jour', 'J’ai lu votre courrier du 15 mars 2026.'],
      ['un autre mot', 'J’ai lu votre courrier du matin, et la loi vaut le 12 mars 2026.'],
    ].map(([why = '', words = '']) => ({
      why: `lettre : ${why}`,
      text: answer('votre demande du 12 février 2026', words),
      kind: 'letter' as const,
    })),
    {
      why: 'une note n’est pas une lettre',
      text: answer('votre demande du 12 février 2026', 'J’ai reçu votre courrier du 12 mars 2026.'),
      kind: 'decision',
    },
    ...[
      ['un rang', 'la délibération n° 3 du 3 mars 2025', 'La délibération n° 3 du 13 mars 2025 suit.'],
      ['une année', 'la délibération n° 2025-31 du 3 mars 2025', 'La délibération n° 2025-31 de 2025 suit.'],
      [
        'un autre numéro',
        'la délibération n° 2025-31 du 3 mars 2025',
        'La délibération n° 2025-32 du 13 mars 2025 suit.',
      ],
      ['sans date', 'la délibération n° 2025-31', 'La délibération n° 2025-31 du 13 mars 2025 suit.'],
      ['une loi', 'la loi n° 2025-31 du 3 mars 2025', 'La loi n° 2025-31 du 13 mars 2025 suit.'],
    ].map(([why = '', visa = '', words = '']) => ({ why: `même acte : ${why}`, text: police(visa, words) })),
    ...[
      ['noms courts', 'M. Paul LEROI', 'Mme Paule LEROY'],
      ['noms de quatre lettres', 'M. Paul ROUX', 'M. Paul ROUZ'],
      ['deux lettres de plus', 'M. Paul FAURIE', 'M. Paul FAURIEUX'],
      ['deux lettres d’écart', 'M. Paul FAURIE', 'M. Paul FOURIA'],
      ['les mêmes', 'M. Paul FAURIE', 'Monsieur Paul FAURIE'],
      ['les mêmes, au féminin', 'Mme Paule FAURIE', 'Madame Paule FAURIE'],
      ['deux prénoms', 'M. Paul FAURIE', 'M. Luc FAURIN'],
    ].map(([why = '', one = '', other = '']) => ({
      why: `personnes : ${why}`,
      text: police(`la demande de ${one}`, `${other} est autorisé.`),
    })),
    ...['2026-12', 'n° 2026-12.', '2026/12', '12'].map((words) => ({
      why: `son numéro : ${words}`,
      text: police('le code', `Le présent arrêté n° ${words.replace('n° ', '')} est publié.`),
    })),
    ...[['la même date', 'Fait et délibéré en séance le 12 mars 2026.']].map(([why = '', words = '']) => ({
      why: `séance : ${why}`,
      text: `${council('FIXE le tarif.').replace(/\nFait .*$/su, '')}\n${words}`,
    })),
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
      why: 'un arrêté cite deux assemblées',
      text: 'COMMUNE DE VERNOIS\nArrêté\nDélibération du conseil d’administration n° 4\nObjet : aides\n\nLe conseil municipal,\nVu le code de l’action sociale et des familles ;\nARRÊTE\nArticle 1er : Une aide est accordée.',
      kind: 'order',
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
    ...(
      [
        [
          'La durée du prêt est de vingt ans.',
          'Le prêt est conclu pour 250 mois.',
          'prêt est conclu pour 250 mois',
        ],
        [
          'Le prêt est conclu pour deux ans.',
          'Le prêt est conclu pour 25 mois.',
          'prêt est conclu pour 25 mois',
        ],
        [
          'Le prêt est conclu pour deux ans.',
          'L’emprunt est conclu pour 23 mois.',
          'emprunt est conclu pour 23 mois',
        ],
        [
          'Les baux sont conclus pour neuf ans.',
          'Le bail est conclu pour 6 ans.',
          'bail est conclu pour 6 ans',
        ],
        [
          'Le prêt est conclu pour 12 ans.',
          'Le prêt est conclu pour 12 mois.',
          'prêt est conclu pour 12 mois',
        ],
      ] as const
    ).map(([one, other, at]) => ({ why: other, text: council(one, other), message: 'length', at })),
    ...(
      [
        ['pour une durée de deux semaines, du 1er avril 2026 au 19 avril 2026', '19 avril 2026'],
        ['pour une durée de deux semaines, du 1er avril 2026 au 11 avril 2026', '11 avril 2026'],
        ['pour une durée de 15 jours, du 1er avril 2026 au 18 avril 2026', '18 avril 2026'],
        ['pour une durée de 15 jours, du 1er avril 2026 au 14 avril 2026', '14 avril 2026'],
        ['pour une durée de six mois, du 31 août 2026 au 31 mars 2027', '31 mars 2027'],
        [
          'pour une durée de six mois, du 1er août 2026 inclus jusqu’au mardi 30 mars 2027',
          'mardi 30 mars 2027',
        ],
        ['pour une durée d’un mois, du 30 janvier 2027 au 10 mars 2027', '10 mars 2027'],
        ['pour une durée de deux ans, du 1er décembre 2026 au 30 novembre 2027', '30 novembre 2027'],
        ['pour une durée d’un mois, du 29 novembre 2026 au 10 janvier 2027', '10 janvier 2027'],
      ] as const
    ).map(([words, at]) => ({
      why: words,
      text: council(`L’autorisation court ${words}.`),
      message: 'period',
      at,
    })),
    ...[
      'section AB 121',
      'cadastrée AB 121',
      'cadastré AB 121',
      'cadastrés AB 121',
      'cadastrées AB 121',
      'parcelle cadastrée section AB n° 121',
      'parcelle cadastré AB 121',
      'parcelle AB sous le n° 121',
      'parcelle AB sous n° 121',
      'parcelle AB numéro 121',
      'parcelle AB, n° 121',
    ].map((words) => ({
      why: words,
      text: council(
        'La parcelle AB 112 est acquise.',
        `Le terrain, ${words}, est nu. Le lotissement est loin.`,
      ),
      message: 'parcel',
      at: words,
    })),
    ...(
      [
        ['M. Paul FAURIE', 'M. Paul FAURI'],
        ['M. Paul FAURI', 'M. Paul FAURIE'],
        ['M. Paul FAURE', 'M. Paul FAURA'],
        ['M. Paul FAURIE', 'M. Paul FUARIE'],
        ['M. Paul FAURIE', 'M. Paul FARIE'],
        ['M. Paul FAURIE', 'M. Paul TAURIE'],
        ['M. Paul FAURIE', 'Mme Paul FAURIE'],
        ['Madame Paule FAURIE', 'Mme Paule FAURIN'],
        ['Monsieur Paul FAURIE', 'Monsieur Paul FAURIN'],
      ] as const
    ).map(([one, other]) => ({
      why: `${one}, ${other}`,
      text: police(`la demande de ${one}`, `${other} est autorisé.`),
      message: 'person',
      at: other,
    })),
    {
      why: 'une seule fois, même écrit de trois façons',
      text: police('la demande de M. Paul FAURIE', 'M. Paul FAURIN et M. Paul FAURIT sont autorisés.'),
      message: 'person',
      at: 'M. Paul FAURIN',
    },
    ...[
      ['votre demande datée du 12 février 2026', 'votre courrier daté du 12 mars 2026'],
      ['votre demande du jeudi 12 février 2026', 'votre lettre datée du jeudi 12 mars 2026'],
      ['votre demande du 12 février 2026', 'votre courrier du 13 février 2026'],
    ].map(([subject = '', words = '']) => ({
      why: `lettre : ${words}`,
      text: answer(subject, `J’ai reçu ${words}.`),
      kind: 'letter' as const,
      message: 'letter',
      at: words.replace(/^.*du /u, ''),
    })),
    ...[
      ['la délibération n° 31-25 du 3 mars 2025', 'La délibération n° 31-25 du 13 mars 2025', '31-25'],
      ['la délibération n° 202531 du 3 mars 2025', 'La délibération n° 202531 du 13 mars 2025', '202531'],
    ].map(([visa = '', words = '', number = '']) => ({
      why: `même acte, n° ${number}`,
      text: police(visa, `${words} est exécutée.`),
      message: 'dated',
      at: words.replace('La ', ''),
    })),
    {
      why: 'un autre arrêté municipal que le sien',
      text: police('le code', 'Le présent arrêté municipal n° 2026-21 est publié.'),
      message: 'number',
      at: 'présent arrêté municipal n° 2026-21',
    },
    {
      why: 'comité syndical en titre, conseil municipal ensuite',
      text: 'SYNDICAT DES EAUX\nComité syndical du 12 mars 2026\nExtrait du registre des délibérations\nObjet : aides\n\nLe conseil municipal,\nVu le code ;\nDÉCIDE d’accorder une aide.',
      kind: 'deliberation',
      message: 'organ',
      at: 'Le conseil municipal,',
    },
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
