/** MO-18: an occupation that passes to another. */
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { wordsBefore } from '../../shared/money';
import { decided, plain } from '../../shared/words';

const TRANSFER =
  /(?:pourra|peut|est|sera|pourront)\s+(?:etre\s+)?(?:librement\s+)?(?:cedee?|transmise?|transferee?|vendue?|sous-louee?|louee?)(?![a-z])[^.;\n]{0,60}|(?:est|sera)\s+(?:librement\s+)?(?:cessible|transmissible)|(?:peut|pourra)\s+(?:librement\s+)?(?:la\s+)?(?:ceder|transmettre|sous-louer)[^.;\n]{0,60}/g;
const DENIED =
  /(?<![a-z])ne\s|n'|aucun|interdi|sans\s+l'accord|accord\s+(?:prealable|expres)|prefet|prefecture|representant|sous\s+reserve|apres\s+(?:accord|autorisation)/;

export const transferOf = (analysis: Analysis): Outcome[] => {
  const [transfer] = decided(analysis, TRANSFER).filter(
    (one) => !DENIED.test(wordsBefore(analysis, one, 40) + plain(one.text)),
  );
  return transfer === undefined ? [] : [finding('transfer', transfer, { values: { words: transfer.text } })];
};
