/** What the rest of the code may use of the scan. */
export { scanDocument } from './scan-document';
