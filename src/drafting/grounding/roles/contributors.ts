/**
 * Who gives how much: "la commune apporte 22 000 €" of a record of sums by giver ("financements: { commune: 18000, region: 22000 }"). Only where the
 * subject of the verb names one key of the record, and the sum is that of another.
 */
import type { Claim } from '../claim';
import type { Evidence } from '../facts/evidence';
import { parentOf } from '../facts/paths';
import type { PlainFlag } from '../ground';
import { singular } from '../text/stems';
import type { GroundedText, TextRule } from './find-roles';
import { pathWords } from './labels';

const GIVES =
  '(?:(?:apport|vers|financ|accord|attribu|octroi|octroy|allou|particip|contribu|donn|mobilis|consacr|subventionn|support|assum)[a-z]*|(?:prend|prendra|prennent|prendront)\\s+en\\s+charge)';
const ARTICLE = "(?:la\\s|le\\s|les\\s|l')";
/** Nothing between but what tells how much of what: "à hauteur de", "une aide de". */
const UP_TO = "(?:\\s(?!et\\s|tandis|alors|mais)[a-z'’-]+){0,6}?\\s+$";
const BEFORE: readonly RegExp[] = [
  new RegExp(
    `(?:^|[,;:]\\s*|\\set\\s+|\\sdont\\s+)(${ARTICLE}[a-z' -]{3,50}?)\\s+(?:y\\s+|en\\s+)?${GIVES}${UP_TO}`,
    'u',
  ),
  new RegExp(
    `(?<![a-z])(?:par|de\\s+la\\s+part\\s+d[eu])\\s+(${ARTICLE}[a-z' -]{3,50}?)\\s+(?:a\\s+hauteur\\s+d[e'u]|pour|:)\\s*$`,
    'u',
  ),
];
const AFTER = new RegExp(
  `^\\s+(?:provien[a-z]+|vien[a-z]+|(?:sont|seront|est|sera)\\s+[a-z]+ee?s?)\\s+(?:de\\s+|du\\s+|des\\s+|par\\s+)(${ARTICLE}?[a-z' -]{3,50}?)(?=[,;:.]|\\set\\s|$)`,
  'u',
);

/** "mobilise une aide de 20 000 € du département": who gives it is told after it. */
const FROM = new RegExp(
  `^\\s+(?:(?:venant|provenant|issue?s?|[a-z]+ee?s?)\\s+)?(?:d[eu]s?\\s+|d'|par\\s+)(${ARTICLE}?[a-z' -]{3,50}?)(?=[,;:.]|\\set\\s|$)`,
  'u',
);

export const contributors: TextRule = (text) =>
  text.judged.flatMap(({ claim, match }): PlainFlag[] => {
    if (claim.value.type !== 'amount' || !match.ok || match.evidence === undefined) return [];
    const subject = subjectOf(claim, text);
    if (subject === undefined) return [];
    const facts = match.evidence.filter(({ origin }) => origin.kind === 'fact');
    const named = facts.map((one) => namedIn(subject, siblingsOf(one, text)));
    const giver = giverAfter(claim, text);
    if (giver !== undefined && facts.some((one) => namedIn(giver, siblingsOf(one, text)) === one.origin.id))
      return [];
    return facts.length > 0 &&
      facts.length === match.evidence.length &&
      named.every((one, i) => one !== undefined && one !== facts[i]?.origin.id)
      ? [
          {
            ...{ from: claim.from, to: claim.to, kind: 'role' },
            why: 'Dans les données, ce montant est celui d’un autre financeur.',
          },
        ]
      : [];
  });

const subjectOf = ({ from, to }: Claim, { read, sentences }: GroundedText): string | undefined => {
  const { lower } = read.folded;
  const sentence = sentences.find((one) => from >= one.from && to <= one.to);
  if (sentence === undefined) return undefined;
  const before = lower.slice(sentence.from, from);
  const found = BEFORE.map((pattern) => pattern.exec(before)?.[1]).find((one) => one !== undefined);
  return found ?? AFTER.exec(lower.slice(to, sentence.to))?.[1];
};

const giverAfter = ({ to }: Claim, { read, sentences }: GroundedText): string | undefined => {
  const sentence = sentences.find((one) => to > one.from && to <= one.to);
  return sentence === undefined ? undefined : FROM.exec(read.folded.lower.slice(to, sentence.to))?.[1];
};

/** Ids of the sums of the same record. */
const siblingsOf = ({ origin: { id } }: Evidence, { basis }: GroundedText): readonly string[] => {
  const parent = parentOf(id);
  return parent === '' || /\.\d+(?:\.|$)/u.test(id)
    ? []
    : [
        ...new Set(
          basis.of('amount').flatMap(({ origin }) => (parentOf(origin.id) === parent ? [origin.id] : [])),
        ),
      ];
};

/** The one key all of whose words the subject says; of two, the longer one. */
const namedIn = (subject: string, ids: readonly string[]): string | undefined => {
  const said = (subject.match(/[a-z]{3,}/gu) ?? []).map(singular);
  const found = ids
    .map((id) => ({ id, words: wordsOf(id) }))
    .filter(({ words }) => words.length > 0 && words.every((word) => said.includes(word)))
    .sort((a, b) => b.words.length - a.words.length);
  const [first, second] = found;
  return first === undefined || second?.words.length === first.words.length ? undefined : first.id;
};

const wordsOf = (id: string): readonly string[] =>
  pathWords(id.split('.').at(-1) ?? '')
    .filter(
      (word) => word.length > 2 && !/^(?:des|les|euros?|eur|ttc|aide|part|subvention|montant)$/u.test(word),
    )
    .map(singular);
