/**
 * A value of one line of a list given to another line: the subsidy of A for B. The text must name both a line and a value that
 * belongs to one line only.
 */
import type { RecordFact } from '../facts/evidence';
import type { PlainFlag } from '../ground';
import type { TextRule } from './find-roles';
import { bandsOf, bandsSaid, isEdgeOfNext } from './bands';
import { linkedWithDays, marksIn, pairedWithDays } from './record-marks';
import { merged, subjectsIn, valuesIn } from './record-mentions';
import type { Mention, ValueMention } from './record-mentions';

export const records: TextRule = (text) =>
  families(text.basis.records).flatMap((lines) =>
    text.sentences.flatMap((sentence) => {
      const bands = bandsOf(lines, text.basis);
      const said = bands.size === 0 ? [] : bandsSaid(text.read.folded.lower, sentence, bands);
      // Lines that are bands are named by their ends, not by the words around them.
      const named =
        bands.size === 0
          ? subjectsIn(text, lines, sentence.from, sentence.to)
          : merged(
              [
                ...said,
                ...subjectsIn(text, lines, sentence.from, sentence.to).filter(({ owners }) =>
                  owners.every((owner) => !bands.has(owner)),
                ),
              ].sort((a, b) => a.at - b.at),
            );
      const values = valuesIn(text, lines, sentence.from, sentence.to).filter(
        ({ claim }) => !said.some(({ from, to }) => claim.from < to && from < claim.to),
      );
      const types = [...new Set(values.map(({ claim }) => claim.value.type))];
      // Lines without a name of their own are told apart by their days.
      const days = named.length > 0 ? [] : marksIn(text, lines, sentence.from, sentence.to);
      const pairs = types.flatMap((type) => {
        const own = values.filter(({ claim }) => claim.value.type === type);
        return [
          ...paired(named, own, text.read.folded.lower),
          ...pairedWithDays(
            // A number may be the measure itself, without its unit: "de 1 200 à 900 m³".
            days.filter(
              (one) => one.type !== type && !(/^(?:measure|duration)$/u.test(one.type) && type === 'number'),
            ),
            own,
            text.read.folded.lower,
          ),
        ];
      });
      return pairs.flatMap(([subject, value]): PlainFlag[] =>
        value.owners.some((owner) => subject.owners.includes(owner)) ||
        !holdsSuch(lines, subject, value) ||
        isBound(subject, value, text.read.folded.lower.slice(sentence.from, value.claim.from))
          ? []
          : [
              {
                from: value.claim.from,
                to: value.claim.to,
                kind: 'role',
                why: 'Dans les données, cette valeur va avec une autre ligne de la liste que celle que nomme la phrase.',
              },
            ],
      );
    }),
  );

/** The line that is named has a value of this kind of its own. */
const holdsSuch = (lines: readonly RecordFact[], { owners }: Mention, { claim }: ValueMention): boolean =>
  owners.some(
    (owner) => lines[owner]?.evidence.some(({ value }) => value.type === claim.value.type) === true,
  );

const isBound = (subject: Mention, { owners, field }: ValueMention, before: string): boolean =>
  owners.some((owner) => subject.owners.some((named) => isEdgeOfNext(before, field, owner, named)));

/** Lines of one list, two or more. */
export const families = (all: readonly RecordFact[]): readonly (readonly RecordFact[])[] => {
  const byList = new Map<string, RecordFact[]>();
  for (const record of all) {
    const list = /^(.*?)\.?(?:\d+|#.+)$/u.exec(record.path)?.[1];
    if (list !== undefined) byList.set(list, [...(byList.get(list) ?? []), record]);
  }
  return [...byList.values()].filter((lines) => lines.length > 1 && lines.length < 60);
};

const shareField = (one: ValueMention, other: ValueMention): boolean =>
  [...one.fields].some((field) => other.fields.has(field));

/** Which subject goes with which value, when the order tells: one subject; as many of each, alternating or in two groups. */
const paired = (
  subjects: readonly Mention[],
  values: readonly ValueMention[],
  lower: string,
): readonly (readonly [Mention, ValueMention])[] => {
  const [only] = subjects;
  if (only === undefined || values.length === 0) return [];
  if (subjects.length === 1) {
    // "le 4 février puis, en recommandé, le 10 avril": of values of one field, of several lines, the nearest is the named one's.
    const distance = ({ at }: ValueMention): number => Math.abs(at - only.at);
    const isNearest = (value: ValueMention): boolean =>
      values.every(
        (other) => other === value || !shareField(other, value) || distance(value) <= distance(other),
      );
    return values.filter(isNearest).map((value) => [only, value]);
  }
  if (subjects.length !== values.length)
    return [
      ...apposed(subjects, values, lower),
      ...linkedWithDays(subjects, values, lower),
      ...besides(subjects, values, lower),
    ];
  const order = [
    ...subjects.map(({ at }) => ({ at, s: true })),
    ...values.map(({ at }) => ({ at, s: false })),
  ]
    .sort((a, b) => a.at - b.at)
    .map(({ s }) => (s ? 's' : 'v'))
    .join('');
  const half = subjects.length;
  const regular = [
    'sv'.repeat(half),
    'vs'.repeat(half),
    `${'s'.repeat(half)}${'v'.repeat(half)}`,
    `${'v'.repeat(half)}${'s'.repeat(half)}`,
  ];
  return regular.includes(order)
    ? subjects.flatMap((subject, i) => (values[i] === undefined ? [] : [[subject, values[i]] as const]))
    : besides(subjects, values, lower);
};

/** "à 7 h 21 place de l’Orme": an hour right against its line, with no comma and nothing but a preposition between, whatever the order of the rest. */
const besides: typeof paired = (subjects, values, lower) =>
  values.flatMap((value) => {
    const subject = subjects.find(({ at }) => at >= value.claim.to);
    return subject !== undefined &&
      value.claim.value.type === 'time' &&
      /^\s+(?:(?:a|au|aux|en|pour|devant|chez)\s+)?(?:(?:la|le|les)\s+|l')?$/u.test(
        lower.slice(value.claim.to, subject.at),
      )
      ? [[subject, value] as const]
      : [];
  });

/** "Mme Loubet, qui détient 60 % du bien, …", "Baptiste, âgé de 29 ans, et Solène": a clause of the name right before it. */
const APPOSED = /^[^,;(]{0,40}(?:,\s+(?:qui|agee?s?|nee?s?|dont|avec)\s|\()[^,;)]{0,30}$/u;

const apposed = (
  subjects: readonly Mention[],
  values: readonly ValueMention[],
  lower: string,
): readonly (readonly [Mention, ValueMention])[] =>
  values.flatMap((value) => {
    const subject = subjects.findLast(({ at }) => at < value.at);
    return subject !== undefined && APPOSED.test(lower.slice(subject.at, value.at))
      ? [[subject, value] as const]
      : [];
  });
