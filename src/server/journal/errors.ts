/**
 * How the journal refuses to go on. In each case nothing was written; each message is the French sentence that is shown, and
 * names the page where an operator finds what to do.
 */

import { StoreUnavailableError } from '../store/errors';

const WHAT_TO_DO =
  'Prévenez le service informatique (docs/journal.md, «\u00A0Quand le journal se bloque\u00A0»).';

/** The journal of an organisation takes nothing more until an operator has looked at it. */
export class JournalBlockedError extends StoreUnavailableError {
  override readonly name: string = 'JournalBlockedError';
  /** @param log name of the log. */
  constructor(
    readonly log: string,
    sentence: string,
    cause?: unknown,
  ) {
    super(log, cause, `${sentence} ${WHAT_TO_DO}`);
  }
}

/** The database holds less of the journal than was published: an old backup was restored, or entries were taken away. */
export class StaleJournalError extends JournalBlockedError {
  override readonly name = 'StaleJournalError';
  constructor(
    log: string,
    /** Number of entries that were published, and number of entries that are there. */
    readonly published: number,
    readonly found: number,
  ) {
    super(
      log,
      `Le serveur n’enregistre plus rien\u00A0: le journal «\u00A0${log}\u00A0» compte ${found} écritures alors que ${published} ont été publiées. Une sauvegarde ancienne a sans doute été restaurée.`,
    );
  }
}

export type DamageReason =
  /** Stored hashes do not lead to the tree that was signed. */
  | 'tree'
  /** An entry cannot be read. */
  | 'entry'
  /** A checkpoint is absent, cannot be read, or is not signed by a key of the log. */
  | 'checkpoint'
  /** The published file cannot be read, or is not this log's. */
  | 'published-file'
  /** The published tree does not begin the stored one: two stories of one journal. */
  | 'forked';

/** What is stored of the journal is not what was signed. */
export class DamagedJournalError extends JournalBlockedError {
  override readonly name = 'DamagedJournalError';
  constructor(
    log: string,
    readonly reason: DamageReason,
    cause?: unknown,
  ) {
    super(
      log,
      `Le serveur n’enregistre plus rien\u00A0: le journal «\u00A0${log}\u00A0» a été altéré (${reason}).`,
      cause,
    );
  }
}

/** The private key that signs the log is not among those of the server. */
export class MissingKeyError extends JournalBlockedError {
  override readonly name = 'MissingKeyError';
  constructor(
    log: string,
    readonly keyId: string,
  ) {
    super(
      log,
      `Le serveur n’enregistre plus rien\u00A0: la clé ${keyId} qui signe le journal «\u00A0${log}\u00A0» est introuvable (PARAPHE_KEYS).`,
    );
  }
}

/** A signed checkpoint could not be published: what the journal says could no longer be held against it. */
export class PublicationError extends JournalBlockedError {
  override readonly name = 'PublicationError';
  constructor(log: string, cause: unknown) {
    super(
      log,
      `Le serveur n’enregistre plus rien\u00A0: la dernière tête du journal «\u00A0${log}\u00A0» n’a pas pu être écrite sur le disque.`,
      cause,
    );
  }
}

/** The place of the keys cannot be used. */
export class KeysUnavailableError extends StoreUnavailableError {
  override readonly name = 'KeysUnavailableError';
  /** @param place a folder or a file. */
  constructor(
    place: string,
    readonly why: 'unreadable' | 'not-a-key' | 'no-key-left' | 'read-only',
    cause?: unknown,
  ) {
    super(place, cause, `${KEYS_SENTENCES[why]} («\u00A0${place}\u00A0»).`);
  }
}

const KEYS_SENTENCES: Readonly<Record<KeysUnavailableError['why'], string>> = {
  unreadable: 'Les clés du journal ne peuvent pas être lues',
  'not-a-key': 'Un fichier de clé du journal n’est pas une clé privée Ed25519 au format PEM (PKCS #8)',
  'no-key-left': 'Aucune clé inutilisée n’est fournie pour le journal\u00A0: ajoutez-en une',
  'read-only': 'Une nouvelle clé du journal ne peut pas être écrite',
};
