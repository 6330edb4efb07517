/**
 * A model that speaks of itself or to its user, inside the passage.
 */
import { ownWords, type AnswerCheck } from '../answer-check';
import { foundIn, quote } from './words';

const CHATTER =
  /\b(?:en tant qu(?:e |’)(?:ia|assistant|modele|intelligence)|modele de langage|je suis desolee?|je ne peux pas (?:repondre|traiter|satisfaire)|voici (?:le|la|les|votre|une?) (?:texte|passage|reponse|proposition|version|reformulation)|bien sur,|n’hesitez pas a me|m(?:es|on) (?:consignes?|instructions?|prompt)|consignes? (?:systeme|initiales?)|as an ai|i(?:’m| am) sorry|here is|certainly)\b/u;

export const chatter: AnswerCheck = (answer) =>
  ownWords(answer).flatMap((words, paragraph) => {
    const found = foundIn(CHATTER, words);
    return found === undefined
      ? []
      : [
          {
            code: 'chatter',
            severity: 'refused',
            paragraph,
            excerpt: found,
            message: `Elle contient les propos du service de rédaction lui-même, ${quote(found)}.`,
            forModel: `Retire ${quote(found)}\u00A0: seulement les mots du passage.`,
          },
        ];
  });
