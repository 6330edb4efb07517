/** A sentence to write again: its values are told as a draft tells them, its other words as they stand. */
import { draftSlot } from '../../../src/drafting/embedded/embedded-drafter';
import { collectVocabulary } from '../../../src/drafting/placeholders/collect';
import { rewriteVocabulary } from '../../../src/drafting/placeholders/rewritten';
import { buildPrompt } from '../../../src/drafting/prompts/build';
import { templateFiles } from '../template/support/assets';
import { plain, prompts, slotOf, slotsOf, TAG, templateNamed } from './support';

it.each(templateFiles().map(({ name }) => name.replace('.yaml', '')))(
  'types every value of %s as its draft does',
  (id) => {
    const template = templateNamed(id);
    for (const example of template.examples.keys())
      for (const slot of slotsOf(template, example)) {
        const natures = new Set(collectVocabulary(slot, 'all').placeholders.map(({ nature }) => nature));
        for (const { segments } of draftSlot(slot)?.paragraphs ?? []) {
          const { placeholders, outline } = rewriteVocabulary(segments, slot);
          for (const { nature } of placeholders) expect(natures).toContain(nature);
          // Nothing is lost or changed of the sentence itself.
          const words = outline
            .flat()
            .map((part) => (part.kind === 'literal' ? part : part.placeholder).text);
          expect(words.join('')).toBe(segments.map(({ text }) => text).join(''));
        }
      }
  },
);

it('tells the form in which the sentence writes a value, also where an article was taken in', () => {
  const slot = slotOf('arrete-debit-boissons-temporaire', 'motives');
  const of = (text: string, id: string): string | undefined =>
    rewriteVocabulary([{ text, sources: [{ kind: 'fact', id }] }], slot).placeholders[0]?.nature;
  const all = collectVocabulary(slot, 'all').placeholders;
  const named = all.find(({ name }) => name === 'f:association~article');
  const usual = all.find(({ name }) => name === 'f:association');
  expect(of(named?.text ?? '', 'association')).toBe(named?.nature);
  expect(of((named?.text ?? '').replace(/^l/u, 'L'), 'association')).toBe(named?.nature);
  expect(of(usual?.text ?? '', 'association')).toBe(usual?.nature);
  expect(of('des mots que plus rien ne donne', 'association')).toBe(usual?.nature);
});

it('is in the prompt as a draft’s legend is', () => {
  const slot = slotOf('deliberation-subvention-association', 'report');
  const segments = draftSlot(slot)?.paragraphs[0]?.segments ?? [];
  const rewrite = { style: 'simplify', segments } as const;
  const asked = { ...slot, rewrite };
  const { messages } = buildPrompt(asked, rewriteVocabulary(segments, slot), 'rephrase', prompts, TAG);
  const text = plain(messages[1]?.parts.map((part) => part.text).join('') ?? '');
  expect(text).toContain('{{f:requested}} – montant avec son unité, comme « 300 euros » – ');
  expect(text).not.toContain('– donnée –');
});
