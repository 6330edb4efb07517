/**
 * Grounds a text: every claim maps to a fact, to an entry of the law or to an excerpt of a document, or is flagged; so are sentences
 * that state a rule without its text, that judge, or that decide. It decides nothing: an agent settles each flag.
 */
import type { Claim } from './claim';
import { joined } from './facts/collect';
import type { FactSet } from './facts/evidence';
import type { LawSet } from './facts/law-set';
import { isDoubt, type Grounding, type GroundingFlag, type GroundingKind, type SupportedClaim } from './flag';
import { basisOf } from './match/basis';
import { matchClaim } from './match/match';
import type { Match } from './match/matcher';
import { readClaims } from './reading/read-claims';
import { findRoles } from './roles/find-roles';
import { findSentenceFlags } from './sentences/find-flags';
import { sentenceAt, sentencesIn } from './text/sentences';
import { whyUnsupported } from './why';

interface GroundingInput {
  readonly text: string;
  readonly facts: FactSet;
  readonly law: LawSet;
  /** Excerpts of documents, as `collectFacts` read them with kind `source`. */
  readonly sources?: readonly FactSet[];
}

/** A stretch of the plain text that is flagged. */
export interface PlainFlag {
  readonly from: number;
  readonly to: number;
  readonly kind: GroundingKind;
  readonly why: string;
}

export interface Judged {
  readonly claim: Claim;
  readonly match: Match;
}

export const ground = ({ text, facts, law, sources = [] }: GroundingInput): Grounding => {
  const read = readClaims(text, law.holders === undefined ? {} : { holders: law.holders });
  const { folded, claims } = read;
  const basis = basisOf(joined([facts, law.facts, ...sources]), law);
  const sentences = sentencesIn(folded.cased);
  const proved = new Set<Claim>();
  const judged: Judged[] = claims.map((claim) => {
    const sentence = sentenceAt(sentences, claim.from);
    const at = sentences.indexOf(sentence);
    // What a semicolon parts is one sentence, whose neighbours it has.
    let opening = at;
    while (opening > 0 && folded.lower[(sentences[opening - 1] ?? sentence).to - 1] === ';') opening--;
    const near = {
      from: (sentences[opening - 1] ?? sentences[opening] ?? sentence).from,
      to: (sentences[at + 1] ?? sentence).to,
    };
    const place = { lower: folded.lower, sentence, near, claims, proved };
    const match = matchClaim(claim, basis, place);
    if (match.ok) proved.add(claim);
    return { claim, match };
  });
  const unsupported = judged.flatMap(({ claim, match }): PlainFlag[] =>
    match.ok
      ? []
      : [{ from: claim.from, to: claim.to, kind: claim.kind, why: whyUnsupported(claim.kind, match.why) }],
  );
  const found = [
    ...unsupported,
    ...findRoles({ read, judged, basis, sentences }),
    ...findSentenceFlags({ read, judged, basis, sentences }),
  ];
  const spanOf = ({ from, to, kind, why }: PlainFlag): GroundingFlag => {
    const said = text.slice(folded.at(from), folded.at(to));
    const start = folded.at(from) + said.length - said.trimStart().length;
    return { start, end: start + said.trim().length, text: said.trim(), kind, why };
  };
  const settled = apart(found.filter((one) => !isDoubt(one)));
  // A doubt takes no flag’s place; one on wider words than the flag within it says more.
  const doubted = apart(found.filter(isDoubt)).filter((doubt) =>
    settled.every(
      (flag) =>
        flag.from >= doubt.to ||
        doubt.from >= flag.to ||
        (doubt.from <= flag.from && flag.to <= doubt.to && flag.to - flag.from < doubt.to - doubt.from),
    ),
  );
  const supported = judged.flatMap(({ claim, match }): SupportedClaim[] => {
    if (!match.ok) return [];
    const [start, end] = [folded.at(claim.from), folded.at(claim.to)];
    return [{ start, end, text: text.slice(start, end), kind: claim.kind, origins: match.origins }];
  });
  const flags = settled.map(spanOf);
  return { grounded: flags.length === 0, flags, doubts: doubted.map(spanOf), supported };
};

/** In order; of two flags on the same words the first found stands. */
const apart = (flags: readonly PlainFlag[]): readonly PlainFlag[] => {
  const kept: PlainFlag[] = [];
  for (const flag of flags)
    if (!kept.some((one) => one.from < flag.to && flag.from < one.to)) kept.push(flag);
  return kept.sort((a, b) => a.from - b.from);
};
