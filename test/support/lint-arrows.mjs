// Lints pieces of code as if they stood in a room, with the project's own configuration less its type-aware rules.
// Reads [{file, code}] on standard input, prints [[ruleId]]. For test/unit/architecture.
import { readFileSync } from 'node:fs';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import config from '../../eslint.config.mjs';

const untyped = config
  .filter((entry) => entry.settings?.['boundaries/elements'] || hasRule(entry, /^no-restricted/))
  .map((entry) => ({ ...entry, languageOptions: { parser: tseslint.parser } }));

function hasRule(entry, pattern) {
  return Object.keys(entry.rules ?? {}).some((rule) => pattern.test(rule));
}

const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: untyped });
const cases = JSON.parse(readFileSync(0, 'utf8'));
const answers = [];
for (const { file, code } of cases) {
  const [result] = await eslint.lintText(code, { filePath: file });
  answers.push(result.messages.map((message) => message.ruleId ?? message.message));
}
console.log(JSON.stringify(answers));
