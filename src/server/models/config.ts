/**
 * The configuration of the models, one YAML file (PARAPHE_MODELS): endpoints with their policies, what the organisation accepts,
 * and which drafter writes what. It never holds a secret: a key is named, and read elsewhere.
 */
import { ALL_EMBEDDED, modeProblems, type ModeSettings } from '../../drafting/modes';
import { DEFAULT_RULES, type EndpointPolicy, type PolicyRules } from '../../drafting/policy/policy';
import { pathText, readYaml, type FilePath } from '../../template/yaml-file';
import { zodProblems } from '../../template/zod-problems';
import { modelsConfigSchema } from './config-schema';
import type { JsonMode } from './profiles/profile';

export interface EndpointConfig {
  readonly id: string;
  readonly profile: string;
  /** With its /v1, without a slash at the end. */
  readonly url: string;
  readonly model: string;
  /** `env.NAME` or `file./path`. */
  readonly key?: string;
  /** Tried alone, instead of those of the profile. */
  readonly json?: JsonMode;
  readonly temperature: number;
  /** Longest answer, in tokens. */
  readonly maxTokens: number;
  /** What the model can read and write together, in tokens. */
  readonly contextTokens: number;
  readonly limits: { readonly concurrent: number; readonly queue: number };
  readonly timeouts: {
    readonly firstTokenSeconds: number;
    readonly idleSeconds: number;
    readonly totalSeconds: number;
  };
  /** Absent: nothing is known, so nothing is sent. */
  readonly policy?: EndpointPolicy;
}

export interface ModelsConfig {
  /** `off`: no model is ever asked, whatever the rest says. */
  readonly ai: 'on' | 'off';
  readonly rules: PolicyRules;
  readonly endpoints: readonly EndpointConfig[];
  readonly modes: ModeSettings;
}

/** Without a configuration everything works, on the embedded drafter. */
export const NO_MODELS: ModelsConfig = { ai: 'on', rules: DEFAULT_RULES, endpoints: [], modes: ALL_EMBEDDED };

export interface ConfigProblem {
  readonly line: number;
  /** `endpoints[0].policy.regions` */
  readonly field: string;
  readonly reason: string;
}

/** A configuration of the models that may not be used. */
export class ModelsConfigError extends Error {
  override readonly name = 'ModelsConfigError';
  constructor(
    readonly file: string,
    readonly problems: readonly [ConfigProblem, ...ConfigProblem[]],
  ) {
    super(
      `La configuration des services de rédaction ${file} ne peut pas être utilisée\u00A0:\n` +
        problems
          .map(({ line, field, reason }) => `ligne ${line}, ${field || 'fichier'}\u00A0: ${reason}`)
          .join('\n'),
    );
  }
}

/**
 * @param templates ids of the templates that exist
 * @throws ModelsConfigError with the line of each problem
 */
export function parseModelsConfig(text: string, file: string, templates: ReadonlySet<string>): ModelsConfig {
  const read = readYaml(text);
  if (!read.ok)
    throw refused(
      file,
      read.problems.map(({ line, reason }) => ({ line, field: '', reason })),
    );
  const at = (path: FilePath, reason: string): ConfigProblem => ({
    line: read.file.place(path).line,
    field: pathText(path),
    reason,
  });
  const parsed = modelsConfigSchema.safeParse(read.file.value);
  if (!parsed.success)
    throw refused(
      file,
      zodProblems(parsed.error.issues).map(({ path, reason, key }) =>
        key === undefined
          ? at(path, reason)
          : { ...at(path, reason), line: read.file.placeOfKey(path, key).line },
      ),
    );
  const { ai, rules, modes, endpoints } = parsed.data;
  const ids = endpoints.map(({ id }) => id);
  const problems = [
    ...ids.flatMap((id, i) =>
      ids.indexOf(id) === i ? [] : [at(['endpoints', i, 'id'], `«\u00A0${id}\u00A0» existe déjà`)],
    ),
    ...modeProblems(modes, { endpoints: new Set(ids), templates }).map((reason) => at(['modes'], reason)),
  ];
  if (problems.length > 0) throw refused(file, problems);
  return {
    ai,
    rules,
    modes,
    endpoints: endpoints.map((one) => ({ ...one, url: one.url.replace(/\/+$/u, '') })),
  };
}

function refused(file: string, problems: readonly ConfigProblem[]): ModelsConfigError {
  const [first = { line: 1, field: '', reason: 'illisible' }, ...rest] = problems;
  return new ModelsConfigError(file, [first, ...rest]);
}
