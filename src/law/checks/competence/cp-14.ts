/** CP-14: an electronic signature is one: not the picture of a handwritten one. It cannot verify a certificate. */
import { sourceOfText } from '../../../act/parse/plain-text';
import type { SourceDocument, SourceImage } from '../../../act/parse/source';
import { defineRule, finding, question } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { sampleOrder } from '../shared/police-samples';
import { first, plain } from '../shared/words';

const PICTURE =
  /(?:signature|griffe|paraphe)\s+(?:scannee?|numerisee?|manuscrite\s+numerisee|en\s+image|image|collee?|pre-?imprimee?)|(?:image|scan|copie\s+numerisee|tampon)\s+de\s+(?:la\s+)?signature|signature\s+(?:par|au\s+moyen\s+d'un)\s+(?:tampon|scan|griffe)/g;
const ELECTRONIC = /signee?\s+(?:electroniquement|numeriquement)|signature\s+(?:electronique|numerique)/g;

export const rule = defineRule({
  meta: {
    id: 'CP-14',
    title: {
      fr: 'Signature électronique : un procédé fiable, pas une image',
      en: 'Electronic signature: not a mere picture',
    },
    kinds: ['order', 'deliberation', 'decision', 'letter'],
    severity: 'major',
    basis: ['CRPA-L212-3'],
    method: 'X',
    needs: ['document'],
    messages: {
      picture: {
        fr: 'L’image d’une signature (« {words} ») ne vaut pas signature : signez à la main, ou par un procédé électronique répondant au référentiel général de sécurité.',
        en: 'The picture of a signature (“{words}”) is no signature.',
      },
      certificate: {
        fr: 'L’acte se dit signé électroniquement : le certificat répond-il au règlement eIDAS et au référentiel général de sécurité, et la signature a-t-elle été vérifiée sur le fichier transmis ?',
        en: 'The act says that it is signed electronically: was the certificate verified?',
        severity: 'info',
      },
    },
  },
  check: ({ analysis, given: { document } }) => {
    const written = first(analysis, PICTURE);
    const image = document.images.find(({ description }) =>
      /signature|griffe|paraphe/.test(plain(description ?? '')),
    );
    const [signature] = analysis.act.signatures;
    const at = written ?? signature ?? { start: 0, end: 0 };
    const words = written?.text ?? image?.description;
    const outcomes: Outcome[] = words === undefined ? [] : [finding('picture', at, { values: { words } })];
    const electronic = first(analysis, ELECTRONIC);
    return electronic === undefined ? outcomes : [...outcomes, question('certificate', electronic)];
  },
});

const file = (signature: string, ...images: SourceImage[]): SourceDocument => ({
  source: sourceOfText(sampleOrder({ signature })),
  facts: { changes: [], comments: [], properties: {}, images, tables: [], textBoxes: 0, headings: [] },
});
const SIGNED = 'Le maire,\nPaul ROUGET';

export const examples: Examples = {
  passes: [
    { why: 'à signer à la main', document: file(SIGNED) },
    {
      why: 'un blason n’est pas une signature',
      document: file(SIGNED, { description: 'Blason de Vernois', floating: false }),
    },
    { why: 'image sans description', document: file(SIGNED, { floating: true }) },
  ],
  fails: [
    ...[
      'griffe numérisée',
      'paraphe scanné',
      'signature image',
      'signature en image',
      'signature collée',
      'paraphe collé',
      'paraphe numérisé',
      'paraphe pré-imprimé',
      'signature manuscrite numérisée',
      'image de signature',
      'scan de la signature',
      'copie numérisée de la signature',
      'signature par tampon',
      'griffe scannée',
    ].map((words) => ({
      why: `autre forme : ${words}`,
      document: file(`Le maire,\nPaul ROUGET\n(${words})`),
      message: 'picture',
      at: words,
    })),

    ...[
      'signature scannée',
      'signature numérisée',
      'griffe préimprimée',
      'image de la signature',
      'tampon de signature',
      'signature au moyen d’un tampon',
    ].map((words) => ({
      why: words,
      document: file(`Le maire,\nPaul ROUGET\n(${words})`),
      message: 'picture',
      at: words,
    })),
    {
      why: 'image décrite comme une signature',
      document: file(SIGNED, { description: 'Signature du maire', floating: true }),
      message: 'picture',
      at: SIGNED,
    },
    {
      why: 'image décrite comme une griffe',
      document: file(SIGNED, { description: 'Griffe', floating: true }),
      message: 'picture',
      at: SIGNED,
    },
    {
      why: 'image décrite comme un paraphe',
      document: file(SIGNED, { description: 'Paraphe', floating: true }),
      message: 'picture',
      at: SIGNED,
    },
    {
      why: 'signé électroniquement : le certificat se vérifie',
      document: file('Le maire,\nPaul ROUGET\nSigné électroniquement'),
      message: 'certificate',
      at: 'Signé électroniquement',
    },
    {
      why: 'signature électronique',
      document: file('Le maire,\nPaul ROUGET\nSignature électronique'),
      message: 'certificate',
      at: 'Signature électronique',
    },
  ],
  lacks: [{ why: 'texte seul', text: sampleOrder(), missing: 'document' }],
};
