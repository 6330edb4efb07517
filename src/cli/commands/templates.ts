/**
 * `paraphe templates`: the official templates, and a worked example's facts.
 */
import { stringify } from 'yaml';
import { findAssets } from '../../server/assets';
import { loadCatalogue } from '../../server/catalogue';
import { findTemplate } from '../../server/services/templates';
import type { Command } from '../command';
import { CliError, EXIT } from '../errors';
import { ParseError } from '../parse-error';

const KINDS = { order: 'arrêté', deliberation: 'délibération', letter: 'courrier', note: 'note' } as const;

export const templates: Command = {
  name: 'templates',
  summary: 'Liste les modèles, ou donne les données d’un exemple.',
  usage: ['templates [--json]', 'templates example <modèle> [<exemple>]'],
  help: [
    ['--json', 'la liste en JSON\u00A0: [{ id, kind, title, version }]'],
    ['example', 'les données d’un exemple du modèle, en YAML, à compléter pour rédiger'],
  ],
  options: { json: { type: 'boolean' } },
  places: ['[example]', '[modèle]', '[exemple]'],
  run(args, io) {
    const catalogue = loadCatalogue(findAssets(io.home));
    const [action, id, exampleId] = args.positionals;
    if (action === undefined) {
      const list = catalogue.templates.map(({ id: name, kind, title, version }) => ({
        id: name,
        kind,
        title,
        version,
      }));
      const width = Math.max(...list.map((template) => template.id.length));
      io.out(
        args.flag('json')
          ? `${JSON.stringify(list, null, 2)}\n`
          : list
              .map((t) => `${t.id.padEnd(width)}  ${KINDS[t.kind]}\u00A0: ${t.title} (${t.version})\n`)
              .join(''),
      );
      return Promise.resolve(EXIT.done);
    }
    if (action !== 'example') throw new ParseError(`Action inconnue\u00A0: «\u00A0${action}\u00A0».`);
    if (id === undefined) throw new ParseError('Il manque un argument\u00A0: le modèle.');
    const template = findTemplate(catalogue, id);
    const example =
      exampleId === undefined ? template.examples[0] : template.examples.find((one) => one.id === exampleId);
    if (example === undefined) {
      const known = template.examples.map((one) => one.id).join(', ');
      throw new CliError(
        EXIT.missing,
        'unknown-example',
        `Exemple inconnu\u202F; exemples de ce modèle\u00A0: ${known}.`,
      );
    }
    io.out(`# ${template.id}\u00A0: ${example.title}\n${stringify(example.facts)}`);
    return Promise.resolve(EXIT.done);
  },
};
