/** Of stretches that lie in one another, the widest: "salle des fêtes" inside "salle des fêtes de Brou" is not told by itself. */
import type { Stretch } from './sentences';

/** Those that no longer one covers, in their order. Two equal ones both stay. */
export const widest = <T extends Stretch>(all: readonly T[]): readonly T[] =>
  all.filter(
    (one) =>
      !all.some(
        (other) =>
          other !== one &&
          other.from <= one.from &&
          other.to >= one.to &&
          other.to - other.from > one.to - one.from,
      ),
  );
