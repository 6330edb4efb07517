/**
 * `paraphe publish`: what would be hidden before a document is put on line; then, with an answer for each mention, the publishable
 * copy. Without answers nothing is written.
 */
import { PublicationLeakError } from '../../document/publication';
import type { PublicationItemView, PublicationRequest } from '../../server/api/publication';
import { publicationRequest } from '../../server/api/publication-schemas';
import { findAssets } from '../../server/assets';
import { loadLexicon } from '../../server/privacy/load-lexicon';
import { makePublication } from '../../server/publication/make';
import { readForPublication } from '../../server/publication/read';
import { readFile } from '../../server/services/read-file';
import { parseProfile } from '../../template/profile-schema';
import type { Command } from '../command';
import { documentIdOf } from '../document';
import { CliError, EXIT } from '../errors';
import { mustBeWritable, prepareFile, readBytes, readText } from '../files';
import type { CliIo } from '../io';
import { ParseError } from '../parse-error';
import { dataFolder } from '../workspace';

/** Mentions wait for an answer: nothing was written. */
const TO_ANSWER = 2;

export const publish: Command = {
  name: 'publish',
  summary: 'Prépare la version publiable d’un document (CRPA, article L. 312-1-2).',
  usage: [
    'publish document.docx [--profile commune.yaml] [--json]',
    'publish document.docx [--profile commune.yaml] --decisions reponses.json --out copie.docx [--force] [--json]',
  ],
  help: [
    ['--profile', 'le profil de la commune\u00A0: ses élus restent, ses coordonnées ne sont pas relevées'],
    [
      '--decisions',
      '{ decisions: [{ id, hide, reason }], also: [mots à masquer en plus] }, une réponse par mention',
    ],
    ['--out', 'la version publiable\u202F; elle n’est pas scellée, et le premier fichier ne change pas'],
    ['--title', 'le titre, pour les propriétés de la copie'],
    ['--data', 'le dossier de données, pour les noms ajoutés par paraphe lexicon add (./var par défaut)'],
    ['--force', 'remplace le fichier de sortie s’il existe'],
    ['--json', '{ items, pictures }, ou { out, hidden, kept }'],
    [
      '',
      'codes de sortie\u00A0: 0 copie écrite, ou rien à masquer ni à demander\u202F; 2 des mentions attendent une réponse\u202F;',
    ],
    [
      '',
      '                  1 réponses incomplètes, ou texte à masquer dans une partie qui ne peut pas être modifiée',
    ],
  ],
  options: {
    profile: { type: 'string' },
    decisions: { type: 'string' },
    out: { type: 'string' },
    title: { type: 'string' },
    data: { type: 'string' },
    force: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  places: ['document.docx'],
  run(args, io) {
    const bytes = readBytes(io, args.positionals[0] ?? '');
    const profile = args.text('profile');
    const read = readForPublication(bytes, {
      lexicon: loadLexicon(findAssets(io.home), dataFolder(args, io)),
      ...(profile === undefined ? {} : { profile: parseProfile(readText(io, profile), profile) }),
    });
    const decisions = args.text('decisions');
    if (decisions === undefined) {
      if (args.text('out') !== undefined)
        throw new ParseError(
          '--out demande --decisions\u00A0: aucune copie n’est faite sans réponse pour chaque mention.',
        );
      io.out(
        args.flag('json')
          ? `${JSON.stringify({ items: read.views, pictures: read.pictures }, null, 2)}\n`
          : listOf(read.views, read.pictures),
      );
      return Promise.resolve(read.views.length === 0 ? EXIT.done : TO_ANSWER);
    }
    const out = args.required('out');
    mustBeWritable(io, out, args.flag('force'));
    const documentId = documentIdOf(readFile(bytes).scan);
    const made = leakTold(() =>
      makePublication(read, answersIn(io, decisions), {
        title: args.text('title') ?? 'Acte',
        notice: documentId === undefined ? {} : { documentId },
        time: io.now(),
      }),
    );
    prepareFile(io, out, made.bytes).commit();
    const { hidden, kept } = made;
    io.out(
      args.flag('json')
        ? `${JSON.stringify({ out, hidden, kept })}\n`
        : `${out}\u00A0: version publiable, sans sceau. Mentions masquées\u00A0: ${hidden}\u202F; gardées\u00A0: ${kept}. Relisez-la avant de la mettre en ligne.\n`,
    );
    return Promise.resolve(EXIT.done);
  },
};

function answersIn(io: CliIo, name: string): PublicationRequest {
  let read: unknown;
  try {
    read = JSON.parse(readText(io, name));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  const answers = publicationRequest.safeParse(read);
  // JSON holds no `undefined`.
  if (answers.success) return answers.data as PublicationRequest;
  throw new CliError(
    EXIT.data,
    'decisions-unreadable',
    `Le fichier «\u00A0${name}\u00A0» n’est pas un fichier de réponses\u00A0: { "decisions": [{ "id": "…", "hide": true }] }.`,
  );
}

function leakTold<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof PublicationLeakError)
      throw new CliError(EXIT.refused, 'publication-leak', error.message);
    throw error;
  }
}

const PROPOSED = { ask: 'à trancher', hide: 'à masquer', keep: 'à garder' } as const;
const KEPT = {
  signatory: 'signe l’acte',
  presiding: 'préside la séance',
  elected: 'élu dans ses fonctions',
  organisation: 'nom d’une entreprise ou d’une association',
  own: 'nom de la collectivité',
} as const;

function listOf(items: readonly PublicationItemView[], pictures: number): string {
  const lines = items.map(
    ({ id, values, count, proposed, found, kept }) =>
      `${id}  ${PROPOSED[proposed]}  ${values.join(' / ')} (${count}\u00A0fois)\u00A0: ${kept === undefined ? found : KEPT[kept]}`,
  );
  const end =
    items.length === 0
      ? 'Aucune mention relevée. La recherche n’est pas infaillible\u00A0: relisez l’acte.'
      : 'Rien n’est écrit. Répondez pour chaque mention dans un fichier, puis relancez avec --decisions et --out.';
  const seen = pictures === 0 ? [] : [`Images que la copie garde\u00A0: ${pictures}. Regardez-les.`];
  return `${[...lines, ...seen, end].join('\n')}\n`;
}
