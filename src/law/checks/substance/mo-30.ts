/** MO-30: an incomplete file: which pieces lack, until when, and which text asks for them. */
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import type { Analysis, Found } from '../../analysis';
import { isDenied } from '../shared/denial';
import { sectionsOf } from '../shared/sections';
import { sampleLetter } from '../shared/police-samples';
import { matches, plain, says } from '../shared/words';

const INCOMPLETE =
  /(?:dossier|demande)[^.;\n]{0,60}incomplete?|(?:dossier|demande)[^.;\n]{0,40}n'est\s+pas\s+complete?|pieces?\s+(?:complementaires?|manquantes?)|(?:completer|complement\s+de)\s+(?:votre\s+|le\s+)?(?:dossier|demande|pieces)|il\s+(?:y\s+)?manque/g;
const PIECES =
  /:\s*\n\s*[-•\d]|(?:suivant|manquant|pieces|documents|fournir|joindre|manque)[^.;\n]{0,40}:\s*\S|justificatif|attestation|plan|copie|extrait|kbis|photograph|formulaire|cerfa|devis|rib(?![a-z])|releve\s+d'identite|piece\s+d'identite|livret|avis\s+d'imposition|assurance|statuts|certificat|notice|bilan|budget|signature|carte|facture|quittance|programme/g;
const DELAY =
  /dispos\w+\s+(?:alors\s+|pour\s+cela\s+)?(?:de|d'un\s+delai\s+de)\s+(?:\d+|un|deux|trois|six|quinze|huit|dix)\s+(?:jours|mois|semaines)|(?:avant|jusqu'au|au\s+plus\s+tard|d'ici)\s+(?:le\s+|au\s+)?(?:\w+di\s+)?\d|delai\s+d[e']\s?(?:\w+\s+)?(?:\d|un|une|deux|trois|quinze|huit|dix)|(?:sous|dans)\s+(?:les\s+|un\s+delai\s+de\s+)?(?:\d+|un|deux|trois|quinze|huit|dix)\s+(?:jours|mois|semaines)/g;

/** Said apart from the part that tells what lacks, of the file all the same. */
const LISTED =
  /(?:pieces|documents)\s+(?:manquant[a-z]*|a\s+(?:fournir|joindre|produire)|demand[a-z]+|suivant[a-z]*)\s*:\s*\S/g;
const FILE_DELAY = new RegExp(
  `(?:complet|dossier|pieces)[^.;\\n]{0,80}(?:${DELAY.source})|(?:${DELAY.source})[^.;\\n]{0,60}(?:complet|dossier|pieces)`,
  'g',
);

export const rule = defineRule({
  meta: {
    id: 'MO-30',
    title: { fr: 'Dossier incomplet : pièces, délai et texte', en: 'Incomplete file: pieces, delay, text' },
    kinds: ['letter'],
    severity: 'major',
    basis: ['CRPA-L114-5'],
    method: 'R',
    needs: [],
    messages: {
      several: {
        fr: 'Le dossier est dit incomplet, mais la lettre n’indique {lacks} : ajoutez-les.',
        en: 'The file is said to be incomplete, and several things lack: {lacks}.',
      },
      pieces: {
        fr: 'Le dossier est dit incomplet sans que les pièces manquantes soient énumérées : listez-les.',
        en: 'The missing pieces are not listed.',
      },
      delay: {
        fr: 'Aucun délai n’est fixé pour compléter le dossier : indiquez une date.',
        en: 'No delay is set to complete the file.',
      },
      text: {
        fr: 'Le texte qui exige ces pièces n’est pas cité : ajoutez-le.',
        en: 'The text that asks for these pieces is not cited.',
        severity: 'minor',
      },
    },
  },
  concerns: (analysis) => incompleteIn(analysis) !== undefined,
  check: ({ analysis }) => {
    const at = incompleteIn(analysis) ?? { start: 0, end: 0 };
    const body = {
      start: analysis.act.salutation?.end ?? 0,
      end: analysis.act.closing?.start ?? analysis.text.length,
    };
    // A letter may answer several requests, a part each: the quote of another one is no missing piece.
    const part = sectionsOf(analysis).find(({ start, end }) => start <= at.start && at.end <= end);
    const own =
      part === undefined
        ? body
        : { start: Math.max(part.start, body.start), end: Math.min(part.end, body.end) };
    const lacks = [
      ...(says(analysis, PIECES, own) || says(analysis, LISTED, body) ? [] : (['pieces'] as const)),
      ...(says(analysis, DELAY, own) || says(analysis, FILE_DELAY, body) ? [] : (['delay'] as const)),
      ...(analysis.citations.length + analysis.codes.length > 0 ||
      says(analysis, /reglement|deliberation/g, body)
        ? []
        : (['text'] as const)),
    ];
    const [first, ...others] = lacks;
    if (first === undefined) return [];
    // The same sentence is shown once.
    if (others.length === 0) return [finding(first, at)];
    return [finding('several', at, { values: { lacks: listed(lacks.map((one) => TOLD[one])) } })];
  },
});

const TOLD = {
  pieces: 'les pièces manquantes',
  delay: 'le délai pour les fournir',
  text: 'le texte qui les exige',
} as const;
const listed = (words: readonly string[]): string => words.map((one) => `ni ${one}`).join(', ');

/** "n’est pas complet" says it by a denial; "aucune pièce complémentaire n’est attendue" denies it. */
const incompleteIn = (analysis: Analysis): Found | undefined =>
  matches(analysis, INCOMPLETE).find(
    (one) => /n'est\s+pas\s+complet/.test(plain(one.text)) || !isDenied(analysis, one),
  );

