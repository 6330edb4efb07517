/**
 * `paraphe models`: what the configuration of the language models says and allows, and the switch that stops all AI.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { DraftingError } from '../../drafting/failure';
import { judgePolicy, type PolicyRefusal } from '../../drafting/policy/judge';
import { findAssets } from '../../server/assets';
import { loadCatalogue } from '../../server/catalogue';
import type { EndpointConfig, ModelsConfig } from '../../server/models/config';
import { openKillSwitch, type KillSwitch } from '../../server/models/kill-switch';
import { readModelsConfig } from '../../server/models/models';
import { probeEndpoint } from '../../server/models/probe';
import { profileNamed } from '../../server/models/profiles';
import { readSecret } from '../../server/models/secrets';
import { SWITCH_FILE, switchFile } from '../../server/models/switch-file';
import { databaseFile } from '../../server/store/embedded';
import type { Arguments } from '../arguments';
import type { Command } from '../command';
import { CliError, EXIT } from '../errors';
import type { CliIo } from '../io';
import { ParseError } from '../parse-error';
import { dataFolder, storageOf } from '../workspace';

interface Checked {
  readonly id: string;
  readonly profile: string;
  readonly url: string;
  readonly model: string;
  readonly allowed: boolean;
  readonly dataClasses: readonly string[];
  readonly refusals: readonly PolicyRefusal[];
  readonly key: 'found' | 'missing' | 'none';
  /** Only when asked for, and allowed. */
  readonly probe?:
    | { readonly ok: true; readonly models: number; readonly known: boolean }
    | { readonly ok: false; readonly failure: string; readonly message: string };
}

export const models: Command = {
  name: 'models',
  summary: 'Vérifie les services de rédaction configurés, ou suspend l’IA.',
  usage: [
    'models check [--config modeles.yaml] [--probe] [--json]',
    'models status [--data dossier] [--json]',
    'models off [--reason "…"] [--data dossier]',
    'models on [--reason "…"] [--data dossier]',
  ],
  help: [
    ['check', 'lit la configuration et dit ce que la politique permet à chaque service'],
    ['--config', 'le fichier de configuration\u202F; PARAPHE_MODELS par défaut'],
    ['--probe', 'interroge aussi la liste des modèles de chaque service autorisé'],
    ['status', 'dit si l’IA est active ou suspendue'],
    ['off, on', 'suspend l’IA, y compris ce qui est en cours, ou la rétablit'],
    ['--reason', 'le motif, montré aux agents'],
    ['--data', 'le dossier de données du serveur\u202F; PARAPHE_DATA, sinon ./var'],
  ],
  options: {
    config: { type: 'string' },
    probe: { type: 'boolean' },
    json: { type: 'boolean' },
    reason: { type: 'string' },
    data: { type: 'string' },
  },
  places: ['action'],
  run(args, io) {
    const [action] = args.positionals;
    if (action === 'check') return check(args, io);
    if (action === 'status') return withSwitch(args, io, (ai) => Promise.resolve(tellSwitch(ai, args, io)));
    if (action === 'off' || action === 'on') {
      requireData(args, io);
      return withSwitch(args, io, async (ai) => {
        const by = `ligne de commande (${io.env['USER'] ?? io.env['USERNAME'] ?? 'inconnu'})`;
        const reason = args.text('reason')?.trim();
        const given = reason === undefined || reason === '' ? [] : [reason.slice(0, 500)];
        await (action === 'off' ? ai.turnOff({ by }, ...given) : ai.turnOn({ by }, ...given));
        return tellSwitch(ai, args, io);
      });
    }
    throw new ParseError(`Action inconnue\u00A0: «\u00A0${action ?? ''}\u00A0».`);
  },
};

async function check(args: Arguments, io: CliIo): Promise<number> {
  const given = args.text('config') ?? io.env['PARAPHE_MODELS'];
  if (given === undefined || given === '')
    throw new ParseError('L’option --config est obligatoire quand PARAPHE_MODELS n’est pas défini.');
  const catalogue = loadCatalogue(findAssets(io.home));
  const config = readModelsConfig(
    path.resolve(io.cwd, given),
    new Set(catalogue.templates.map(({ id }) => id)),
  );
  const checked: Checked[] = [];
  for (const endpoint of config.endpoints) {
    const known = judged(endpoint, config, io);
    checked.push(args.flag('probe') && known.allowed ? { ...known, ...(await probed(endpoint, io)) } : known);
  }
  io.out(
    args.flag('json')
      ? `${JSON.stringify({ ai: config.ai, endpoints: checked }, null, 2)}\n`
      : report(config, checked),
  );
  return checked.every(isUsable) ? EXIT.done : EXIT.refused;
}

