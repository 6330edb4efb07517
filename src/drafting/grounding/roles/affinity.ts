/**
 * The value of another fact: the words that govern it are those of a fact of the same type with another value, and none of its own
 * fact's words stands in the sentence. "La demande du 18 novembre", when the 18th is the day of signature.
 */
import type { Claim } from '../claim';
import type { Evidence } from '../facts/evidence';
import { lineIdOf, linesNamed, linesOf, spoken } from '../compute/lines';
import { lastName } from '../facts/key-units';
import { parentOf } from '../facts/paths';
import { countedRoles } from '../facts/per-keys';
import type { Basis } from '../match/basis';
import type { Judged, PlainFlag } from '../ground';
import { sumOfSiblings } from '../match/derived-counts';
import { sameValue } from '../match/same-value';
import { sentenceAt, type Stretch } from '../text/sentences';
import { related, sameNoun } from '../text/stems';
import { allOf, contentWords, governingWords, rolesOf, without } from './affinity-words';
import { deedsOn } from './deeds-of-days';
import type { TextRule } from './find-roles';
import { inKnownInterval } from './known-intervals';
import { isGapSaid } from './gaps-said';
import { isLabel, pathWords } from './labels';
import { isOfColumn } from './of-column';
import { isOfOwnRecord } from './own-record';
import { isPartOrWhole } from './part-and-whole';
import { areOfOneRecord, comparable, isMostlyTold, isNumbering, isOfKind, isOneOfMany } from './rivals';
import { isEachOfTotal } from './said-per';
import { isOfSitting, isTreated } from './sittings';
import { conditionWords } from './told-conditions';

const TYPES: ReadonlySet<string> = new Set([
  'date',
  'amount',
  'number',
  'measure',
  'month',
  'share',
  'duration',
]);
export const affinity: TextRule = ({ read, judged, basis, sentences }) => {
  const { lower } = read.folded;
  const isKnown = inKnownInterval(read, basis);
  const exchanged = swapped(judged, lower, sentences);
  return judged.flatMap(({ claim, match }): PlainFlag[] => {
    if (exchanged.has(claim)) return [elsewhere(claim)];
    if (!match.ok || !TYPES.has(claim.value.type) || match.evidence === undefined) return [];
    // Another origin than the facts, or what was computed, has no role to exchange.
    const own = match.evidence.filter(({ origin }) => origin.kind === 'fact');
    if (own.length === 0 || own.length < match.evidence.length || isKnown(claim)) return [];
    const sentence = sentenceAt(sentences, claim.from);
    const said = lower.slice(sentence.from, sentence.to);
    if (own.every(({ origin }) => isOfLineNamed(origin.id, said, basis))) return [];
    // "30 ans: 390": what a key says stands with what the key holds.
    const held = own.flatMap(({ origin }) => (origin.id.endsWith('.#') ? [origin.id.slice(0, -2)] : []));
    if (
      held.length > 0 &&
      judged.some(
        (other) =>
          inSentence(other.claim, sentence) &&
          other.match.ok &&
          other.match.origins.some(({ id }) => held.includes(id)),
      )
    )
      return [];
    if (isGapSaid(claim, judged, basis, lower, sentence) || isPartOrWhole(claim, judged, lower, sentence))
      return [];
    const before = lower.slice(sentence.from, claim.from);
    if (claim.value.type === 'date' && isOnlyLimit(lower, claim, own, basis)) return [];
    if (claim.value.type === 'date' && (isBeginning(before, own) || isOfSitting(clauseBefore(before), own)))
      return [];
    // A row of a table has no words that govern; a sum of votes is no vote.
    if (said.includes('|') || isOfColumn(claim, own, judged, lower, TYPES)) return [];
    if (claim.value.type === 'number' && isLabelled(lower, claim, own)) return [];
    if (claim.value.type === 'number' && sumOfSiblings(basis, claim.value.number, said) !== undefined)
      return [];
    const all = contentWords(said);
    const mine = own.flatMap((one) => [...rolesOf(one), ...deedsOn(one)]);
    const { near, opening } = governingWords(lower, claim, read.claims, sentence);
    const governing = [...near, ...opening];
    // Said twice in a sentence, a value may be right once: only its own words speak for it.
    const twice = judged.some(
      (other) =>
        other.claim !== claim &&
        inSentence(other.claim, sentence) &&
        sameValue(other.claim.value, claim.value),
    );
    const heard = twice ? governing : all;
    const conditions = conditionWords(claim, judged, lower, sentence);
    const rivals = basis.evidence.filter(
      (one) =>
        one.origin.kind === 'fact' &&
        comparable(one, own) &&
        isNumbering(one, claim) &&
        isOfKind(one, claim) &&
        !isOneOfMany(one, basis) &&
        !isEachOfTotal(lower.slice(claim.to, sentence.to), one) &&
        !sameValue(claim.value, one.value) &&
        !judged.some(
          (other) =>
            other.claim !== claim &&
            inSentence(other.claim, sentence) &&
            (sameValue(other.claim.value, one.value) || isOfText(one, other, basis)),
        ),
    );
    const ids = basis.evidence.flatMap(({ origin }) => (origin.kind === 'fact' ? [origin.id] : []));
    const rival = rivals.find((one) => {
      if (PAST.test(one.origin.id) && A_NEW.test(lower.slice(sentence.from, claim.from))) return false;
      // What both are for tells nothing: "tarifs.adulte" and "tarifs.enfant" differ by their last word.
      const theirs =
        claim.value.type === 'number' ? rolesOf({ ...one, roles: countedRoles(one) }) : rolesOf(one);
      const [ownOnly, rivalOnly] = [without(mine, theirs), without(theirs, mine)];
      if (ownOnly.some((role) => conditions.includes(role))) return false;
      if (ownOnly.some((role) => heard.some((word) => related(word, role) || isLabel(word, role))))
        return false;
      const told = (areOfOneRecord(one, own) ? governing : near).filter(
        (word) =>
          rivalOnly.some((role) => isLabel(word, role) || sameNoun(word, role)) &&
          !mine.some((role) => related(word, role)),
      );
      // "attestation.sejour.du" is not told by what both are of: a root fact is of the attestation too.
      const parts = one.origin.id.split('.');
      if (
        parts.length > 2 &&
        own.every(({ origin }) => parentOf(origin.id) === '') &&
        told.every((word) => pathWords(parts[0] ?? '').some((known) => related(word, known)))
      )
        return false;
      if (new Set(told).size < (ownOnly.length === 0 ? 2 : 1)) return false;
      if (!isMostlyTold(one.origin.id, ids, claim.value.type === 'date', mine, told)) return false;
      // "la séance du conseil du 17": what is of the rival is nearer than a field of the own record told before it.
      const since = Math.max(...told.map((word) => lower.slice(0, claim.from).lastIndexOf(word)));
      if (claim.value.type === 'date' && isTreated(lower.slice(since, claim.from))) return false;
      return !isOfOwnRecord(claim, own, { judged, basis, lower, sentence, since });
    });
    return rival === undefined ? [] : [elsewhere(claim)];
  });
};

