/**
 * The decision guard: a request that would choose, rank, score, sanction, award, appoint or evaluate people is refused, with the reason,
 * the rule and what can be done instead. It needs no model, and it logs nothing itself: the caller records refusals.
 */
import { domainOf } from './domain';
import { excerptOf } from './excerpt';
import type { Frame } from './frame';
import { readRequest } from './read-request';
import { readStatement } from './read-statement';
import { DONE, INSTEAD, LEGAL, PEOPLE_WORDS } from './refusal';
import type { Act } from './lexicon/acts';

export interface GuardAnswer {
  readonly allowed: boolean;
  /** `people-rank`, `people-choose`…: what was asked of people; null when allowed. */
  readonly rule: `people-${Act}` | null;
  /** A French sentence or two for the agent: what was read, why it is refused and by which text; null when allowed. */
  readonly message: string | null;
  /** What Paraphe can do instead, French phrases; empty when allowed. */
  readonly instead: readonly string[];
}

const ALLOWED: GuardAnswer = { allowed: true, rule: null, message: null, instead: [] };

/** Whether a request, as typed, may go to a drafter; the same for an instruction to rewrite. */
export const guardRequest = (request: string): GuardAnswer =>
  answerFor(request, readRequest(request), 'Cette demande');

/** Whether a sentence that a model wrote may be shown. */
export const guardStatement = (sentence: string): GuardAnswer =>
  answerFor(sentence, readStatement(sentence), 'La réponse du modèle');

const answerFor = (text: string, frame: Frame | undefined, what: string): GuardAnswer => {
  if (frame === undefined) return ALLOWED;
  const { act, words } = frame;
  const people = domainOf(text, frame.people);
  const excerpt = excerptOf(text, words);
  const read = excerpt === '' ? '' : ` («\u00A0${excerpt}\u00A0»)`;
  return {
    allowed: false,
    rule: `people-${act}`,
    message: `${what} revient à ${DONE[act]} ${PEOPLE_WORDS[people]}${read}\u00A0: Paraphe ne le fait pas, cette appréciation appartient à une personne. ${LEGAL[people]}`,
    instead: INSTEAD[people],
  };
};
