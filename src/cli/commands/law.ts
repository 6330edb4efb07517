/**
 * `paraphe law`: makes index files of the law from official data, read beside the legal core.
 */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { CODES } from '../../law/citations/codes';
import { indexOfLegiData } from '../../law/import/legi-data';
import { indexOfLegiXml } from '../../law/import/legi-xml';
import { LegifranceClient } from '../../law/import/legifrance-api';
import { writeLawIndex } from '../../law/law-index';
import type { LawIndex } from '../../law/law-index';
import type { Arguments } from '../arguments';
import type { Command } from '../command';
import { CliError, EXIT } from '../errors';
import { mustBeWritable, prepareFile, readText } from '../files';
import type { CliIo } from '../io';
import { dateOption } from '../law-of';
import { ParseError } from '../parse-error';

const TOKEN_URL = 'https://oauth.piste.gouv.fr/api/oauth/token';
const API_URL = 'https://api.piste.gouv.fr/dila/legifrance/lf-engine-app';

export const law: Command = {
  name: 'law',
  summary: 'Fait un index du droit à partir de données officielles.',
  usage: [
    'law import legi-data LEGITEXT….json --out index/crpa.json [--force]',
    'law import legi-xml dossier-ou-fichier --date AAAA-MM-JJ --out index/legi.json [--force]',
    'law import legifrance CGCT [--date AAAA-MM-JJ] --out index/cgct.json [--force]',
  ],
  help: [
    ['--out', 'le fichier d’index à écrire, dans un dossier que --law ou PARAPHE_LAW désigne ensuite'],
    ['--date', 'la date de l’état du droit (celle de l’archive, pour legi-xml)'],
    [
      '',
      'legifrance\u00A0: l’identifiant et le secret PISTE viennent de PARAPHE_PISTE_ID et PARAPHE_PISTE_SECRET',
    ],
  ],
  options: { out: { type: 'string' }, date: { type: 'string' }, force: { type: 'boolean' } },
  places: ['import', 'source', 'données'],
  async run(args, io) {
    const [action, source, data = ''] = args.positionals;
    if (action !== 'import') throw new ParseError(`Action inconnue\u00A0: «\u00A0${action ?? ''}\u00A0».`);
    const out = args.required('out');
    mustBeWritable(io, out, args.flag('force'));
    const index = await indexFrom(source ?? '', data, args, io);
    prepareFile(io, out, new TextEncoder().encode(writeLawIndex(index))).commit();
    io.out(`${out}\u00A0: ${index.articles.length} articles, ${index.source}, état au ${index.asOf}\n`);
    return EXIT.done;
  },
};

function indexFrom(source: string, data: string, args: Arguments, io: CliIo): Promise<LawIndex> | LawIndex {
  if (source === 'legi-data')
    return indexOfLegiData(
      readText(io, data),
      path.basename(data),
      packageVersion(path.resolve(io.cwd, data)),
    );
  if (source === 'legi-xml') {
    const date = dateOption(args);
    if (date === undefined)
      throw new ParseError('L’option --date est obligatoire\u00A0: la date de l’archive LEGI.');
    return indexOfLegiXml(
      xmlFiles(io, data).map((name) => ({ name: path.basename(name), text: readText(io, name) })),
      date,
    );
  }
  if (source === 'legifrance') return fromLegifrance(data, dateOption(args) ?? io.now().slice(0, 10), io);
  throw new ParseError(
    `Source inconnue\u00A0: «\u00A0${source}\u00A0»\u202F; sources connues\u00A0: legi-data, legi-xml, legifrance.`,
  );
}

/** Version of the npm package in which the file stands; "" when it stands in none. */
function packageVersion(file: string): string {
  for (let folder = path.dirname(file); folder !== path.dirname(folder); folder = path.dirname(folder)) {
    try {
      const read: unknown = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
      const { name, version } = read as Record<string, unknown>;
      return name === '@socialgouv/legi-data' && typeof version === 'string' ? version : '';
    } catch {
      // None here: the folder above may have one.
    }
  }
  return '';
}

function xmlFiles(io: CliIo, name: string): string[] {
  const root = path.resolve(io.cwd, name);
  try {
    if (!statSync(root).isDirectory()) return [root];
    return readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.xml'))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort();
  } catch {
    throw new CliError(EXIT.missing, 'file-missing', `«\u00A0${name}\u00A0» ne peut pas être lu.`);
  }
}

function fromLegifrance(sigle: string, date: string, io: CliIo): Promise<LawIndex> {
  const code = CODES.find((one) => one.sigle === sigle || one.id === sigle);
  if (code === undefined)
    throw new ParseError(`Code inconnu\u00A0: «\u00A0${sigle}\u00A0» (par exemple CGCT).`);
  const clientId = io.env['PARAPHE_PISTE_ID'];
  const clientSecret = io.env['PARAPHE_PISTE_SECRET'];
  if (clientId === undefined || clientSecret === undefined)
    throw new ParseError('Donnez PARAPHE_PISTE_ID et PARAPHE_PISTE_SECRET, que le portail PISTE délivre.');
  const client = new LegifranceClient(
    {
      clientId,
      clientSecret,
      tokenUrl: io.env['PARAPHE_PISTE_TOKEN_URL'] ?? TOKEN_URL,
      apiUrl: io.env['PARAPHE_PISTE_API_URL'] ?? API_URL,
    },
    {
      fetch,
      now: () => new Date(io.now()).getTime(),
      wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    },
  );
  return client.code(code, date).index();
}