const letter = (...body: string[]): string => sampleLetter(body);
const SAID = 'Votre dossier est incomplet.';
const PIECE = 'Il faut un plan du terrain.';
const UNTIL = 'Vous avez jusqu’au 3 avril 2026.';
const TEXT = 'L’article L. 114-5 du code des relations entre le public et l’administration le prévoit.';

/** A letter that answers two requests. */
const two = (first: string, second: string, end: string): string =>
  letter('Je réponds à vos deux demandes.', '1. Jardin communal', first, '2. Pare-brise', second, end, TEXT);

export const examples: Examples = {
  passes: [
    {
      why: 'pièces et délai dits à la fin',
      text: two(
        SAID,
        'L’expert viendra.',
        `Pièces à fournir : votre adresse. Complétez votre dossier avant le 3 avril 2026.`,
      ),
    },
    {
      why: 'pièces et délai dits dans la partie',
      text: two(`${SAID} ${PIECE} ${UNTIL}`, 'L’expert viendra.', 'À bientôt.'),
    },
    { why: 'pièces, délai, texte', text: letter(SAID, PIECE, UNTIL, TEXT) },
    { why: 'règlement', text: letter(SAID, PIECE, UNTIL, 'Le règlement de la salle le demande.') },
    { why: 'délibération', text: letter(SAID, PIECE, UNTIL, 'La délibération de 2024 le demande.') },
    { why: 'liste', text: letter('Votre dossier est incomplet. Il faut :', '- votre adresse.', UNTIL, TEXT) },
    ...[
      'Répondez sous quinze jours.',
      'Répondez dans un délai d’un mois.',
      'Répondez avant le 3 avril.',
      'Répondez au plus tard le 3 avril.',
    ].map((words) => ({ why: words, text: letter(SAID, PIECE, words, TEXT) })),
    ...[
      'un justificatif',
      'une attestation',
      'une copie',
      'un extrait Kbis',
      'une photographie',
      'un devis',
      'un RIB',
      'votre livret',
      'les statuts',
      'une notice',
      'le bilan',
      'votre signature',
      'une facture',
      'une quittance',
      'un certificat',
      'une assurance',
      'le formulaire',
      'le budget',
      'votre carte',
      'le programme',
      'un avis d’imposition',
    ].map((words) => ({
      why: words,
      text: letter(SAID, `Il faut ${words}.`, UNTIL, TEXT),
    })),
    ...[
      'un Kbis',
      'un cerfa',
      'un relevé d’identité bancaire',
      'une pièce d’identité',
      'un extrait d’acte de naissance',
    ].map((words) => ({ why: words, text: letter(SAID, `Il faut ${words}.`, UNTIL, TEXT) })),
    {
      why: 'pièces nommées après deux points',
      text: letter(SAID, 'Documents à fournir : votre adresse, votre accord.', UNTIL, TEXT),
    },
  ],
  fails: [
    ...[letter(SAID, TEXT), letter(SAID, PIECE), letter(SAID, UNTIL), letter(SAID)].map((text) => ({
      why: 'rien, ou presque',
      text,
      message: 'several',
      at: 'dossier est incomplet',
    })),
    {
      why: 'le devis et le délai sont ceux d’une autre demande',
      text: two(
        SAID,
        'J’ai transmis votre devis à l’expert, qui répondra avant le 3 avril 2026.',
        'À bientôt.',
      ),
      message: 'several',
      at: 'dossier est incomplet',
    },
    { why: 'sans pièces', text: letter(SAID, UNTIL, TEXT), message: 'pieces', at: 'dossier est incomplet' },
    { why: 'sans délai', text: letter(SAID, PIECE, TEXT), message: 'delay', at: 'dossier est incomplet' },
    { why: 'sans texte', text: letter(SAID, PIECE, UNTIL), message: 'text', at: 'dossier est incomplet' },
    ...[
      ['Votre demande n’est pas complète.', 'demande n’est pas complète'],
      ['Des pièces manquantes sont attendues.', 'pièces manquantes'],
      ['Il convient de compléter votre dossier.', 'compléter votre dossier'],
      ['Il manque des éléments.', 'Il manque'],
    ].map(([words = '', at = '']) => ({
      why: words,
      text: letter(words, UNTIL, TEXT),
      message: 'pieces',
      at,
    })),
    ...[
      ['Votre dossier n’est pas complet.', 'dossier n’est pas complet'],
      ['Une pièce complémentaire est attendue.', 'pièce complémentaire'],
      ['Une pièce manquante est attendue.', 'pièce manquante'],
      ['Des pièces complémentaires sont attendues.', 'pièces complémentaires'],
      ['Un complément de pièces est attendu.', 'complément de pièces'],
      ['Votre dossier est incomplet, comme à la tribune.', 'dossier est incomplet'],
    ].map(([words = '', at = '']) => ({
      why: words,
      text: letter(words, UNTIL, TEXT),
      message: 'pieces',
      at,
    })),
  ],
  ignores: [
    { why: 'lettre ordinaire', text: letter('Votre demande est acceptée.') },
    ...[
      'Aucune pièce complémentaire n’est attendue.',
      'Votre dossier n’est pas incomplet.',
      'Il ne manque rien à votre dossier.',
      'Vous n’avez pas à compléter votre dossier.',
    ].map((words) => ({ why: `rien ne manque : ${words}`, text: letter(words) })),
  ],
};
