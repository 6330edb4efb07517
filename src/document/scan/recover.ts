/**
 * Finds marks again whose tag another program dropped (LibreOffice 7.4 does), by the digests that the ledger keeps. It must
 * not choose between copies: all that match come back, so that a duplicate stays one.
 */
import type { Ledger } from '../../review/ledger';
import type { ScannedMark } from '../../review/scan';
import { digestWords, normaliseWords } from '../words';
import type { FoundControl } from './pieces';

/** A paragraph that holds no mark at all. */
export interface Candidate {
  readonly position: number;
  readonly story: ScannedMark['story'];
  readonly part: string;
  readonly text: string;
  readonly digest: string;
  readonly hidden: boolean;
  readonly nested: boolean;
}

export const controlCandidate = (control: FoundControl): Candidate => {
  const text = normaliseWords(control.text);
  const { position, story, part, hidden, nested } = control;
  return { position, story, part, text, digest: digestWords(text), hidden, nested };
};

interface Target {
  readonly passage: string;
  readonly index: number;
}

/**
 * What the ledger expects and that no tag carries, by digest. A digest that two paragraphs share recognises neither.
 */
export function missingTargets(ledger: Ledger, tagged: readonly Target[]): Map<string, Target> {
  const key = ({ passage, index }: Target): string => `${passage}:${index}`;
  const standing = new Set(tagged.map(key));
  const targets = new Map<string, Target | undefined>();
  for (const passage of ledger.passages) {
    for (const [index, digest] of (passage.amended ?? passage.paragraphs).entries()) {
      targets.set(digest, targets.has(digest) ? undefined : { passage: passage.id, index });
    }
  }
  const found = new Map<string, Target>();
  for (const [digest, target] of targets)
    if (target !== undefined && !standing.has(key(target))) found.set(digest, target);
  return found;
}

/** The candidate as a mark, when the ledger knows its words. */
export function recover(candidate: Candidate, targets: ReadonlyMap<string, Target>): ScannedMark | undefined {
  const target = candidate.text === '' ? undefined : targets.get(candidate.digest);
  if (target === undefined) return undefined;
  const { story, part, text, digest, nested, hidden } = candidate;
  return { ...target, story, part, text, digest, nested, hidden, recovered: true };
}
