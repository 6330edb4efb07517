/**
 * What a clause says of one line of a list in the words of another: "La Ferme de Peyrelade vend des olives" when the olives are Rachid Benhaddou’s,
 * "les documentaires vendus au public" when they go to the mill. The clause names one line, and has words that only the texts of other lines have.
 */
import type { RecordFact, TextFact } from '../facts/evidence';
import type { PlainFlag } from '../ground';
import { EMPTY_WORD } from '../sentences/support';
import type { Stretch } from '../text/sentences';
import { related, singular } from '../text/stems';
import type { GroundedText, TextRule } from './find-roles';
import { pathWords } from './labels';
import { families } from './records';

export const lineWords: TextRule = (text) =>
  families(text.basis.records)
    // Lines that tell a story share words with anything.
    .filter(
      (lines) =>
        lines.length < 20 &&
        !lines.some((line) => textsOf(line, text).some(({ tokens }) => tokens.length > 9)),
    )
    .flatMap((lines) => {
      const told = lines.map((line) => wordsOfLine(line, text));
      return told.filter((words) => words.length > 0).length < 2
        ? []
        : text.sentences.flatMap((sentence) =>
            clausesIn(text.read.folded.lower, sentence).flatMap((clause) =>
              misplaced(clause, lines, told, text),
            ),
          );
    });

const startOf = ({ path }: RecordFact): string => `${path.replace('#', '.').replace(/^\./u, '')}.`;

const textsOf = (line: RecordFact, { basis }: GroundedText): readonly TextFact[] =>
  basis.texts.filter(({ origin }) => origin.kind === 'fact' && origin.id.startsWith(startOf(line)));

/** What a line is called: its name, else the first text that it holds. */
const nameOf = (line: RecordFact, text: GroundedText): TextFact | undefined => {
  const texts = textsOf(line, text);
  return texts.find(({ origin }) => NAME.test(origin.id)) ?? texts[0];
};
const NAME =
  /\.(?:noms?|intitule|libelle|titre|candidat|association|club|entreprise|titulaire|beneficiaire|lot|objet|#)$/u;

/** Words of the texts of a line that are no name of it: what it does, gets or is for. */
const wordsOfLine = (line: RecordFact, text: GroundedText): readonly string[] => {
  const name = nameOf(line, text);
  return textsOf(line, text).flatMap((one) =>
    one === name || LABEL.test(one.origin.id)
      ? []
      : one.tokens.filter(
          (token) => /^[a-z]{5,}$/u.test(token) && !EMPTY_WORD.test(token) && !COMMON.test(token),
        ),
  );
};

/** The lines that a clause calls by their names. */
const namedIn = (said: string, lines: readonly RecordFact[], text: GroundedText): readonly number[] => {
  const heard = (said.match(/[a-z\d]+/gu) ?? []).map(singular);
  const names = lines.map((line) =>
    (nameOf(line, text)?.tokens ?? []).filter(
      (token) => /^[a-z]{4,}$|\d/u.test(token) && !ANY_NAME.test(token),
    ),
  );
  return lines.flatMap((_, i) => {
    const own = names[i] ?? [];
    // A word that two lines have tells neither.
    const telling = own.filter((word) => !names.some((other, j) => j !== i && other.includes(word)));
    return telling.length > 0 && telling.every((word) => heard.includes(singular(word))) ? [i] : [];
  });
};
const ANY_NAME =
  /^(?:association|club|societe|sarl|entreprise|madame|monsieur|commune|comite|ferme|les|des)$/u;

/** What a line is called, or what anybody may be. */
const LABEL =
  /(?:^|\.)(?:noms?|prenoms?|intitule|libelle|titre|candidat|association|club|commune|entreprise|titulaire|beneficiaire|qualite|fonction|role|statut|type|categorie|civilite|grade|avis|resultat|etat|decision|unite|jours?|mois|n|no|numero|ref|reference|code)$/u;
const COMMON =
  /^(?:commune|mairie|maire|municipal\w*|ville|place|lieu|salle|ecole|association|demande|euros?|annee|mois|jours?|travaux|service|public\w*|general\w*|personnes?|point|projet|achat|organisation|mise|place|entree)$/u;

const clausesIn = (lower: string, { from, to }: Stretch): readonly Stretch[] => {
  const found: Stretch[] = [];
  let start = from;
  for (const match of lower
    .slice(from, to)
    .matchAll(
      /[;:]\s|\s(?:tandis\s+que|alors\s+que|mais|puis)\s|,?\s+et\s+(?=(?:le|la|les|celui|celle|ceux)\s|l')/gu,
    )) {
    found.push({ from: start, to: from + match.index });
    start = from + match.index + match[0].length;
  }
  return [...found, { from: start, to }];
};

const misplaced = (
  clause: Stretch,
  lines: readonly RecordFact[],
  told: readonly (readonly string[])[],
  text: GroundedText,
): readonly PlainFlag[] => {
  const { lower } = text.read.folded;
  const [owner, ...more] = namedIn(lower.slice(clause.from, clause.to), lines, text);
  if (owner === undefined || more.length > 0) return [];
  const names = text.judged.filter(({ claim }) => claim.value.type === 'name');
  const heard = [...lower.slice(clause.from, clause.to).matchAll(/[a-z]{5,}/gu)]
    .map((match) => ({ word: match[0], from: clause.from + match.index }))
    // "pour s’inscrire" tells no act of anybody.
    .filter(({ word }) => !/(?:[^i]er|[nr]ir|ire|dre)$/u.test(word))
    .filter(({ from }) => !names.some(({ claim }) => claim.from <= from && from < claim.to));
  const holds = (words: readonly string[] | undefined, word: string): boolean =>
    words?.some(
      (one) => singular(one) === singular(word) || (one.length > 5 && word.length > 5 && related(one, word)),
    ) === true;
  if (heard.some(({ word }) => holds(told[owner], word))) return [];
  const line = lines[owner];
  const [first] = heard.filter(
    ({ word }) =>
      told.some((words, i) => i !== owner && holds(words, word)) && !isSaidElsewhere(word, lines, text),
  );
  return first === undefined || line === undefined || textsOf(line, text).length < 2
    ? []
    : [
        {
          ...{ from: first.from, to: first.from + first.word.length, kind: 'role' },
          why: 'Dans les données, cela va avec une autre ligne de la liste que celle que nomme la phrase.',
        },
      ];
};

/** A key, a name of a line or a fact outside the list has the word too. */
const isSaidElsewhere = (word: string, lines: readonly RecordFact[], { basis }: GroundedText): boolean => {
  const starts = lines.map(startOf);
  const isInside = (id: string): boolean => starts.some((start) => id.startsWith(start));
  return basis.texts.some(
    ({ origin, tokens }) =>
      pathWords(origin.id).some((key) => key.length > 3 && related(key, word)) ||
      ((!isInside(origin.id) || LABEL.test(origin.id)) &&
        tokens.some((token) => token.length > 3 && related(token, word))),
  );
};
