/**
 * Whose thing it is: "le justificatif de domicile de M. Roux", when a text of the facts tells that of Mme Sorel. Only where a text has the words that
 * stand before the name, followed by another name of the facts, and no text has them with this one.
 */
import type { NameFact, TextFact } from '../facts/evidence';
import type { PlainFlag } from '../ground';
import { sentenceAt } from '../text/sentences';
import { singular } from '../text/stems';
import type { GroundedText, TextRule } from './find-roles';

/** "acte de naissance de", with a title. */
const OWNED =
  /(?<![a-z])([a-z]{4,}(?:\s+(?:de\s+(?:la\s+|l')?|d'|du\s+|des\s+)?[a-z]{4,}){1,3})\s+(?:de\s+|d')(?:(?:m|mme|monsieur|madame|mlle)\.?\s+)?$/u;

export const owners: TextRule = (text) => {
  const { lower } = text.read.folded;
  return text.judged.flatMap(({ claim, match }): PlainFlag[] => {
    if (claim.value.type !== 'name' || !match.ok) return [];
    const { from } = sentenceAt(text.sentences, claim.from);
    const thing = OWNED.exec(lower.slice(from, claim.from))?.[1];
    const things = (thing?.match(/[a-z]{4,}/gu) ?? []).slice(-2).map(singular);
    if (things.length < 2) return [];
    const name = claim.value.parts.flat();
    const telling = text.basis.texts.filter((one) => tells(one, things));
    const other = telling.find(
      (one) => !name.some((word) => one.tokens.includes(word)) && namesAfter(one, things, text).length > 0,
    );
    return other === undefined || telling.some(({ tokens }) => name.some((word) => tokens.includes(word)))
      ? []
      : [
          {
            ...{ from: claim.from, to: claim.to, kind: 'role' },
            why: `Les données disent de qui c’est («\u00A0${other.folded.text.trim()}\u00A0»).`,
          },
        ];
  });
};

const tells = ({ origin, tokens }: TextFact, things: readonly string[]): boolean =>
  origin.kind === 'fact' && indexAfter(tokens, things) > 0;

/** Where the things are told, one right after the other but for little words; 0 where they are not. */
const indexAfter = (tokens: readonly string[], things: readonly string[]): number => {
  const full = tokens
    .map((token, i) => ({ token: singular(token), i }))
    .filter(({ token }) => token.length > 3);
  const at = full.findIndex((_, i) => things.every((thing, j) => full[i + j]?.token === thing));
  return at < 0 ? 0 : (full[at + things.length - 1]?.i ?? 0) + 1;
};

/** Somebody whom another fact names too, and whom this text names after the thing. */
const namesAfter = (
  { origin, tokens }: TextFact,
  things: readonly string[],
  { basis }: GroundedText,
): readonly NameFact[] => {
  const after = tokens.slice(indexAfter(tokens, things));
  // "attestation d'assurance scolaire": what does not come after "de" is no owner.
  if (!/^(?:de|d|du|des)$/u.test(after[0] ?? '')) return [];
  return basis.names.filter(
    (one) =>
      one.origin.id !== origin.id &&
      one.words.size > 0 &&
      one.words.size < 5 &&
      [...one.words].some((word) => word.length > 3 && after.includes(word)),
  );
};
