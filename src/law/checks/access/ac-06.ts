/** AC-06: nothing floats over the text, where a screen reader loses it. */
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { wholeAct } from '../shared/nature';
import { sampleFile } from '../shared/sample-file';

export const rule = defineRule({
  meta: {
    id: 'AC-06',
    title: { fr: 'Ni zone de texte ni image flottante', en: 'No text box nor floating picture' },
    kinds: 'all',
    severity: 'minor',
    basis: ['LOI-2005-102'],
    method: 'X',
    needs: ['document'],
    messages: {
      boxes: {
        fr: '{count} zone(s) de texte : un lecteur d’écran peut sauter ce texte. Placez-le dans la page.',
        en: '{count} text box(es).',
      },
      floating: {
        fr: '{count} image(s) flottante(s) : alignez chaque image sur le texte (Habillage, Aligné sur le texte).',
        en: '{count} floating picture(s).',
      },
    },
  },
  check: ({ analysis, given: { document } }) => {
    const floating = document.images.filter((image) => image.floating).length;
    return [
      ...(document.textBoxes === 0
        ? []
        : [finding('boxes', wholeAct(analysis), { values: { count: document.textBoxes } })]),
      ...(floating === 0 ? [] : [finding('floating', wholeAct(analysis), { values: { count: floating } })]),
    ];
  },
});

const at = 'La rue est fermée.';

export const examples: Examples = {
  passes: [
    {
      why: 'image dans le texte',
      document: sampleFile({ images: [{ description: 'Logo de Vernois', floating: false }] }),
    },
    { why: 'rien', document: sampleFile() },
  ],
  fails: [
    { why: 'zone de texte', document: sampleFile({ textBoxes: 1 }), message: 'boxes', at },
    {
      why: 'image flottante',
      document: sampleFile({ images: [{ description: 'Logo de Vernois', floating: true }] }),
      message: 'floating',
      at,
    },
  ],
  lacks: [{ why: 'un texte seul', text: at, missing: 'document' }],
};
