/**
 * Records that are lists in another dress: members of one shape, fields that bear one number. It reads no value.
 */
import type { Evidence, NameFact, RecordFact } from './evidence';

/** Two records or more with a key in common: a list written as a record. */
export const sameShape = (values: readonly unknown[]): boolean => {
  const shapes = values.map((value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : undefined,
  );
  const [first] = shapes;
  return (
    values.length > 1 &&
    first !== undefined &&
    first.length > 1 &&
    shapes.every((shape) => first.every((key) => shape?.includes(key)))
  );
};

/** association_a with montant_a: fields that bear one number or one letter make a record. */
export const numberedRecords = (
  own: readonly {
    readonly key: string;
    readonly evidence: readonly Evidence[];
    readonly names: readonly NameFact[];
  }[],
  path: string,
): readonly RecordFact[] => {
  const lines = new Map<string, RecordFact>();
  for (const { key, evidence, names } of own) {
    const mark = /_?(\d{1,2}|(?<=_)[a-d])$/iu.exec(key)?.[1];
    if (mark === undefined) continue;
    const line = lines.get(mark) ?? { path: `${path}##${mark}`, evidence: [], names: [] };
    lines.set(mark, { ...line, evidence: [...line.evidence, ...evidence], names: [...line.names, ...names] });
  }
  return lines.size > 1 ? [...lines.values()] : [];
};