/** "le nouveau règlement" is not what "reglement_precedent" holds. */
const PAST = /(?:^|[._])(?:precedente?s?|anciens?|anciennes?|anterieure?s?|previous|former|old)(?:[._]|$)/u;
const A_NEW = /(?<![a-z])nouve(?:au|aux|l|lle|lles)(?![a-z])/u;

/** "2 400 € sont remboursés en six versements" of "remboursement: 6 versements de 400 €": the word is said of what the sentence tells of that text. */
const isOfText = ({ origin: { id } }: Evidence, { claim, match }: Judged, { texts }: Basis): boolean =>
  match.ok &&
  TYPES.has(claim.value.type) &&
  match.origins.some((origin) => origin.id === id) &&
  // A cell of a table holds one number, which is its own.
  texts.some(({ folded, origin }) => origin.id === id && /\d\D*[a-z]\D*\d/u.test(folded.lower));

/** "accueil demandé à partir du 7 septembre" of "entree_souhaitee": what begins that day is what was asked for, not the asking. */
const isBeginning = (before: string, own: readonly Evidence[]): boolean =>
  /(?<![a-z])(?:a\s+(?:partir|compter)\s+du|des\s+le|pour\s+le)\s+(?:[a-z]+di\s+|dimanche\s+)?$/u.test(
    before,
  ) && own.every(({ roles }) => roles.some((role) => BEGINS.test(role)));
