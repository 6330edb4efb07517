/** DP-01: the hardship of a person who is helped, beside the name. */
import { fold } from '../../../../act/reading/fold';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { anyOf } from '../../shared/terms';
import { isNotified } from './notified';
import { paragraphOf, SPEAKS } from './persons';

/** Words of social hardship, on the line that names somebody, in a deliberation that grants help. */
const HARDSHIP = anyOf(
  [
    ...[
      'surendette(?:e|ment)?',
      'surendettee',
      'expulsion',
      'expulsee?',
      'impayes?',
      'divorcee?',
      'separee?',
    ],
    ...['sans emploi', 'chomage', 'au rsa', 'rsa', 'sans ressources?', 'sans domicile', 'veuve', 'veuf'],
    ...[
      'dettes?',
      'precarite',
      'violences conjugales',
      'incarceree?',
      'mere isolee',
      'famille monoparentale',
    ],
  ],
  'g',
);
const HELPED =
  /secours|aides?\s+(?:sociale|financiere|facultative|alimentaire|d'urgence|exceptionnelle)|action\s+sociale|ccas/;
const FAMILY =
  /(?<![A-Za-z])(?:M\.|Mme|Mlle|Monsieur|Madame|Famille|FAMILLE)\s+(?!(?:le|la|les)\s)[A-Z][A-Za-z'-]+/u;

export const hardshipIn = (analysis: Analysis): Outcome[] => {
  if (!HELPED.test(analysis.folded.lower) || isNotified(analysis)) return [];
  const found = analysis.search(HARDSHIP).find((one) => {
    const { cased, lower } = fold(paragraphOf(analysis, one).text);
    const name = FAMILY.exec(cased);
    return (
      name !== null &&
      /\d\s*(?:€|euro)|\d{1,4}\s*(?:bis|ter)?,?\s+(?:rue|place|avenue|impasse|chemin|allee|boulevard)/.test(
        lower,
      ) &&
      !SPEAKS.test(lower.slice(name.index + name[0].length)) &&
      !/redevance|facture|titre|loyer\s+communal|admission\s+en\s+non/.test(lower)
    );
  });
  return found === undefined ? [] : [finding('hardship', found, { values: { words: found.text } })];
};
