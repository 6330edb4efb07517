/** Word of Microsoft 365 for Mac: WordApi 1.9, WordApiDesktop 1.4 (Microsoft’s table of requirement sets). */
import { DESKTOP } from './profile';
import type { HostProfile } from './profile';

export const mac: HostProfile = {
  ...DESKTOP,
  id: 'mac',
  name: 'Word Microsoft 365 (Mac)',
  platform: 'Mac',
  version: '16.100.4',
  wordApi: '1.9',
  wordApiDesktop: '1.4',
};
