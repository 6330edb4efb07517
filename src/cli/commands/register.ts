/**
 * `paraphe register`: the documents of an organisation, and the life of one. It reads beside a running server, and writes nothing.
 */
import { REGISTER_STATES, type LifeEvent, type RegisterEntry } from '../../server/api/register';
import { MAX_PAGE } from '../../server/api/register-schemas';
import { lifeOf } from '../../server/services/document-life';
import { registerPage } from '../../server/services/list-documents';
import type { StoreReader } from '../../server/store/port';
import type { Command } from '../command';
import { unknownDocument } from '../document';
import { EXIT } from '../errors';
import { frenchTime } from '../../verifier/french-time';
import { nothingStored, ORGANISATION_HELP, ORGANISATION_OPTIONS, organisationOf } from '../organisation';
import { ParseError } from '../parse-error';
import { dataFolder, withReader } from '../workspace';

const STATES = { draft: 'projet', finalising: 'finalisation en cours', finalised: 'finalisé' } as const;

export const register: Command = {
  name: 'register',
  summary: 'Le registre des documents, ou la vie de l’un d’eux.',
  usage: [
    'register [--state draft|finalising|finalised|contested] [--siret n] [--data dossier] [--json]',
    'register <document> [--siret n] [--data dossier] [--json]',
  ],
  help: [
    ['<document>', 'l’identifiant d’un document\u00A0: ce que le journal en dit'],
    ['--state', 'ceux de cet état\u202F; contested\u00A0: finalisés, puis contestés'],
    ...ORGANISATION_HELP,
    ['--json', 'le registre\u00A0: [{ documentId, title, state, author, finalised, contested, copies… }]'],
  ],
  options: { ...ORGANISATION_OPTIONS, state: { type: 'string' }, json: { type: 'boolean' } },
  places: ['[document]'],
  async run(args, io) {
    const [id] = args.positionals;
    const asked = args.text('state');
    const state = REGISTER_STATES.find((one) => one === asked);
    if (asked !== undefined && state === undefined) {
      throw new ParseError(`État inconnu\u202F; états\u00A0: ${REGISTER_STATES.join(', ')}.`);
    }
    const text = await withReader(dataFolder(args, io), io, async (store) => {
      const organisation = organisationOf(args, io, await store.organisations());
      if (id === undefined) {
        const all = await everyPage(store, organisation, state);
        return args.flag('json') ? JSON.stringify(all, null, 2) : listed(all);
      }
      const document = await store.find(organisation, id);
      if (document === undefined) throw unknownDocument();
      const life = await lifeOf(store.journal, document);
      return args.flag('json') ? JSON.stringify(life, null, 2) : told(document.record.title, life);
    });
    if (text === undefined) throw nothingStored();
    io.out(`${text}\n`);
    return EXIT.done;
  },
};

async function everyPage(
  store: StoreReader,
  organisation: string,
  state: (typeof REGISTER_STATES)[number] | undefined,
): Promise<readonly RegisterEntry[]> {
  const all: RegisterEntry[] = [];
  let after: string | undefined;
  do {
    const page = await registerPage(store, organisation, {
      limit: MAX_PAGE,
      ...(state === undefined ? {} : { state }),
      ...(after === undefined ? {} : { after }),
    });
    all.push(...page.documents);
    after = page.next;
  } while (after !== undefined);
  return all;
}

function listed(all: readonly RegisterEntry[]): string {
  if (all.length === 0) return 'Aucun document.';
  return all
    .map(({ documentId, title, state, created, author, finalised, contested, copies, contests }) =>
      [
        `${documentId}  ${title}`,
        `  ${STATES[state]}${contested ? ', contesté' : ''} – ${author.name}, ${frenchTime(created)}`,
        ...(finalised === undefined
          ? []
          : [`  finalisé par ${finalised.agent.name}, ${frenchTime(finalised.time)}`]),
        ...(contests === undefined ? [] : [`  conteste ${contests}`]),
        ...copies.map((copy) => `  copie à relire\u00A0: ${copy}`),
      ].join('\n'),
    )
    .join('\n');
}

function told(title: string, life: readonly LifeEvent[]): string {
  return [title, ...life.map(({ entry, time, fr }) => `  ${entry}  ${frenchTime(time)}  ${fr}`)].join('\n');
}