/** "Les dossiers sont à rendre le 19 juin au plus tard" of "date_limite_inscription": a limit, and the only one that the facts give. */
const isOnlyLimit = (lower: string, { from, to }: Claim, own: readonly Evidence[], basis: Basis): boolean => {
  const isLimit = ({ roles }: Evidence): boolean => roles.some((role) => A_LIMIT.test(role));
  return (
    own.every(isLimit) &&
    (UNTIL.test(lower.slice(Math.max(0, from - 40), from)) || AT_LATEST.test(lower.slice(to, to + 24))) &&
    basis.of('date').every((one) => !isLimit(one) || own.some(({ value }) => sameValue(value, one.value)))
  );
};
const A_LIMIT = /^(?:limite|echeance|cloture|deadline)$/u;
const UNTIL =
  /(?<![a-z])(?:avant\s+le|d'ici\s+(?:le|au)|jusqu'au|au\s+plus\s+tard\s+le)\s+(?:[a-z]+di\s+|dimanche\s+)?$/u;
const AT_LATEST = /^,?\s+(?:au\s+plus\s+tard|dernier\s+delai|dernier\s+carat|inclus)(?![a-z])/u;
const BEGINS =
  /^(?:entree|debut|effet|depart|ouverture|installation|souhaitee?|voulue?|arrivee|demarrage|rentree|reprise|commencement|premiere?|prise)$/u;

/** A line of a list that the sentence names, and its value: whatever governs it, it is in its place. */
const isOfLineNamed = (id: string, said: string, basis: Basis): boolean => {
  const line = lineIdOf(id);
  if (!/\.\d+$/u.test(line)) return false;
  const list = parentOf(line);
  const ids = basis.evidence.flatMap(({ origin }) => (origin.id.startsWith(`${list}.`) ? [origin.id] : []));
  const named = linesNamed(linesOf(ids, basis), spoken(said));
  return (
    named.some((one) => one.id === line) ||
    // "la tranche C", by a letter.
    basis.texts.some(
      ({ origin, tokens }) =>
        parentOf(origin.id) === line &&
        tokens.length === 1 &&
        new RegExp(`(?<![a-z])${lastName(origin.id)}s?\\s${tokens[0] ?? ''}(?![a-z\\d])`, 'u').test(said),
    )
  );
};

/** "le lot 1", "les rangs 2 et 3", "tranche n° 2": the word before the number is that of its own field, however short. */
const isLabelled = (lower: string, { from }: Claim, own: readonly Evidence[]): boolean => {
  const label = /(?<![a-z])([a-z]{3,})\s+(?:n°\s*)?(?:\d+\s*(?:,|et|a|au|ou)\s*)*$/u.exec(
    lower.slice(Math.max(0, from - 40), from),
  )?.[1];
  return label !== undefined && own.some(({ roles }) => roles.some((role) => sameNoun(role, label)));
};

const elsewhere = ({ from, to }: Claim): PlainFlag => ({
  from,
  to,
  kind: 'role',
  why: 'Cette valeur est dans les données, mais pour autre chose que ce que dit la phrase.',
});

/** Two values of one sentence, each governed by the words of the other’s fact: "le loyer est de 240 € et le dépôt de 120 €". */
const swapped = (
  judged: readonly Judged[],
  lower: string,
  sentences: readonly Stretch[],
): ReadonlySet<Claim> => {
  const claims = judged.map(({ claim }) => claim);
  const single = judged.flatMap(({ claim, match }) => {
    const [one, ...more] = match.ok
      ? (match.evidence ?? []).filter(({ origin }) => origin.kind === 'fact')
      : [];
    if (one === undefined || more.length > 0 || !TYPES.has(claim.value.type)) return [];
    const sentence = sentenceAt(sentences, claim.from);
    const words = allOf(governingWords(lower, claim, claims, sentence));
    return [{ claim, from: sentence.from, one, roles: rolesOf(one), words }];
  });
  const names = (words: readonly string[], roles: readonly string[]): boolean =>
    words.some((word) => roles.some((role) => related(word, role)));
  const found = new Set<Claim>();
  for (const a of single)
    for (const b of single) {
      if (a === b || a.from !== b.from || a.claim.value.type !== b.claim.value.type) continue;
      if (isEachOfTotal(lower.slice(a.claim.to), b.one) || isEachOfTotal(lower.slice(b.claim.to), a.one))
        continue;
      const [ofA, ofB] = [without(a.roles, b.roles), without(b.roles, a.roles)];
      if (names(a.words, ofB) && !names(a.words, ofA) && names(b.words, ofA) && !names(b.words, ofB)) {
        found.add(a.claim);
        found.add(b.claim);
      }
    }
  return found;
};

const inSentence = ({ from, to }: Claim, sentence: { readonly from: number; readonly to: number }): boolean =>
  from >= sentence.from && to <= sentence.to;

const clauseBefore = (before: string): string => before.split(/[;:()]/u).at(-1) ?? '';
