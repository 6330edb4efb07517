/**
 * The value of one key under the word of another: "une déviation par la place Duval", when the place is the "voie" of another line and the
 * "deviation" is another street. The noun of the key, or its verb, stands before, and a place of another key right after its preposition.
 */
import type { PlainFlag } from '../ground';
import type { TextFact } from '../facts/evidence';
import { singular } from '../text/stems';
import type { TextRule } from './find-roles';
import { pathWords } from './labels';

export const keyTexts: TextRule = ({ read, judged, basis, sentences }) => {
  const { lower } = read.folded;
  const facts = basis.texts.filter(({ origin, tokens }) => origin.kind === 'fact' && tokens.length > 1);
  const byKey = new Map<string, TextFact[]>();
  for (const fact of facts) {
    const words = pathWords(lastKey(fact.origin.id));
    const [word = '', ...more] = words;
    if (more.length === 0 && word.length > 4 && !PLAIN.test(word) && fact.tokens.length < 7)
      byKey.set(word, [...(byKey.get(word) ?? []), fact]);
  }
  return [...byKey].flatMap(([key, own]) => {
    // "marche: marché hebdomadaire du samedi" holds no place that another could stand for.
    if (!own.some(({ tokens }) => tokens.slice(0, 3).some((token) => PLACE.test(token)))) return [];
    const leads = new RegExp(
      `(?<![a-z])(?:${spokenOf(key)})(?![a-z])(?:\\s(?!et\\s|ou\\s|qui\\s|que\\s|dont\\s)[a-z']+){0,5}?\\s(?:par|via|a|au|aux|dans|sur|en)\\s(?:la\\s|le\\s|les\\s|l')?$`,
      'u',
    );
    return sentences.flatMap((sentence): PlainFlag[] => {
      const said = lower.slice(sentence.from, sentence.to);
      if (own.some(({ tokens }) => phraseOf(tokens).test(said))) return [];
      return judged.flatMap(({ claim: { from, to, value }, match }): PlainFlag[] => {
        if (value.type !== 'street' || !match.ok || from < sentence.from || to > sentence.to) return [];
        const phrase = phraseOf(lower.slice(from, to).match(/[a-z\d]+/gu) ?? []);
        const holding = facts.filter(({ tokens }) => phrase.test(tokens.join(' ')));
        return holding.length > 0 &&
          holding.every(({ origin }) => singular(pathWords(lastKey(origin.id))[0] ?? '') !== singular(key)) &&
          leads.test(lower.slice(sentence.from, from))
          ? [
              {
                ...{ from, to, kind: 'role' },
                why: `Dans les données, cette valeur n’est pas celle de «\u00A0${key}\u00A0».`,
              },
            ]
          : [];
      });
    });
  });
};

/** "deviation", and "déviés" with it: what names an act is told by its verb too. */
const spokenOf = (key: string): string => {
  const root = /^(.{4,})(?:ation|ement|age)$/u.exec(key)?.[1];
  return root === undefined ? `${key}s?` : `${key}s?|${root}(?:e|ee|es|ees|er|era|eront|ant|ent)`;
};

/** Keys whose word is said of many things. */
const PLAIN =
  /^(?:objet|nature|motif|titre|libelle|intitule|adresse|commune|mairie|service|agent|association|entreprise|lieu|decision|demande|statut|travaux|salle|place|projet|convention|contrat|horaires?|observations?|remarques?|description|texte|acces)s?$/u;

/** What opens the name of a way or of a place. */
const PLACE =
  /^(?:rue|place|chemin|avenue|boulevard|impasse|allee|quai|square|venelle|route|ruelle|passage|cour|cours|esplanade|parking|parc|pont|rond|salle|gymnase|ecole|mairie|stade|halle|foyer|jardin)$/u;

const phraseOf = (tokens: readonly string[]): RegExp =>
  new RegExp(`(?<![a-z\\d])${tokens.join("[ '’./-]+")}(?![a-z\\d])`, 'u');

const lastKey = (id: string): string => id.split('.').findLast((part) => !/^\d+$/u.test(part)) ?? '';
