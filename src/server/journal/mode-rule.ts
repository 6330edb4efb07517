/**
 * Which drafter writes the documents of one template, as a rule of the journal: the same whether an administrator decides it or a
 * start finds it in the configuration, so that one does not tell again what the other told.
 */
import { EMBEDDED, type DraftingChoice } from '../../drafting/modes';
import { canonicalJson } from '../store/canonical';
import { ruleOf, type Rule } from './rules';

export const modeRuleId = (template: string): string => `mode:${template}`;

/** The choice word for word, as canonical JSON; an endpoint that is gone makes no difference to what applies. */
export const modeTerms = (choice: DraftingChoice): string => canonicalJson(asTold(choice));

export const modeRule = (template: string, choice: DraftingChoice): Rule =>
  ruleOf('policy', modeRuleId(template), asTold(choice));

const asTold = (choice: DraftingChoice): DraftingChoice => (choice.mode === 'embedded' ? EMBEDDED : choice);
