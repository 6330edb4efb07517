/** AC-04: each picture has words that are read aloud in its place. */
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { wholeAct } from '../shared/nature';
import { sampleFile } from '../shared/sample-file';

const GENERIC =
  /^(?:image|picture|photo|logo|graphique|forme|shape)?\s*\d*$|\.(?:png|jpe?g|gif|bmp|svg|emf)$/iu;

export const rule = defineRule({
  meta: {
    id: 'AC-04',
    title: { fr: 'Texte de remplacement des images', en: 'Text in place of pictures' },
    kinds: 'all',
    severity: 'minor',
    basis: ['LOI-2005-102'],
    method: 'X',
    needs: ['document'],
    messages: {
      silent: {
        fr: '{count} image(s) sans texte de remplacement\u00A0: décrivez chaque image, ou marquez-la comme décorative (clic droit, Texte de remplacement).',
        en: '{count} picture(s) without alternative text.',
      },
      generic: {
        fr: 'Le texte de remplacement « {words} » ne dit pas ce que montre l’image : décrivez-la (« Logo de la commune de … »).',
        en: 'The alternative text “{words}” says nothing.',
      },
    },
  },
  check: ({ analysis, given: { document } }) => {
    const silent = document.images.filter(({ description }) => description === undefined);
    const generic = document.images.filter(
      ({ description }) => description !== undefined && GENERIC.test(description),
    );
    return [
      ...(silent.length === 0
        ? []
        : [finding('silent', wholeAct(analysis), { values: { count: silent.length } })]),
      ...generic.map(({ description }) =>
        finding('generic', wholeAct(analysis), { values: { words: description ?? '' } }),
      ),
    ];
  },
});

const at = 'La rue est fermée.';

export const examples: Examples = {
  passes: [
    {
      why: 'décrite, avec un nom commun',
      document: sampleFile({ images: [{ description: 'Belle photo', floating: false }] }),
    },
    {
      why: 'décrite',
      document: sampleFile({ images: [{ description: 'Logo de Vernois', floating: false }] }),
    },
    { why: 'sans image', document: sampleFile() },
  ],
  fails: [
    ...['photo.jpg', 'photo.jpeg', '12', 'Photo'].map((description) => ({
      why: description,
      document: sampleFile({ images: [{ description, floating: false }] }),
      message: 'generic',
      at,
    })),
    {
      why: 'sans description',
      document: sampleFile({ images: [{ floating: false }] }),
      message: 'silent',
      at,
    },
    {
      why: 'nom de fichier',
      document: sampleFile({ images: [{ description: 'logo.png', floating: false }] }),
      message: 'generic',
      at,
    },
    {
      why: 'par défaut',
      document: sampleFile({ images: [{ description: 'Image 3', floating: false }] }),
      message: 'generic',
      at,
    },
  ],
  lacks: [{ why: 'un texte seul', text: at, missing: 'document' }],
};
