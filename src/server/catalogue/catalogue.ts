/**
 * What drafting needs and nobody types: the official templates, the legal core, the organisation's profile and letterhead.
 * Values only, read once; `load` reads them from disk.
 */
import type { LegalCore } from '../../law/core';
import type { Template } from '../../template/model';
import type { Profile } from '../../template/profile';
import type { Organisation } from '../identity/agent';

export interface Catalogue {
  /** Sorted by kind, then title. */
  readonly templates: readonly Template[];
  find(id: string): Template | undefined;
  /** First values of a template's form, from the profile. */
  defaults(template: Template): Readonly<Record<string, unknown>>;
  readonly profile: Profile;
  readonly organisation: Organisation;
  readonly law: LegalCore;
  /** The bytes of a .docx. */
  readonly letterhead: Uint8Array;
  /** Values of the letterhead's placeholders. */
  readonly letterheadValues: Readonly<Record<string, string>>;
}
