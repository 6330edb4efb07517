/** What the rest of the code may use of the scan. */
export { FIELD } from './pieces';
export { scanDocument } from './scan-document';
