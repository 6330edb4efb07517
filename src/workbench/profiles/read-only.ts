/** A document opened for reading only in Word for Windows: every write is refused. */
import { windows365 } from './windows-365';
import type { HostProfile } from './profile';

export const readOnly: HostProfile = {
  ...windows365,
  id: 'read-only',
  name: 'Word, document protégé',
  readOnly: true,
};
