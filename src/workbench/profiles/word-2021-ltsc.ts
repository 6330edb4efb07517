/** Word 2021 LTSC for Windows, which many town halls have: it stops at WordApi 1.3 (inferred from Microsoft’s table of requirement sets). */
import { DESKTOP } from './profile';
import type { HostProfile } from './profile';

export const word2021Ltsc: HostProfile = {
  ...DESKTOP,
  id: 'word-2021-ltsc',
  name: 'Word 2021 LTSC (Windows)',
  version: '16.0.14332.20763',
  wordApi: '1.3',
};
