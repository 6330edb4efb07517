/**
 * A clause that speaks of what no fact speaks of: "la hausse finance le remplacement des tuyaux en fonte", whether or not a value of the facts stands in it.
 * Three words at least, and half of those that mean something, are neither of a fact, nor what any act says, nor generic.
 */
import type { PlainFlag } from '../ground';
import type { GroundedText, TextRule } from '../roles/find-roles';
import { sentencesIn, type Stretch } from '../text/sentences';
import { singular } from '../text/stems';
import { isCommonplace } from './commonplaces';
import { isGeneric } from './generic-words';
import { isKnown, meaningfulWords } from './support';

/** How many words must be strange. */
const LEAST = 3;

/** Facts of fewer words tell too little for a word to be strange to them. */
const ENOUGH = 25;

export const strangeClauses: TextRule = (text) =>
  text.basis.vocabulary.size < ENOUGH
    ? []
    : sentencesIn(text.read.folded.cased).flatMap((sentence) => [
        ...ofNothing(text, sentence),
        ...clausesOf(text.read.folded.lower, sentence).flatMap((clause): PlainFlag[] => {
          const said = text.read.folded.lower.slice(clause.from, clause.to);
          if (COURTESY.test(said) || isInstruction(text, sentence, clause)) return [];
          const words = meaningfulWords(text, clause);
          const strange = words.filter((word) => isStrange(word.text, text));
          const distinct = new Set(strange.map((word) => singular(word.text))).size;
          const [first, last] = [strange[0], strange.at(-1)];
          // What holds a value of the facts speaks of it, in words of its own.
          const least = holdsValue(text, clause) ? LEAST + 1 : LEAST;
          return first === undefined || last === undefined || distinct < least || distinct * 2 < words.length
            ? []
            : [
                {
                  ...{ from: first.from, to: last.to, kind: 'invention' },
                  why: 'Rien dans les données ne parle de cela\u00A0: complétez les données, ou retirez-le.',
                },
              ];
        }),
      ]);

/** "Vérifier lors des rondes que les piétons disposent d’un passage de 1,40 m.": a note tells its reader what to do, about a value of the facts. */
const isInstruction = ({ judged, read }: GroundedText, sentence: Stretch, clause: Stretch): boolean =>
  clause.from === sentence.from &&
  /^\s*[a-z]{3,}(?:er|ir|re)\s/u.test(read.folded.lower.slice(sentence.from, sentence.to)) &&
  judged.some(({ claim, match }) => match.ok && claim.from >= sentence.from && claim.to <= sentence.to);

const holdsValue = ({ judged }: GroundedText, { from, to }: Stretch): boolean =>
  judged.some(
    ({ claim, match }) => match.ok && claim.from >= from && claim.to <= to && VALUES.has(claim.value.type),
  );
const VALUES: ReadonlySet<string> = new Set([
  'name',
  'street',
  'amount',
  'time',
  'share',
  'measure',
  'duration',
]);

/** A whole sentence without a value or a word of the facts, two words of which are strange. */
const ofNothing = (text: GroundedText, sentence: Stretch): readonly PlainFlag[] => {
  const said = text.read.folded.lower.slice(sentence.from, sentence.to);
  const isProved = text.judged.some(({ claim }) => claim.from >= sentence.from && claim.to <= sentence.to);
  if (isProved || COURTESY.test(said) || READER.test(said) || OTHERWISE.test(said)) return [];
  const words = meaningfulWords(text, sentence);
  const strange = words.filter((word) => isStrange(word.text, text));
  const distinct = new Set(strange.map((word) => singular(word.text))).size;
  const known = words.some(
    ({ text: word }) => !isGeneric(word) && !isCommonplace(word) && isKnown(word, text.basis.vocabulary),
  );
  return distinct < 2 || known || words.length < 5
    ? []
    : [
        {
          ...{ from: sentence.from, to: sentence.to, kind: 'invention' },
          why: 'Rien dans les données ne parle de cela\u00A0: complétez les données, ou retirez-le.',
        },
      ];
};

/** Said to the reader or by the writer: what letters say; or what a title or a list opens with. */
const READER =
  /(?<![a-z])(?:je|j'|nous|vous|votre|vos|notre|nos)(?![a-z])|[:|?]|^(?:article|vu|considerant)\s/u;

/** What letters close with, and acts: who is charged with carrying them out; wishes, thanks, and to whom a note goes. */
const COURTESY =
  /(?<![a-z])(?:chargee?s?\s|ampliation|veuillez|prie|voudrez|salutations?|sentiments?|consideration|honneur|voeux|felicitations?|felicite|condoleances|remercie\w*|remerciements?|main-forte|coup\s+de\s+main)(?![a-z])|^\s*note\s+(?:a|au|aux|pour|de\s+presentation)\s/u;
/** What comes of doing otherwise: "À défaut, la demande ne pourra pas être prise en compte." */
const OTHERWISE =
  /^\s*(?:a\s+defaut|faute\s+de\s+quoi|passe\s+ce\s+delai|au-dela\s+de\s+ce\s+delai|dans\s+le\s+cas\s+contraire|sans\s+reponse)(?![a-z])[^.]*(?:ne\s+(?:sera|seront|pourra|pourront)|n'est\s+plus|reputee?s?|consideree?s?|caduque?s?)/u;

const isStrange = (word: string, { basis }: GroundedText): boolean =>
  !isGeneric(word) &&
  !isCommonplace(word) &&
  !isKnown(word, basis.vocabulary) &&
  !isKnown(singular(word), basis.vocabulary);

/** What commas and brackets part. */
const clausesOf = (lower: string, { from, to }: Stretch): readonly Stretch[] => {
  const clauses: Stretch[] = [];
  let start = from;
  for (const match of lower.slice(from, to).matchAll(/,\s|[;:()]/gu)) {
    clauses.push({ from: start, to: from + match.index });
    start = from + match.index + match[0].length;
  }
  return [...clauses, { from: start, to }];
};
