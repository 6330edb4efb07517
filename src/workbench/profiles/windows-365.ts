/** Word of Microsoft 365 for Windows: WordApi 1.9, WordApiDesktop 1.4 (Microsoft’s table of requirement sets). */
import { DESKTOP } from './profile';
import type { HostProfile } from './profile';

export const windows365: HostProfile = {
  ...DESKTOP,
  id: 'windows-365',
  name: 'Word Microsoft 365 (Windows)',
  version: '16.0.19127.20264',
  wordApi: '1.9',
  wordApiDesktop: '1.4',
};
