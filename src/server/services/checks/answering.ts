/**
 * What an agent's answer to a point is, and who may give one or take it back: the same for a document drafted here and for one drafted
 * elsewhere. Nothing is written here.
 */
import { elide } from '../../../act/elision';
import {
  answerFor,
  liftingBar,
  withoutAnswers,
  type Answered,
  type CheckAnswer,
} from '../../../review/checks';
import { agentRef, type Agent } from '../../identity/agent';
import type { DomainEvent } from '../../store/events';
import { eventAgent } from '../event-agent';
import { RefusalError } from '../refusal';
import type { Checked } from './run';

/** The answers as they become, and the event that tells of it. */
export interface Answering {
  readonly answers: readonly CheckAnswer[];
  readonly event: DomainEvent;
}

interface Given {
  readonly documentId: string;
  readonly agent: Agent;
  /** Of the point. */
  readonly key: string;
  /** ISO 8601, UTC. */
  readonly time: string;
}

/** @throws RefusalError `finding-gone` when the file does not hold the point, `lifting-not-allowed` */
export function answering(
  record: Answered,
  { findings, questions }: Checked,
  { documentId, agent, key, time, reason }: Given & { readonly reason: string },
): Answering {
  const finding = findings.find((one) => one.key === key);
  if (finding?.severity === 'blocking') mustBeAbleToLift(record, agent);
  const point = finding ?? questions.find((one) => one.key === key);
  if (point === undefined)
    throw new RefusalError(
      'finding-gone',
      'Ce point n’est plus relevé dans le document\u00A0: le texte a changé. Relancez les contrôles.',
    );
  const { check, sentenceDigest: sentence } = point;
  const answer = { check, key, sentence, agent: agentRef(agent), role: agent.role, time, reason };
  return {
    answers: [...(record.answers ?? []), answer],
    event: {
      documentId,
      agent: eventAgent(agent),
      time,
      kind: 'check-acknowledged',
      check,
      reason,
      digest: sentence,
    },
  };
}

/**
 * An agent takes back what they answered themselves, and others' answers stand; a legal reviewer, whatever was answered.
 * @throws RefusalError `finding-gone` when nobody answered, `lifting-not-allowed`
 */
export function reopening(record: Answered, { documentId, agent, key, time }: Given): Answering {
  const last = answerFor(record, key);
  if (last === undefined) throw new RefusalError('finding-gone', 'Personne n’a répondu pour ce point.');
  const anybodys = agent.role === 'legal-reviewer';
  const taken = anybodys ? last : answerFor(record, key, agent.id);
  if (taken === undefined) {
    throw new RefusalError(
      'lifting-not-allowed',
      `${elide('Cette réponse est celle de ', last.agent.name)}${last.agent.name}\u00A0: seul cet agent, ou un relecteur juridique, peut revenir dessus.`,
    );
  }
  const { check, sentence: digest } = taken;
  return {
    answers: withoutAnswers(record, key, anybodys ? undefined : agent.id),
    event: { documentId, agent: eventAgent(agent), time, kind: 'check-reopened', check, digest },
  };
}

/** @throws RefusalError `lifting-not-allowed` */
function mustBeAbleToLift(record: Answered, agent: Agent): void {
  const bar = liftingBar(record, { agent: agentRef(agent), role: agent.role });
  if (bar === undefined) return;
  throw new RefusalError(
    'lifting-not-allowed',
    bar === 'role'
      ? 'Ce point est bloquant\u00A0: seul un relecteur juridique peut le lever, avec son motif.'
      : 'Ce point est bloquant et vous avez rédigé ce projet\u00A0: un autre relecteur juridique doit le lever, avec son motif.',
  );
}
