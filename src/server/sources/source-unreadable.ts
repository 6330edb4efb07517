/**
 * A kept text that cannot be opened: nothing of it is believed. No message holds a word of it, nor a key.
 */

export class SourceUnreadableError extends Error {
  override readonly name = 'SourceUnreadableError';
  constructor(
    /** `key`: the key is not among the server's. `damaged`: altered, moved from another draft, or of another shape. */
    readonly why: 'key' | 'damaged',
  ) {
    super(
      why === 'key'
        ? 'La clé qui protège le texte des documents joints est introuvable\u00A0: remettez-la parmi les clés du serveur.'
        : 'Le texte d’un document joint a été altéré dans son enregistrement\u00A0: retirez ce document, puis joignez-le de nouveau.',
    );
  }
}
