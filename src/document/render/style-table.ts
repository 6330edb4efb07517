/**
 * The styles of an act, one a role, in one table: French names that an agent finds in Word's gallery. A letterhead that
 * has a style of the same name keeps its own definition. It holds data only: no fonts (the letterhead decides), no XML parts.
 * Long, because it is one table.
 */
import type { ParagraphRole } from '../../act/act';

export interface StyleDefinition {
  /** Proposed w:styleId; another one is taken when the letterhead uses it for something else. */
  readonly id: string;
  /** w:name, what Word recognises a style by. */
  readonly name: string;
  readonly type: 'paragraph' | 'character' | 'table';
  /** Name (not id) of the style it is based on. */
  readonly basedOn?: string;
  /** Name of the style of the paragraph typed after it. */
  readonly next?: string;
  /** Children of w:pPr, in schema order. */
  readonly paragraph?: string;
  /** Children of w:rPr, in schema order. */
  readonly run?: string;
  /** What stands after w:rPr in a table style. */
  readonly table?: string;
  /** A style of Word itself: no w:customStyle. */
  readonly builtIn?: true;
  /** w:default="1": only where the letterhead has no default of that type. */
  readonly isDefault?: true;
  readonly quickFormat?: false;
}

/** Points to twentieths of a point. */
const pt = (points: number): number => Math.round(points * 20);
/** Centimetres to twentieths of a point. */
const cm = (centimetres: number): number => Math.round(centimetres * 567);
const spacing = (before: number, after: number): string =>
  `<w:spacing w:before="${pt(before)}" w:after="${pt(after)}"/>`;
const jc = (value: 'left' | 'center' | 'both' | 'right'): string => `<w:jc w:val="${value}"/>`;
const size = (points: number): string => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
/** Recipient, place and date, signature stand in the right half. */
const LEFT_HALF_EMPTY = `<w:ind w:left="${cm(8.5)}"/>`;
const BOLD = '<w:b/><w:bCs/>';
const CONTEXTUAL = '<w:contextualSpacing/>';
const UPRIGHT = '<w:i w:val="0"/><w:iCs w:val="0"/>';
const KEEP_NEXT = '<w:keepNext/>';
const KEEP_LINES = '<w:keepLines/>';
const WIDOW = '<w:widowControl/>';
/** A letterhead may number its headings: an act numbers its articles itself. */
const NOT_NUMBERED = '<w:numPr><w:numId w:val="0"/></w:numPr>';

type RoleStyle = Omit<StyleDefinition, 'type'>;

