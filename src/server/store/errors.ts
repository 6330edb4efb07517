/**
 * How storage fails, as the services and whoever starts the server need to tell failures apart. Each message is the French
 * sentence that is shown; none holds a password or a word of a document.
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

/** Somebody else decided of this template (who reviews, which drafter writes) since it was read: nothing was written. */
export class StalePolicyError extends Error {
  override readonly name = 'StalePolicyError';
  constructor(
    readonly template: string,
    readonly readVersion: number,
  ) {
    super(
      'Les règles de ce modèle ont été changées entre-temps par un autre administrateur. Actualisez, puis recommencez.',
    );
  }
}

/** A kept file no longer has the digest under which it was kept. */
export class DamagedFileError extends Error {
  override readonly name = 'DamagedFileError';
  constructor(readonly sha256: string) {
    super('Le fichier archivé a été altéré là où il est conservé\u00A0: il ne peut plus être remis.');
  }
}

/** The data was written by a newer version of Paraphe. */
export class NewerSchemaError extends Error {
  override readonly name = 'NewerSchemaError';
  constructor(readonly found: number) {
    super(
      'Les données ont été écrites par une version plus récente de Paraphe\u00A0: mettez Paraphe à jour.',
    );
  }
}

/** Storage cannot be opened, reached or written: nothing of what was asked is kept. */
export class StoreUnavailableError extends Error {
  override readonly name: string = 'StoreUnavailableError';
  /** @param place what cannot be used: a folder, a host, a bucket. */
  constructor(
    readonly place: string,
    override readonly cause: unknown,
    sentence = `Le dossier de données «\u00A0${place}\u00A0» ne peut pas être ouvert ou écrit.`,
  ) {
    super(sentence);
  }
}

export interface LockHolder {
  readonly pid?: number;
  readonly host?: string;
  /** ISO 8601, UTC. */
  readonly since?: string;
  /** Where it answers, when it is a server. */
  readonly url?: string;
}

/** Another process holds the data folder. */
export class FolderInUseError extends StoreUnavailableError {
  override readonly name = 'FolderInUseError';
  constructor(
    readonly folder: string,
    readonly holder: LockHolder,
  ) {
    const who = [
      holder.pid === undefined ? 'processus inconnu' : `processus ${holder.pid}`,
      ...(holder.host === undefined ? [] : [`sur la machine «\u00A0${holder.host}\u00A0»`]),
      ...(holder.url === undefined ? [] : [`à l’adresse ${holder.url}`]),
    ].join(' ');
    super(
      folder,
      undefined,
      `Le dossier de données «\u00A0${folder}\u00A0» est déjà utilisé par un autre Paraphe (${who})\u00A0: arrêtez-le, ou choisissez un autre dossier.`,
    );
  }
}

/** The disk of the embedded store failed or is full: nothing is written any more until Paraphe is started again. */
export class WritesStoppedError extends StoreUnavailableError {
  override readonly name = 'WritesStoppedError';
  constructor(
    folder: string,
    readonly reason: 'disk-full' | 'disk-failed',
    cause: unknown,
  ) {
    super(
      folder,
      cause,
      reason === 'disk-full'
        ? 'Le serveur n’enregistre plus rien\u00A0: son disque est plein. La lecture reste possible. Prévenez le service informatique (libérer de la place, puis redémarrer Paraphe).'
        : 'Le serveur n’enregistre plus rien\u00A0: son disque ne confirme plus les écritures. La lecture reste possible. Prévenez le service informatique (vérifier le disque, puis redémarrer Paraphe).',
    );
  }
}

/** PostgreSQL cannot be reached, or cannot do what was asked for a reason of its own. */
export class DatabaseUnreachableError extends StoreUnavailableError {
  override readonly name = 'DatabaseUnreachableError';
  /** @param place host, port and name of the database. @param code SQLSTATE, or the system's code. */
  constructor(
    place: string,
    readonly code: string,
    cause: unknown,
  ) {
    super(
      place,
      cause,
      `La base de données PostgreSQL (${place}) ne répond pas ou refuse le travail demandé (${code}). Réessayez plus tard, puis prévenez le service informatique.`,
    );
  }
}

/** PostgreSQL is set up in a way that would lose what was acknowledged, or change it. */
export class UnsafeDatabaseError extends StoreUnavailableError {
  override readonly name = 'UnsafeDatabaseError';
  constructor(
    place: string,
    readonly setting: string,
    found: string,
  ) {
    super(
      place,
      undefined,
      `La base de données PostgreSQL (${place}) est réglée avec ${setting} = ${found}\u00A0: ce qui est enregistré pourrait se perdre. Changez ce réglage, puis redémarrez Paraphe.`,
    );
  }
}

/** The bucket of archived files cannot be reached, or refuses. */
export class ShelfUnavailableError extends StoreUnavailableError {
  override readonly name = 'ShelfUnavailableError';
  constructor(
    bucket: string,
    readonly reason: 'unreachable' | 'refused' | 'no-bucket' | 'unsupported',
    cause: unknown,
  ) {
    super(bucket, cause, `${SHELF_SENTENCES[reason]} (compartiment «\u00A0${bucket}\u00A0»).`);
  }
}

const SHELF_SENTENCES: Readonly<Record<ShelfUnavailableError['reason'], string>> = {
  unreachable: 'Le stockage des fichiers archivés ne répond pas. Réessayez plus tard',
  refused: 'Le stockage des fichiers archivés refuse la clé d’accès de Paraphe',
  'no-bucket': 'Le compartiment des fichiers archivés n’existe pas',
  unsupported: 'Le stockage des fichiers archivés ne répond pas comme un service compatible S3',
};
