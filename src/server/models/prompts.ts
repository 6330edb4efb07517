/**
 * Reads the prompts that ship with the product. It must not know what they say.
 */
import { readFileSync } from 'node:fs';
import { parsePrompts, PROMPT_IDS, PromptError, type Prompts } from '../../drafting/prompts/prompt-file';
import type { Assets } from '../assets';

/** @throws PromptError */
export function loadPrompts(assets: Assets): Prompts {
  return parsePrompts(
    PROMPT_IDS.map((id) => {
      const name = `assets/prompts/fr/${id}.md`;
      try {
        return { name, text: readFileSync(assets.path(name), 'utf8') };
      } catch {
        throw new PromptError(name, 'elle ne peut pas être lue.');
      }
    }),
  );
}
