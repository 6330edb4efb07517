/**
 * Puts passages in the places that an act keeps for them. It must not change their words.
 */
import type { Act, ActDraft, Inline, Paragraph, ParagraphRole, SlotPlace, TextBlock } from '../act/act';
import type { DraftedPassage } from './passage';

/** A passage with the id that it has in the document. */
export type IdentifiedPassage = DraftedPassage & { readonly id: string };

/** A passage for which the act has no place, or a second one for the same place. */
export class MisplacedPassageError extends Error {
  override readonly name = 'MisplacedPassageError';
  constructor(
    readonly slot: string,
    readonly reason: 'no-place' | 'repeated',
  ) {
    super(
      reason === 'no-place'
        ? `L’acte n’a pas d’emplacement « ${slot} » pour ce passage.`
        : `L’emplacement « ${slot} » a reçu deux passages.`,
    );
  }
}

/**
 * The act with its passages; each of their paragraphs says which passage it belongs to. A place without passage goes.
 * @throws MisplacedPassageError
 */
export const fillSlots = (draft: ActDraft, passages: readonly IdentifiedPassage[]): Act => {
  const bySlot = new Map<string, IdentifiedPassage>();
  for (const passage of passages) {
    if (bySlot.has(passage.slot)) throw new MisplacedPassageError(passage.slot, 'repeated');
    bySlot.set(passage.slot, passage);
  }
  const fill = (blocks: readonly (TextBlock | SlotPlace)[], plain: ParagraphRole = 'body'): TextBlock[] =>
    blocks.flatMap((block) => {
      if (block.type !== 'slot') return [block];
      const passage = bySlot.get(block.slot);
      bySlot.delete(block.slot);
      if (passage === undefined) return [];
      // "1°" without "2°" announces what does not come.
      const lone = block.role === 'enumeration' && passage.paragraphs.length === 1;
      return paragraphs(passage, lone ? plain : block.role);
    });
  const act: Act = {
    ...draft,
    preface: fill(draft.preface),
    authority: fill(draft.authority),
    citations: fill(draft.citations),
    recitals: fill(draft.recitals),
    formula: fill(draft.formula),
    articles: draft.articles.map((article) => ({
      ...article,
      content: fill(article.content, 'article-text'),
    })),
    body: fill(draft.body),
    voteText: fill(draft.voteText),
    conclusions: fill(draft.conclusions),
  };
  for (const slot of bySlot.keys()) throw new MisplacedPassageError(slot, 'no-place');
  return act;
};

const paragraphs = (passage: IdentifiedPassage, role: Paragraph['role']): Paragraph[] =>
  passage.paragraphs.map(({ segments }, index) => ({
    type: 'paragraph',
    role,
    content: segments.map(({ text, sources }): Inline => ({
      text,
      ...(sources.length === 0 ? {} : { sources }),
    })),
    passage: { id: passage.id, index },
  }));
