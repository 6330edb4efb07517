/**
 * Whether a value is told of the record that it is in: "reçues en entretien le 17 février" of "jury: {date, recus_en_entretien}". A record that holds one value
 * of a type, under a key that says nothing but its type, owns it wherever the clause says another of its fields. It reads one clause, and flags nothing.
 */
import type { Claim } from '../claim';
import type { Evidence } from '../facts/evidence';
import { parentOf } from '../facts/paths';
import type { Judged } from '../ground';
import type { Basis } from '../match/basis';
import type { Stretch } from '../text/sentences';
import { related } from '../text/stems';
import { isLabel, pathWords } from './labels';

/** A key that says of what type its value is, and not what it is of. */
const PLAIN = /^(?:date|jour|heure|le|du|de|la|duree|montant|nombre|total|agent|nom|eur|euros?)$/u;
const SMALL = /^(?:de|du|des|d|la|le|les|l|a|au|aux|en|et)$/u;

export interface Told {
  readonly judged: readonly Judged[];
  readonly basis: Basis;
  readonly lower: string;
  readonly sentence: Stretch;
  /** Only what stands from here on speaks of the record: a nearer word says what the value is of. */
  readonly since?: number;
}

/** Each fact that the claim may be is of a record that its clause speaks of by another of its fields. */
export const isOfOwnRecord = (claim: Claim, own: readonly Evidence[], told: Told): boolean =>
  own.length > 0 && own.every((one) => isAlone(one, told.basis) && isSpokenOf(claim, one, told));

/** The one value of its type in a record that is no line of a list, under a plain key. */
const isAlone = ({ origin: { id }, value }: Evidence, { evidence }: Basis): boolean => {
  const record = parentOf(id);
  return (
    record !== '' &&
    !/\.\d+(?:\.|$)/u.test(id) &&
    pathWords(id.slice(record.length + 1)).every((word) => PLAIN.test(word)) &&
    !evidence.some(
      (one) =>
        one.value.type === value.type && one.origin.id !== id && one.origin.id.startsWith(`${record}.`),
    )
  );
};

const isSpokenOf = (claim: Claim, { origin: { id } }: Evidence, told: Told): boolean => {
  const { judged, basis, lower } = told;
  const record = parentOf(id);
  const clause = clauseOf(claim, told);
  const [from, to] = [Math.max(clause.from, told.since ?? 0), clause.to];
  const isBeside = (other: string): boolean => other !== id && parentOf(other) === record;
  if (
    judged.some(
      (one) =>
        one.claim !== claim &&
        one.claim.from >= from &&
        one.claim.to <= to &&
        one.match.ok &&
        one.match.origins.length > 0 &&
        one.match.origins.every((origin) => isBeside(origin.id)),
    )
  )
    return true;
  const said = lower.slice(from, to).match(/[a-z]+/gu) ?? [];
  const plain = ` ${said.join(' ')} `;
  return (
    isAbbreviated(record, said) ||
    basis.texts.some(
      ({ origin, tokens }) =>
        isBeside(origin.id) &&
        tokens.some((token) => token.length > 3) &&
        plain.includes(` ${tokens.join(' ')} `),
    ) ||
    basis.evidence.some(({ origin }) => isBeside(origin.id) && isKeySaid(origin.id, record, said))
  );
};

/** All the long words of a field, two at least: one alone may be of anything. */
const isKeySaid = (id: string, record: string, said: readonly string[]): boolean => {
  const words = pathWords(id.slice(record.length + 1)).filter((word) => word.length > 3);
  return (
    words.length > 1 &&
    words.every((word) => said.some((one) => one.length > 3 && (isLabel(one, word) || related(one, word))))
  );
};

/** "procès-verbal" of "pv_infraction": words whose initials make a word of the record. */
const isAbbreviated = (record: string, said: readonly string[]): boolean => {
  const full = said.filter((word) => !SMALL.test(word));
  return pathWords(record.split('.').at(-1) ?? '')
    .filter((word) => /^[a-z]{2,4}$/u.test(word) && !SMALL.test(word))
    .some((letters) =>
      full.some((_, i) => {
        const words = full.slice(i, i + letters.length);
        return (
          words.length === letters.length &&
          words.every((word, at) => word.length > 3 && word[0] === letters[at])
        );
      }),
    );
};

const CUT = /[,;:()]|\s(?:et|mais|puis|dont|qui|tandis|alors)\s/gu;

/** Between the cuts around the claim, and no further than the next value of its type; an adverbial that opens the sentence has the clause after it. */
const clauseOf = (claim: Claim, { judged, lower, sentence }: Told): Stretch => {
  const same = judged.filter((one) => one.claim !== claim && one.claim.value.type === claim.value.type);
  const start = Math.max(
    sentence.from,
    ...same.filter((one) => one.claim.to <= claim.from).map((one) => one.claim.to),
  );
  const end = Math.min(
    sentence.to,
    ...same.filter((one) => one.claim.from >= claim.to).map((one) => one.claim.from),
  );
  const before = [...lower.slice(start, claim.from).matchAll(CUT)].at(-1);
  const after = [...lower.slice(claim.to, end).matchAll(CUT)];
  const opens =
    before === undefined &&
    start === sentence.from &&
    /^\s*(?:par|a|au|lors|le|en)\s/u.test(lower.slice(start, claim.from)) &&
    after[0]?.index === 0;
  const stop = after[opens ? 1 : 0]?.index;
  return {
    from: before === undefined ? start : start + before.index + before[0].length,
    to: stop === undefined ? end : claim.to + stop,
  };
};
