/**
 * A day told as before or after the last one allowed: "reçu le 9 décembre, avant la date limite" of "date_limite: 28 novembre". The day that the sentence tells, or the
 * one under the key that its words name, is held against the one limit of the facts.
 */
import type { ClaimValue } from '../claim';
import type { Evidence } from '../facts/evidence';
import type { PlainFlag } from '../ground';
import { sameValue } from '../match/same-value';
import type { TextRule } from '../roles/find-roles';
import { pathWords } from '../roles/labels';
import { related } from '../text/stems';
import { DENIED } from './cues';
import { compared } from './sizes';

const LIMIT = /^(?:limite|butoir|cloture|echeance|forclusion|expiration)$/u;
const IN_TIME =
  /(?<![a-z])(?:avant\s+(?:la\s+(?:date\s+(?:limite|butoir)|cloture|date\s+de\s+cloture)|l'echeance|l'expiration\s+du\s+delai)|dans\s+(?:le\s+delai|les\s+delais)(?!\s+(?:de\s+)?\d)|a\s+temps(?!\s))(?![a-z])/gu;
const LATE =
  /(?<![a-z])(?:apres\s+(?:la\s+(?:date\s+(?:limite|butoir)|cloture|date\s+de\s+cloture)|l'echeance|l'expiration\s+du\s+delai)|hors\s+(?:delais?|des\s+delais)|tardivement|au-dela\s+de\s+la\s+date\s+limite)(?![a-z])/gu;
/** What comes in, and may come too late. */
const ARRIVES =
  /^(?:recu\w*|reception\w*|depos\w*|depot\w*|parven\w*|remis\w*|transmi\w*|arriv\w*|envo\w*|adress\w*|rendu\w*|enregistr\w*)$/u;

/** What is done with it once it is there. */
const DEALT_WITH = /^(?:instrui|trait|present|examin|etudi|rembours|pay|regl|confirm)/u;
/** A day on which the writer sends something is none of arrival. */
const ANSWERS = /reponse|accuse|notification/u;

export const deadlines: TextRule = ({ read, judged, basis, sentences }) => {
  const { lower } = read.folded;
  const days = basis.of('date').filter(({ origin }) => origin.kind === 'fact');
  const isLimit = ({ origin }: Evidence): boolean =>
    pathWords(origin.id.split('.').at(-1) ?? '').some((word) => LIMIT.test(word));
  const [limit, ...more] = days.filter(isLimit);
  if (limit === undefined || more.length > 0) return [];
  const ofWhat = pathWords(limit.origin.id.split('.').at(-1) ?? '').filter(
    (word) => word.length > 3 && !LIMIT.test(word) && !/^dates?$/u.test(word) && !ARRIVES.test(word),
  );
  return sentences.flatMap((sentence) => {
    const said = lower.slice(sentence.from, sentence.to);
    return ([IN_TIME, LATE] as const).flatMap((cue, late) =>
      [...said.matchAll(cue)].flatMap((match): PlainFlag[] => {
        const before = said.slice(0, match.index);
        // What is asked for, or is no matter of fact.
        if (DENIED.test(before) || FUTURE.test(/[^;:]*$/u.exec(before)?.[0] ?? '')) return [];
        const heard = (/[^;:]*$/u.exec(before)?.[0] ?? '').match(/[a-z]{4,}/gu) ?? [];
        const arrived = heard.findLastIndex((word) => ARRIVES.test(word));
        if (arrived < 0 || heard.slice(arrived).some((word) => DEALT_WITH.test(word))) return [];
        if (ofWhat.some((word) => !heard.some((one) => related(one, word)))) return [];
        const told = judged.findLast(
          ({ claim, match: { ok } }) =>
            ok &&
            claim.value.type === 'date' &&
            claim.from >= sentence.from &&
            claim.to <= sentence.from + match.index &&
            days.some(
              (one) => !isLimit(one) && !ANSWERS.test(one.origin.id) && sameValue(claim.value, one.value),
            ),
        )?.claim;
        const isClose =
          told !== undefined && !/[;:]/u.test(lower.slice(told.to, sentence.from + match.index));
        const values: readonly ClaimValue[] = isClose
          ? [told.value]
          : days
              .filter(
                (one) =>
                  !isLimit(one) &&
                  !ANSWERS.test(one.origin.id) &&
                  arrivals(one).some((word) => heard.some((one_) => related(one_, word))),
              )
              .map(({ value }) => value);
        const orders = values.flatMap((value) => compared(value, limit.value) ?? []);
        return orders.length > 0 && orders.every((order) => (late === 0 ? order > 0 : order <= 0))
          ? [
              {
                from: sentence.from + match.index,
                to: sentence.from + match.index + match[0].length,
                kind: 'contradiction',
                why: 'Les dates des données disent l’inverse.',
              },
            ]
          : [];
      }),
    );
  });
};

const FUTURE =
  /(?<![a-z])(?:devra\w*|(?<!se\s)doi(?:t|vent)|devez|pourr\w+|pouvez|veuillez|merci|invit\w+|pri(?:e|ons)|faut|seront|sera|[a-z]+(?:erez|irez))(?![a-z])/u;
const arrivals = ({ origin }: Evidence): readonly string[] =>
  pathWords(origin.id).filter((word) => ARRIVES.test(word));
