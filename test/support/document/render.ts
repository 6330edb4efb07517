/** Renders the sample acts on the default letterhead, and on any other. */
import { readFileSync } from 'node:fs';
import { renderDocument } from '../../../src/document/render/render-document';
import type { RenderInput } from '../../../src/document/render/render-document';
import * as acts from './sample-acts';

export const defaultLetterhead = (): Uint8Array =>
  new Uint8Array(readFileSync('assets/letterheads/default.docx'));

const SAMPLES = {
  order: { act: acts.ORDER, ledger: acts.ORDER_LEDGER },
  letter: { act: acts.LETTER, ledger: acts.LETTER_LEDGER },
  deliberation: { act: acts.DELIBERATION, ledger: acts.DELIBERATION_LEDGER },
};
export type SampleName = keyof typeof SAMPLES;
export const SAMPLE_NAMES = Object.keys(SAMPLES) as SampleName[];

export const sampleInput = (name: SampleName): RenderInput => ({
  ...SAMPLES[name],
  letterhead: defaultLetterhead(),
  properties: { title: SAMPLES[name].act.title, language: 'fr-FR', author: 'Nadia Perrin' },
  letterheadValues: acts.LETTERHEAD_VALUES,
});

export const renderSample = (name: SampleName, changes: Partial<RenderInput> = {}): Uint8Array =>
  renderDocument({ ...sampleInput(name), ...changes });
