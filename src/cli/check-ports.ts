/**
 * What the services need to check a document, as commands find it: the legal core, and the profile of the organisation.
 */
import path from 'node:path';
import { findAssets } from '../server/assets';
import { loadProfile } from '../server/catalogue';
import type { CheckPorts } from '../server/services/checks/run';
import type { CliIo } from './io';
import { coreOf } from './law-of';

/** PARAPHE_PROFILE, else the demonstration's. @throws LegalCoreError, ProfileError, CatalogueError */
export function checkPorts(io: CliIo): CheckPorts {
  const given = io.env['PARAPHE_PROFILE'];
  const file =
    given === undefined ? findAssets(io.home).path('assets/demo/profile.yaml') : path.resolve(io.cwd, given);
  return {
    catalogue: { law: coreOf(io), profile: loadProfile(file) },
    log: (_level, _event, { rule = '?', error = '?' } = {}) =>
      io.err(
        `Le contrôle ${rule} n’a pas pu être exécuté (${error})\u00A0: vérifiez ce point vous-même et signalez-le.\n`,
      ),
  };
}
