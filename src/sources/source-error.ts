/**
 * Why an attached document is not used: one closed list of causes, each with a sentence for the agent.
 */

const SENTENCES = {
  'too-large': 'dépasse 10\u00A0Mo\u00A0: joignez-en la partie utile.',
  'too-long': 'contient trop de texte\u00A0: joignez-en la partie utile.',
  'too-long-together':
    'est en trop\u00A0: avec lui, les documents joints contiennent trop de texte. Joignez-en la partie utile.',
  'too-many-pages': 'dépasse 200\u00A0pages\u00A0: joignez-en la partie utile.',
  empty:
    'ne contient pas de texte (un document numérisé est une image\u00A0: il faut d’abord en reconnaître le texte).',
  unreadable: 'est abîmé ou n’est pas du format que son nom annonce.',
  encrypted: 'est protégé par un mot de passe ou contre la copie\u00A0: enregistrez-le sans protection.',
  'too-inflated':
    'contient trop de données une fois décompressé\u00A0: joignez-en la partie utile, sans ses images.',
  'too-complex': 'est trop complexe pour être lu\u00A0: joignez-en la partie utile.',
  'unusual-compression':
    'est compressé d’une façon que Paraphe ne lit pas\u00A0: enregistrez-le de nouveau en PDF, par exemple avec «\u00A0Imprimer\u00A0», puis «\u00A0Enregistrer au format PDF\u00A0».',
  encoding: 'n’est écrit ni en UTF-8, ni en UTF-16, ni en Windows-1252.',
  'unknown-format': 'n’est pas d’un format accepté\u00A0: .docx, .pdf, .txt, .csv ou .eml.',
  busy: 'n’a pas été lu\u00A0: d’autres documents sont en cours de lecture. Joignez-le de nouveau dans une minute.',
  'no-pdf': 'est un .pdf, qui n’est lu que sur le serveur.',
  'too-many-files': 'est en trop\u00A0: dix documents au plus accompagnent une rédaction.',
} as const;

export type SourceErrorCode = keyof typeof SENTENCES;

/** A document that is not used. `message` is French, for the agent; `file` is the name as it was given. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  constructor(
    readonly code: SourceErrorCode,
    readonly file: string,
    /** When the cause has its own sentence: a .docx refused by the package. */
    sentence?: string,
  ) {
    super(
      sentence === undefined
        ? `Le document «\u00A0${file}\u00A0» ${SENTENCES[code]}`
        : `«\u00A0${file}\u00A0»\u00A0: ${sentence}`,
    );
  }
}
