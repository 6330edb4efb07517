/** FO-04: land is told by its section, its number and its area. */
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { dealOf, parcelsIn } from '../shared/land';
import { wholeAct } from '../shared/nature';
import { deliberation } from '../shared/samples';

const AREA =
  /\d\s?(?:m²|m2|metres?\s+carres?|ha(?![a-z])|hectare|ares?(?![a-z])|ca(?![a-z])|centiare)|contenance|superficie|surface/;

export const rule = defineRule({
  meta: {
    id: 'FO-04',
    title: { fr: 'Parcelle : section, numéro, contenance', en: 'Parcel: section, number, area' },
    kinds: ['deliberation', 'decision'],
    severity: 'minor',
    basis: [],
    method: 'R',
    needs: [],
    messages: {
      none: {
        fr: 'Le bien n’est pas désigné par ses références cadastrales : indiquez la section, le numéro et la contenance de chaque parcelle.',
        en: 'The land has no cadastral references.',
      },
      area: {
        fr: 'La contenance de la parcelle « {stated} » n’est pas indiquée. Indiquez-la.',
        en: 'The area of the parcel “{stated}” is not given.',
      },
    },
  },
  concerns: (analysis) => dealOf(analysis) !== undefined,
  check: ({ analysis }) => {
    const [first] = analysis.derive(parcelsIn);
    if (first === undefined) return [finding('none', wholeAct(analysis))];
    return AREA.test(analysis.folded.lower)
      ? []
      : [finding('area', first, { values: { stated: first.text } })];
  },
});

const sale = (land: string): string =>
  deliberation({ subject: 'Cession d’un terrain', decisions: [`CÈDE ${land} à M. Luc PETIT.`] });

export const examples: Examples = {
  passes: [
    ...[
      '450 m2',
      '450 mètres carrés',
      '1 mètre carré',
      '3 ha',
      '3 hectares',
      '1 hectare',
      '12 ares',
      '1 are',
      '45 ca',
      '45 centiares',
      '1 centiare',
      '12 a 45 ca',
      '12a45ca',
      'superficie connue',
      'surface connue',
      'contenance connue',
      '2 ha 15',
    ].map((area) => ({
      why: area,
      text: sale(`la parcelle AB 123 (${area})`),
    })),
    {
      why: 'section, numéro, mètres carrés',
      text: sale('la parcelle cadastrée section AB n° 123, de 450 m²'),
    },
    { why: 'sans le mot section', text: sale('la parcelle ZH 12, d’une contenance de 12 a 45 ca') },
    {
      why: 'plusieurs parcelles',
      text: sale('les parcelles section A numéros 12 et 13 (superficie : 3 ha)'),
    },
    { why: 'commune associée', text: sale('la parcelle 123 AB 45, pour une surface de 450') },
  ],
  fails: [
    ...['3 haies', '3 cabanes', '3 arêtes'].map((words) => ({
      why: words,
      text: sale(`la parcelle AB 123, et ${words},`),
      message: 'area',
      at: 'parcelle AB 123',
    })),
    {
      why: 'aucune référence',
      text: sale('un terrain rue du Moulin'),
      message: 'none',
      at: 'Objet : Cession d’un terrain',
    },
    { why: 'sans contenance', text: sale('la parcelle AB 123'), message: 'area', at: 'parcelle AB 123' },
    {
      why: 'cadastrée, sans contenance',
      text: sale('le terrain cadastré section AB n° 123'),
      message: 'area',
      at: 'cadastré section AB n° 123',
    },
  ],
  ignores: [
    {
      why: 'véhicule',
      text: deliberation({ subject: 'Cession d’un véhicule', decisions: ['CÈDE le véhicule.'] }),
    },
  ],
};
