/**
 * A day told right after the verb that names the key of another: "est reporté au 13 juillet" of "date", where "report" holds the 18th. Only where the facts give that
 * very deed another day of the same record, the own key does not speak of it, and the sentence does not tell the other day.
 */
import type { Evidence } from '../facts/evidence';
import { lastName } from '../facts/key-units';
import { keyTold, parentOf } from '../facts/paths';
import type { PlainFlag } from '../ground';
import { sameValue } from '../match/same-value';
import { sentenceAt } from '../text/sentences';
import { related } from '../text/stems';
import type { TextRule } from './find-roles';
import { pathWords } from './labels';

/** The participle or the verb right before the day; "entre le 12" is none of "entretien", "remis le 12" handed in and not put off. */
const VERB =
  /(?<![a-z])(?!pendant|depuis|durant|lendemain|(?:remis|renvoy)[a-z]*\s+le\s)([a-z]{6,}|remise?s?)\s+(?:[a-z]+ment\s+|(?:pour|en)\s+[a-z]+\s+)?(?:au|a\s+la\s+date\s+du|jusqu'au|le)\s+$/u;
const WEEKDAY = /(?<![a-z])(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s+$/u;
/** A participle or a future; "à rendre le 12 mars au plus tard" is a limit, and names no day of its own. */
const PARTICIPLE = /(?<!r)(?:ees?|es?|is?|ises?|us?|ues?)$|(?:ra|ront)$/u;

/** Putting off names any key of a later day. */
const PUT_OFF = /^(?:report|repouss|decal|differ|remis|renvoy|ajourn)/u;
const PUT_OFF_KEY = /^(?:report\w*|repli|repouss\w*|decal\w*|nouvelle|nouveau|remise|ajournement|renvoi)$/u;

export const verbsOfKeys: TextRule = ({ read, judged, basis, sentences }) => {
  const days = basis.of('date').filter(({ origin }) => origin.kind === 'fact');
  if (days.length < 2) return [];
  const { lower } = read.folded;
  return judged.flatMap(({ claim, match }): PlainFlag[] => {
    const own = match.ok ? (match.evidence ?? []) : [];
    if (claim.value.type !== 'date' || own.length === 0) return [];
    const sentence = sentenceAt(sentences, claim.from);
    const verb = VERB.exec(lower.slice(sentence.from, claim.from).replace(WEEKDAY, ''))?.[1] ?? '';
    if (verb === '' || !PARTICIPLE.test(verb) || own.some((one) => isNamed(one, verb))) return [];
    // "Le solde est versé le 30 octobre": the sentence tells the key of that day.
    const said = lower.slice(sentence.from, sentence.to).match(/[a-z]{4,}/gu) ?? [];
    if (own.some((one) => ownWords(one).some((word) => said.some((heard) => related(heard, word)))))
      return [];
    const rival = days.find(
      (one) =>
        isNamed(one, verb) &&
        (PUT_OFF.test(verb) || ownWords(one).every((word) => said.some((heard) => related(heard, word)))) &&
        !sameValue(one.value, claim.value) &&
        own.every(({ origin }) => parentOf(origin.id) === parentOf(one.origin.id)) &&
        !judged.some(
          (other) =>
            other.claim.from >= sentence.from &&
            other.claim.to <= sentence.to &&
            sameValue(other.claim.value, one.value),
        ),
    );
    return rival === undefined
      ? []
      : [
          {
            ...{ from: claim.from, to: claim.to, kind: 'role' },
            why: `Dans les données, le jour de «\u00A0${keyTold(rival.origin)}\u00A0» est un autre.`,
          },
        ];
  });
};

/** What a key says beside that it is of a day. */
const ownWords = ({ origin }: Evidence): readonly string[] =>
  pathWords(lastName(origin.id)).filter(
    (word) => word.length > 3 && !/^(?:dates?|jours?|heures?)$/u.test(word),
  );

const isNamed = ({ origin }: Evidence, verb: string): boolean =>
  pathWords(lastName(origin.id)).some((word) =>
    PUT_OFF.test(verb) ? PUT_OFF_KEY.test(word) : word.length > 4 && related(word, verb),
  );
