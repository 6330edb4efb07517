/**
 * One filling as the server does it, from checked facts to the bytes of a marked .docx, without the store: what stands here is
 * what is timed.
 */
import type { Act } from '../../src/act/act';
import { renderDocument } from '../../src/document/render/render-document';
import { digestPassage, digestWords, normaliseParagraph } from '../../src/document/words';
import { draftSlot } from '../../src/drafting/embedded/embedded-drafter';
import { fillSlots, type IdentifiedPassage } from '../../src/drafting/fill-slots';
import type { Ledger, LedgerPassage } from '../../src/review/ledger';
import type { Catalogue } from '../../src/server/catalogue';
import { assembleAct } from '../../src/template/assemble';
import { validateFacts } from '../../src/template/facts/validate';
import type { Facts } from '../../src/template/fact-values';
import type { Template } from '../../src/template/model';

const CREATED = '2026-11-21T09:00:00.000Z';

export interface Filling {
  readonly act: Act;
  readonly docx: Uint8Array;
  readonly marks: number;
}

/** Facts of the template's first worked example. */
export function exampleFacts(template: Template, { profile, law }: Catalogue): Facts {
  const result = validateFacts(template, template.examples[0]?.facts ?? {}, profile, law.lookup);
  if (!result.ok) throw new Error(`l’exemple de ${template.id} n’est plus valable`);
  return result.facts;
}

const AUTHOR = { id: 'nadia-perrin', name: 'Nadia Perrin' };

export function fill(template: Template, facts: Facts, catalogue: Catalogue): Filling {
  const { profile, law, letterhead, letterheadValues } = catalogue;
  const assembly = assembleAct(template, facts, { profile, law: law.lookup });
  const passages = assembly.slots.flatMap((slot, at): IdentifiedPassage[] => {
    const passage = draftSlot(slot);
    return passage === undefined ? [] : [{ ...passage, id: `passage${String(at).padStart(15, '0')}` }];
  });
  const act = fillSlots(assembly.act, passages);
  const ledger: Ledger = {
    documentId: 'bench',
    template: { id: template.id, version: template.version },
    created: CREATED,
    author: AUTHOR,
    policy: template.review,
    passages: passages.map(recorded),
  };
  const docx = renderDocument({
    act,
    letterhead,
    letterheadValues,
    ledger,
    properties: { title: act.title, language: 'fr-FR', author: 'Nadia Perrin' },
  });
  return { act, docx, marks: ledger.passages.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0) };
}

function recorded({ id, slot, drafter, paragraphs }: IdentifiedPassage): LedgerPassage {
  const words = paragraphs.map(({ segments }) =>
    normaliseParagraph(segments.map(({ text }) => text).join('')),
  );
  const sources = paragraphs.flatMap(({ segments }) => segments.flatMap((segment) => segment.sources));
  return {
    id,
    slot,
    drafter,
    created: CREATED,
    digest: digestPassage(words),
    paragraphs: words.map(digestWords),
    sources: [...new Set(sources.map((source) => `${source.kind}:${source.id}`))],
    state: 'pending',
    reviews: [],
  };
}
