/** All host profiles, in the order in which the workbench lists them. */
import { mac } from './mac';
import type { HostProfile } from './profile';
import { readOnly } from './read-only';
import { web } from './web';
import { windows365 } from './windows-365';
import { word2021Ltsc } from './word-2021-ltsc';
import { word2024Ltsc } from './word-2024-ltsc';

export type { HostProfile, Quirks } from './profile';
export { mac, readOnly, web, windows365, word2021Ltsc, word2024Ltsc };

export const PROFILES: readonly HostProfile[] = [windows365, word2024Ltsc, word2021Ltsc, mac, web, readOnly];
