/**
 * A value told as more or less than the one before: "3 200 €, en baisse par rapport à la précédente" of "precedente: 2800". The facts hold one earlier value of its
 * type, under a key that says so, in its record; the sentence tells the other just before.
 */
import type { Evidence } from '../facts/evidence';
import { parentOf } from '../facts/paths';
import type { PlainFlag } from '../ground';
import { sameValue } from '../match/same-value';
import type { TextRule } from '../roles/find-roles';
import { pathWords } from '../roles/labels';
import { DENIED, MOVES, type Side } from './cues';
import { compared, isSized } from './sizes';

const EARLIER = /^(?:ancien(?:ne)?s?|precedente?s?|anterieure?s?|avant|initiale?s?|passee?)$/u;
const THAN =
  /^(?:[^,;:.]{0,25}?\s(?:par\s+rapport\s+(?:a\s|au\s|aux\s)|sur\s|comparee?s?\s+a\s)\s*(?:(?:la|le|l'|les|celle|celui|montant|subvention|aide|somme|tarif|loyer|chiffre|annee|exercice|edition|campagne|saison|de|du|d')[\s']*){1,5}(?:precedente?|derniere?|passee?|d'avant|anterieure?)|\s*[,;.)])/u;
const SUPERIOR: Readonly<Record<Side, RegExp>> = {
  more: /(?<![a-z])(?:superieure?s?\s+(?:a\s|au\s)|plus\s+(?:elevee?s?|importante?s?|haute?s?)\s+qu(?:e\s|'))/gu,
  less: /(?<![a-z])(?:inferieure?s?\s+(?:a\s|au\s)|(?:moins\s+(?:elevee?s?|importante?s?)|plus\s+(?:basse?s?|faibles?))\s+qu(?:e\s|'))/gu,
};
const THE_ONE_BEFORE =
  /^\s*(?:(?:la|le|l'|celle|celui|montant|subvention|aide|somme|tarif|loyer|de|du|d'|annee)[\s']*){1,5}(?:precedente?|d'avant|derniere?|passee?|anterieure?)/u;

export const againstEarlier: TextRule = ({ read, judged, basis, sentences }) => {
  const { lower } = read.folded;
  const all = basis.evidence.filter(({ origin, value }) => origin.kind === 'fact' && isSized(value));
  const earlier = all.filter(isEarlier);
  if (earlier.length === 0) return [];
  return sentences.flatMap((sentence) => {
    const said = lower.slice(sentence.from, sentence.to);
    return (['more', 'less'] as const).flatMap((side) =>
      [MOVES[side], SUPERIOR[side]].flatMap((cue, against) =>
        [...said.matchAll(cue)].flatMap((match): PlainFlag[] => {
          const [at, end] = [match.index, match.index + match[0].length];
          const isTold = (against === 0 ? THAN : THE_ONE_BEFORE).test(said.slice(end));
          if (!isTold || DENIED.test(said.slice(0, at))) return [];
          const subject = judged.findLast(
            ({ claim, match: { ok } }) =>
              ok && isSized(claim.value) && claim.from >= sentence.from && claim.to <= sentence.from + at,
          )?.claim;
          if (subject === undefined || /[;:]/u.test(lower.slice(subject.to, sentence.from + at))) return [];
          const own = all.filter((one) => !isEarlier(one) && sameValue(subject.value, one.value));
          const records = new Set(own.map(({ origin }) => parentOf(origin.id)));
          const [before, ...more] = earlier.filter(
            ({ origin, value }) =>
              records.has(parentOf(origin.id)) &&
              value.type === subject.value.type &&
              isOfSame(origin.id, own),
          );
          const order =
            before === undefined || more.length > 0 ? undefined : compared(subject.value, before.value);
          return order === undefined || order === 0 || order > 0 === (side === 'more')
            ? []
            : [
                {
                  from: sentence.from + at,
                  to: sentence.from + end,
                  kind: 'contradiction',
                  why: 'Les données montrent l’évolution inverse.',
                },
              ];
        }),
      ),
    );
  });
};

const keyOf = (id: string): string => id.split('.').at(-1) ?? '';

const isEarlier = ({ origin }: Evidence): boolean =>
  /^derniere_annee$/u.test(keyOf(origin.id)) ||
  pathWords(keyOf(origin.id)).some((word) => EARLIER.test(word));

/** Words that say what kind of value it is, and not what it is of. */
const PLAIN = /^(?:montant|tarif|eur|euros?|ht|ttc|annee|valeur|total|derniere|pct|de|du|la|le|l|d)$/u;

/** The earlier value is of what the present one is of: "dernier_avenant" is none of "montant". */
const isOfSame = (id: string, own: readonly Evidence[]): boolean => {
  const rest = pathWords(keyOf(id)).filter((word) => !EARLIER.test(word) && !PLAIN.test(word));
  return own.some(({ origin }) => rest.every((word) => pathWords(keyOf(origin.id)).includes(word)));
};
