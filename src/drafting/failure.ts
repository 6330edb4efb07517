/**
 * How a draft fails: one closed list, each kind with its data and the French sentence that the agent reads. It must not hold
 * what was sent to a model, nor what a model answered.
 */
import type { PassageProblem } from './problem';
import type { PolicyRefusal } from './policy/judge';

/** Seconds to wait, when the endpoint said so. */
interface Wait {
  readonly retryAfterSeconds?: number;
}

export type DraftFailure =
  /** A mode that needs a model was chosen, and no endpoint answers to that name. */
  | { readonly kind: 'not-configured'; readonly endpoint: string }
  /** The embedded drafter was chosen meanwhile, and what was asked needs a model. */
  | { readonly kind: 'no-model' }
  | { readonly kind: 'switched-off'; readonly reason?: string }
  | {
      readonly kind: 'refused-by-policy';
      readonly endpoint: string;
      readonly refusals: readonly PolicyRefusal[];
    }
  /** The choke point refuses to let this text leave. */
  | { readonly kind: 'may-not-leave'; readonly sentence: string }
  /** The endpoint's name leads to an address that is not allowed. */
  | { readonly kind: 'address-refused'; readonly host: string }
  | { readonly kind: 'queue-full'; readonly waiting: number }
  /** Too many calls of this endpoint failed lately: it is left alone for a while. `cause`: the last of these failures. */
  | ({ readonly kind: 'resting'; readonly cause?: DraftFailure } & Wait)
  | ({ readonly kind: 'rate-limited' } & Wait)
  | ({ readonly kind: 'busy' } & Wait)
  /** `status`: what the endpoint answered; absent when it could not be reached. */
  | { readonly kind: 'unavailable'; readonly status?: number }
  /** The key that the configuration names cannot be read on our side. */
  | { readonly kind: 'no-key' }
  | { readonly kind: 'unauthorised' }
  | { readonly kind: 'quota-spent' }
  | { readonly kind: 'unknown-model'; readonly model: string }
  /** `detail`: the endpoint's words on what it does not accept, for an administrator. */
  | { readonly kind: 'request-refused'; readonly status: number; readonly detail?: string }
  | { readonly kind: 'context-too-long'; readonly tokens?: number; readonly limit?: number }
  | { readonly kind: 'redirected' }
  | { readonly kind: 'timeout-first-token'; readonly ms: number }
  | { readonly kind: 'timeout-idle'; readonly ms: number }
  | { readonly kind: 'over-budget'; readonly ms: number }
  /** The answer stops before its end: its length was bounded, the connection was cut, or no reason to end was given. */
  | { readonly kind: 'truncated'; readonly cause: 'length' | 'cut' | 'no-finish-reason' }
  /** The endpoint said in the middle of an answer that it failed. */
  | { readonly kind: 'failed-midway' }
  | { readonly kind: 'filtered' }
  | { readonly kind: 'empty-answer' }
  | { readonly kind: 'answer-too-large'; readonly limit: number }
  /** Not the form that was asked for, even once corrected. */
  | { readonly kind: 'malformed'; readonly problems: readonly PassageProblem[] }
  /** Well formed, but it says what no passage may say, even once corrected. */
  | { readonly kind: 'refused-answer'; readonly problems: readonly PassageProblem[] }
  | { readonly kind: 'cancelled' };

export type FailureKind = DraftFailure['kind'];

/** What happened; what to do about it, when there is something to do. Sentences. */
interface Said {
  readonly what: string;
  readonly advice?: string;
}
type Sentences = {
  readonly [K in FailureKind]: (failure: Extract<DraftFailure, { kind: K }>) => Said;
};

const STAYS = 'Le texte du modèle de document reste disponible.';
const TELL = 'Prévenez votre administrateur.';
const SOON = 'Réessayez dans un moment.';
const NOTHING_SENT = 'Rien n’a été envoyé.';

