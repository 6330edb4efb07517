/**
 * Words between quotation marks that are not those of the facts: "refusé comme « document portant atteinte au secret des affaires »" of "motif_refus: document préparatoire à une décision". A
 * quotation of some length, most of whose words no fact has, where a fact has its first ones and another end. Names, titles and the law are not for this rule.
 */
import type { PlainFlag } from '../ground';
import type { TextRule } from '../roles/find-roles';
import { sentenceAt } from '../text/sentences';
import { related } from '../text/stems';
import { EMPTY_WORD, isKnown } from './support';

const QUOTED = /[«“"]\s*([^«»“”"]{12,240}?)\s*[»”"]/gu;
/** How many words that mean something make a quotation. */
const LEAST = 3;

export const quotations: TextRule = ({ read, judged, basis, sentences }) =>
  [...read.folded.cased.matchAll(QUOTED)].flatMap((match): PlainFlag[] => {
    const said = match[1] ?? '';
    const from = match.index + match[0].indexOf(said);
    const to = from + said.length;
    const words = wordsOf(read.folded.lower.slice(from, to));
    // A title has capitals, and a quotation of the law stands beside its article.
    const { from: start, to: end } = sentenceAt(sentences, from);
    const isLaw = judged.some(
      ({ claim }) => claim.value.type === 'citation' && claim.from >= start && claim.to <= end,
    );
    if (words.length < LEAST || isLaw || /^\p{Lu}/u.test(said)) return [];
    const strange = words.filter((word) => !isKnown(word, basis.vocabulary));
    if (strange.length * 2 <= words.length) return [];
    const [head = ''] = words;
    const rival = basis.texts.find(({ folded, origin }) => {
      const own = wordsOf(folded.lower);
      return origin.kind === 'fact' && own.length >= LEAST && related(own[0] ?? '', head);
    });
    return rival === undefined
      ? []
      : [
          {
            ...{ from, to, kind: 'contradiction' },
            why: `Cette citation n’est pas dans les données, qui disent «\u00A0${rival.folded.text.trim()}\u00A0».`,
          },
        ];
  });

const wordsOf = (text: string): readonly string[] =>
  (text.match(/[a-z]{4,}/gu) ?? []).filter((word) => !EMPTY_WORD.test(word));
