/**
 * Reads the catalogue from disk, once, at the start: a template that cannot be used stops everything, with its place and
 * reason, rather than being missing without a word.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openPackage } from '../../document/package';
import { loadLegalCore } from '../../law/core';
import type { LegalCore } from '../../law/core';
import { defaultsOf } from '../../template/defaults';
import { parseTemplate } from '../../template/load';
import type { Template } from '../../template/model';
import type { Profile } from '../../template/profile';
import { parseProfile } from '../../template/profile-schema';
import type { Assets } from '../assets';
import type { Catalogue } from './catalogue';
import { CatalogueError } from './errors';
import { letterheadValues } from './letterhead-values';
import { unlessChanged } from './unless-changed';

export interface CatalogueSources {
  /** A YAML file; the demonstration's when absent. */
  readonly profile?: string;
  /** A .docx; the product's own when absent. */
  readonly letterhead?: string;
  /** A folder of index files that `paraphe law import` wrote, read beside the product's own. */
  readonly lawIndex?: string;
}

/** @throws TemplateError, ProfileError, LegalCoreError, HostileFileError, CatalogueError */
export function loadCatalogue(assets: Assets, sources: CatalogueSources = {}): Catalogue {
  const profile = loadProfile(sources.profile ?? assets.path('assets/demo/profile.yaml'));
  const law = loadLaw(assets, sources.lawIndex);
  const templates = filesIn(assets.path('assets/templates'), '.yaml')
    .map((file) => {
      const text = readText(file);
      return unlessChanged(file, [text, law], () =>
        parseTemplate(text, path.relative(assets.root, file), law.lookup),
      );
    })
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.title.localeCompare(b.title, 'fr'));
  const letterhead = readBytes(sources.letterhead ?? assets.path('assets/letterheads/default.docx'));
  // Refused now rather than at the first draft.
  openPackage(letterhead);
  return {
    templates,
    find: (id) => templates.find((template) => template.id === id),
    defaults: (template) => defaultsOf(template, profile),
    profile,
    organisation: { name: profile.organisation.name, siret: siretOf(profile) },
    law,
    letterhead,
    letterheadValues: letterheadValues(profile),
  };
}

/** The legal core, with the indexes shipped with it and those of another folder. @throws LegalCoreError, CatalogueError */
export function loadLaw(assets: Assets, indexFolder?: string): LegalCore {
  const read = (file: string) => ({ name: path.basename(file), text: readText(file) });
  const own = assets.path('assets/law/index');
  const core = filesIn(assets.path('assets/law'), '.yaml').map(read);
  const indexes = [
    ...(existsSync(own) ? filesIn(own, '.json') : []),
    ...(indexFolder === undefined ? [] : filesIn(indexFolder, '.json')),
  ].map(read);
  const of = [core.length, ...[...core, ...indexes].flatMap(({ name, text }) => [name, text])];
  return unlessChanged('law', of, () => loadLegalCore(core, indexes));
}

/** @throws ProfileError, CatalogueError */
export function loadProfile(file: string): Profile {
  return parseProfile(readText(file), path.basename(file));
}

/** 14 digits, as data is kept by. */
export const siretOf = (profile: Profile): string => profile.organisation.siret.replace(/\s/g, '');

const KINDS: readonly Template['kind'][] = ['order', 'deliberation', 'letter', 'note'];

function filesIn(folder: string, ending: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => path.join(folder, name));
  } catch {
    throw new CatalogueError(folder, `Le dossier «\u00A0${folder}\u00A0» est introuvable.`);
  }
}

function readText(file: string): string {
  return new TextDecoder().decode(readBytes(file));
}

function readBytes(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    throw new CatalogueError(file, `Le fichier «\u00A0${file}\u00A0» ne peut pas être lu.`);
  }
}
