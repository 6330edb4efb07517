/**
 * The tables of grounding: facts with texts that are faithful and texts that are corrupted, ⟦…⟧ around what is wrong.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { collectFacts, type FieldNotes } from '../../../src/drafting/grounding/facts/collect';
import type { FactSet } from '../../../src/drafting/grounding/facts/evidence';
import { lawSet, type LawSet } from '../../../src/drafting/grounding/facts/law-set';
import { ground } from '../../../src/drafting/grounding/ground';
import type { Grounding } from '../../../src/drafting/grounding/flag';
import { loadLegalCore, type LegalCore } from '../../../src/law/core';

const ROOT = path.resolve(__dirname, '../../..');
const TABLES = path.join(ROOT, 'test/unit/drafting/grounding/tables');

interface RawSet {
  readonly id: string;
  readonly facts?: unknown;
  /** "template/example": its facts. */
  readonly example?: string;
  readonly law: readonly string[];
  readonly faithful: readonly string[];
  readonly corrupted: readonly string[];
}

export interface TableCase {
  readonly set: string;
  readonly text: string;
  /** Offsets of what is wrong; empty for a faithful text. */
  readonly wrong: readonly (readonly [number, number])[];
  readonly grounding: () => Grounding;
}

const yamlOf = (file: string): unknown => parse(readFileSync(file, 'utf8'));

let core: LegalCore | undefined;
export const legalCore = (): LegalCore => {
  const folder = path.join(ROOT, 'assets/law');
  return (core ??= loadLegalCore(
    readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') })),
  ));
};

const exampleFacts = (name: string): unknown => {
  const [template = '', example = ''] = name.split('/');
  const { examples } = yamlOf(path.join(ROOT, 'assets/templates', `${template}.yaml`)) as {
    examples: readonly { id: string; facts: unknown }[];
  };
  return examples.find(({ id }) => id === example)?.facts;
};

export const tableCases = (
  file: string,
  notes?: (template: string) => ((path: string) => FieldNotes | undefined) | undefined,
): readonly TableCase[] =>
  (yamlOf(path.join(TABLES, `${file}.yaml`)) as readonly RawSet[]).flatMap((set) => {
    const law: LawSet = lawSet(set.law, legalCore());
    const typed = set.example === undefined ? undefined : notes?.(set.example.split('/')[0] ?? '');
    const facts: FactSet = collectFacts(set.example === undefined ? set.facts : exampleFacts(set.example), {
      holders: legalCore().holders,
      ...(typed === undefined ? {} : { notes: typed }),
    });
    const corrupted = set.corrupted.map((line) => corruptedText(line, set.faithful));
    return [...set.faithful, ...corrupted].map((marked): TableCase => {
      const { text, wrong } = unmarked(marked);
      return { set: set.id, text, wrong, grounding: () => ground({ text, facts, law }) };
    });
  });

/** "2: trois mois => deux mois" is the second faithful text with these words changed. */
const corruptedText = (line: string, faithful: readonly string[]): string => {
  const change = /^(\d+): (.*?) => (.*)$/u.exec(line);
  if (change === null) return line;
  const [, index, from = '', to = ''] = change;
  const text = faithful[Number(index) - 1] ?? '';
  if (!text.includes(from)) throw new Error(`not in the text: ${line}`);
  return text.replace(from, () => `⟦${to}⟧`);
};

const unmarked = (marked: string): { text: string; wrong: readonly (readonly [number, number])[] } => {
  const wrong: (readonly [number, number])[] = [];
  let text = '';
  for (const piece of marked.split(/(⟦[^⟧]*⟧)/u)) {
    const inner = /^⟦(.*)⟧$/su.exec(piece)?.[1];
    if (inner !== undefined) wrong.push([text.length, text.length + inner.length]);
    text += inner ?? piece;
  }
  return { text, wrong };
};

/** Whether a flag or a doubt touches what is wrong. */
export const isFound = ({ wrong }: TableCase, { flags, doubts }: Grounding): boolean =>
  [...flags, ...doubts].some(({ start, end }) => wrong.some(([from, to]) => start < to && from < end));
