/**
 * Those who voted, against the votes that the same sentence tells: "vingt élus ont pris part au vote : quinze pour, trois contre, une abstention" are
 * nineteen. A whole that is a fact is let through: those present need not all vote.
 */
import type { Judged, PlainFlag } from '../ground';
import type { TextRule } from '../roles/find-roles';

const VOTERS =
  /^(?:elu|votant|conseiller|membre|delegue|present|suffrage|voix|vote|bulletin|participant|electeur)$/u;

export const tallies: TextRule = ({ read, judged, sentences }) => {
  const { lower } = read.folded;
  return sentences.flatMap((sentence): PlainFlag[] => {
    const numbers = judged.filter(
      ({ claim }) => claim.from >= sentence.from && claim.to <= sentence.to && claim.value.type === 'number',
    );
    const cast = numbers.flatMap((one) => {
      const side = sideOf(lower, one, sentence.to);
      return side === undefined ? [] : [{ one, side, number: numberOf(one) }];
    });
    const [pour, contre, abstentions] = ['pour', 'contre', 'abst'].map((side) =>
      cast.filter((vote) => vote.side === side),
    );
    // One vote, told whole: at least two sides of it.
    if (pour?.length !== 1 || (contre?.length ?? 0) > 1 || (abstentions?.length ?? 0) > 1 || cast.length < 2)
      return [];
    // "une abstention" is no number to readers.
    const said = lower.slice(sentence.from, sentence.to);
    const single = abstentions?.length === 0 && /(?<![a-z])une\s+abstention/u.test(said) ? 1 : 0;
    // Nor is "un contre".
    const against =
      contre?.length === 0 && /(?<![a-z])une?\s+(?:voix\s+|vote\s+)?contre(?![a-z])/u.test(said) ? 1 : 0;
    const expressed = cast
      .filter(({ side }) => side !== 'abst')
      .reduce((sum, { number }) => sum + number, against);
    const all = cast.reduce((sum, { number }) => sum + number, single + against);
    const [first] = cast;
    const wholes = numbers.filter(
      ({ claim, match }) =>
        first !== undefined &&
        claim.to <= first.one.claim.from &&
        claim.value.type === 'number' &&
        VOTERS.test(claim.value.noun ?? '') &&
        match.ok &&
        match.origins.every(({ kind }) => kind === 'derived') &&
        !/(?<![a-z])(?:absents?|excuses?|inscrits|exercice|requi\w+|quorum|presents)(?![a-z])/u.test(
          lower.slice(claim.to, first.one.claim.from),
        ),
    );
    const [whole, ...more] = wholes;
    if (whole === undefined || more.length > 0 || [expressed, all].includes(numberOf(whole))) return [];
    return [
      {
        ...{ from: whole.claim.from, to: whole.claim.to, kind: 'number' },
        why: `Les voix que donne la phrase font ${String(all)}.`,
      },
    ];
  });
};

const numberOf = ({ claim: { value } }: Judged): number => (value.type === 'number' ? value.number : 0);

/** "quinze pour", "quinze voix contre", "une abstention". */
const sideOf = (lower: string, { claim }: Judged, end: number): string | undefined =>
  /^\s*(?:voix\s+|votes?\s+)?(?:se\s+sont\s+)?(pour|contre|abst)/u.exec(lower.slice(claim.to, end))?.[1] ??
  (claim.value.type === 'number' && claim.value.noun?.startsWith('abst') ? 'abst' : undefined);
