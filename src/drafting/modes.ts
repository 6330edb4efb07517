/**
 * Which drafter writes: chosen by an administrator, by organisation and by template. A value and its reading; where it is kept is
 * for the server. Without any choice, the embedded drafter writes.
 */
import { z } from 'zod';
import type { DraftingMode } from './passage';

export type DraftingChoice =
  /** `lapsed`: the endpoint that an administrator decided on and that is no longer configured; nothing is sent anywhere in its place. */
  | { readonly mode: 'embedded'; readonly lapsed?: string }
  /** `endpoint`: the administrator's name for it. There is no other one in its place. */
  | { readonly mode: Exclude<DraftingMode, 'embedded'>; readonly endpoint: string };

export interface OrganisationModes {
  readonly default: DraftingChoice;
  /** By id of template. */
  readonly templates: Readonly<Record<string, DraftingChoice>>;
}

export interface ModeSettings {
  /** For organisations that say nothing. */
  readonly default: DraftingChoice;
  /** By SIRET, 14 digits. */
  readonly organisations: Readonly<Record<string, OrganisationModes>>;
}

export const EMBEDDED: DraftingChoice = { mode: 'embedded' };
export const ALL_EMBEDDED: ModeSettings = { default: EMBEDDED, organisations: {} };

const endpoint = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/u, 'minuscules, chiffres et tirets attendus');
const choice = z.discriminatedUnion('mode', [
  z.strictObject({ mode: z.literal('embedded') }),
  z.strictObject({ mode: z.literal('rephrase'), endpoint }),
  z.strictObject({ mode: z.literal('compose'), endpoint }),
]);

/** As an administrator writes it; refused with its place by whoever reads the file. */
export const modeSettingsSchema = z.strictObject({
  default: choice.default({ mode: 'embedded' }),
  organisations: z
    .record(
      z.string(),
      z.strictObject({
        default: choice.default({ mode: 'embedded' }),
        templates: z.record(z.string(), choice).default({}),
      }),
    )
    .refine((own) => Object.keys(own).every((siret) => /^\d{14}$/u.test(siret)), {
      error: 'un SIRET compte quatorze chiffres, sans espace',
    })
    .default({}),
});

/** What the settings say of one template of an organisation by itself, if anything. */
export const preciseChoice = (
  { organisations }: ModeSettings,
  siret: string,
  template: string,
): DraftingChoice | undefined => {
  const own = Object.hasOwn(organisations, siret) ? organisations[siret]?.templates : undefined;
  return own !== undefined && Object.hasOwn(own, template) ? own[template] : undefined;
};

/** The choice that holds for a template of an organisation: the most precise one. */
export const choiceFor = (settings: ModeSettings, siret: string, template: string): DraftingChoice => {
  const { default: general, organisations } = settings;
  const own = Object.hasOwn(organisations, siret) ? organisations[siret] : undefined;
  return preciseChoice(settings, siret, template) ?? own?.default ?? general;
};

/** What an administrator decided for templates of one organisation, by id of template. */
export type Decisions = Readonly<Record<string, DraftingChoice>>;

/** A decision as it holds: with the embedded drafter when its endpoint is gone, never with another endpoint. */
export const inForce = (decided: DraftingChoice, endpoints: ReadonlySet<string>): DraftingChoice =>
  decided.mode === 'embedded' || endpoints.has(decided.endpoint)
    ? decided
    : { ...EMBEDDED, lapsed: decided.endpoint };

/** The settings with what administrators decided since: what they did not decide stays as it was written. */
export const withDecisions = (
  settings: ModeSettings,
  siret: string,
  decisions: Decisions,
  endpoints: ReadonlySet<string>,
): ModeSettings => {
  const { default: general, organisations } = settings;
  const own = Object.hasOwn(organisations, siret) ? organisations[siret] : undefined;
  const decided = Object.entries(decisions).map(([id, choice]) => [id, inForce(choice, endpoints)] as const);
  const templates = { ...own?.templates, ...Object.fromEntries(decided) };
  return {
    default: general,
    organisations: { ...organisations, [siret]: { default: own?.default ?? general, templates } },
  };
};

/** What the settings name and that does not exist, in French; empty when all does. */
export const modeProblems = (
  settings: ModeSettings,
  known: { readonly endpoints: ReadonlySet<string>; readonly templates: ReadonlySet<string> },
): readonly string[] => {
  const choices: (readonly [string, DraftingChoice])[] = [['défaut', settings.default]];
  const problems: string[] = [];
  for (const [siret, own] of Object.entries(settings.organisations)) {
    choices.push([siret, own.default]);
    for (const [template, chosen] of Object.entries(own.templates)) {
      choices.push([`${siret}, ${template}`, chosen]);
      if (!known.templates.has(template))
        problems.push(`${siret}\u00A0: le modèle de document «\u00A0${template}\u00A0» n’existe pas.`);
    }
  }
  for (const [where, chosen] of choices)
    if (chosen.mode !== 'embedded' && !known.endpoints.has(chosen.endpoint))
      problems.push(`${where}\u00A0: aucun service ne s’appelle «\u00A0${chosen.endpoint}\u00A0».`);
  return problems;
};
