/**
 * One line of a list held against another: "la teneur du 5 août était supérieure à celle du 22 juillet", "l’offre de A est plus chère que celle de B",
 * "la danse compte plus d’inscrits que le judo". Both must be named, and a value that both have be meant.
 */
import type { ClaimValue } from '../claim';
import type { RecordFact } from '../facts/evidence';
import type { PlainFlag } from '../ground';
import { sameValue } from '../match/same-value';
import { families } from '../roles/records';
import { marksIn } from '../roles/record-marks';
import { subjectsIn, type Mention } from '../roles/record-mentions';
import type { GroundedText, TextRule } from '../roles/find-roles';
import type { Stretch } from '../text/sentences';
import { DENIED, type Side } from './cues';
import { columnsFor, columnsNamed, columnsOf, type Column } from './lines';
import { compared } from './sizes';

export const pairs: TextRule = (text) =>
  families(text.basis.records).flatMap((lines) =>
    text.sentences.flatMap((sentence) =>
      cuesIn(text, sentence).flatMap((cue) => heldAgainst(cue, lines, text, sentence)),
    ),
  );

interface Cue extends Stretch {
  readonly side: Side;
  /** Adjective or noun that tells what is compared. */
  readonly words: readonly string[];
  /** Of days and hours: "après celui du 5 km". */
  readonly ofMoments?: true;
}

const THAN = /(?<![a-z])(plus|moins|davantage)\s+(?:d[e']\s*)?([a-z]{3,})(?:\s+[a-z]+)?\s+qu(?:e\s|')/gu;
const SUPERIOR =
  /(?<![a-z])(?:(superieure?s?)|(inferieure?s?))\s+a\s+(?=cel(?:le|ui|les)\s)|(?<![a-z])(?:(depasse|excede))\s+(?=cel(?:le|ui|les)\s)/gu;
const LATER = /(?<![a-z])(?:(apres)|(avant))\s+(?=cel(?:le|ui|les)\s|ceux\s)/gu;
const SMALL = /^(?:bas(?:se)?s?|faibles?|petite?s?|courte?s?|modestes?|legere?s?|leger|jeunes?)$/u;

const cuesIn = ({ read }: GroundedText, { from, to }: Stretch): readonly Cue[] => {
  const said = read.folded.lower.slice(from, to);
  const at = (match: RegExpExecArray): Stretch => ({
    from: from + match.index,
    to: from + match.index + match[0].length,
  });
  return [
    ...[...said.matchAll(THAN)].map((match): Cue => {
      const [, way, word = ''] = match;
      return { ...at(match), side: (way === 'moins') === SMALL.test(word) ? 'more' : 'less', words: [word] };
    }),
    ...[...said.matchAll(SUPERIOR)].map((match): Cue => ({
      ...at(match),
      side: match[2] === undefined ? 'more' : 'less',
      words: [],
    })),
    ...[...said.matchAll(LATER)].map((match): Cue => ({
      ...at(match),
      side: match[1] === undefined ? 'less' : 'more',
      words: [],
      ofMoments: true,
    })),
  ].filter((cue) => !DENIED.test(said.slice(0, cue.from - from)));
};

const heldAgainst = (
  cue: Cue,
  lines: readonly RecordFact[],
  text: GroundedText,
  sentence: Stretch,
): readonly PlainFlag[] => {
  const [one, another] = [
    ownerIn(text, lines, sentence.from, cue.from),
    ownerIn(text, lines, cue.to, Math.min(sentence.to, cue.to + 60)),
  ];
  if (one === undefined || another === undefined || one === another) return [];
  const columns = columnsOf(lines).filter(({ values }) => values.has(one) && values.has(another));
  const said = text.read.folded.lower.slice(sentence.from, cue.from).match(/[a-z]{4,}/gu) ?? [];
  const ofMoments = (wanted: boolean): readonly Column[] =>
    columns.filter(({ values }) => [...values.values()].every((value) => isMoment(value) === wanted));
  const sized = ofMoments(false);
  if (cue.ofMoments) return orderedAs(cue, one, another, ofMoments(true));
  const [adjective = ''] = cue.words;
  const meant =
    [columnsFor(adjective, sized) ?? [], columnsNamed(cue.words, sized), columnsNamed(said, sized)].find(
      (found) => found.length > 0,
    ) ??
    // "La collecte du 11 mars, de 980 kg, est supérieure à…": the value that the sentence tells.
    sized.filter(({ values }) =>
      text.judged.some(({ claim }) => {
        const own = values.get(one);
        return (
          claim.from >= sentence.from &&
          claim.to <= cue.from &&
          own !== undefined &&
          sameValue(claim.value, own)
        );
      }),
    );
  return orderedAs(cue, one, another, meant);
};

const isMoment = ({ type }: ClaimValue): boolean => type === 'date' || type === 'time';

/** The flag, if each column that is meant goes the other way. */
const orderedAs = (
  cue: Cue,
  one: number,
  another: number,
  columns: readonly Column[],
): readonly PlainFlag[] => {
  const orders = columns.flatMap(({ values }) => {
    const [a, b] = [values.get(one), values.get(another)];
    return a === undefined || b === undefined ? [] : (compared(a, b) ?? []);
  });
  return orders.length > 0 && orders.every((order) => (cue.side === 'more' ? order <= 0 : order >= 0))
    ? [
        {
          from: cue.from,
          to: cue.to,
          kind: 'contradiction',
          why: 'Les données disent l’inverse de cette comparaison.',
        },
      ]
    : [];
};

/** The one line that a stretch names: by its name, else by a day that it alone has. */
const ownerIn = (
  text: GroundedText,
  lines: readonly RecordFact[],
  from: number,
  to: number,
): number | undefined => {
  const days = text.judged.flatMap(({ claim }): Mention[] => {
    if (claim.value.type !== 'date' || claim.from < from || claim.to > to) return [];
    const owners = lines.flatMap((line, i) =>
      line.evidence.some(({ value }) => value.type === 'date' && sameValue(value, claim.value)) ? [i] : [],
    );
    return owners.length === 1 ? [{ at: claim.from, owners }] : [];
  });
  const named = days.length > 0 ? days : subjectsIn(text, lines, from, to);
  // "le 21 km": what one line alone measures.
  const found = named.length > 0 ? named : marksIn(text, lines, from, to);
  const [only, ...more] = found;
  return only === undefined || more.length > 0 || only.owners.length !== 1 ? undefined : only.owners[0];
};
