/** Who signs a message in a word or in letters, at its end: `‹…›` is what must be asked. */
import { detect } from '../../../../src/privacy/detect';
import { cases } from '../../../support/privacy/hidden';
import { ownLexicon } from '../../../support/privacy/lexicon';

const lexicon = ownLexicon();
const asked = (text: string) =>
  detect(text, { lexicon }).doubtful.map(({ start, end }) => text.slice(start, end));

test.each(
  cases(`
    le pli est parti hier⏎‹J-B›⏎⏎> De : Mme Roux
    le pli est parti hier⏎bises  ‹Val›⏎⏎-----Message d'origine-----
    Le pli est parti hier. Bonne journée. ‹T. Le G›.
    12/04 pli parti. clos  ‹XB›
  `),
)('asks: %s', (marked) => {
  const expected = [...marked.matchAll(/‹(?<words>[^›]+)›/gu)].map(({ groups }) => groups?.['words']);
  expect(asked(marked.replace(/[‹›]/gu, ''))).toEqual(expected);
});

test.each(
  cases(`
    Le pli est parti hier.⏎⏎Cordialement,⏎Le secrétariat
    Le pli est parti hier. Fin du message⏎⏎> De : la mairie
    Le pli est parti.⏎⏎Service technique⏎⏎> De : la mairie
    Le pli est parti, reste à voir le reste du dossier
    RAS⏎⏎Le pli est parti.⏎RAS
    Le pli est parti.⏎PJ
  `),
)('asks nothing: %s', (text) => {
  expect(asked(text)).toEqual([]);
});
