/**
 * Loaded by the pane's page in place of Microsoft's office.js when it stands in the workbench: it only hands the stand-in's
 * globals over. The pane itself holds no code of the workbench.
 */
import type { OfficeHost } from './office';

declare global {
  interface Window {
    parapheHost?: OfficeHost;
  }
}

const { parapheHost } = window.parent;
if (parapheHost) {
  const { Office, Word, OfficeExtension } = parapheHost;
  Object.assign(window, { Office, Word, OfficeExtension });
}
