/**
 * Teaches the guard from tables of requests, or of answers: three small networks that are started otherwise and asked together, which err
 * less than any one of them. What is learnt is rounded to a byte a weight here, so that all that is measured is what the product keeps.
 */
import { shareOf, type Kept } from '../../../src/drafting/guard/leaning';
import { readingOf } from '../../../src/drafting/guard/reading';
import { train, type Network, type Row } from './network';
import { answersOf, LEARNT, LEARNT_ANSWERS, ordinarySentences, requestsOf, type Kind } from './tables';

/** Chosen by cross-validation of the requests. */
const HOW = { units: 4, epochs: 8, batch: 128, rate: 0.004, ridge: 1e-5, dropped: 0.4 } as const;
const SEEDS = [1, 2, 3] as const;
/** A feature that one or two examples alone have teaches only these. */
const LEAST = 3;
/** A feature that moves the sum by less changes nothing that is measured. */
const FAINT = 0.01;

interface Example {
  readonly text: string;
  readonly refused: boolean;
}

const KINDS = ['refused', 'legitimate'] as const;
const examplesOf = (
  tables: readonly string[],
  textsOf: (kind: Kind, table: string) => readonly string[],
): readonly Example[] =>
  tables.flatMap((table) =>
    KINDS.flatMap((kind) => textsOf(kind, table).map((text) => ({ text, refused: kind === 'refused' }))),
  );

/** The same tables give the same weights. */
export const learnRequests = (tables: readonly string[] = LEARNT): Kept =>
  learnFrom(examplesOf(tables, requestsOf));

/** The same of answers: tables, and ordinary sentences. */
export const learnAnswers = (
  tables: readonly string[] = LEARNT_ANSWERS,
  ordinary: readonly string[] = ordinarySentences(),
): Kept =>
  learnFrom([...examplesOf(tables, answersOf), ...ordinary.map((text) => ({ text, refused: false }))]);

/** Read once, however many times it is learnt from. */
const heardBefore = new Map<string, readonly string[]>();
const heardOf = (text: string): readonly string[] => {
  const heard = heardBefore.get(text) ?? [...readingOf(text).features.keys()];
  heardBefore.set(text, heard);
  return heard;
};

const learnFrom = (examples: readonly Example[]): Kept => {
  const heard = examples.map(({ text, refused }) => ({
    features: heardOf(text),
    refuse: refused ? (1 as const) : (0 as const),
  }));
  const names = namesOf(heard);
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = heard.map(({ features, refuse }): Row => ({
    refuse,
    share: shareOf(features.length),
    at: features.flatMap((feature) => index.get(feature) ?? []),
  }));
  return rounded(
    names,
    SEEDS.map((seed) => train(rows, { ...HOW, seed, columns: names.length })),
  );
};

/** Several networks as one of all their units, with the mean of their sums; a byte a weight. */
const rounded = (names: readonly string[], networks: readonly Network[]): Kept => {
  const { units: hidden } = HOW;
  const part = 1 / networks.length;
  const units = networks.flatMap(({ units }) =>
    Array.from({ length: hidden }, (_, unit) => ({
      bias: units[unit] ?? 0,
      weight: part * (units[hidden + unit] ?? 0),
    })),
  );
  const bias = networks.reduce((sum, { units }) => sum + part * (units[2 * hidden] ?? 0), 0);
  const columns = names
    .map((name, column) => {
      const of = (slot: number) => networks.map(({ columns }) => columns[column * (hidden + 1) + slot] ?? 0);
      const straight = part * of(hidden).reduce((sum, value) => sum + value, 0);
      const byNetwork = networks.map((_, at) =>
        Array.from({ length: hidden }, (_, unit) => of(unit)[at] ?? 0),
      );
      return { name, values: [...byNetwork.flat(), straight] };
    })
    .filter(
      ({ values }) =>
        Math.max(...values.map((value, slot) => Math.abs(value * (units[slot]?.weight ?? 1)))) >= FAINT,
    );
  const scales = [...units, undefined].map(
    (_, slot) => Math.max(...columns.map(({ values }) => Math.abs(values[slot] ?? 0))) / 127,
  );
  const bytes = Int8Array.from(
    columns.flatMap(({ values }) => values.map((value, slot) => Math.round(value / (scales[slot] ?? 1)))),
  );
  return {
    bias,
    units,
    scales,
    names: columns.map(({ name }) => name).join(','),
    bytes: Buffer.from(bytes.buffer).toString('base64'),
  };
};

const namesOf = (heard: readonly { readonly features: readonly string[] }[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { features } of heard)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= LEAST)
    .map(([name]) => name)
    .sort();
};
