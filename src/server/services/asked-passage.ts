/**
 * What an agent asks of a passage that stands: to write it again, or one sentence of it; with what he or she decided of words. Read
 * the same way to show what leaves and to send it. It changes nothing.
 */
import { normaliseParagraph } from '../../document/words';
import type { SlotRequest } from '../../drafting/drafter';
import { draftSlot } from '../../drafting/embedded/embedded-drafter';
import type { DraftedPassage } from '../../drafting/passage';
import type { SourceText } from '../../sources/source-text';
import type { DraftingWay, Masking, RegenerateRequest, RewriteRequest } from '../api/messages';
import type { Agent } from '../identity/agent';
import { mustBeAllowed } from '../identity/rights';
import { materialsOf } from './attached';
import { lapsedSentence } from './drafting-modes';
import { mustBeForAMachine } from './guard-request';
import { mergedMasking, newInMasking } from './merged-masking';
import type { ServicePorts } from './ports';
import { textOf } from './recorded-passage';
import { RefusalError } from './refusal';
import { findSentence, type FoundSentence } from './rewritten-sentence';
import { standingDraft, type StandingDraft } from './standing-draft';

type Ports = Pick<ServicePorts, 'store' | 'catalogue' | 'drafting' | 'sources'>;

export interface AskedPassage {
  /** Its `work` holds all that was decided of words, before and now. */
  readonly standing: StandingDraft;
  readonly asked: SlotRequest;
  /** Nothing leaves: the template's own text. */
  readonly local: boolean;
  /** What is decided now and was not before: to be told when the text leaves. */
  readonly decided: Masking;
  /** Documents attached to the draft, which a model reads again. */
  readonly attached: readonly SourceText[];
}

/** @throws RefusalError `needs-a-model`, `not-for-a-machine`, and what `standingDraft` throws */
export async function askedAgain(
  ports: Ports,
  agent: Agent,
  id: string,
  passage: string,
  { instruction = '', drafter, masking = {} }: RegenerateRequest,
): Promise<AskedPassage> {
  mustBeAllowed(agent, 'draft');
  const standing = await standingDraft(ports, agent, id, passage);
  const { work, slot } = standing;
  if (instruction !== '') await mustBeForAMachine(ports.drafting, work, [instruction]);
  const way = await ports.drafting.way(work.template.id);
  const local = drafter === 'embedded' || way.mode === 'embedded';
  if (!local) {
    const draft = { organisation: agent.organisation.siret, documentId: id };
    const attached = (await ports.sources.ofDraft(draft)).map(({ text }) => text);
    const asked = {
      ...slot,
      ...(instruction === '' ? {} : { instruction }),
      ...(attached.length === 0 ? {} : { materials: materialsOf(attached) }),
    };
    return { ...withMasking(standing, masking), asked, local, attached };
  }
  if (instruction !== '') {
    throw new RefusalError(
      'needs-a-model',
      `Les phrases types ne suivent pas de consigne\u00A0: il faut un modèle de langage. ${whyNone(way)} Corrigez le passage vous-même, ou demandez une autre rédaction sans consigne.`,
    );
  }
  return { standing, asked: otherVariant(standing), local, decided: {}, attached: [] };
}

/** @throws RefusalError `needs-a-model`, `words-changed`, and what `standingDraft` throws */
export async function askedSentence(
  ports: Ports,
  agent: Agent,
  id: string,
  passage: string,
  { paragraph, sentence, style, masking = {} }: RewriteRequest,
): Promise<AskedPassage & { readonly found: FoundSentence }> {
  mustBeAllowed(agent, 'draft');
  const standing = await standingDraft(ports, agent, id, passage);
  const { work, slot, paragraphs, variant } = standing;
  const way = await ports.drafting.way(work.template.id);
  if (way.mode === 'embedded') {
    throw new RefusalError(
      'needs-a-model',
      `Réécrire une phrase demande un modèle de langage. ${whyNone(way)} Corrigez la phrase vous-même dans Word, puis approuvez le passage.`,
    );
  }
  const found = findSentence(paragraphs, paragraph, sentence);
  if (found === undefined) {
    throw new RefusalError(
      'words-changed',
      'Cette phrase n’est pas, mot pour mot, une phrase du passage tel qu’il a été rédigé\u00A0: sélectionnez une phrase entière, ou corrigez-la vous-même.',
    );
  }
  const asked = { ...slot, variant, rewrite: { style, segments: found.segments } };
  return { ...withMasking(standing, masking), asked, local: false, attached: [], found };
}

const whyNone = (way: DraftingWay): string =>
  way.mode !== 'embedded'
    ? 'Vous avez demandé les phrases types.'
    : way.lapsed === undefined
      ? 'Votre administrateur n’en a pas choisi pour ce modèle de document.'
      : lapsedSentence(way.lapsed);

function withMasking(standing: StandingDraft, now: Masking): Pick<AskedPassage, 'standing' | 'decided'> {
  const { work } = standing;
  return {
    standing: { ...standing, work: { ...work, masking: mergedMasking(work.masking, now) } },
    decided: newInMasking(work.masking, now),
  };
}

/** The next variant of the template's text that says it otherwise. @throws RefusalError `needs-a-model` */
function otherVariant({ slot, variant, paragraphs }: StandingDraft): SlotRequest {
  const now = wordsOf({ paragraphs });
  const most = Math.max(...slot.slot.fragments.map(({ variants }) => variants.length), 1);
  for (let next = variant + 1; next <= variant + most; next += 1) {
    const asked = { ...slot, variant: next };
    const words = draftSlot(asked);
    if (words !== undefined && wordsOf(words) !== now) return asked;
  }
  throw new RefusalError(
    'needs-a-model',
    'Le modèle de document ne propose pas d’autre rédaction de ce passage, et une rédaction libre demande un modèle de langage. Corrigez le passage vous-même dans Word.',
  );
}

const wordsOf = ({ paragraphs }: Pick<DraftedPassage, 'paragraphs'>): string =>
  paragraphs.map((one) => normaliseParagraph(textOf(one))).join('\n');
