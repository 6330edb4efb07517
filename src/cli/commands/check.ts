/**
 * `paraphe check`: what the checks say of a document, drafted here or elsewhere.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { DOCUMENT_KINDS } from '../../act/parse/model';
import type { DocumentKind } from '../../act/parse/model';
import { sourceOfText } from '../../act/parse/plain-text';
import type { SourceDocument } from '../../act/parse/source';
import { openPackage } from '../../document/package';
import { readSource } from '../../document/source/read-source';
import { analyse } from '../../law/analysis';
import { RULES } from '../../law/checks';
import type { CheckReport } from '../../law/checks/framework/report';
import { runChecks } from '../../law/checks/framework/run';
import { sarifOf } from '../../law/checks/framework/sarif';
import { reportText } from '../../law/checks/framework/text-report';
import { findAssets } from '../../server/assets';
import { loadProfile } from '../../server/catalogue';
import { communeOf } from '../../server/services/commune';
import type { Arguments } from '../arguments';
import type { Command } from '../command';
import { CliError, EXIT } from '../errors';
import { readBytes, readText } from '../files';
import type { CliIo } from '../io';
import { dateOption, lawOf } from '../law-of';
import { ParseError } from '../parse-error';

/** What a report means to a script. */
const CODES = { clean: 0, blocking: 1, major: 2 } as const;

export const check: Command = {
  name: 'check',
  summary: 'Contrôle un document au regard du droit et de la forme.',
  usage: [
    'check document.docx|document.txt [--kind order] [--profile commune.yaml]',
    '  [--date AAAA-MM-JJ] [--law dossier] [--json|--sarif]',
  ],
  help: [
    ['--kind', `la nature du document, quand on la connaît\u00A0: ${DOCUMENT_KINDS.join(', ')}`],
    ['--profile', 'le profil de la commune\u202F; sans lui, des contrôles ne peuvent pas être faits'],
    ['--date', 'la date de l’acte\u202F; celle qu’il porte si elle n’est pas donnée'],
    ['--law', 'un dossier d’index du droit, en plus du fonds juridique (sinon PARAPHE_LAW)'],
    ['--json', '{ kind, rules, findings, notChecked, questions, unplaced }'],
    ['--sarif', 'le même rapport en SARIF 2.1.0'],
    ['', 'codes de sortie\u00A0: 0 ni écart bloquant ni majeur, 1 écart bloquant, 2 écart majeur,'],
    ['', '                  65 fichier vide, ou qui n’est ni un .docx ni du texte'],
  ],
  options: {
    kind: { type: 'string' },
    profile: { type: 'string' },
    date: { type: 'string' },
    law: { type: 'string' },
    json: { type: 'boolean' },
    sarif: { type: 'boolean' },
  },
  places: ['document'],
  run(args, io) {
    const name = args.positionals[0] ?? '';
    const kind = kindOption(args);
    const date = dateOption(args);
    if (args.flag('json') && args.flag('sarif'))
      throw new ParseError('Choisissez --json ou --sarif, pas les deux.');
    const profile = args.text('profile');
    const commune = profile === undefined ? undefined : communeOf(loadProfile(path.resolve(io.cwd, profile)));
    const document = documentNamed(io, name);
    const analysis = analyse({
      ...document,
      core: lawOf(args, io),
      ...(kind === undefined ? {} : { kind }),
      ...(date === undefined ? {} : { date }),
      ...(commune === undefined ? {} : { commune }),
    });
    const report = runChecks(analysis, RULES);
    const { text } = document.source;
    if (args.flag('json')) io.out(`${JSON.stringify(report, null, 2)}\n`);
    else if (args.flag('sarif')) {
      const uri = pathToFileURL(path.resolve(io.cwd, name)).href;
      const { version } = findAssets(io.home);
      io.out(`${JSON.stringify(sarifOf({ report, rules: RULES, version, uri, text }), null, 2)}\n`);
    } else io.out(reportText(report, text));
    return Promise.resolve(codeOf(report));
  },
};

function kindOption(args: Arguments): DocumentKind | undefined {
  const text = args.text('kind');
  if (text === undefined) return undefined;
  const kind = DOCUMENT_KINDS.find((one) => one === text);
  if (kind === undefined)
    throw new ParseError(
      `Nature inconnue\u00A0: «\u00A0${text}\u00A0»\u202F; natures connues\u00A0: ${DOCUMENT_KINDS.join(', ')}.`,
    );
  return kind;
}

/**
 * A .docx is a zip, whatever it is called; anything else is read as UTF-8 text. What holds no text is refused: no rule would find
 * anything in it, and a report without a finding reads as a good one. @throws CliError, HostileFileError
 */
function documentNamed(io: CliIo, name: string): SourceDocument {
  const bytes = readBytes(io, name);
  const zip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  refusePdf(name, bytes);
  const document =
    zip || name.toLowerCase().endsWith('.docx')
      ? readSource(openPackage(bytes))
      : { source: sourceOfText(readText(io, name)) };
  if (!/[\p{L}\p{N}]/u.test(document.source.text))
    throw new CliError(
      EXIT.data,
      'file-empty',
      `Le fichier «\u00A0${name}\u00A0» ne contient aucun texte\u00A0: rien n’a été contrôlé.`,
    );
  return document;
}

/** A PDF of plain signs would pass for a text, and so would a text that is called one. @throws CliError */
function refusePdf(name: string, bytes: Uint8Array): void {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (/^(?:ï»¿)?\s*%PDF-/u.test(head))
    throw new CliError(
      EXIT.data,
      'file-unreadable',
      `Le fichier «\u00A0${name}\u00A0» est un PDF\u00A0: faites contrôler le document Word (.docx) ou son texte (.txt).`,
    );
  if (name.toLowerCase().endsWith('.pdf'))
    throw new CliError(
      EXIT.data,
      'file-unreadable',
      `Le fichier «\u00A0${name}\u00A0» porte un nom de PDF, mais n’en est pas un\u00A0: il n’a pas été contrôlé.`,
    );
}

const codeOf = ({ findings }: CheckReport): number => {
  const has = (severity: string): boolean => findings.some((one) => one.severity === severity);
  return has('blocking') ? CODES.blocking : has('major') ? CODES.major : CODES.clean;
};
