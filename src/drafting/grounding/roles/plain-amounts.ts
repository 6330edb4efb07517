/**
 * The value of a qualified key told as the plain one: "un secours de 512,40 €", when "montant" is 320 and 512,40 is the "montant_facture" of the bill that it
 * helps to pay. The noun right before the value is a text of the record that the plain key stands in, and none of the words of the qualified key.
 */
import type { Evidence } from '../facts/evidence';
import { keyTold, parentOf } from '../facts/paths';
import type { PlainFlag } from '../ground';
import { sameValue } from '../match/same-value';
import { sentenceAt } from '../text/sentences';
import { related } from '../text/stems';
import type { GroundedText, TextRule } from './find-roles';
import { isLabel, pathWords } from './labels';

/** What a value is called when its record says of what it is. */
const PLAIN = /^(?:montant|prix|loyer|tarif|cout|duree|surface|superficie|valeur|somme)$/u;
const UNIT = /^(?:ht|ttc|eur|euros?|m2|mois|ans?|jours?|total|mensuel|annuel)$/u;
/** "un secours exceptionnel de 512,40 €", "une aide d’un montant de 300 €". */
const HEAD =
  /(?<![a-z])(?:une?|le|la|ce|cette|cet|l'|son|sa|d'une?)\s*([a-z]{4,}(?:\s+[a-z]{4,}){0,2})\s+(?:d'un\s+montant\s+|d'une\s+(?:valeur|somme|duree)\s+|a\s+hauteur\s+|d'un\s+total\s+)?(?:de\s+|d'|du\s+)$/u;

export const plainAmounts: TextRule = (text) => {
  const plain = text.basis.evidence.filter((one) => isPlain(one));
  return plain.length === 0
    ? []
    : text.judged.flatMap(({ claim, match }): PlainFlag[] => {
        if (!match.ok || match.evidence === undefined) return [];
        const own = match.evidence.filter(({ origin }) => origin.kind === 'fact');
        if (own.length === 0 || own.length < match.evidence.length) return [];
        const sentence = sentenceAt(text.sentences, claim.from);
        const head = HEAD.exec(text.read.folded.lower.slice(sentence.from, claim.from))?.[1];
        const words = head?.split(/\s+/u) ?? [];
        if (words.length === 0) return [];
        const rival = plain.find(
          (one) => own.every((mine) => isQualified(mine, one)) && isHead(words, one, text),
        );
        const isSaid = own.some(({ origin }) =>
          qualifiers(origin.id).some((key) => words.some((word) => isLabel(word, key) || related(word, key))),
        );
        return rival === undefined || isSaid || sameValue(claim.value, rival.value)
          ? []
          : [
              {
                ...{ from: claim.from, to: claim.to, kind: 'role' },
                why: `Dans les données, cette valeur est celle de «\u00A0${keyTold(own[0]?.origin)}\u00A0», pas de «\u00A0${keyTold(rival.origin)}\u00A0».`,
              },
            ];
      });
};

const lastOf = (id: string): readonly string[] =>
  pathWords(id.split('.').at(-1) ?? '').filter((word) => !UNIT.test(word));
const qualifiers = (id: string): readonly string[] =>
  lastOf(id).filter((word) => !PLAIN.test(word) && word.length > 3);

const isPlain = ({ origin }: Evidence): boolean => {
  const words = lastOf(origin.id);
  return (
    origin.kind === 'fact' &&
    words.length === 1 &&
    PLAIN.test(words[0] ?? '') &&
    !/\.\d+(?:\.|$)/u.test(origin.id)
  );
};

/** "montant_facture" beside "montant". */
const isQualified = (mine: Evidence, plain: Evidence): boolean =>
  parentOf(mine.origin.id) === parentOf(plain.origin.id) &&
  lastOf(mine.origin.id)[0] === lastOf(plain.origin.id)[0] &&
  qualifiers(mine.origin.id).length > 0;

/** The noun is what a text of the record, or its key, calls the thing. */
const isHead = ([noun = '']: readonly string[], plain: Evidence, { basis }: GroundedText): boolean =>
  basis.texts.some(
    ({ origin, tokens }) => parentOf(origin.id) === parentOf(plain.origin.id) && tokens[0] === noun,
  ) || pathWords(parentOf(plain.origin.id)).includes(noun);
