/** The sentence in which something stands, in plain words. It compares nothing. */
import type { Span } from '../../../../act/parse/model';
import { fold } from '../../../../act/reading/fold';
import type { Analysis } from '../../../analysis';

export const sentenceAt = (analysis: Analysis, { start, end }: Span): string => {
  const sentence = analysis.sentences.find((one) => one.start <= start && end <= one.end);
  return fold(sentence?.text ?? '').lower;
};
