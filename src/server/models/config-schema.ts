/**
 * The form of the models' configuration, as an administrator writes it. What is not said of a policy is unknown, and the unknown is
 * refused when a text is to leave, not here.
 */
import { z } from 'zod';
import { modeSettingsSchema } from '../../drafting/modes';
import { originOf } from '../../drafting/policy/judge';
import { DATA_CLASSES, DEFAULT_RULES, REGIONS } from '../../drafting/policy/policy';
import { networkSet } from './http/addresses';
import { PROFILE_IDS } from './profiles';

const exact = z.exactOptional;
const name = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/u, 'minuscules, chiffres et tirets attendus');
const seconds = (usual: number) => z.number().min(0.01).max(600).default(usual);
const whole = (usual: number, most: number) => z.int().min(1).max(most).default(usual);

const policy = z.strictObject({
  hosts: z
    .array(z.string().refine((host) => originOf(host) !== undefined, 'nom d’hôte ou origine attendus'))
    .min(1),
  networks: z.array(z.string().refine(isNetwork, 'réseau attendu, comme 10.1.2.0/24')).default([]),
  regions: z.array(z.enum(REGIONS)).default([]),
  retention: z
    .union([z.enum(['none', 'unknown']), z.strictObject({ days: z.int().min(0).max(3650) })])
    .default('unknown'),
  trainsOnData: z.union([z.boolean(), z.literal('unknown')]).default('unknown'),
  dataClasses: z.array(z.enum(DATA_CLASSES as readonly ['public', 'internal', 'personal'])).default([]),
  evidenceUrl: exact(z.string().regex(/^https:\/\/\S+$/u, 'adresse https://… attendue')),
  checkedAt: exact(z.iso.date('date attendue, comme 2026-11-21')),
});

const endpoint = z.strictObject({
  id: name,
  profile: z.enum(PROFILE_IDS as [string, ...string[]]),
  url: z.string().refine(isBaseUrl, 'adresse http(s) attendue, qui se termine par /v1, sans secret'),
  model: z.string().min(1).max(200),
  key: exact(
    z
      .string()
      .regex(
        /^(?:env\.[A-Za-z_][A-Za-z0-9_]*|file\.\/\S.*)$/u,
        'une clé ne s’écrit pas ici\u00A0: env.NOM_DE_VARIABLE ou file./chemin/du/fichier',
      ),
  ),
  json: exact(z.enum(['json_schema', 'json_object', 'none'])),
  temperature: z.number().min(0).max(1).default(0.1),
  maxTokens: whole(2000, 32_000),
  contextTokens: whole(8000, 2_000_000),
  limits: z.strictObject({ concurrent: whole(2, 64), queue: z.int().min(0).max(200).default(8) }).default({
    concurrent: 2,
    queue: 8,
  }),
  timeouts: z
    .strictObject({
      firstTokenSeconds: seconds(60),
      idleSeconds: seconds(30),
      totalSeconds: seconds(120),
    })
    .default({ firstTokenSeconds: 60, idleSeconds: 30, totalSeconds: 120 }),
  policy: exact(policy),
});

export const modelsConfigSchema = z.strictObject({
  version: z.literal(1),
  ai: z.enum(['on', 'off']).default('on'),
  rules: z
    .strictObject({
      regions: z
        .array(z.enum(REGIONS))
        .min(1)
        .default([...DEFAULT_RULES.regions]),
      retentionDays: z.int().min(0).max(3650).default(DEFAULT_RULES.retentionDays),
      maxAgeDays: z.int().min(1).max(3650).default(DEFAULT_RULES.maxAgeDays),
    })
    .default({ ...DEFAULT_RULES, regions: [...DEFAULT_RULES.regions] }),
  endpoints: z.array(endpoint).default([]),
  modes: modeSettingsSchema.default({ default: { mode: 'embedded' }, organisations: {} }),
});

function isNetwork(text: string): boolean {
  try {
    networkSet([text]);
    return true;
  } catch {
    return false;
  }
}

function isBaseUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, search, hash, pathname } = new URL(text);
  return (
    /^https?:$/u.test(protocol) &&
    username === '' &&
    password === '' &&
    search === '' &&
    hash === '' &&
    /\/v\d+\/?$/u.test(pathname)
  );
}
