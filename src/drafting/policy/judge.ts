/**
 * May this text go to that endpoint? Pure, and asked before any adapter. What is unknown is refused, and there is never another
 * endpoint in its place.
 */
import { parseDate } from '../../act/dates';
import type { DataClass, EndpointPolicy, PolicyRules } from './policy';

export type PolicyRefusalCode =
  | 'no-policy'
  | 'host'
  | 'region'
  | 'retention'
  | 'training'
  | 'data-class'
  | 'no-evidence'
  | 'never-checked'
  | 'stale';

export interface PolicyRefusal {
  readonly code: PolicyRefusalCode;
  /** In French: what is wrong, for the agent and for the administrator. */
  readonly sentence: string;
}

export interface PolicyQuestion {
  readonly policy: EndpointPolicy | undefined;
  /** Where the endpoint is, with its path. */
  readonly url: string;
  readonly rules: PolicyRules;
  /** ISO date. */
  readonly today: string;
  /** Of the text that would leave; absent when only the endpoint is asked about. */
  readonly dataClass?: DataClass;
}

export type PolicyVerdict =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly refusals: readonly [PolicyRefusal, ...PolicyRefusal[]] };

const CLASSES = {
  public: 'des textes publics',
  internal: 'des textes internes',
  personal: 'des données personnelles',
} as const;

/** Every reason to refuse, or none. Total: a malformed address or date is a reason. */
export const judgePolicy = (question: PolicyQuestion): PolicyVerdict => {
  const [first, ...rest] = question.policy === undefined ? [NO_POLICY] : refusals(question.policy, question);
  return first === undefined ? { allowed: true } : { allowed: false, refusals: [first, ...rest] };
};

const NO_POLICY: PolicyRefusal = {
  code: 'no-policy',
  sentence: 'rien n’est déclaré de ce qu’il fait des textes reçus.',
};

const refusals = (
  policy: EndpointPolicy,
  { url, rules, today, dataClass }: PolicyQuestion,
): readonly PolicyRefusal[] => {
  const found: PolicyRefusal[] = [];
  const refuse = (code: PolicyRefusalCode, sentence: string): void => void found.push({ code, sentence });
  const { regions, retention, trainsOnData, dataClasses, evidenceUrl, checkedAt } = policy;

  if (!policy.hosts.some((host) => sameOrigin(host, url)))
    refuse('host', 'son adresse n’est pas de celles que la politique autorise.');
  if (regions.length === 0) refuse('region', 'le lieu de traitement n’est pas déclaré.');
  else if (!regions.every((region) => rules.regions.includes(region)))
    refuse('region', 'les textes sont traités hors des lieux que la collectivité accepte.');
  const kept = retention === 'none' ? 0 : retention === 'unknown' ? undefined : retention.days;
  if (kept === undefined) refuse('retention', 'la durée de conservation des textes n’est pas connue.');
  else if (kept > rules.retentionDays)
    refuse(
      'retention',
      `les textes sont conservés ${kept} jours, alors que la collectivité en accepte ${rules.retentionDays}.`,
    );
  if (trainsOnData !== false)
    refuse(
      'training',
      trainsOnData === 'unknown'
        ? 'on ne sait pas si les textes servent à entraîner des modèles.'
        : 'les textes servent à entraîner des modèles.',
    );
  if (dataClasses.length === 0) refuse('data-class', 'aucune catégorie de textes n’est autorisée.');
  else if (dataClass !== undefined && !dataClasses.includes(dataClass))
    refuse('data-class', `il n’est pas autorisé à recevoir ${CLASSES[dataClass]}.`);

  const local = regions.length > 0 && regions.every((region) => region === 'LOCAL');
  if (!local && evidenceUrl === undefined)
    refuse('no-evidence', 'aucun document n’établit ce qui est déclaré de lui.');
  const checked = checkedAt === undefined ? undefined : parseDate(checkedAt);
  const now = parseDate(today);
  if (checked === undefined || now === undefined)
    refuse('never-checked', 'personne n’a vérifié ce qui est déclaré de lui.');
  else {
    const age = daysBetween(checkedAt ?? '', today);
    if (age < 0) refuse('never-checked', 'la date de vérification est à venir.');
    else if (age > rules.maxAgeDays)
      refuse('stale', `ce qui est déclaré de lui n’a pas été vérifié depuis ${age} jours.`);
  }
  return found;
};

const DAY = 86_400_000;
const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);

/** `host`, `host:port` and origins, compared as the URL standard reads them. */
const sameOrigin = (host: string, url: string): boolean => {
  const allowed = originOf(host);
  const asked = originOf(url);
  return allowed !== undefined && allowed === asked;
};

/** "https://host:port", the port written only when it is not the scheme's own; undefined when it is none. */
export const originOf = (host: string): string | undefined => {
  const text = /^[a-z][a-z\d+.-]*:\/\//iu.test(host) ? host : `https://${host}`;
  if (!URL.canParse(text)) return undefined;
  const { protocol, origin, username, password } = new URL(text);
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === ''
    ? origin
    : undefined;
};
