/** DP-02: a letter that asks for personal data says what becomes of them. */
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';

const VERBS = [
  ...[
    'transmettre',
    'adresser',
    'envoyer',
    'fournir',
    'retourner',
    'communiquer',
    'joindre',
    'completer',
    'remplir',
  ],
  'faire\\s+parvenir',
  '(?:transmettez|adressez|envoyez|renvoyez|fournissez|retournez|communiquez|joignez|completez|remplissez|indiquez)',
];
const DATA = [
  ..."piece d'identite|carte d'identite|justificatif de domicile|livret de famille|avis d'imposition|rib".split(
    '|',
  ),
  ...'releve d.identite bancaire|formulaire|questionnaire|coordonnees|date de naissance|numero de telephone'.split(
    '|',
  ),
  ...'etat civil|certificat medical|quotient familial|bulletins? de salaire|acte de naissance'.split('|'),
  ...'fiche de renseignements?|fiche d.inscription|attestation d.assurance'.split('|'),
].map((words) => words.replace(/ /gu, '\\s+'));
const ASKS = new RegExp(`(?:${VERBS.join('|')})[^.;]{0,120}?(?<![a-z])(?:${DATA.join('|')})(?![a-z])`, 'g');
const TOLD =
  /rgpd|2016\/679|donnees\s+(?:a\s+caractere\s+)?personnel|cnil|informatique\s+et\s+libertes|78-17|protection\s+des\s+donnees|politique\s+de\s+confidentialite/;

export const rule = defineRule({
  meta: {
    id: 'DP-02',
    title: {
      fr: 'Information sur les données personnelles quand un courrier en demande',
      en: 'Information on personal data when a letter asks for some',
    },
    kinds: ['letter'],
    severity: 'minor',
    basis: ['RGPD-13'],
    method: 'R',
    needs: [],
    messages: {
      silent: {
        fr: 'Le courrier demande des données personnelles (« {words} ») sans dire qui les traite, pourquoi, combien de temps, ni comment exercer ses droits : ajoutez cette information, ou l’adresse de la page qui la donne.',
        en: 'The letter asks for personal data without the information that is due.',
      },
    },
  },
  concerns: (analysis) => analysis.search(ASKS).length > 0,
  check: ({ analysis }) =>
    TOLD.test(analysis.folded.lower)
      ? []
      : analysis
          .search(ASKS)
          .slice(0, 1)
          .map((found) => finding('silent', found, { values: { words: found.text.replace(/\s+/gu, ' ') } })),
});

const letter = (words: string): string =>
  `Objet : votre dossier\nMadame,\n${words}\nJe vous prie d’agréer, Madame, mes salutations distinguées.`;
const asks = 'Merci de nous transmettre une copie de votre pièce d’identité';

export const examples: Examples = {
  passes: [
    ...[
      'RGPD',
      'règlement (UE) 2016/679',
      'données personnelles',
      'données à caractère personnel',
      'CNIL',
      'loi Informatique et libertés',
      'loi n° 78-17',
      'délégué à la protection des données',
      'notre politique de confidentialité',
    ].map((words) => ({
      why: `information donnée : ${words}`,
      text: letter(`${asks}. Vos droits : voir ${words}.`),
      kind: 'letter' as const,
    })),
  ],
  fails: [
    ...[
      ['Remplissez le formulaire joint.', 'Remplissez le formulaire'],
      ['Renvoyez-nous votre fiche d’inscription.', 'Renvoyez-nous votre fiche d’inscription'],
      ['Indiquez votre date de naissance.', 'Indiquez votre date de naissance'],
    ].map(([words = '', at = '']) => ({ why: words, text: letter(words), message: 'silent', at })),
    {
      why: 'pièce d’identité',
      text: letter(`${asks}, puis de remplir le formulaire.`),
      kind: 'letter',
      message: 'silent',
      at: 'transmettre une copie de votre pièce d’identité',
    },
    {
      why: 'formulaire',
      text: letter('Veuillez compléter le formulaire joint.'),
      kind: 'letter',
      message: 'silent',
      at: 'compléter le formulaire',
    },
    {
      why: 'RIB',
      text: letter('Veuillez nous adresser un RIB.'),
      kind: 'letter',
      message: 'silent',
      at: 'adresser un RIB',
    },
    {
      why: 'quotient familial',
      text: letter('Vous pouvez nous faire parvenir votre quotient familial.'),
      kind: 'letter',
      message: 'silent',
      at: 'faire parvenir votre quotient familial',
    },
  ],
  ignores: [
    { why: 'rien n’est demandé', text: letter('Votre demande est acceptée.'), kind: 'letter' },
    {
      why: 'un mot qui finit comme RIB',
      text: letter('Veuillez adresser vos vœux au Carib.'),
      kind: 'letter',
    },
  ],
};
