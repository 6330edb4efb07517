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
  /** Too many calls of this endpoint failed lately: it is left alone for a while. */
  | ({ readonly kind: 'resting' } & Wait)
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

type Sentences = {
  readonly [K in FailureKind]: (failure: Extract<DraftFailure, { kind: K }>) => string;
};

const STAYS = 'Le texte du modèle de document reste disponible.';

const after = ({ retryAfterSeconds }: Wait): string =>
  retryAfterSeconds === undefined
    ? 'Réessayez dans un moment'
    : `Réessayez dans ${retryAfterSeconds} seconde${retryAfterSeconds < 2 ? '' : 's'}`;

const seconds = (ms: number): string => `${Math.round(ms / 1000)}\u00A0s`;

const SENTENCES: Sentences = {
  'not-configured': ({ endpoint }) =>
    `Aucun service de rédaction ne s’appelle «\u00A0${endpoint}\u00A0». Prévenez votre administrateur. ${STAYS}`,
  'no-model': () =>
    `Ce modèle de document est désormais rédigé sans modèle de langage\u00A0: rien n’a été envoyé. ${STAYS}`,
  'switched-off': ({ reason }) =>
    `L’IA est suspendue dans votre collectivité${reason === undefined ? '' : `\u00A0: ${reason.replace(/[.\s]+$/u, '')}`}. ${STAYS}`,
  'refused-by-policy': ({ refusals: [first] }) =>
    `Ce service de rédaction ne peut pas recevoir ce texte${first === undefined ? '' : `\u00A0: ${first.sentence.replace(/\.$/u, '')}`}. Rien n’a été envoyé. ${STAYS}`,
  'may-not-leave': ({ sentence }) => `${sentence} Rien n’a été envoyé. ${STAYS}`,
  'address-refused': ({ host }) =>
    `L’adresse du service de rédaction «\u00A0${host}\u00A0» n’est pas autorisée. Rien n’a été envoyé. Prévenez votre administrateur.`,
  'queue-full': ({ waiting }) =>
    `Le service de rédaction est très sollicité\u00A0: ${waiting} demandes attendent déjà. Réessayez dans une minute. ${STAYS}`,
  resting: (failure) =>
    `Le service de rédaction vient d’échouer plusieurs fois\u202F; il n’est plus sollicité pour le moment. ${after(failure)}. ${STAYS}`,
  'rate-limited': (failure) =>
    `Le service de rédaction reçoit trop de demandes de votre collectivité. ${after(failure)}. ${STAYS}`,
  busy: (failure) => `Le service de rédaction est saturé. ${after(failure)}. ${STAYS}`,
  unavailable: () => `Le service de rédaction ne répond pas. Réessayez dans un moment. ${STAYS}`,
  'no-key': () =>
    `La clé du service de rédaction est introuvable sur votre serveur. Prévenez votre administrateur. ${STAYS}`,
  unauthorised: () =>
    `Le service de rédaction refuse la clé de votre collectivité. Prévenez votre administrateur. ${STAYS}`,
  'quota-spent': () =>
    `Le crédit de votre collectivité auprès du service de rédaction est épuisé. Prévenez votre administrateur. ${STAYS}`,
  'unknown-model': ({ model }) =>
    `Le service de rédaction ne connaît pas le modèle «\u00A0${model}\u00A0». Prévenez votre administrateur. ${STAYS}`,
  'request-refused': () =>
    `Le service de rédaction n’accepte pas la demande telle qu’elle est faite. Prévenez votre administrateur. ${STAYS}`,
  'context-too-long': () =>
    `Le texte à traiter est trop long pour ce service de rédaction. Raccourcissez la consigne ou joignez moins de documents. ${STAYS}`,
  redirected: () =>
    `Le service de rédaction renvoie vers une autre adresse, ce qui n’est pas permis. Prévenez votre administrateur. ${STAYS}`,
  'timeout-first-token': ({ ms }) =>
    `Le service de rédaction n’a rien écrit en ${seconds(ms)}. Réessayez dans un moment. ${STAYS}`,
  'timeout-idle': ({ ms }) =>
    `Le service de rédaction s’est interrompu pendant plus de ${seconds(ms)}. Le texte incomplet a été écarté\u202F; réessayez. ${STAYS}`,
  'over-budget': ({ ms }) =>
    `Le service de rédaction n’a pas terminé en ${seconds(ms)}. Le texte incomplet a été écarté\u202F; réessayez. ${STAYS}`,
  truncated: () =>
    `La réponse du service de rédaction s’arrête avant la fin. Elle a été écartée\u202F; réessayez. ${STAYS}`,
  'failed-midway': () =>
    `Le service de rédaction a échoué en cours de réponse. Le texte incomplet a été écarté\u202F; réessayez. ${STAYS}`,
  filtered: () => `Le service de rédaction a refusé de répondre à cette demande. ${STAYS}`,
  'empty-answer': () => `Le service de rédaction n’a rien écrit. Réessayez. ${STAYS}`,
  'answer-too-large': () =>
    `La réponse du service de rédaction est démesurée. Elle a été arrêtée et écartée. ${STAYS}`,
  malformed: () =>
    `La réponse du service de rédaction n’a pas la forme attendue, même après correction. Elle a été écartée. ${STAYS}`,
  'refused-answer': ({ problems: [first] }) =>
    `La proposition du service de rédaction a été écartée${first === undefined ? '' : `\u00A0: ${first.message.charAt(0).toLocaleLowerCase('fr-FR')}${first.message.slice(1).replace(/\.$/u, '')}`}. ${STAYS}`,
  cancelled: () => `La rédaction a été arrêtée. ${STAYS}`,
};

/** What the agent reads: what happened, and what to do. */
export const failureSentence = (failure: DraftFailure): string =>
  (SENTENCES[failure.kind] as (known: DraftFailure) => string)(failure);

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
