/**
 * Why a file is not opened: one closed list of causes, each with a sentence for the user.
 * It must not know how a cause is found.
 */

const NBSP = '\u00a0';

/** Sentences say what the file is and what the user can do; they never hold a name or a number taken from the file. */
const SENTENCES = {
  'not-a-zip': 'Ce fichier n’est pas un document Word (.docx).',
  'ole-file': `Ce fichier est un ancien document Word (.doc) ou un document protégé par un mot de passe${NBSP}: enregistrez-le au format .docx, sans mot de passe.`,
  truncated: `Ce fichier est incomplet${NBSP}: il a sans doute été coupé pendant une copie ou un envoi.`,
  'trailing-data': 'Ce fichier porte des données étrangères après sa fin.',
  'hidden-data': 'Ce fichier cache des données entre ses éléments.',
  zip64: 'Ce fichier est au format zip étendu, qu’un document Word n’utilise pas.',
  'multi-disk': 'Ce fichier est en plusieurs volumes.',
  encrypted: `Ce document est chiffré${NBSP}: enregistrez-le sans mot de passe.`,
  'unknown-method': 'Ce fichier est compressé d’une façon qu’un document Word n’utilise pas.',
  'too-many-entries': 'Ce fichier contient beaucoup trop d’éléments pour un document Word.',
  'file-too-large': 'Ce fichier est trop volumineux.',
  'total-too-large': 'Une fois décompressé, ce fichier serait trop volumineux.',
  'part-too-large': 'Un élément de ce fichier serait trop volumineux une fois décompressé.',
  'ratio-too-high': `Un élément de ce fichier est compressé de façon anormale${NBSP}: il pourrait saturer la machine.`,
  'unsafe-name': 'Un élément de ce fichier porte un nom interdit.',
  'duplicate-name': `Deux éléments de ce fichier portent le même nom${NBSP}: on ne peut savoir lequel fait foi.`,
  'header-mismatch': `Les deux tables de ce fichier se contredisent${NBSP}: il a été altéré.`,
  'overlapping-entries': `Des éléments de ce fichier se chevauchent${NBSP}: il a été altéré.`,
  'corrupt-data': 'Un élément de ce fichier est abîmé ou n’a pas la taille annoncée.',
  'no-content-types': `Ce fichier n’est pas un document Word${NBSP}: la liste de ses éléments manque.`,
  'no-main-part': `Ce fichier n’est pas un document Word${NBSP}: son texte principal manque.`,
  macros: `Ce document contient des macros${NBSP}: enregistrez-le au format .docx, qui n’en contient pas.`,
  'strict-ooxml': `Ce document est au format «${NBSP}Open XML strict${NBSP}»${NBSP}: dans Word, enregistrez-le au format «${NBSP}Document Word (.docx)${NBSP}».`,
  'remote-content': `Ce document va chercher une partie de son contenu sur Internet à l’ouverture${NBSP}: cela peut être un piège.`,
  'alternative-chunk': `Ce document renferme un autre document qui n’a pas encore été fusionné${NBSP}: ouvrez-le dans Word, enregistrez-le, puis recommencez.`,
  'sub-document': `Ce document est un document maître dont le texte se trouve dans d’autres fichiers${NBSP}: fusionnez-les dans Word.`,
  doctype: 'Un élément de ce fichier contient une déclaration interdite (DOCTYPE).',
  'xml-too-deep': 'Un élément de ce fichier est imbriqué de façon anormale.',
  'bad-encoding': 'Un élément de ce fichier n’est pas écrit en UTF-8 ni en UTF-16.',
  'bad-xml': `Un élément de ce fichier n’est pas lisible${NBSP}: il est mal formé.`,
} as const;

export type HostileFileCode = keyof typeof SENTENCES;

export const HOSTILE_FILE_CODES = Object.keys(SENTENCES) as readonly HostileFileCode[];

export interface HostileFileData {
  /** Name of the part or entry, as found; untrusted, never to be shown as markup. */
  readonly name?: string;
  /** The limit that was passed, and what was found. */
  readonly limit?: number;
  readonly found?: number;
  /** A technical detail for the log, in English. */
  readonly detail?: string;
}

/** The file is refused: not a .docx, damaged, dangerous, or too large. `message` is French, for the user. */
export class HostileFileError extends Error {
  override readonly name = 'HostileFileError';

  constructor(
    readonly code: HostileFileCode,
    readonly data: HostileFileData = {},
  ) {
    super(SENTENCES[code]);
  }
}

/** A part was asked for that the package does not have: a fault of ours, not of the file. */
export class MissingPartError extends Error {
  override readonly name = 'MissingPartError';

  constructor(readonly part: string) {
    super(`Le document ne contient pas l’élément «${NBSP}${part}${NBSP}».`);
  }
}