const isUsable = ({ allowed, key, probe }: Checked): boolean =>
  allowed && key !== 'missing' && (probe === undefined || (probe.ok && probe.known));

function judged(endpoint: EndpointConfig, config: ModelsConfig, io: CliIo): Checked {
  const { id, profile, url, model, policy, key } = endpoint;
  const verdict = judgePolicy({ policy, url, rules: config.rules, today: io.now().slice(0, 10) });
  return {
    id,
    profile,
    url,
    model,
    allowed: verdict.allowed,
    dataClasses: policy?.dataClasses ?? [],
    refusals: verdict.allowed ? [] : verdict.refusals,
    key: key === undefined ? 'none' : canRead(key, io) ? 'found' : 'missing',
  };
}

function canRead(key: string, io: CliIo): boolean {
  try {
    readSecret(key, io.env);
    return true;
  } catch {
    return false;
  }
}

async function probed(endpoint: EndpointConfig, io: CliIo): Promise<Pick<Checked, 'probe'>> {
  const profile = profileNamed(endpoint.profile);
  if (profile === undefined) return {};
  try {
    const { models: found, known } = await probeEndpoint(endpoint, profile, io.env);
    return { probe: { ok: true, models: found.length, known } };
  } catch (error) {
    if (!(error instanceof DraftingError)) throw error;
    return { probe: { ok: false, failure: error.failure.kind, message: error.message } };
  }
}

const CLASSES: Readonly<Record<string, string>> = {
  public: 'publics',
  internal: 'internes',
  personal: 'contenant des données personnelles',
};

function report({ ai, endpoints }: ModelsConfig, checked: readonly Checked[]): string {
  if (endpoints.length === 0)
    return 'Aucun service n’est configuré\u00A0: les phrases types servent à tout.\n';
  const lines = checked.flatMap((one) => [
    `${one.id}\u00A0: ${profileNamed(one.profile)?.title ?? one.profile}, modèle ${one.model}, ${one.url}`,
    one.allowed
      ? `  politique\u00A0: autorisé pour les textes ${one.dataClasses.map((name) => CLASSES[name] ?? name).join(', ')}`
      : '  politique\u00A0: refusé',
    ...one.refusals.map(({ sentence }) => `    - ${sentence}`),
    `  clé\u00A0: ${{ found: 'trouvée', missing: 'introuvable', none: 'aucune' }[one.key]}`,
    ...(one.probe === undefined ? [] : [`  service\u00A0: ${probeLine(one.probe, one.model)}`]),
  ]);
  const off = ai === 'off' ? ['L’IA est suspendue par la configuration (ai: off).'] : [];
  return `${[...off, ...lines].join('\n')}\n`;
}

const probeLine = (probe: NonNullable<Checked['probe']>, model: string): string => {
  if (!probe.ok) return probe.message;
  const { models: count, known } = probe;
  return `répond, ${count} modèle${count < 2 ? '' : 's'}\u202F; ${model} ${known ? 'en fait partie' : 'n’en fait pas partie'}`;
};

/**
 * A switch turned beside the server's folder stops nothing, and whoever turned it would believe that it does.
 * @throws CliError when no server has kept anything there
 */
function requireData(args: Arguments, io: CliIo): void {
  const folder = dataFolder(args, io);
  if (existsSync(databaseFile(folder)) || existsSync(path.join(folder, SWITCH_FILE))) return;
  if (existsSync(folder) && storageOf(folder, io).database !== undefined) return;
  throw new CliError(
    EXIT.missing,
    'data-missing',
    `Le dossier «\u00A0${folder}\u00A0» ne contient aucune donnée de Paraphe\u00A0: rien n’a été suspendu ni rétabli. Indiquez le dossier de données du serveur avec --data.`,
  );
}

async function withSwitch(
  args: Arguments,
  io: CliIo,
  work: (ai: KillSwitch) => Promise<number>,
): Promise<number> {
  const ai = await openKillSwitch(switchFile(dataFolder(args, io)), io.now, true);
  try {
    return await work(ai);
  } catch (error) {
    if (error instanceof Error && 'code' in error)
      throw new CliError(EXIT.storage, 'storage', 'L’interrupteur ne peut pas être écrit dans ce dossier.');
    throw error;
  } finally {
    ai.close();
  }
}

function tellSwitch(ai: KillSwitch, args: Arguments, io: CliIo): number {
  const off = ai.off();
  const reason = off?.reason === undefined ? '' : `\u00A0: ${off.reason}`;
  io.out(
    args.flag('json')
      ? `${JSON.stringify({ on: off === undefined, ...off })}\n`
      : off === undefined
        ? 'L’IA est active.\n'
        : `L’IA est suspendue${reason}\n`,
  );
  return EXIT.done;
}
