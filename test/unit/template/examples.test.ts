/**
 * Each template of the repository drafts each of its examples to the word.
 *   npx jest -c test/jest.config.cjs --selectProjects unit test/unit/template/examples -t <template id>
 * With PARAPHE_PRINT=1 the whole text of each example is printed, to be read and copied.
 */
import { actToText } from '../../../src/act/text';
import { embeddedDrafter } from '../../../src/drafting/embedded/embedded-drafter';
import { fillSlots } from '../../../src/drafting/fill-slots';
import { assembleAct } from '../../../src/template/assemble';
import { validateFacts } from '../../../src/template/facts/validate';
import { parseTemplate } from '../../../src/template/load';
import type { Example, Template } from '../../../src/template/model';
import { demoProfile, legalCore, templateFiles } from './support/assets';

const profile = demoProfile();
const law = legalCore().lookup;

const draft = async (template: Template, example: Example): Promise<string> => {
  const result = validateFacts(template, example.facts, profile, law);
  if (!result.ok) throw new Error(result.problems.map((p) => `${p.field}: ${p.message}`).join('\n'));
  const { act, slots } = assembleAct(template, result.facts, { profile, law });
  const passages = await Promise.all(slots.map((slot) => embeddedDrafter.draft(slot)));
  return actToText(
    fillSlots(
      act,
      passages.flatMap((passage, i) => (passage === undefined ? [] : [{ ...passage, id: `passage-${i}` }])),
    ),
  );
};

/** Spaces of every kind alike; lines kept. */
const plain = (text: string): string[] =>
  text
    .replace(/[\u00A0\u202F\t ]+/gu, ' ')
    .trim()
    .split(/ *\n */u);

describe.each(templateFiles().map((file) => [file.name.replace(/\.yaml$/u, ''), file] as const))(
  '%s',
  (id, file) => {
    const read = (): Template => parseTemplate(file.text, `assets/templates/${file.name}`, law);

    it(`${id}: is a good template`, () => {
      expect(read().id).toBe(id);
    });

    it(`${id}: drafts its examples to the word`, async () => {
      const template = read();
      for (const example of template.examples) {
        const text = await draft(template, example);
        if (process.env['PARAPHE_PRINT'] === '1')
          process.stdout.write(`\n===== ${id} / ${example.id}\n${text.replace(/[\u00A0\u202F]/gu, ' ')}\n`);
        expect({ example: example.id, text: plain(text) }).toEqual({
          example: example.id,
          text: plain(example.expected),
        });
      }
    });
  },
);
