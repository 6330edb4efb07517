/**
 * The oldest or the newest line of a list: "la concession B-17 est la plus ancienne" of one of 1897, when another has 1889. One column of years or days alone, and
 * one line that the sentence names.
 */
import type { ClaimValue } from '../claim';
import type { RecordFact } from '../facts/evidence';
import type { PlainFlag } from '../ground';
import { families } from '../roles/records';
import { marksIn } from '../roles/record-marks';
import { subjectsIn } from '../roles/record-mentions';
import type { GroundedText, TextRule } from '../roles/find-roles';
import type { Stretch } from '../text/sentences';
import { isoOf } from '../match/calendar';

const SAID =
  /(?<![a-z])(?:l[ae]s?|celui|celle)\s+plus\s+(?:(ancien(?:ne)?s?|vieux|vieille)|(recente?s?|neu(?:f|ve)))(?![a-z])/gu;
/** Said of the line itself: "la commune la plus ancienne", "que la plus ancienne" are of another. */
const OF_THE_LINE = /(?:^|[,(:]|\s(?:est|sont|etait|etaient|reste|demeure|donc|aussi|bien)|c'est)\s*$/u;
/** Among others still, or what is told of part of them. */
const PART = /(?<![a-z])(?:l'une?|des|deuxieme|troisieme|seconde?)\s+(?:des\s+)?(?:[a-z]+\s+)?$/u;
/** "remonte à 1904, sept ans avant celle de la famille Roche": who is named after that is another. */
const OTHERS = /[,;:]|\s(?:avant|apres|que|devant|contre)\s/u;
const YEAR_KEY =
  /^(?:(?:annee|date|an|millesime|d|de|la|construction|acquisition|creation|mise_en_service)(?:_|$))+$/u;

export const oldest: TextRule = (text) => {
  const { lower } = text.read.folded;
  return families(text.basis.records).flatMap((lines) => {
    const column = momentsOf(lines);
    if (column === undefined) return [];
    return text.sentences.flatMap((sentence) =>
      [...lower.slice(sentence.from, sentence.to).matchAll(SAID)].flatMap((match): PlainFlag[] => {
        const before = lower.slice(sentence.from, sentence.from + match.index);
        if (PART.test(before) || !OF_THE_LINE.test(before)) return [];
        const beyond = OTHERS.exec(lower.slice(sentence.from + match.index + match[0].length, sentence.to));
        const to =
          beyond === null ? sentence.to : sentence.from + match.index + match[0].length + beyond.index;
        const owner = ownerIn(text, lines, { from: sentence.from, to });
        const own = owner === undefined ? undefined : column[owner];
        if (own === undefined) return [];
        const wrong = column.some((other) =>
          other === undefined ? false : match[1] === undefined ? other > own : other < own,
        );
        const from = sentence.from + match.index;
        return wrong
          ? [
              {
                ...{ from, to: from + match[0].length, kind: 'contradiction' },
                why: 'Une autre ligne de la liste dépasse celle-ci.',
              },
            ]
          : [];
      }),
    );
  });
};

const ownerIn = (
  text: GroundedText,
  lines: readonly RecordFact[],
  { from, to }: Stretch,
): number | undefined => {
  const named = subjectsIn(text, lines, from, to);
  const found = named.length > 0 ? named : marksIn(text, lines, from, to);
  const owners = new Set(found.flatMap((one) => one.owners));
  return owners.size === 1 ? [...owners][0] : undefined;
};

/** A number that orders each line, when one key alone holds moments. */
const momentsOf = (lines: readonly RecordFact[]): readonly (number | undefined)[] | undefined => {
  const fields = new Set<string>();
  const rows = lines.map(({ path, evidence }) => {
    const found = evidence.flatMap(({ origin, value }) => {
      const field = origin.id.slice(path.replace('#', '.').replace(/^\./u, '').length + 1);
      const order = YEAR_KEY.test(field) ? orderOf(value) : undefined;
      if (order === undefined) return [];
      fields.add(field);
      return [order];
    });
    return found[0];
  });
  return fields.size === 1 ? rows : undefined;
};

const orderOf = (value: ClaimValue): number | undefined => {
  if (value.type === 'year') return value.year;
  if (value.type === 'number')
    return Number.isInteger(value.number) && value.number > 1000 && value.number < 2200
      ? value.number
      : undefined;
  const iso = value.type === 'date' ? isoOf(value) : undefined;
  return iso === undefined ? undefined : Number(iso.replace(/-/gu, '')) / 10_000;
};
