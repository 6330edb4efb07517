/**
 * How a report may look: green only when nothing is left to know. The words that go beside the colour are the reader's.
 */
import type { DocumentReport } from './verify-document';

export type Tone = 'good' | 'bad' | 'unsure';

const TONES: Readonly<Record<DocumentReport['outcome'], Tone>> = {
  intact: 'good',
  changed: 'bad',
  broken: 'bad',
  'unknown-key': 'unsure',
  missing: 'unsure',
  unreadable: 'bad',
};

/** A demonstration's seal is never green, nor are words that it does not cover. */
export function toneOf({ outcome, caveats }: Pick<DocumentReport, 'outcome' | 'caveats'>): Tone {
  const tone = TONES[outcome];
  return tone === 'good' && caveats.length > 0 ? 'unsure' : tone;
}
