/**
 * Links, addresses, tags, Markdown: a passage is plain words. An address in an answer is also how a model is made to leak.
 */
import { ownWords, type AnswerCheck } from '../answer-check';
import { quote } from './words';

const MARKUP =
  /\b(?:https?|ftp|mailto|data|javascript):|\bwww\.|[\p{L}\d._%+-]+@[\p{L}\d-]+\.|<\/?[a-z!][^>]{0,80}>?|!?\[[^\]]*\]\s*\(|\*\*|__|```|`[^`]+`|^\s*(?:#{1,6}|[-*•–—]|\d+[.)])\s|^\s*\||&(?:[a-z]{2,8}|#\d{2,6});/imu;

export const markup: AnswerCheck = (answer) =>
  ownWords(answer).flatMap((words, paragraph) => {
    const found = MARKUP.exec(words)?.[0];
    return found === undefined
      ? []
      : [
          {
            code: 'markup',
            severity: 'refused',
            paragraph,
            excerpt: found,
            message: `Elle contient un lien, une adresse ou une mise en forme, ${quote(found.trim())}.`,
            forModel: `Retire ${quote(found.trim())}\u00A0: du texte seul, sans lien, adresse, balise, puce ni mise en forme.`,
          },
        ];
  });
