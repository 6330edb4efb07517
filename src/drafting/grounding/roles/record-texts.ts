/**
 * Words of two lines of one list put together: "le jardin Pereire accueillera la scène jazz", when the jazz is on another line; "le lot n° 1 … à
 * Toitures Ferrand", who has the others; "un avis réservé de l’ABF" of a record of opinions. Only texts and names: values are judged in `records`.
 */
import type { TextFact } from '../facts/evidence';
import { parentOf } from '../facts/paths';
import type { PlainFlag } from '../ground';
import type { Stretch } from '../text/sentences';
import { widest } from '../text/widest';
import type { GroundedText, TextRule } from './find-roles';
import { isNumbered, NUMBER_KEY, pathWords } from './labels';

export const recordTexts: TextRule = (text) => [...ofLines(text), ...ofKeys(text)];

const why = 'Dans les données, ces deux choses ne vont pas ensemble.';

interface Mention extends Stretch {
  readonly field: string;
  readonly lines: ReadonlySet<string>;
}

/** Fields that say what somebody is, or that any line may have. */
const NO_FIELD =
  /(?:^|[._])(?:fonctions?|qualites?|roles?|titres?|civilite|grades?|emplois?|postes?|statut|unite|type|categorie|prenoms?|civility)(?:[._]|$)/u;

const ofLines: TextRule = (text) => {
  const byList = new Map<string, TextFact[]>();
  for (const fact of text.basis.texts) {
    const [, list, field] = /^(.*?)\.\d+\.([^.]+)$/u.exec(fact.origin.id) ?? [];
    if (
      list === undefined ||
      field === undefined ||
      fact.origin.kind !== 'fact' ||
      NO_FIELD.test(field.toLowerCase())
    )
      continue;
    byList.set(list, [...(byList.get(list) ?? []), fact]);
  }
  return [...byList].flatMap(([list, facts]) => {
    const lines = new Set(facts.map(({ origin }) => parentOf(origin.id)));
    if (lines.size < 2 || lines.size > 30) return [];
    return text.sentences.flatMap((sentence): readonly PlainFlag[] => {
      const told = [
        ...textsIn(text, list, facts, sentence),
        ...numbersIn(text, list, sentence),
        ...labelledIn(text, list, sentence),
      ];
      const found = [...told, ...peopleIn(text, list, sentence, told)];
      const fields = new Set(found.map(({ field }) => field));
      const sorted = found.sort((a, b) => a.from - b.from);
      // Two of one field: which goes with which is for their order to tell.
      if (fields.size === 2 && found.length > 2)
        return inOrder(sorted, text.read.folded.lower.slice(sentence.from, sentence.to), sentence.from);
      if (fields.size < 2) return [];
      if (fields.size !== found.length) return inGroups(sorted, fields.size);
      const shared = sorted.reduce<ReadonlySet<string>>(
        (lines, one) => new Set([...lines].filter((line) => one.lines.has(line))),
        lines,
      );
      const last = sorted.at(-1);
      return shared.size > 0 || last === undefined
        ? []
        : [{ from: last.from, to: last.to, kind: 'role', why }];
    });
  });
};

/** "le lot 1, la charpente, à A et le lot 2, la peinture, à B": each time the same fields in one order, as often as there are groups. */
const inGroups = (found: readonly Mention[], size: number): readonly PlainFlag[] => {
  const groups: Mention[][] = [];
  for (const one of found) {
    const group = groups.at(-1);
    if (group === undefined || group.some(({ field }) => field === one.field)) groups.push([one]);
    else group.push(one);
  }
  const order = (group: readonly Mention[] | undefined): string =>
    (group ?? []).map(({ field }) => field).join('|');
  if (groups.some((group) => group.length !== size || order(group) !== order(groups[0]))) return [];
  return groups.flatMap((group): PlainFlag[] => {
    const [first, ...others] = group;
    const shared = others.reduce(
      (lines, one) => lines.filter((line) => one.lines.has(line)),
      [...(first?.lines ?? [])],
    );
    // The one that goes with none of the others is the stranger.
    const stranger =
      group.find((one) => {
        const rest = group.filter((other) => other !== one);
        return [...(rest[0]?.lines ?? [])].some((line) => rest.every(({ lines }) => lines.has(line)));
      }) ?? group.at(-1);
    return shared.length > 0 || stranger === undefined
      ? []
      : [{ from: stranger.from, to: stranger.to, kind: 'role', why }];
  });
};

