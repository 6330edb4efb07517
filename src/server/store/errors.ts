/**
 * How storage fails, as the services need to tell failures apart.
 */

/** Somebody else wrote the document since it was read: nothing was written. */
export class StaleWriteError extends Error {
  override readonly name = 'StaleWriteError';
  constructor(
    readonly documentId: string,
    readonly readVersion: number,
  ) {
    super('Ce document a été modifié entre-temps par un autre agent. Actualisez, puis recommencez.');
  }
}

/** A kept file no longer has the digest under which it was kept. */
export class DamagedFileError extends Error {
  override readonly name = 'DamagedFileError';
  constructor(readonly sha256: string) {
    super('Le fichier archivé a été altéré sur le disque du serveur\u00A0: il ne peut plus être remis.');
  }
}

/** The data folder was written by a newer version of Paraphe. */
export class NewerSchemaError extends Error {
  override readonly name = 'NewerSchemaError';
  constructor(readonly found: number) {
    super(
      'Le dossier de données a été écrit par une version plus récente de Paraphe\u00A0: mettez Paraphe à jour.',
    );
  }
}

/** The data folder cannot be opened or written. */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
  constructor(
    readonly folder: string,
    override readonly cause: unknown,
  ) {
    super(`Le dossier de données «\u00A0${folder}\u00A0» ne peut pas être ouvert ou écrit.`);
  }
}
