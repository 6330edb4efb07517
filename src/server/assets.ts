/**
 * Where the product's own files are (templates, legal core, letterhead, pages), found from the package root: the same from
 * the built bundles and from the sources under test.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The product's own files are not where they should be. */
export class AssetsError extends Error {
  override readonly name = 'AssetsError';
  constructor(readonly looked: string) {
    super(
      `Les fichiers de Paraphe sont introuvables à partir de «\u00A0${looked}\u00A0»\u00A0: réinstallez-le.`,
    );
  }
}

export interface Assets {
  readonly root: string;
  readonly version: string;
  /** Absolute path of a file or folder of the product. */
  path(...names: string[]): string;
}

/** @param from a folder inside the package. @throws AssetsError */
export function findAssets(from: string): Assets {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const manifest = path.join(folder, 'package.json');
    if (existsSync(manifest)) {
      const { name, version } = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, unknown>;
      if (name === 'paraphe') {
        return { root: folder, version: String(version), path: (...names) => path.join(folder, ...names) };
      }
    }
    if (folder === path.dirname(folder)) throw new AssetsError(from);
  }
}
