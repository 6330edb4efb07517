/**
 * How documents are drafted here, and "ce qui part": what would be sent for each passage. Nothing is sent, kept or told.
 */
import type {
  DraftingOptions,
  PassageLeavesRequest,
  PassageReplacement,
  WhatLeaves,
  WhatLeavesRequest,
} from '../api/messages';
import type { Agent } from '../identity/agent';
import { mustBeAllowed } from '../identity/rights';
import { askedAgain, askedSentence } from './asked-passage';
import type { ServicePorts } from './ports';
import { prepareDraft } from './prepare-draft';
import { replacement } from './replace-passage';
import { standingDraft } from './standing-draft';

export async function draftingOptions(
  { catalogue, drafting }: ServicePorts,
  agent: Agent,
): Promise<DraftingOptions> {
  mustBeAllowed(agent, 'read');
  return {
    ai: drafting.ai(),
    templates: await drafting.ways(catalogue.templates.map(({ id }) => id)),
  };
}

/** @throws what drafting would, but for what a model does */
export async function whatLeaves(
  ports: ServicePorts,
  agent: Agent,
  request: WhatLeavesRequest,
): Promise<WhatLeaves> {
  const { work, slots } = await prepareDraft(ports, agent, request);
  const passages = await Promise.all(
    slots.map(async (slot) => ({
      slot: slot.slot.id,
      title: slot.slot.title,
      ...(await ports.drafting.look(work, slot)),
    })),
  );
  return { passages };
}

/** The same of a passage that stands, before it is written again. @throws what asking for it would */
export async function passageLeaves(
  ports: ServicePorts,
  agent: Agent,
  id: string,
  passage: string,
  { rewrite, ...again }: PassageLeavesRequest,
): Promise<WhatLeaves> {
  const { masking } = again;
  const { standing, asked, local } =
    rewrite === undefined
      ? await askedAgain(ports, agent, id, passage, again)
      : await askedSentence(ports, agent, id, passage, {
          ...rewrite,
          ...(masking === undefined ? {} : { masking }),
        });
  const { id: slot, title } = asked.slot;
  const leaving = local ? { status: 'stays' as const } : await ports.drafting.look(standing.work, asked);
  return { passages: [{ slot, title, ...leaving }] };
}

/** A passage of a draft, to be inserted again where the pane could not. */
export async function passageContent(
  ports: ServicePorts,
  agent: Agent,
  id: string,
  passage: string,
): Promise<PassageReplacement> {
  mustBeAllowed(agent, 'draft');
  const { document, recorded, paragraphs, assembly } = await standingDraft(ports, agent, id, passage);
  const { slot, drafter } = recorded;
  const drafted = {
    ...{ id: passage, slot, paragraphs },
    drafter: { ...drafter, mode: modeOf(drafter.mode) },
  };
  return replacement(document, passage, drafted, assembly, ports.catalogue);
}

const modeOf = (mode: string): 'embedded' | 'rephrase' | 'compose' =>
  mode === 'rephrase' || mode === 'compose' ? mode : 'embedded';
