/**
 * The legal core as commands read it: the product's own files, and a folder of imported indexes when one is named.
 */
import path from 'node:path';
import type { LegalCore } from '../law/core';
import { findAssets } from '../server/assets';
import { loadLaw } from '../server/catalogue';
import type { Arguments } from './arguments';
import { parseDate } from '../act/dates';
import type { CliIo } from './io';
import { ParseError } from './parse-error';

/** `--law`, else PARAPHE_LAW. @throws LegalCoreError, CatalogueError */
export function lawOf(args: Arguments, io: CliIo): LegalCore {
  const folder = args.text('law') ?? io.env['PARAPHE_LAW'];
  return loadLaw(findAssets(io.home), folder === undefined ? undefined : path.resolve(io.cwd, folder));
}

/** The product’s own core, with the indexes of PARAPHE_LAW. @throws LegalCoreError, CatalogueError */
export function coreOf(io: CliIo): LegalCore {
  const folder = io.env['PARAPHE_LAW'];
  return loadLaw(findAssets(io.home), folder === undefined ? undefined : path.resolve(io.cwd, folder));
}

/** The day of `--date`; undefined when it was not given. @throws ParseError */
export function dateOption(args: Arguments): string | undefined {
  const text = args.text('date');
  if (text === undefined) return undefined;
  if (parseDate(text) === undefined)
    throw new ParseError(`--date\u00A0: écrivez l’année, le mois et le jour, par exemple 2026-11-21.`);
  return text;
}
