/**
 * Runs every check of an answer. A check is one file of `checks/`, and one line here. It must not put values in place.
 */
import type { AnswerCheck } from './answer-check';
import { chatter } from './checks/chatter';
import { copiedText } from './checks/copied-text';
import { decisionWords } from './checks/decision-words';
import { hiddenCharacters } from './checks/hidden-characters';
import { language } from './checks/language';
import { leakedPrompt } from './checks/leaked-prompt';
import { length } from './checks/length';
import { markup } from './checks/markup';
import { missingFacts } from './checks/missing-facts';
import { omissions } from './checks/omissions';
import { repetitions } from './checks/repetitions';
import { sameClaims } from './checks/same-claims';
import { swappedValues } from './checks/swapped-values';
import { typedCitations } from './checks/typed-citations';
import { typedNumbers } from './checks/typed-numbers';
import { typedValues } from './checks/typed-values';
import { unknownPlaceholders } from './checks/unknown-placeholders';

const CHECKS: readonly AnswerCheck[] = [
  unknownPlaceholders,
  hiddenCharacters,
  markup,
  leakedPrompt,
  copiedText,
  chatter,
  language,
  decisionWords,
  typedNumbers,
  typedCitations,
  typedValues,
  omissions,
  sameClaims,
  swappedValues,
  missingFacts,
  repetitions,
  length,
];

/** All that is wrong with an answer; empty when nothing is. */
export const checkAnswer: AnswerCheck = (answer, context) =>
  CHECKS.flatMap((check) => check(answer, context));
