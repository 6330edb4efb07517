/** Where a sentence names a line of a list of records, and where it shows their values. It judges nothing. */
import { fold } from '../../../act/reading/fold';
import type { Claim } from '../claim';
import type { RecordFact } from '../facts/evidence';
import { sameValue } from '../match/same-value';
import { singular } from '../text/stems';
import type { GroundedText } from './find-roles';
import { isNumbered, NUMBER_KEY } from './labels';

/** Where a text names a line, or holds a value of it. */
export interface Mention {
  readonly at: number;
  /** Indexes of the lines it may belong to. */
  readonly owners: readonly number[];
}

export interface ValueMention extends Mention {
  readonly claim: Claim;
  /** The key that holds it in its line. */
  readonly field: string;
  /** All those that hold it, in any of these lines. */
  readonly fields: ReadonlySet<string>;
}

const VALUES: ReadonlySet<string> = new Set([
  'amount',
  'number',
  'date',
  'time',
  'measure',
  'duration',
  'share',
]);

const isLineNumber = (claim: Claim, [first]: readonly RecordFact[], lower: string): boolean =>
  first !== undefined && isNumbered(claim, first.path.replace(/\.?\d+$/u, ''), lower);

const within = (id: string, path: string): boolean => id === path || id.startsWith(`${path}.`);

/** Names of one line, and short texts that only one line holds. */
export const subjectsIn = (
  { read, judged, basis }: GroundedText,
  lines: readonly RecordFact[],
  from: number,
  to: number,
): readonly Mention[] => {
  const found: Mention[] = [];
  for (const { claim, match } of judged) {
    const { value } = claim;
    if (!match.ok || claim.from < from || claim.to > to) continue;
    const numbered = isLineNumber(claim, lines, read.folded.lower);
    if (value.type !== 'name' && value.type !== 'reference' && !numbered) continue;
    const owners = lines.flatMap((line, i) =>
      (
        value.type === 'name'
          ? line.names.some((name) => value.parts.flat().every((word) => name.words.has(word)))
          : numbered
            ? line.evidence.some((one) => NUMBER_KEY.test(one.origin.id) && sameValue(value, one.value))
            : match.origins.some(({ id }) => within(id, line.path))
      )
        ? [i]
        : [],
    );
    if (owners.length > 0 && owners.length < lines.length) found.push({ at: claim.from, owners });
  }
  const sentence = read.folded.lower.slice(from, to);
  const texts = new Map<string, number[]>();
  lines.forEach((line, i) => {
    for (const { claims, folded, origin } of basis.texts) {
      // As it is written: an English text has more words, those of its meaning.
      const words = folded.lower.match(/[\p{L}\d]+/gu) ?? [];
      if (
        within(origin.id, line.path) &&
        words.length <= 4 &&
        words.some((word) => /^[a-z]{4,}$/u.test(word)) &&
        !isCount(claims, folded.lower)
      ) {
        const phrase = words.join(' ');
        texts.set(phrase, [...(texts.get(phrase) ?? []), i]);
      }
    }
  });
  for (const [phrase, owners] of texts) {
    if (new Set(owners).size === lines.length) continue;
    // "deux dépôts sauvages" of "dépôt sauvage".
    const pattern = new RegExp(`(?<![a-z\\d])${phrase.replace(/ /gu, "[sx]?[ '’-]+")}[sx]?(?![a-z\\d])`, 'u');
    const at = pattern.exec(sentence)?.index;
    if (at !== undefined && !found.some((one) => Math.abs(one.at - (from + at)) < 3))
      found.push({ at: from + at, owners });
  }
  found.push(...keysSaid(lines, sentence, from, found));
  found.push(...labelWords(texts, lines.length, sentence, from, found));
  return merged(found.sort((a, b) => a.at - b.at));
};

/**
 * "12 adolescents", "8 à 10 jeunes", "une quinzaine", "22 h à minuit": what a line counts, or when it is, does not name it; an address does. Whether the text
 * begins with what it counts, or is nothing but values.
 */
const isCount = (claims: readonly Claim[], lower: string): boolean =>
  [...lower.matchAll(/[a-z]{4,}/gu)].every(({ 0: word, index }) =>
    claims.some(
      ({ from, to, value }) =>
        /^(?:number|duration|time)$/u.test(value.type) && from <= index && index + word.length <= to,
    ),
  ) ||
  (claims.some(({ from, value }) => from === 0 && value.type === 'number') &&
    claims.some(({ value }) => value.type === 'number' && value.noun !== undefined) &&
    !claims.some(({ value }) => value.type === 'street'));

/** "24 en CP, 27 en CE1" of "effectifs: {CP: 24, CE1: 27}": a key that is a label names its line. */
const keysSaid = (
  lines: readonly RecordFact[],
  sentence: string,
  from: number,
  known: readonly Mention[],
): readonly Mention[] =>
  lines.flatMap((line, i): Mention[] => {
    const key = /#([^#]*[\p{Lu}\d ][^#]*)$/u.exec(line.path)?.[1] ?? '';
    const words = fold(key).lower.match(/[a-z\d]+/gu) ?? [];
    if (!/[\p{L}]/u.test(key) || words.join('').length < 2) return [];
    const at = new RegExp(`(?<![a-z\\d])${words.join("[ '’./-]*")}(?![a-z\\d])`, 'u').exec(sentence)?.index;
    return at === undefined || known.some((one) => Math.abs(one.at - (from + at)) < 3)
      ? []
      : [{ at: from + at, owners: [i] }];
  });

