/**
 * What may be wrong in an answer, as values with their French sentence. A problem never quotes a personal value.
 */
import type { TokenId } from '../pseudonyms/token';

export type RestorationProblem =
  /** A token that was never issued: the model made it up, or it comes from another document. It is left as it stands. */
  | { readonly kind: 'unknown'; readonly raw: string; readonly message: string; readonly blocks: true }
  /** The answer ends in the middle of a token. */
  | { readonly kind: 'cut'; readonly raw: string; readonly message: string; readonly blocks: true }
  /** Somebody who had to be named is not. */
  | { readonly kind: 'missing'; readonly token: TokenId; readonly message: string; readonly blocks: true }
  /** The model wrote an original value, which it was never sent: it guessed, or the value leaked. Offsets in the answer. */
  | {
      readonly kind: 'leak';
      readonly token: TokenId;
      readonly start: number;
      readonly end: number;
      readonly message: string;
      readonly blocks: true;
    }
  /** "Monsieur" before somebody who is known to be a woman. */
  | { readonly kind: 'civility'; readonly token: TokenId; readonly message: string; readonly blocks: false };

export const unknownToken = (raw: string): RestorationProblem => ({
  kind: 'unknown',
  raw,
  message: `Le rédacteur a écrit «\u00A0${raw}\u00A0», qui ne désigne personne dans ce document\u00A0: remplacez-le ou demandez une autre rédaction.`,
  blocks: true,
});

export const cutToken = (raw: string): RestorationProblem => ({
  kind: 'cut',
  raw,
  message: `La réponse s’arrête au milieu d’un nom à rétablir («\u00A0${raw}\u00A0»)\u00A0: demandez une autre rédaction.`,
  blocks: true,
});

export const missingToken = (token: TokenId): RestorationProblem => ({
  kind: 'missing',
  token,
  message: `La rédaction ne mentionne plus [${token}], qui devait y figurer\u00A0: complétez-la ou demandez une autre rédaction.`,
  blocks: true,
});

export const leakedValue = (token: TokenId, start: number, end: number): RestorationProblem => ({
  kind: 'leak',
  token,
  start,
  end,
  message: `La réponse contient en clair une donnée masquée ([${token}]), que le rédacteur n’aurait pas dû connaître\u00A0: vérifiez ce qui lui a été envoyé et prévenez votre délégué à la protection des données.`,
  blocks: true,
});

export const wrongCivility = (token: TokenId): RestorationProblem => ({
  kind: 'civility',
  token,
  message: `La civilité écrite devant [${token}] ne s’accorde pas avec le texte d’origine\u00A0: vérifiez-la.`,
  blocks: false,
});