/** One style a role of `act/act.ts`. */
export const ROLE_STYLES: Readonly<Record<ParagraphRole, RoleStyle>> = {
  body: {
    id: 'Corps',
    name: 'Corps',
    basedOn: 'Normal',
    paragraph: WIDOW + spacing(0, 7) + jc('both'),
  },
  'header-line': {
    id: 'EnTeteActe',
    name: 'En-tête d’acte',
    basedOn: 'Corps',
    paragraph: KEEP_NEXT + KEEP_LINES + spacing(0, 10) + CONTEXTUAL + jc('center'),
  },
  'act-number': {
    id: 'NumeroActe',
    name: 'Numéro d’acte',
    basedOn: 'Corps',
    next: 'Titre d’acte',
    paragraph: KEEP_NEXT + KEEP_LINES + spacing(20, 4) + jc('center'),
    run: BOLD + size(12),
  },
  title: {
    id: 'TitreActe',
    name: 'Titre d’acte',
    basedOn: 'Title',
    next: 'Corps',
    paragraph:
      KEEP_NEXT + KEEP_LINES + NOT_NUMBERED + spacing(6, 18) + jc('center') + '<w:outlineLvl w:val="0"/>',
    run: BOLD + '<w:spacing w:val="0"/>' + size(14),
  },
  subtitle: {
    id: 'SousTitreActe',
    name: 'Sous-titre d’acte',
    basedOn: 'Corps',
    paragraph: KEEP_NEXT + KEEP_LINES + spacing(0, 16) + jc('center'),
    run: size(12),
  },
  session: {
    id: 'Seance',
    name: 'Séance',
    basedOn: 'Corps',
    paragraph: spacing(0, 4),
  },
  authority: {
    id: 'Autorite',
    name: 'Autorité',
    basedOn: 'Corps',
    next: 'Visa',
    paragraph: KEEP_NEXT + spacing(10, 10) + jc('left'),
  },
  citation: {
    id: 'Visa',
    name: 'Visa',
    basedOn: 'Corps',
    next: 'Visa',
    paragraph: spacing(0, 5),
  },
  recital: {
    id: 'Considerant',
    name: 'Considérant',
    basedOn: 'Corps',
    next: 'Considérant',
    paragraph: spacing(5, 5),
  },
  formula: {
    id: 'Formule',
    name: 'Formule',
    basedOn: 'Corps',
    next: 'Titre d’article',
    paragraph: KEEP_NEXT + KEEP_LINES + spacing(16, 12) + CONTEXTUAL + jc('center'),
    run: BOLD + size(12),
  },
  'article-heading': {
    id: 'TitreArticle',
    name: 'Titre d’article',
    basedOn: 'heading 2',
    next: 'Article',
    paragraph:
      KEEP_NEXT + KEEP_LINES + NOT_NUMBERED + spacing(12, 3) + jc('left') + '<w:outlineLvl w:val="1"/>',
    run: BOLD + UPRIGHT + size(11),
  },
  'article-text': {
    id: 'Article',
    name: 'Article',
    basedOn: 'Corps',
    next: 'Article',
    paragraph: spacing(0, 5),
  },
  heading: {
    id: 'Intertitre',
    name: 'Intertitre',
    basedOn: 'heading 2',
    next: 'Corps',
    paragraph:
      KEEP_NEXT + KEEP_LINES + NOT_NUMBERED + spacing(14, 5) + jc('left') + '<w:outlineLvl w:val="1"/>',
    run: BOLD + UPRIGHT + size(12),
  },
  subheading: {
    id: 'SousIntertitre',
    name: 'Sous-intertitre',
    basedOn: 'heading 3',
    next: 'Corps',
    paragraph:
      KEEP_NEXT + KEEP_LINES + NOT_NUMBERED + spacing(10, 4) + jc('left') + '<w:outlineLvl w:val="2"/>',
    run: BOLD + UPRIGHT + size(11),
  },
  bullet: {
    id: 'Puce',
    name: 'Puce',
    basedOn: 'Corps',
    paragraph: spacing(0, 6) + CONTEXTUAL,
  },
  enumeration: {
    id: 'Enumeration',
    name: 'Énumération',
    basedOn: 'Corps',
    paragraph: spacing(0, 6) + CONTEXTUAL,
  },
  sender: {
    id: 'Expediteur',
    name: 'Expéditeur',
    basedOn: 'Corps',
    paragraph: spacing(0, 12) + CONTEXTUAL + jc('left'),
    run: size(10),
  },
  recipient: {
    id: 'Destinataire',
    name: 'Destinataire',
    basedOn: 'Corps',
    paragraph: KEEP_LINES + spacing(0, 18) + LEFT_HALF_EMPTY + CONTEXTUAL + jc('left'),
  },
  subject: {
    id: 'Objet',
    name: 'Objet',
    basedOn: 'Corps',
    next: 'Corps',
    paragraph: KEEP_LINES + spacing(14, 14) + jc('left'),
    run: BOLD,
  },
  salutation: {
    id: 'Appel',
    name: 'Appel',
    basedOn: 'Corps',
    next: 'Corps',
    paragraph: KEEP_NEXT + spacing(6, 8) + jc('left'),
  },
  closing: {
    id: 'FormuleDePolitesse',
    name: 'Formule de politesse',
    basedOn: 'Corps',
    paragraph: KEEP_LINES + spacing(6, 8),
  },
  vote: {
    id: 'Vote',
    name: 'Vote',
    basedOn: 'Corps',
    paragraph: KEEP_LINES + spacing(8, 8),
  },
  execution: {
    id: 'Execution',
    name: 'Exécution',
    basedOn: 'Corps',
    paragraph: KEEP_LINES + spacing(8, 7),
  },
  recourse: {
    id: 'VoiesDeRecours',
    name: 'Voies de recours',
    basedOn: 'Corps',
    paragraph: KEEP_LINES + spacing(8, 7),
    run: size(10),
  },
  'place-date': {
    id: 'LieuEtDate',
    name: 'Lieu et date',
    basedOn: 'Corps',
    paragraph: KEEP_NEXT + KEEP_LINES + spacing(14, 8) + LEFT_HALF_EMPTY + jc('left'),
  },
  signature: {
    id: 'SignatureActe',
    name: 'Signature d’acte',
    basedOn: 'Corps',
    paragraph: KEEP_NEXT + KEEP_LINES + spacing(12, 14) + LEFT_HALF_EMPTY + CONTEXTUAL + jc('left'),
  },
  notice: {
    id: 'Mention',
    name: 'Mention',
    basedOn: 'Corps',
    paragraph: KEEP_LINES + spacing(4, 0) + jc('left'),
    run: size(9.5),
  },
  caption: {
    id: 'LegendeActe',
    name: 'Légende d’acte',
    basedOn: 'caption',
    paragraph: KEEP_NEXT + KEEP_LINES + spacing(10, 4) + jc('left'),
    run: BOLD + UPRIGHT + size(10),
  },
};

