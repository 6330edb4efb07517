/** Reads the templates, the profile and the legal core that the repository ships. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadLegalCore, type LegalCore } from '../../../../src/law/core';
import type { Profile } from '../../../../src/template/profile';
import { parseProfile } from '../../../../src/template/profile-schema';

const assets = join(__dirname, '../../../../assets');
const yamlIn = (folder: string): { name: string; text: string }[] =>
  existsSync(join(assets, folder))
    ? readdirSync(join(assets, folder))
        .filter((name) => name.endsWith('.yaml'))
        .sort()
        .map((name) => ({ name, text: readFileSync(join(assets, folder, name), 'utf8') }))
    : [];

export const templateFiles = (): { name: string; text: string }[] => yamlIn('templates');
export const lawFiles = (): { name: string; text: string }[] => yamlIn('law');
export const legalCore = (): LegalCore => loadLegalCore(lawFiles());
export const demoProfileText = (): string => readFileSync(join(assets, 'demo/profile.yaml'), 'utf8');
export const demoProfile = (): Profile => parseProfile(demoProfileText(), 'assets/demo/profile.yaml');
