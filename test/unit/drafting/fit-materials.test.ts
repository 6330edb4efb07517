/** Excerpts that fit a model's context: the most useful first, whole, told in the order of their documents; what is left out is counted. */
import { excerptLines, fitMaterials } from '../../../src/drafting/model/fit-materials';
import { collectVocabulary } from '../../../src/drafting/placeholders/collect';
import { buildPrompt } from '../../../src/drafting/prompts/build';
import type { Material } from '../../../src/drafting/drafter';
import { prompts, slotOf } from './support';

const excerpts = Array.from({ length: 50 }, (_, i) => ({
  id: `s1.${i + 1}`,
  text:
    i === 40 ? 'La subvention demandée aide l’association sportive.' : `Rien de tel, ligne numéro ${i + 1}.`,
}));
const material: Material = { id: 's1', title: 'notes', text: excerptLines(excerpts), excerpts };
const request = { ...slotOf('deliberation-subvention-association', 'report'), materials: [material] };
const vocabulary = collectVocabulary(request, 'all');
const fit = (promptCharacters?: number, mode: 'compose' | 'rephrase' = 'compose') =>
  fitMaterials(
    request,
    mode,
    vocabulary,
    prompts,
    promptCharacters === undefined ? {} : { promptCharacters },
  );
const length = (asked: typeof request | ReturnType<typeof fit>['request']): number =>
  buildPrompt(asked, vocabulary, 'compose', prompts, 'x'.repeat(24))
    .messages.flatMap(({ parts }) => parts)
    .reduce((sum, { text }) => sum + text.length, 0);
const bare = length({ ...request, materials: [{ ...material, text: '', excerpts: [] }] });

it('all of them when there is room, when nothing is known of the model, or when it reads no document', () => {
  for (const fitted of [fit(100_000), fit(), fit(10, 'rephrase')]) {
    expect(fitted.leftOut).toBe(0);
    expect(fitted.request.materials).toEqual([material]);
  }
});

it('the nearest to what is to be written first, in the order of the document, within the limit', () => {
  const { request: fitted, leftOut } = fit(bare + 400);
  const ids = (fitted.materials?.[0]?.excerpts ?? []).map(({ id }) => id);
  expect(ids).toContain('s1.41');
  expect(ids[0]).toBe('s1.1');
  expect(ids.at(-1)).toBe('s1.41');
  expect(ids.length + leftOut).toBe(50);
  expect(leftOut).toBeGreaterThan(30);
  expect(length(fitted)).toBeLessThanOrEqual(bare + 400);
  expect(fitted.materials?.[0]?.text).toContain('[s1.41] La subvention');
  expect(fitted.materials?.[0]?.text).not.toContain('[s1.40]');
});

it('none when there is no room: the document is not named either', () => {
  expect(fit(bare).request.materials).toEqual([]);
  expect(fit(bare).leftOut).toBe(50);
});