/** "moins de 6 m" is named by no "moins", nor "dépenses imprévues" by "dépenses" alone. */
const SMALL_WORD =
  /^(?:moins|plus|dans|pour|avec|sans|sous|chez|entre|jusqu|jusque|apres|avant|hors|autres?|toutes?|tous|depenses?|recettes?|credits?|montants?|total)$/u;

const NONE = "(?:aucune?\\s|sans\\s|ni\\s|pas\\sde\\s|pas\\sd')";

/** "la peinture" of "Travaux de peinture": a word that the label of one line alone has. */
const labelWords = (
  texts: ReadonlyMap<string, readonly number[]>,
  size: number,
  sentence: string,
  from: number,
  known: readonly Mention[],
): readonly Mention[] => {
  const owners = new Map<string, Set<number>>();
  for (const [phrase, own] of texts)
    for (const word of phrase.split(' '))
      if (/^[a-z]{4,}$/u.test(word) && !SMALL_WORD.test(word))
        owners.set(word, new Set([...(owners.get(word) ?? []), ...own]));
  return [...owners].flatMap(([word, own]): Mention[] => {
    const [only, ...more] = own;
    // "n’a révélé aucune fuite" names no line that has one.
    const at = new RegExp(`(?<![a-z\\d])(?<!${NONE})${word}(?![a-z\\d])`, 'u').exec(sentence)?.index;
    if (only === undefined || more.length > 0 || size < 2 || at === undefined) return [];
    return known.some(({ owners: has }) => has.includes(only)) ? [] : [{ at: from + at, owners: [only] }];
  });
};

/** Two mentions of one line side by side ("le lot 1, charpente") are one. */
export const merged = (mentions: readonly Mention[]): readonly Mention[] => {
  const kept: Mention[] = [];
  for (const one of mentions) {
    const last = kept.at(-1);
    const shared = last?.owners.filter((owner) => one.owners.includes(owner)) ?? [];
    if (last !== undefined && shared.length > 0) kept[kept.length - 1] = { at: last.at, owners: shared };
    else kept.push(one);
  }
  return kept;
};

/** Values that only some lines hold, and no fact outside the list. */
export const valuesIn = (
  { read, judged, basis }: GroundedText,
  lines: readonly RecordFact[],
  from: number,
  to: number,
): readonly ValueMention[] =>
  judged.flatMap(({ claim, match }): ValueMention[] => {
    if (!VALUES.has(claim.value.type) || !match.ok || claim.from < from || claim.to > to) return [];
    if (isLineNumber(claim, lines, read.folded.lower)) return [];
    // "le premier des trois bureaux": how many lines there are.
    if (
      claim.value.type === 'number' &&
      claim.value.number === lines.length &&
      /(?<![a-z])(?:[cdls]es|leurs)\s+$/u.test(read.folded.lower.slice(0, claim.from).slice(-7))
    )
      return [];
    if (match.origins.some(({ kind }) => kind === 'derived')) return [];
    const outside = (
      match.evidence ?? basis.evidence.filter((one) => sameValue(claim.value, one.value))
    ).some((one) => !lines.some((line) => belongs(line, one)));
    const owners = lines.flatMap((line, i) =>
      line.evidence.some((one) => sameValue(claim.value, one.value) || isOpposite(claim.value, one.value))
        ? [i]
        : [],
    );
    if (outside || owners.length === 0 || owners.length === lines.length) return [];
    const fields = fieldsOf(lines, owners, claim);
    const [field = ''] = fields;
    // "deux lots restent libres": what numbers a line counts nothing.
    return isNumbering(field, lines)
      ? []
      : [{ at: claim.from, claim, owners, field, fields: new Set(fields) }];
  });

/** "lots.0.lot", "bureaux.0.numero"; "parcelles.0.parcelle" where they are 1, 2, 3… */
const isNumbering = (field: string, lines: readonly RecordFact[]): boolean =>
  NUMBER_KEY.test(`.${field}`) ||
  (singular(/([^.]+)\.?\d+$/u.exec(lines[0]?.path ?? '')?.[1] ?? '') === singular(field) &&
    lines.every(({ path, evidence }, i) =>
      evidence.some(
        ({ origin, value }) =>
          origin.id === `${path}.${field}` && value.type === 'number' && value.number === i + 1,
      ),
    ));

/** "diminuer de 18 400 € les dépenses imprévues" of "-18400": words may say the sign. */
const isOpposite = (a: Claim['value'], b: Claim['value']): boolean =>
  a.type === 'amount' && b.type === 'amount' && a.cents === -b.cents;

const fieldsOf = (
  lines: readonly RecordFact[],
  owners: readonly number[],
  { value }: Claim,
): readonly string[] =>
  owners.flatMap((owner) =>
    (lines[owner]?.evidence ?? []).flatMap((one) =>
      sameValue(value, one.value) || isOpposite(value, one.value)
        ? [one.origin.id.replace(/^.*\.\d+\./u, '')]
        : [],
    ),
  );

const belongs = (line: RecordFact, one: RecordFact['evidence'][number]): boolean =>
  line.evidence.includes(one);