const after = (seconds: number): string => `Réessayez dans ${seconds} seconde${seconds < 2 ? '' : 's'}.`;
const seconds = (ms: number): string => `${Math.round(ms / 1000)}\u00A0s`;
const lower = (sentence: string): string =>
  `${sentence.charAt(0).toLocaleLowerCase('fr-FR')}${sentence.slice(1)}`;

const SENTENCES: Sentences = {
  'not-configured': ({ endpoint }) => ({
    what: `Aucun service de rédaction ne s’appelle «\u00A0${endpoint}\u00A0».`,
    advice: TELL,
  }),
  'no-model': () => ({
    what: 'Ce modèle de document est désormais rédigé sans modèle de langage\u00A0: rien n’a été envoyé.',
  }),
  'switched-off': ({ reason }) => ({
    what: `L’IA est suspendue dans votre collectivité${reason === undefined ? '' : `\u00A0: ${reason.replace(/[.\s]+$/u, '')}`}.`,
  }),
  'refused-by-policy': ({ refusals: [first] }) => ({
    what: `Ce service de rédaction ne peut pas recevoir ce texte${first === undefined ? '' : `\u00A0: ${first.sentence.replace(/\.$/u, '')}`}. ${NOTHING_SENT}`,
  }),
  'may-not-leave': ({ sentence }) => ({ what: `${sentence} ${NOTHING_SENT}` }),
  'address-refused': ({ host }) => ({
    what: `L’adresse du service de rédaction «\u00A0${host}\u00A0» n’est pas autorisée. ${NOTHING_SENT}`,
    advice: TELL,
  }),
  'queue-full': ({ waiting }) => ({
    what: `Le service de rédaction est très sollicité\u00A0: ${waiting === 1 ? 'une demande attend' : `${waiting} demandes attendent`} déjà.`,
    advice: 'Réessayez dans une minute.',
  }),
  resting: ({ cause }) => {
    if (cause?.kind === 'unauthorised')
      return {
        what: 'Le service de rédaction refuse la clé de votre collectivité\u202F; il n’est plus sollicité pour le moment.',
        advice: TELL,
      };
    const often =
      'Le service de rédaction vient d’échouer plusieurs fois\u202F; il n’est plus sollicité pour le moment.';
    if (cause === undefined) return { what: often };
    return { what: `${often} Dernier échec\u00A0: ${lower(said(cause).what)}` };
  },
  'rate-limited': () => ({ what: 'Le service de rédaction reçoit trop de demandes de votre collectivité.' }),
  busy: () => ({ what: 'Le service de rédaction est saturé.' }),
  unavailable: () => ({ what: 'Le service de rédaction ne répond pas.', advice: SOON }),
  'no-key': () => ({
    what: 'La clé du service de rédaction est introuvable sur votre serveur.',
    advice: TELL,
  }),
  unauthorised: () => ({
    what: 'Le service de rédaction refuse la clé de votre collectivité.',
    advice: TELL,
  }),
  'quota-spent': () => ({
    what: 'Le crédit de votre collectivité auprès du service de rédaction est épuisé.',
    advice: TELL,
  }),
  'unknown-model': ({ model }) => ({
    what: `Le service de rédaction ne connaît pas le modèle «\u00A0${model}\u00A0».`,
    advice: TELL,
  }),
  'request-refused': () => ({
    what: 'Le service de rédaction n’accepte pas la demande telle qu’elle est faite.',
    advice: TELL,
  }),
  'context-too-long': () => ({
    what: 'Le texte à traiter est trop long pour ce service de rédaction.',
    advice: 'Raccourcissez la consigne ou joignez moins de documents.',
  }),
  redirected: () => ({
    what: 'Le service de rédaction renvoie vers une autre adresse, ce qui n’est pas permis.',
    advice: TELL,
  }),
  'timeout-first-token': ({ ms }) => ({
    what: `Le service de rédaction n’a rien écrit en ${seconds(ms)}.`,
    advice: SOON,
  }),
  'timeout-idle': ({ ms }) => ({
    what: `Le service de rédaction s’est interrompu pendant plus de ${seconds(ms)}. Le texte incomplet a été écarté.`,
    advice: 'Réessayez.',
  }),
  'over-budget': ({ ms }) => ({
    what: `Le service de rédaction n’a pas terminé en ${seconds(ms)}. Le texte incomplet a été écarté.`,
    advice: 'Réessayez.',
  }),
  truncated: () => ({
    what: 'La réponse du service de rédaction s’arrête avant la fin. Elle a été écartée.',
    advice: 'Réessayez.',
  }),
  'failed-midway': () => ({
    what: 'Le service de rédaction a échoué en cours de réponse. Le texte incomplet a été écarté.',
    advice: 'Réessayez.',
  }),
  filtered: () => ({ what: 'Le service de rédaction a refusé de répondre à cette demande.' }),
  'empty-answer': () => ({ what: 'Le service de rédaction n’a rien écrit.', advice: 'Réessayez.' }),
  'answer-too-large': () => ({
    what: 'La réponse du service de rédaction est démesurée. Elle a été arrêtée et écartée.',
  }),
  malformed: () => ({
    what: 'La réponse du service de rédaction n’a pas la forme attendue, même après correction. Elle a été écartée.',
  }),
  'refused-answer': ({ problems: [first] }) => ({
    what: `La proposition du service de rédaction a été écartée${first === undefined ? '' : `\u00A0: ${lower(first.message).replace(/\.$/u, '')}`}.`,
  }),
  cancelled: () => ({ what: 'La rédaction a été arrêtée.' }),
};