/** Words in cells. */
export const CELL_STYLE: RoleStyle = {
  id: 'TexteDeTableau',
  name: 'Texte de tableau',
  basedOn: 'Normal',
  paragraph: WIDOW + spacing(2, 2) + jc('left'),
  run: size(10),
};

/** Words in the header row. */
export const CELL_HEADING_STYLE: RoleStyle = {
  id: 'EnTeteDeTableau',
  name: 'En-tête de tableau',
  basedOn: 'Texte de tableau',
  paragraph: KEEP_NEXT,
  run: BOLD,
};

const edge = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>`;

export const TABLE_STYLE: RoleStyle = {
  id: 'TableauActe',
  name: 'Tableau d’acte',
  basedOn: 'Normal Table',
  table:
    '<w:tblPr><w:tblBorders>' +
    ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(edge).join('') +
    '</w:tblBorders></w:tblPr>' +
    '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr>' +
    '<w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr></w:tblStylePr>',
};

/**
 * Generated words that nobody has read yet. Shading prints, and a dotted underline says the same to those who do not see
 * the shading or print without it.
 */
export const DRAFT_STYLE: RoleStyle = {
  id: 'PassageGenere',
  name: 'Passage généré',
  basedOn: 'Default Paragraph Font',
  run: '<w:u w:val="dotted" w:color="7F6000"/><w:shd w:val="clear" w:color="auto" w:fill="FFF2CC"/>',
};

/** The same words once reviewed: nothing to see. */
export const QUIET_STYLE: RoleStyle = {
  id: 'PassageRelu',
  name: 'Passage relu',
  basedOn: 'Default Paragraph Font',
};

/** Word's own styles that ours stand on, for letterheads that lack them. */
const BUILT_IN: readonly StyleDefinition[] = [
  { id: 'Normal', name: 'Normal', type: 'paragraph', isDefault: true },
  { id: 'DefaultParagraphFont', name: 'Default Paragraph Font', type: 'character', isDefault: true },
  {
    id: 'TableNormal',
    name: 'Normal Table',
    type: 'table',
    isDefault: true,
    quickFormat: false,
    table:
      '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>' +
      '<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>' +
      '</w:tblCellMar></w:tblPr>',
  },
  { id: 'Title', name: 'Title', type: 'paragraph', basedOn: 'Normal', next: 'Normal', run: BOLD + size(16) },
  ...([2, 3] as const).map((level): StyleDefinition => ({
    id: `Heading${level}`,
    name: `heading ${level}`,
    type: 'paragraph',
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: KEEP_NEXT + KEEP_LINES + spacing(12, 4) + `<w:outlineLvl w:val="${level - 1}"/>`,
    run: BOLD,
  })),
  { id: 'Caption', name: 'caption', type: 'paragraph', basedOn: 'Normal', next: 'Normal' },
  { id: 'Header', name: 'header', type: 'paragraph', basedOn: 'Normal', quickFormat: false },
].map((style) => ({ ...style, builtIn: true }) as StyleDefinition);

/** Every style a draft needs, bases before what stands on them. */
export const STYLE_TABLE: readonly StyleDefinition[] = [
  ...BUILT_IN,
  ...Object.values(ROLE_STYLES).map((style): StyleDefinition => ({ ...style, type: 'paragraph' })),
  { ...CELL_STYLE, type: 'paragraph' },
  { ...CELL_HEADING_STYLE, type: 'paragraph' },
  { ...TABLE_STYLE, type: 'table' },
  { ...DRAFT_STYLE, type: 'character' },
  { ...QUIET_STYLE, type: 'character' },
];
