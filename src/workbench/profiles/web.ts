/** Word on the web: all of WordApi, nothing of WordApiDesktop, and most of the quirks (each with its issue in `profile.ts`). */
import { DESKTOP, QUIET } from './profile';
import type { HostProfile } from './profile';

export const web: HostProfile = {
  ...DESKTOP,
  id: 'web',
  name: 'Word sur le web',
  platform: 'OfficeOnline',
  version: '16.0.0.0',
  wordApi: '1.9',
  lineEnd: '\n',
  quirks: {
    ...QUIET,
    customXmlSilentLimit: 2 * 1024 * 1024,
    cannotEditBlocksDeletion: true,
    emptyControlDeletionFails: true,
  },
};
