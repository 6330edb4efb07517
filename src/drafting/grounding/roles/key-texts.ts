/**
 * The value of one key under the word of another: "une déviation par la place Duval", when the place is the "voie" of another line and the
 * "deviation" is another street. The noun of the key stands before, and the text of another key right after its preposition.
 */
import type { PlainFlag } from '../ground';
import type { TextFact } from '../facts/evidence';
import { singular } from '../text/stems';
import type { TextRule } from './find-roles';
import { pathWords } from './labels';

export const keyTexts: TextRule = ({ read, basis, sentences }) => {
  const { lower } = read.folded;
  const facts = basis.texts.filter(
    ({ origin, tokens }) => origin.kind === 'fact' && tokens.length > 1 && tokens.length < 7,
  );
  const byKey = new Map<string, TextFact[]>();
  for (const fact of facts) {
    const words = pathWords(lastKey(fact.origin.id));
    const [word = '', ...more] = words;
    if (more.length === 0 && word.length > 4 && !PLAIN.test(word))
      byKey.set(word, [...(byKey.get(word) ?? []), fact]);
  }
  return [...byKey].flatMap(([key, own]) =>
    sentences.flatMap((sentence): PlainFlag[] => {
      const said = lower.slice(sentence.from, sentence.to);
      if (own.some(({ tokens }) => phraseOf(tokens).test(said))) return [];
      return facts.flatMap((fact): PlainFlag[] => {
        if (
          !PLACE.test(fact.tokens[0] ?? '') ||
          own.includes(fact) ||
          singular(pathWords(lastKey(fact.origin.id))[0] ?? '') === singular(key)
        )
          return [];
        const match = new RegExp(
          `(?<![a-z])${key}s?(?![a-z])(?:\\s(?!et\\s|ou\\s|qui\\s|que\\s|dont\\s)[a-z']+){0,5}?\\s(?:par|via|a|au|aux|dans|sur|en)\\s(?:la\\s|le\\s|les\\s|l')?(${phraseOf(fact.tokens).source})`,
          'u',
        ).exec(said);
        const phrase = match?.[1];
        if (match === null || phrase === undefined) return [];
        const to = sentence.from + match.index + match[0].length;
        return [
          {
            ...{ from: to - phrase.length, to, kind: 'role' },
            why: `Dans les données, cette valeur n’est pas celle de «\u00A0${key}\u00A0».`,
          },
        ];
      });
    }),
  );
};

/** Keys whose word is said of many things. */
const PLAIN =
  /^(?:objet|nature|motif|titre|libelle|intitule|adresse|commune|mairie|service|agent|association|entreprise|lieu|decision|demande|statut|travaux|salle|place|projet|convention|contrat|horaires?|observations?|remarques?|description|texte|acces)s?$/u;

/** Only ways and places stand after "par" or "à" as whole values do. */
const PLACE =
  /^(?:rue|place|chemin|avenue|boulevard|impasse|allee|quai|square|venelle|route|ruelle|passage|cour|cours|esplanade|parking|parc|pont|rond|salle|gymnase|ecole|mairie|stade|halle|foyer|jardin)$/u;

const phraseOf = (tokens: readonly string[]): RegExp =>
  new RegExp(`(?<![a-z\\d])${tokens.join("[ '’./-]+")}(?![a-z\\d])`, 'u');

const lastKey = (id: string): string => id.split('.').findLast((part) => !/^\d+$/u.test(part)) ?? '';