/** "A, B et C, respectivement pour x, y et z", "A pour x, B pour y": as many of each, in two groups or in turn. */
const inOrder = (found: readonly Mention[], said: string, at: number): readonly PlainFlag[] => {
  const [first] = found;
  const [ones, others] = [
    found.filter(({ field }) => field === first?.field),
    found.filter(({ field }) => field !== first?.field),
  ];
  const order = found.map(({ field }) => (field === first?.field ? 'a' : 'b')).join('');
  const size = ones.length;
  const grouped =
    order === 'a'.repeat(size) + 'b'.repeat(size) && /(?<![a-z])respectivement(?![a-z])/u.test(said);
  if (ones.length !== others.length || !(grouped || order === 'ab'.repeat(size)))
    return apposed(found, said, at);
  return others.flatMap(({ from, to, lines }, i): PlainFlag[] =>
    [...lines].some((line) => ones[i]?.lines.has(line)) ? [] : [{ from, to, kind: 'role', why }],
  );
};

/** "la coupe de hêtre, prévue parcelle 31, est, après celle de sapin, …": what stands between commas or brackets is of what it follows. */
const apposed: typeof inOrder = (found, said, at) =>
  found.flatMap(({ from, to, lines, field }, i): PlainFlag[] => {
    const before = found[i - 1];
    if (before === undefined || before.field === field) return [];
    // "les parcelles 12 et 18, plantées de chêne et de frêne": two lists.
    if (found[i - 2]?.field === before.field && found[i + 1]?.field === field) return [];
    const between = said.slice(before.to - at, from - at);
    const isApposed =
      /^\s?(?:,|\()\s?(?:[a-z']+\s){0,4}$/u.test(between) &&
      /^\s?[,;.)]/u.test(said.slice(to - at)) &&
      !/(?<![a-z])(?:et|ou|puis|mais|celui|celle)\s/u.test(between);
    return isApposed && ![...lines].some((line) => before.lines.has(line))
      ? [{ from, to, kind: 'role', why }]
      : [];
  });

/** What each field says in the sentence, whole; nothing that a fact outside the list says too. */
const textsIn = (
  { read, basis }: GroundedText,
  list: string,
  facts: readonly TextFact[],
  sentence: Stretch,
): readonly Mention[] => {
  const said = read.folded.lower.slice(sentence.from, sentence.to);
  // A table in a text is itself the list that its lines are of.
  const outside = basis.texts.filter(({ origin }) => origin.id !== list && !origin.id.startsWith(`${list}.`));
  const found = new Map<string, { at: Stretch; field: string; lines: Set<string> }>();
  for (const { origin, tokens } of facts) {
    const phrase = tokens.join(' ');
    // Days and hours take many words: "du lundi 16h au mercredi 16h".
    const most = tokens.some((word) => /^\d/u.test(word)) ? 12 : 6;
    if (tokens.length > most || !tokens.some((word) => /^\p{L}{4,}$/u.test(word))) continue;
    const field = origin.id.split('.').at(-1) ?? '';
    const key = `${field}|${phrase}`;
    const known = found.get(key);
    if (known !== undefined) known.lines.add(parentOf(origin.id));
    // "favorable avec prescriptions" is favourable too.
    const longer = facts.filter(
      (one) => one.origin.id.endsWith(`.${field}`) && ` ${one.tokens.join(' ')} `.includes(` ${phrase} `),
    );
    if (known !== undefined || outside.some((one) => ` ${one.tokens.join(' ')} `.includes(` ${phrase} `)))
      continue;
    const match = new RegExp(`(?<![a-z\\d])${patternOf(tokens)}(?![a-z\\d])`, 'u').exec(said);
    if (match === null) continue;
    const from = sentence.from + match.index;
    found.set(key, {
      at: { from, to: from + match[0].length },
      field,
      lines: new Set(longer.map((one) => parentOf(one.origin.id))),
    });
  }
  const all = [...found.values()].map(({ at, field, lines }): Mention => ({ ...at, field, lines }));
  return widest(all);
};

/** Its words in order; "16h30" may be written "16 h 30". */
const patternOf = (tokens: readonly string[]): string =>
  tokens
    .map((token) => token.replace(/(\d+)(?=h)|(?<=\d)(h)(?=\d)/gu, '$1$2\\s?'))
    .reduce(
      (before, token) =>
        `${before}${/\d$/u.test(before) && /^h(?![a-z])/u.test(token) ? '\\s?' : "[ '’./-]+"}${token}`,
    );

/** People whose record is a line, by both of their names; none that a text of the line has already told. */
const peopleIn = (
  { judged, basis }: GroundedText,
  list: string,
  sentence: Stretch,
  told: readonly Mention[],
): readonly Mention[] =>
  judged.flatMap(({ claim, match }): Mention[] => {
    const { value, from, to } = claim;
    if (value.type !== 'name' || !match.ok || from < sentence.from || to > sentence.to) return [];
    const words = value.parts.flat();
    if (words.length < 2 || told.some((one) => one.from < to && from < one.to)) return [];
    const lines = basis.names.flatMap((name) =>
      /^\.\d+$/u.test(name.origin.id.slice(list.length)) &&
      name.origin.id.startsWith(`${list}.`) &&
      words.every((word) => name.words.has(word))
        ? [name.origin.id]
        : [],
    );
    return lines.length === 1 ? [{ from, to, field: '@', lines: new Set(lines) }] : [];
  });

/** "le lot n° 1" of a list whose lines are numbered. */
const numbersIn = (
  { read, judged, basis }: GroundedText,
  list: string,
  sentence: Stretch,
): readonly Mention[] =>
  judged.flatMap(({ claim }): Mention[] => {
    if (claim.from < sentence.from || claim.to > sentence.to || !isNumbered(claim, list, read.folded.lower))
      return [];
    const lines = basis.bare.flatMap(({ origin, value }) =>
      origin.id.startsWith(`${list}.`) &&
      NUMBER_KEY.test(origin.id) &&
      claim.value.type === 'number' &&
      value.number === claim.value.number
        ? [parentOf(origin.id)]
        : [],
    );
    return lines.length === 0 ? [] : [{ from: claim.from, to: claim.to, field: '#', lines: new Set(lines) }];
  });

/** "parcelle 31", "le bureau n° 2" of lines that have such a field: a number or a code right after the word of its key. */
const labelledIn = ({ read, basis }: GroundedText, list: string, sentence: Stretch): readonly Mention[] => {
  const said = read.folded.lower.slice(sentence.from, sentence.to);
  const found = new Map<
    string,
    { readonly at: Stretch; readonly field: string; readonly lines: Set<string> }
  >();
  for (const { origin, tokens } of basis.texts) {
    const field = origin.id.split('.').at(-1) ?? '';
    const [code = '', ...more] = tokens;
    if (
      !origin.id.startsWith(`${list}.`) ||
      more.length > 0 ||
      !/^(?:\d{1,6}|\d{1,4}[a-z]|[a-z]{1,3})$/u.test(code)
    )
      continue;
    const [label = ''] = pathWords(field);
    if (label.length < 4 || NUMBER_KEY.test(origin.id)) continue;
    const match = new RegExp(`(?<![a-z])${label}s?\\s+(?:n°\\s*)?${code}(?![a-z\\d])`, 'u').exec(said);
    if (match === null) continue;
    const from = sentence.from + match.index;
    const known = found.get(code) ?? {
      at: { from, to: from + match[0].length },
      field,
      lines: new Set<string>(),
    };
    known.lines.add(parentOf(origin.id));
    found.set(code, known);
  }
  return [...found.values()].map(({ at, field, lines }) => ({ ...at, field, lines }));
};

/** Records of which each key has an answer of its own. */
const ANSWERS =
  /^(?:avis|resultats?|etats?(?!_des?_)|statuts?|conclusions?|reponses?|decisions?|positions?|couleurs?|mentions?)(?:_|$)/u;

const ofKeys: TextRule = ({ read, basis, sentences }) => {
  const records = new Map<string, TextFact[]>();
  for (const fact of basis.texts) {
    const parent = parentOf(fact.origin.id);
    if (
      fact.origin.kind !== 'fact' ||
      !ANSWERS.test(parent.split('.').at(-1)?.toLowerCase() ?? '') ||
      /\.\d+$/u.test(fact.origin.id)
    )
      continue;
    records.set(parent, [...(records.get(parent) ?? []), fact]);
  }
  return [...records.values()].flatMap((facts) => {
    if (facts.length < 2 || facts.some(({ tokens }) => tokens.length > 3)) return [];
    return sentences.flatMap((sentence): PlainFlag[] => {
      const said = read.folded.lower.slice(sentence.from, sentence.to);
      const has = (words: readonly string[]): RegExpExecArray | null =>
        words.length === 0
          ? null
          : new RegExp(
              `(?<![a-z\\d])${words.join("[ '’_-]+(?:(?:de|du|des|la|l)[ '])?")}e?s?(?![a-z\\d])`,
              'u',
            ).exec(said);
      const named = facts.filter(({ origin }) => has(pathWords(origin.id.split('.').at(-1) ?? '')) !== null);
      const values = [...new Map(facts.map((one) => [one.tokens.join(' '), one.tokens])).values()].flatMap(
        (tokens) => {
          const match = has(tokens);
          return match === null ? [] : [{ tokens, match }];
        },
      );
      const [subject, value] = [named[0], values[0]];
      if (named.length !== 1 || values.length !== 1 || subject === undefined || value === undefined)
        return [];
      if (subject.tokens.join(' ') === value.tokens.join(' ')) return [];
      const from = sentence.from + value.match.index;
      return [{ from, to: from + value.match[0].length, kind: 'role', why }];
    });
  });
};
