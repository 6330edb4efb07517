/** MO-29: a request that belongs to another administration is sent to it, and the person is told. */
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { sampleLetter } from '../shared/police-samples';
import { first, says } from '../shared/words';

/** Other administrations, to which a request is sent on. */
const OTHERS =
  '(?:departement|conseil\\s+departemental|communaute|metropole|region|prefet|prefecture|etat|syndicat|intercommunalite|caisse)';
/** "ne relève pas de la commune", "relève du département"; "ne relève pas du département" says that it is ours. */
const NOT_OURS = new RegExp(
  [
    `(?:ne\\s+(?:releve|ressort|depend)[a-z]*\\s+pas|ne\\s+(?:fait|entre)\\s+pas\\s+partie)\\s+(?:(?!${OTHERS})[^.;\\n]){0,80}(?:commune(?!s)|mairie|ville|municipalite|(?:competences?|services?|ressort|attributions)(?![a-z]|\\s+(?:[a-z]+\\s+)?(?:d[eu]s?\\s+)?(?:la\\s+|l'|les\\s+)?${OTHERS}))`,
    "n'est\\s+pas\\s+(?:de\\s+)?(?:la\\s+|notre\\s+|ma\\s+)?competence",
    "(?:commune|mairie|ville|municipalite)\\s+n'(?:est|a)\\s+pas\\s+(?:competente|la\\s+competence|comp)",
    `(?:releve|ressort|depend)\\s+(?:de\\s+la\\s+competence\\s+)?(?:exclusive\\s+)?(?:d[eu]s?\\s+|de\\s+(?:la\\s+|l'))${OTHERS}`,
  ].join('|'),
  'g',
);
const SENT =
  /(?:transm[a-z]+|adress(?:e|ons|ee)\s+(?:votre|ce\s+jour)|fais\s+suivre|faisons\s+suivre|reoriente|communiqu(?:e|ons|ee)\s+(?:votre|a\s+)|saisi(?:s|e)?\s+(?:ce\s+jour|le|la|de)|en\s+copie)/g;
const SELF =
  /(?:adressez|rapprochez)-vous|contactez|(?:invite|conseille|prie|propose|appartient|pouvez)[^.;\n]{0,60}(?:adresser|saisir|contacter|rapprocher|tourner)|(?:veuillez|merci\s+de)[^.;\n]{0,40}(?:adresser|saisir|contacter|rapprocher)/g;

export const rule = defineRule({
  meta: {
    id: 'MO-29',
    title: {
      fr: 'Demande qui relève d’une autre administration : transmettre et aviser',
      en: 'Request for another administration: send it on and say so',
    },
    kinds: ['letter'],
    severity: 'major',
    basis: ['CRPA-L114-2'],
    method: 'R',
    needs: [],
    messages: {
      self: {
        fr: 'L’usager est invité à s’adresser ailleurs : la mairie doit transmettre elle-même sa demande à l’administration compétente, et l’en aviser.',
        en: 'The person is sent elsewhere: the commune must send the request on itself.',
      },
      unsent: {
        fr: 'La demande relève d’une autre administration, mais rien ne dit qu’elle lui est transmise : transmettez-la et dites-le.',
        en: 'The request is for another administration, yet nothing says that it was sent on.',
      },
    },
  },
  concerns: (analysis) => says(analysis, NOT_OURS),
  check: ({ analysis }) => {
    if (says(analysis, SENT)) return [];
    const self = first(analysis, SELF);
    if (self !== undefined) return [finding('self', self)];
    const [one] = analysis.search(NOT_OURS);
    return one === undefined ? [] : [finding('unsent', one)];
  },
});

const letter = (...body: string[]): string => sampleLetter(body);
const OURS = 'Cette question ne relève pas de la commune.';

export const examples: Examples = {
  passes: [
    'Je transmets votre demande au département.',
    'Votre demande est transmise au préfet.',
    'J’adresse votre courrier au département.',
    'Je fais suivre votre courrier.',
    'Nous faisons suivre votre courrier.',
    'Je réoriente votre demande.',
    'Je communique votre demande au département.',
    'J’ai saisi le département.',
    'Le département reçoit cette lettre en copie.',
  ].map((words) => ({ why: words, text: letter(OURS, words) })),
  fails: [
    ...[
      ['Je vous invite à vous adresser au département.', 'invite à vous adresser'],
      ['Vous pouvez saisir le département.', 'pouvez saisir'],
      ['Veuillez contacter le département.', 'Veuillez contacter'],
      ['Adressez-vous au département.', 'Adressez-vous'],
      ['Rapprochez-vous du département.', 'Rapprochez-vous'],
      ['Contactez le département.', 'Contactez'],
      ['Merci de vous rapprocher du département.', 'Merci de vous rapprocher'],
      ['Il vous appartient de saisir le département.', 'appartient de saisir'],
    ].map(([words = '', at = '']) => ({ why: words, text: letter(OURS, words), message: 'self', at })),
    ...[
      [
        'Cette route ne relève pas de la compétence de la mairie.',
        'ne relève pas de la compétence de la mairie',
      ],
      ['Ce n’est pas de notre compétence.', 'n’est pas de notre compétence'],
      ['Cela n’est pas ma compétence.', 'n’est pas ma compétence'],
      ['Ce point n’est pas de compétence.', 'n’est pas de compétence'],
      ['Cela ne relève pas de ce service.', 'ne relève pas de ce service'],
      ['La commune n’est pas compétente.', 'commune n’est pas compétente'],
      ['Cette route dépend du département.', 'dépend du département'],
      ['Ce point ne relève pas du ressort communal.', 'ne relève pas du ressort'],
      ['Cela ne dépend pas de nos compétences.', 'ne dépend pas de nos compétences'],
      [
        'Ce point relève de la compétence de la communauté de communes.',
        'relève de la compétence de la communauté',
      ],
      ['Cela n’entre pas, ne fait pas partie de nos attributions.', 'ne fait pas partie de nos attributions'],
    ].map(([words = '', at = '']) => ({ why: words, text: letter(words), message: 'unsent', at })),
  ],
  ignores: [
    { why: 'lettre ordinaire', text: letter('Votre demande est acceptée.') },
    ...[
      'Cette rue ne relève pas de la compétence de la communauté de communes mais de la nôtre.',
      'Cette rue ne relève pas de la communauté de communes mais de la commune.',
      'Cela ne relève pas de la compétence exclusive de l’État.',
      'Cela ne relève pas des services du département.',
      'Cela ne ressort pas des attributions des syndicats.',
    ].map((words) => ({ why: `de notre ressort : ${words}`, text: letter(words) })),
  ],
};
