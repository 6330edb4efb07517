/** FO-18: what the file says of who made it, before it is published. */
import { sourceOfText } from '../../../act/parse/plain-text';
import type { DocumentFacts } from '../../../act/parse/source';
import { fold } from '../../../act/reading/fold';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { wholeAct } from '../shared/nature';

const AUTHORS: readonly (readonly [property: string, fr: string])[] = [
  ['creator', 'l’auteur'],
  ['lastModifiedBy', 'le dernier modificateur'],
  ['manager', 'le responsable'],
  ['Manager', 'le responsable'],
];
/** A collective name is no person's. */
const COLLECTIVE =
  /mairie|commune|ville|service|direction|secretariat|accueil|paraphe|admin|utilisateur|user|microsoft|office|communaute|metropole|syndicat|python-docx|^\s*$/;
const PATH = /[a-z]:\\|\\\\[^\\\s]+\\|\/(?:home|users|volumes)\//iu;

export const rule = defineRule({
  meta: {
    id: 'FO-18',
    title: {
      fr: 'Métadonnées du fichier à effacer avant publication',
      en: 'Metadata to erase before publication',
    },
    kinds: 'all',
    severity: 'minor',
    basis: ['RGPD-5'],
    method: 'X',
    needs: ['document'],
    messages: {
      person: {
        fr: 'Les propriétés du fichier nomment {what} : « {value} ». Effacez-les avant de publier (Fichier, Informations, Inspecter le document).',
        en: 'The properties of the file name a person: “{value}”. Erase them before publication.',
      },
      path: {
        fr: 'Les propriétés du fichier contiennent un chemin d’accès à un fichier\u00A0: « {value} ». Effacez-le avant de publier.',
        en: 'The properties of the file hold a path: “{value}”.',
      },
    },
  },
  check: ({ analysis, given: { document } }) => {
    const at = wholeAct(analysis);
    return [
      ...AUTHORS.flatMap(([property, what]): Outcome[] => {
        const value = document.properties[property];
        if (value === undefined || COLLECTIVE.test(fold(value).lower)) return [];
        return [finding('person', at, { values: { what, value } })];
      }),
      ...Object.values(document.properties).flatMap((value): Outcome[] =>
        PATH.test(value) ? [finding('path', at, { values: { value } })] : [],
      ),
    ];
  },
});

const NOTHING: DocumentFacts = {
  changes: [],
  comments: [],
  properties: {},
  images: [],
  tables: [],
  textBoxes: 0,
  headings: [],
};
const file = (properties: Readonly<Record<string, string>>) => ({
  source: sourceOfText('La rue est fermée.'),
  facts: { ...NOTHING, properties },
});
const at = 'La rue est fermée.';

export const examples: Examples = {
  passes: [
    { why: 'aucune propriété', document: file({}) },
    ...[
      'Mairie de Vernois',
      'Commune de Vernois',
      'Ville de Dole',
      'Service urbanisme',
      'Direction générale',
      'Secrétariat',
      'Accueil',
      'Paraphe',
      'admin',
      'Utilisateur',
      'User',
      'Microsoft',
      'Office',
      'Communauté de communes',
      'Métropole',
      'Syndicat des eaux',
      'python-docx',
      ' ',
    ].map((creator) => ({
      why: `nom collectif : ${creator}`,
      document: file({ creator }),
    })),
    { why: 'un titre avec une barre', document: file({ title: 'Arrêté 2026/12', creator: 'Mairie' }) },
  ],
  fails: [
    {
      why: 'auteur nommé',
      document: file({ creator: 'Odile FAURE', lastModifiedBy: 'Mairie' }),
      message: 'person',
      at,
    },
    {
      why: 'dernier modificateur nommé',
      document: file({ creator: 'Mairie', lastModifiedBy: 'ofaure' }),
      message: 'person',
      at,
    },
    { why: 'responsable nommé', document: file({ Manager: 'Odile FAURE' }), message: 'person', at },
    {
      why: 'chemin de disque',
      document: file({ Template: 'C:\\Users\\ofaure\\modele.dotx' }),
      message: 'path',
      at,
    },
    { why: 'chemin de réseau', document: file({ HyperlinkBase: '\\\\serveur\\actes' }), message: 'path', at },
    {
      why: 'dossier personnel',
      document: file({ Template: '/home/ofaure/modele.dotx' }),
      message: 'path',
      at,
    },
  ],
  lacks: [{ why: 'un texte seul', text: at, missing: 'document' }],
};
