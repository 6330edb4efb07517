/** RP-19: what binds everybody enters into force the day after it is made public, or at a later date that it says. */
import { compareDates, formatDate } from '../../../act/dates';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { natureOf, operativeSpan } from '../shared/nature';
import { order } from '../shared/samples';

const EFFECT =
  /(?:entr\w+\s+en\s+(?:vigueur|application)|pren[dn]\w*\s+effet|(?:est|sont|sera|seront)\s+applicables?|effet\s+(?:immediat|a\s+compter|au))[^.;\n]{0,60}/g;
const SIGNED =
  /(?:des|a\s+(?:compter|partir)\s+de|a|au\s+jour\s+de)\s+(?:la\s+date\s+de\s+)?(?:sa|la|leur)\s+signature|immediat\w*|a\s+(?:compter|partir)\s+de\s+(?:ce\s+jour|la\s+date\s+du\s+present)|sans\s+delai|des\s+(?:ce\s+jour|maintenant)/;

export const rule = defineRule({
  meta: {
    id: 'RP-19',
    title: { fr: 'Entrée en vigueur d’un acte réglementaire', en: 'Entry into force of a regulatory act' },
    kinds: ['order'],
    severity: 'minor',
    basis: ['CRPA-L221-2', 'CGCT-L2131-1'],
    method: 'A',
    needs: ['signedDate'],
    messages: {
      signature: {
        fr: 'Un acte réglementaire n’entre en vigueur qu’après sa publication (et sa transmission s’il y est soumis), et non comme l’indique « {stated} ».',
        en: 'A regulatory act enters into force after its publication, not as “{stated}” says.',
      },
      past: {
        fr: 'L’acte du {signed} prend effet le {stated}, avant d’être publié : un acte réglementaire ne peut pas être rétroactif. Retenez une date postérieure à la publication.',
        en: 'The act of {signed} takes effect on {stated}, before its publication: it cannot be retroactive.',
      },
    },
  },
  concerns: (analysis) => analysis.derive(natureOf) === 'regulatory' && analysis.search(EFFECT).length > 0,
  check: ({ analysis, given: { signedDate } }) =>
    analysis.search(EFFECT, operativeSpan(analysis)).flatMap((effect): Outcome[] => {
      const [date] = analysis.within(analysis.dates, effect);
      if (date?.iso !== undefined)
        return compareDates(date.iso, signedDate) < 0
          ? [
              finding('past', date, {
                values: { signed: formatDate(signedDate), stated: formatDate(date.iso) },
              }),
            ]
          : [];
      const signed = SIGNED.exec(effect.match[0]);
      if (signed === null || /publi|affich|signalisation|panneaux|transmi/.test(effect.match[0])) return [];
      return [finding('signature', effect, { values: { stated: effect.text.trim() } })];
    }),
});

const act = (words: string, date = '3 mars 2026'): string =>
  order({ articles: ['La circulation est interdite rue du Moulin.', words], date });

export const examples: Examples = {
  passes: [
    { why: 'dès sa publication', text: act('Le présent arrêté entre en vigueur dès sa publication.') },
    { why: 'publication et signature', text: act('Il prend effet immédiatement après sa publication.') },
    {
      why: 'à la pose des panneaux',
      text: act('Il prend effet dès la mise en place de la signalisation, et immédiatement après.'),
    },
    { why: 'date future', text: act('Il prendra effet le 16 mars 2026.') },
    { why: 'le jour même', text: act('Il prend effet au 3 mars 2026.') },
    { why: 'le lendemain', text: act('Il entre en vigueur le lendemain de sa publication.') },
    {
      why: 'immédiatement, une fois transmis',
      text: act('Il est applicable immédiatement, une fois transmis.'),
    },
  ],
  fails: [
    {
      why: 'à sa signature',
      text: act('Le présent arrêté entre en vigueur à compter de sa signature.'),
      message: 'signature',
      at: 'entre en vigueur à compter de sa signature',
    },
    {
      why: 'dès sa signature',
      text: act('Il prend effet dès la signature.'),
      message: 'signature',
      at: 'prend effet dès la signature',
    },
    {
      why: 'immédiatement',
      text: act('Ces dispositions sont applicables immédiatement.'),
      message: 'signature',
      at: 'sont applicables immédiatement',
    },
    {
      why: 'effet immédiat',
      text: act('Il est pris avec effet immédiat.'),
      message: 'signature',
      at: 'effet immédiat',
    },
    {
      why: 'de ce jour',
      text: act('Il entrera en application à compter de ce jour.'),
      message: 'signature',
      at: 'entrera en application à compter de ce jour',
    },
    {
      why: 'sans délai',
      text: act('Il entre en vigueur sans délai.'),
      message: 'signature',
      at: 'entre en vigueur sans délai',
    },
    {
      why: 'dès maintenant',
      text: act('Il entre en vigueur dès maintenant.'),
      message: 'signature',
      at: 'entre en vigueur dès maintenant',
    },
    {
      why: 'date passée',
      text: act('Il prend effet au 1er janvier 2026.'),
      message: 'past',
      at: '1er janvier 2026',
    },
  ],
  lacks: [{ why: 'sans date', text: act('Il prend effet au 1er janvier 2026.', ''), missing: 'signedDate' }],
  ignores: [
    { why: 'rien sur l’entrée en vigueur', text: act('Le garde est chargé de l’exécution.') },
    {
      why: 'décision individuelle',
      text: order({
        title: 'Autorisant une buvette',
        articles: ['L’association est autorisée à ouvrir.', 'Il prend effet dès sa signature.'],
        recitals: [],
      }),
    },
  ],
};
