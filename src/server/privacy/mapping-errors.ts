/**
 * How the mapping of a document's tokens cannot be had. No message holds a value, a token or a key.
 */

/** A mapping is there and cannot be opened: nothing of it is believed. */
export class MappingUnreadableError extends Error {
  override readonly name = 'MappingUnreadableError';
  constructor(
    readonly documentId: string,
    /** `key`: the key is not among the server's. `damaged`: altered, moved from another document, or of another shape. */
    readonly why: 'key' | 'damaged',
  ) {
    super(
      why === 'key'
        ? 'La clé qui protège les noms masqués de ce document est introuvable\u00A0: remettez-la parmi les clés du serveur.'
        : 'Les noms masqués de ce document ne peuvent plus être rétablis\u00A0: leur enregistrement a été altéré. Reprenez la rédaction, ou restaurez une sauvegarde.',
    );
  }
}

/** The keys that protect mappings cannot be used. */
export class MappingKeysError extends Error {
  override readonly name = 'MappingKeysError';
  constructor(
    /** A folder, or a key of the environment; never a key. */
    readonly place: string,
    readonly why: 'unreadable' | 'not-a-key' | 'read-only',
  ) {
    super(`${SENTENCES[why]} («\u00A0${place}\u00A0»).`);
  }
}

const SENTENCES: Readonly<Record<MappingKeysError['why'], string>> = {
  unreadable: 'Les clés qui protègent les noms masqués ne peuvent pas être lues',
  'not-a-key':
    'Une clé qui protège les noms masqués n’est pas valable\u00A0: 32 octets en base64 sont attendus',
  'read-only': 'Une nouvelle clé pour les noms masqués ne peut pas être écrite',
};
