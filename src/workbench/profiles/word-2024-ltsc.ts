/** Word 2024 LTSC for Windows: WordApi 1.8, WordApiDesktop 1.1 (Microsoft’s table of requirement sets). */
import { DESKTOP } from './profile';
import type { HostProfile } from './profile';

export const word2024Ltsc: HostProfile = {
  ...DESKTOP,
  id: 'word-2024-ltsc',
  name: 'Word 2024 LTSC (Windows)',
  version: '16.0.17932.20162',
  wordApi: '1.8',
  wordApiDesktop: '1.1',
};
