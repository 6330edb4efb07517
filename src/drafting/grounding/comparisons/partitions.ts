/**
 * A whole and the two parts that a sentence cuts it into: "Sur 41 dossiers, quinze ont été admis et vingt-six n’ont pas été retenus", "64 inscrits, dont 30
 * filles et 34 garçons". The parts must make the whole, whatever fact has their figures.
 */
import type { Claim } from '../claim';
import type { Judged, PlainFlag } from '../ground';
import type { GroundedText, TextRule } from '../roles/find-roles';
import { pathWords } from '../roles/labels';
import type { Stretch } from '../text/sentences';
import { related, singular } from '../text/stems';

export const partitions: TextRule = (text) => text.sentences.flatMap((sentence) => partsIn(text, sentence));

interface Count extends Judged {
  readonly number: number;
}

const partsIn = (text: GroundedText, sentence: Stretch): readonly PlainFlag[] => {
  const { lower } = text.read.folded;
  const counts = text.judged.flatMap((one): Count[] => {
    const { value, from, to } = one.claim;
    return value.type === 'number' && value.label === undefined && from >= sentence.from && to <= sentence.to
      ? [{ ...one, number: value.number }]
      : [];
  });
  const [whole, first, last, ...more] = counts;
  if (whole === undefined || first === undefined || last === undefined || more.length > 0) return [];
  if (!isWhole(lower, sentence, whole.claim, first.claim)) return [];
  const link = lower.slice(first.claim.to, last.claim.from);
  if (!/(?:^|[\s,])(?:et|tandis\s+que|alors\s+que|mais)\s+(?:les?\s+)?$/u.test(link) || /[;:]/u.test(link))
    return [];
  const end = text.sentences.find(({ to }) => to >= last.claim.to)?.to ?? sentence.to;
  if (!areWhole(link, lower.slice(last.claim.to, end))) return [];
  if (whole.number === first.number + last.number || whole.number <= first.number) return [];
  const rest = whole.number - first.number;
  if (isGiven(last, lower.slice(last.claim.to, end))) return [];
  return [
    {
      ...{ from: last.claim.from, to: last.claim.to, kind: 'number' },
      why: `Le calcul donne ${String(rest)} (${String(whole.number)} - ${String(first.number)}).`,
    },
  ];
};

/** "Sur 41 dossiers, quinze…", "64 inscrits, dont trente…". */
const isWhole = (lower: string, { from }: Stretch, whole: Claim, first: Claim): boolean => {
  const between = lower.slice(whole.to, first.from);
  if (between.length > 70 || /[;:.]/u.test(between)) return false;
  return (
    /(?<![a-z])(?:sur|parmi)\s+(?:les\s+|ces\s+|nos\s+)?$/u.test(lower.slice(from, whole.from)) ||
    /,\s+dont\s+$/u.test(between)
  );
};

const OTHERS = /^\s+(?:[a-z]+\s+)?(?:autres|restante?s?)(?![a-z])/u;
const DENIED = /^\s+(?:[a-z'-]+\s+){0,3}?(?:ne\s|n')[^,;]*?(?<![a-z])(?:pas|pu|point)(?![a-z])/u;
/** Two words that leave nothing between them. */
const APART: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:admis|accept|retenu|favorab|accord|satisf)/u, /^(?:refus|rejet|ecart|defavorab|ajourn|non$)/u],
  [/^(?:fille|femme|dame)/u, /^(?:garcon|homme|monsieur)/u],
  [/^(?:present)/u, /^(?:absent)/u],
  [/^(?:occup|lou|pris)/u, /^(?:libre|vacant|disponib|inoccup)/u],
  [/^(?:adulte|majeur)/u, /^(?:enfant|mineur|jeune)/u],
  [/^(?:gratuit)/u, /^(?:payant)/u],
];

const areWhole = (link: string, after: string): boolean => {
  if (OTHERS.test(after) || DENIED.test(after)) return true;
  const [one, other] = [link, after.split(/[,;]/u)[0] ?? ''].map((said) => said.match(/[a-z]{4,}/gu) ?? []);
  return APART.some((pair) =>
    [pair, [pair[1], pair[0]] as const].some(
      ([a, b]) => one?.some((word) => a.test(word)) === true && other?.some((word) => b.test(word)) === true,
    ),
  );
};

/** A key of the facts says what the last part is: they may know of others yet. */
const isGiven = ({ match }: Count, after: string): boolean => {
  const said = (after.split(/[,;]/u)[0] ?? '').match(/[a-z]{4,}/gu) ?? [];
  return (
    match.ok &&
    match.origins.some(
      ({ id, kind }) =>
        kind === 'fact' &&
        pathWords(id.split('.').at(-1) ?? '').some(
          (word) => word.length > 3 && said.some((one) => related(singular(one), word)),
        ),
    )
  );
};
