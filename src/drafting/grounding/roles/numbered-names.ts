/**
 * Keys that number what they are of ("logements: { district_4: 218, district_6: 197 }", "bureau_1"): the value of one told of another, "le district 6, qui compte 218
 * logements". Only where the sentence names one of them alone.
 */
import type { Evidence } from '../facts/evidence';
import { parentOf } from '../facts/paths';
import type { PlainFlag } from '../ground';
import { sameValue } from '../match/same-value';
import { sentenceAt } from '../text/sentences';
import { pathWords } from './labels';
import type { TextRule } from './find-roles';

const NUMBERED = /^([a-z]{4,})_?(\d{1,3})$/u;
/** A length of time, an age or a size of so many: other rules read them. */
const UNIT =
  /^(?:ans?|annees?|mois|jours?|semaines?|heures?|minutes?|personnes?|enfants?|places?|seances?|annexe|article|note|echeance|version|litres?|metres?)$/u;

/** "32 de moins qu’au premier, qui en a 412": the value may be of the one it is held against. */
const AGAINST = /(?<![a-z])(?:premiere?|seconde?|autres?|voisine?|que(?![a-z])|qu')/u;

interface Numbered {
  readonly word: string;
  readonly number: number;
  readonly one: Evidence;
}

export const numberedNames: TextRule = ({ read, judged, basis, sentences }) => {
  const all = basis.evidence.flatMap((one) => numberedOf(one) ?? []);
  if (all.length < 2) return [];
  const { lower } = read.folded;
  return judged.flatMap(({ claim, match }): PlainFlag[] => {
    if (!match.ok || claim.value.type === 'ordinal' || match.evidence === undefined) return [];
    const own = match.evidence.map(numberedOf);
    const [first] = own;
    if (first === undefined || own.some((one) => one?.word !== first.word)) return [];
    const sentence = sentenceAt(sentences, claim.from);
    const said = lower.slice(sentence.from, sentence.to);
    if (AGAINST.test(said)) return [];
    const mentions = new Set(
      [
        ...said.matchAll(
          new RegExp(`(?<![a-z])${first.word}\\s+(?:n°\\s*|numero\\s+)?(\\d{1,3})(?!\\d|[.,]\\d)`, 'gu'),
        ),
      ].map(({ 1: number }) => Number(number)),
    );
    // "les districts 4 et 6", "et le 6": more than one is named.
    const [only] = mentions;
    if (mentions.size !== 1 || new RegExp(`(?<![a-z])${first.word}s\\s`, 'u').test(said)) return [];
    const isOther = all.some(
      ({ word, number, one }) =>
        word === first.word &&
        number === only &&
        first.one.origin.id !== one.origin.id &&
        parentOf(one.origin.id) === parentOf(first.one.origin.id) &&
        !sameValue(claim.value, one.value),
    );
    // A number of the name itself is none of its values.
    const isName = new RegExp(`${first.word}\\s+(?:n°\\s*|numero\\s+)?$`, 'u').test(
      lower.slice(sentence.from, claim.from),
    );
    return isOther && !isName && own.every((one) => one?.number !== only)
      ? [
          {
            ...{ from: claim.from, to: claim.to, kind: 'role' },
            why: `Dans les données, cette valeur est celle de «\u00A0${first.word} ${String(first.number)}\u00A0».`,
          },
        ]
      : [];
  });
};

const numberedOf = (one: Evidence): Numbered | undefined => {
  if (one.origin.kind !== 'fact' || /\.\d+(?:\.|$)/u.test(one.origin.id)) return undefined;
  const [, word = '', number = ''] =
    NUMBERED.exec(pathWords(one.origin.id.split('.').at(-1) ?? '').join('_')) ?? [];
  return word === '' || UNIT.test(word) ? undefined : { word, number: Number(number), one };
};