const said = (failure: DraftFailure): Said =>
  (SENTENCES[failure.kind] as (known: DraftFailure) => Said)(failure);

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(' ');

/** The wait as a sentence, of those failures that pass by themselves. */
const waitOf = (failure: DraftFailure): string | undefined => {
  if (failure.kind !== 'resting' && failure.kind !== 'rate-limited' && failure.kind !== 'busy')
    return undefined;
  return failure.retryAfterSeconds === undefined ? SOON : after(failure.retryAfterSeconds);
};

/** What happened, and nothing of what to do: somebody else does it already. */
export const happened = (failure: DraftFailure): string => said(failure).what;

/** A failure as a reader is told it who shows by itself how long to wait, and that the template's own text can be asked for. */
export interface ToldFailure {
  readonly sentence: string;
  /** From now on; the sentence does not tell it. */
  readonly retryAfterSeconds?: number;
}

export function toldFailure(failure: DraftFailure): ToldFailure {
  const { what, advice } = said(failure);
  const retryAfterSeconds = 'retryAfterSeconds' in failure ? failure.retryAfterSeconds : undefined;
  return retryAfterSeconds === undefined
    ? { sentence: joined(what, advice, waitOf(failure)) }
    : { sentence: joined(what, advice), retryAfterSeconds };
}

/** All that there is to say in one text: what happened, and what to do. */
export const failureSentence = (failure: DraftFailure): string => {
  const { what, advice } = said(failure);
  // Where an address is refused the server itself is set up wrongly: its administrator comes first.
  const stays = failure.kind === 'address-refused' ? undefined : STAYS;
  return joined(what, advice, waitOf(failure), stays);
};

/** A draft that failed. Its message is the agent's sentence. */
export class DraftingError extends Error {
  override readonly name = 'DraftingError';
  constructor(readonly failure: DraftFailure) {
    super(failureSentence(failure));
  }
}

/** Why a signal stopped the work: the failure it carries (a switch that was turned off, a time that ran out), else `cancelled`. */
export const failureOfAbort = (signal: AbortSignal): DraftFailure =>
  signal.reason instanceof DraftingError ? signal.reason.failure : { kind: 'cancelled' };
