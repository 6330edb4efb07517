/** TY-05: spaces that may not break and apostrophes: what is not seen until a line ends at the wrong place. */
import type { Part } from '../../../act/parse/model';
import { frenchTypography } from '../../../act/typography';
import type { Analysis } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';

export const rule = defineRule({
  meta: {
    id: 'TY-05',
    title: { fr: 'Espaces insécables et apostrophes', en: 'Non-breaking spaces and apostrophes' },
    kinds: 'all',
    severity: 'info',
    basis: [],
    method: 'R',
    needs: [],
    fixes: true,
    messages: {
      invisible: {
        fr: 'Des espaces insécables ou des apostrophes typographiques manquent dans ce paragraphe (« n° 12 », « 3 mars », « L. 2212-2 ») : la correction le remet en forme.',
        en: 'Non-breaking spaces or apostrophes lack in this paragraph.',
      },
      several: {
        fr: 'Des espaces insécables ou des apostrophes typographiques manquent dans {count} paragraphes (« n° 12 », « 3 mars », « L. 2212-2 ») : la correction remet celui-ci en forme.',
        en: 'Non-breaking spaces or apostrophes lack in {count} paragraphs: the fix mends this one.',
      },
    },
  },
  check: ({ analysis }) => {
    const wrong = analysis.derive(untidy);
    const [first] = wrong;
    if (first === undefined) return [];
    const { start, end, text } = first;
    return [
      finding(wrong.length > 1 ? 'several' : 'invisible', first, {
        values: { count: wrong.length },
        fix: { start, end, text: frenchTypography(text) },
      }),
    ];
  },
});

/** A page's header and footer are the letterhead's, and their numbers Word's: nobody who writes the act can mend them there. */
const untidy = ({ paragraphs }: Analysis): Part[] =>
  paragraphs.filter(
    ({ story, text }) => story !== 'header' && story !== 'footer' && frenchTypography(text) !== text,
  );

const note = (text: string) => ({ text, kind: 'note' as const });

export const examples: Examples = {
  passes: [
    { why: 'tout est en place', ...note('L’arrêté n°\u00A012 du 3\u00A0mars 2026\u00A0: oui.') },
    { why: 'rien à mettre en place', ...note('La rue est ouverte') },
  ],
  fails: [
    {
      why: 'espace ordinaire',
      ...note('L’arrêté n° 12'),
      message: 'invisible',
      at: 'L’arrêté n° 12',
      fixed: 'L’arrêté n°\u00A012',
    },
    {
      why: 'apostrophe droite',
      ...note("La rue\nL'arrêté"),
      message: 'invisible',
      at: "L'arrêté",
      fixed: 'La rue\nL’arrêté',
    },
    { why: 'deux paragraphes', ...note("L'arrêté\nL'autre"), message: 'several', at: "L'arrêté" },
  ],
};
