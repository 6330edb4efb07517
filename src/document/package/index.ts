/** What the rest of the code may use of the package: opening, parts, errors, names. */
export { DocxPackage } from './docx-package';
export type { Notice, Relationship } from './docx-package';
export { HOSTILE_FILE_CODES, HostileFileError, MissingPartError } from './errors';
export type { HostileFileCode, HostileFileData } from './errors';
export { openPackage } from './open';
export { DEFAULT_LIMITS } from './limits';
export type { Limits } from './limits';
export { NS, REL, relsPartOf, TYPE } from './names';
export { newPackage } from './new-package';
