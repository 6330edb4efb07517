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

interface Mark extends Mention {
  readonly type: Claim['value']['type'];
}

/**
 * Days, months or days of the week that one line only holds; without any, lengths of time ("180 € pour quinze ans"), or what is measured
 * ("le 12 km", "la salle de 80 m²").
 */
export const marksIn = (
  text: GroundedText,
  lines: readonly RecordFact[],
  from: number,
  to: number,
): readonly Mark[] => {
  for (const types of [/^(?:date|weekday|month)$/u, /^duration$/u, /^measure$/u]) {
    const marks = heldByOne(text, lines, from, to, types);
    if (marks.length > 0) return marks;
  }
  return [];
};

const heldByOne = (
  { judged }: GroundedText,
  lines: readonly RecordFact[],
  from: number,
  to: number,
  types: RegExp,
): readonly Mark[] =>
  judged.flatMap(({ claim, match }): Mark[] => {
    const { type } = claim.value;
    if (!types.test(type) || !match.ok || claim.from < from || claim.to > to) return [];
    const owners = lines.flatMap((line, i) =>
      line.evidence.some((one) => sameValue(claim.value, one.value)) ? [i] : [],
    );
    return owners.length > 0 && owners.length < lines.length ? [{ at: claim.from, owners, type }] : [];
  });

/** As many values after each day as after any other ("le mardi de 18 h à 20 h, le jeudi de 19 h à 21 h 30"), or before each. */
export const pairedWithDays = (
  days: readonly Mention[],
  values: readonly ValueMention[],
  lower: string,
): readonly (readonly [Mention, ValueMention])[] => {
  const linked = linkedWithDays(days, values, lower);
  if (linked.length > 0) return linked;
  const many = values.length / days.length;
  if (days.length === 0 || !Number.isInteger(many) || many < 1 || many > 2) return [];
  const order = [...days.map(({ at }) => ({ at, s: 's' })), ...values.map(({ at }) => ({ at, s: 'v' }))]
    .sort((a, b) => a.at - b.at)
    .map(({ s }) => s)
    .join('');
  const each = 'v'.repeat(many);
  if (order !== `s${each}`.repeat(days.length) && order !== `${each}s`.repeat(days.length)) return [];
  return values.flatMap((value, i) => {
    const day = days[Math.floor(i / many)];
    return day === undefined ? [] : [[day, value] as const];
  });
};

/** "le mardi de 14 h à 18 h 30 et le samedi jusqu'à 17 h": hours that only little words part from their day. */
export const linkedWithDays = (
  days: readonly Mention[],
  values: readonly ValueMention[],
  lower: string,
): readonly (readonly [Mention, ValueMention])[] =>
  values.flatMap((value) => {
    if (value.claim.value.type !== 'time') return [];
    const day = days.findLast(({ at }) => at < value.at);
    return day !== undefined && LINKED.test(lower.slice(day.at, value.at)) ? [[day, value] as const] : [];
  });

/** A day, perhaps the part of it, and the hours up to the one that is asked. */
const LINKED =
  /^(?:[a-z]+di|dimanche)\s+(?:(?:matin|soir|apres-midi)\s+)?(?:(?:de|des|a|au|entre|et|jusqu'a|d'|a\s+partir\s+de|puis)\s+|\d{1,2}\s?(?:h|heures?)\s?\d{0,2}\s*)*$/u;

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
        !isCount(claims)
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

/** "12 adolescents", "8 à 10 jeunes": what a line counts does not name it; an address does. */
const isCount = (claims: readonly Claim[]): boolean =>
  claims.some(({ from, value }) => from === 0 && value.type === 'number') &&
  claims.some(({ value }) => value.type === 'number' && value.noun !== undefined) &&
  !claims.some(({ value }) => value.type === 'street');

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

/** "moins de 6 m" is named by no "moins". */
const SMALL_WORD =
  /^(?:moins|plus|dans|pour|avec|sans|sous|chez|entre|jusqu|jusque|apres|avant|hors|autres?|toutes?|tous)$/u;

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
      line.evidence.some((one) => sameValue(claim.value, one.value)) ? [i] : [],
    );
    if (outside || owners.length === 0 || owners.length === lines.length) return [];
    const field = fieldOf(lines, owners, claim);
    // "deux lots restent libres": what numbers a line counts nothing.
    return isNumbering(field, lines) ? [] : [{ at: claim.from, claim, owners, field }];
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

const fieldOf = (lines: readonly RecordFact[], [owner]: readonly number[], claim: Claim): string =>
  lines[owner ?? -1]?.evidence
    .find((one) => sameValue(claim.value, one.value))
    ?.origin.id.replace(/^.*\.\d+\./u, '') ?? '';

const belongs = (line: RecordFact, one: RecordFact['evidence'][number]): boolean =>
  line.evidence.includes(one);
