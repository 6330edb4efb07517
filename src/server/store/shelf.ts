/**
 * Where archived files are kept: a port with one duty, to give back the very bytes that it was given. A folder and an
 * S3-compatible bucket stand behind it.
 */

export interface ShelvedFile {
  readonly organisation: string;
  /** SHA-256 of its bytes, hex. */
  readonly sha256: string;
}

export interface FileShelf {
  /** Keeps bytes for good and returns their SHA-256 (hex); on return they are durable. Nothing is ever overwritten. */
  keep(organisation: string, bytes: Uint8Array): Promise<string>;
  /**
   * The bytes, checked; undefined when there are none of that digest.
   * @throws DamagedFileError when they are no longer those that were kept.
   */
  read(organisation: string, sha256: string): Promise<Uint8Array | undefined>;
  /** Every file kept, in no particular order. */
  list(): AsyncIterable<ShelvedFile>;
}

/** Names come from our own records; this refuses any that would leave its place all the same. @throws RangeError */
export function plainName(name: string): string {
  if (!/^[A-Za-z0-9]+$/.test(name)) throw new RangeError('Not a plain name');
  return name;
}
