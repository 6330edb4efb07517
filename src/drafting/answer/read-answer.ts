/**
 * Reads a whole answer: JSON, form, placeholders. It must not judge what the answer says: `checks` do.
 */
import type { Source } from '../../act/act';
import { readParts } from '../placeholders/read';
import type { ReadSegment } from '../placeholders/substitute';
import type { Vocabulary } from '../placeholders/vocabulary';
import type { PassageProblem } from '../problem';
import { extractObject } from './extract';
import { issueForModel } from './shape-issues';
import type { AnswerShape, RawSegment } from './shape';

export interface ReadAnswer {
  readonly paragraphs: readonly (readonly ReadSegment[])[];
  /** Fields that the model says are missing. */
  readonly missing: readonly string[];
}

export type Reading =
  | { readonly ok: true; readonly answer: ReadAnswer }
  | { readonly ok: false; readonly problems: readonly [PassageProblem, ...PassageProblem[]] };

/** The answer, or what is wrong with its form. */
export const readAnswer = (text: string, shape: AnswerShape, vocabulary: Vocabulary): Reading => {
  const object = extractObject(text);
  if (object === undefined) return { ok: false, problems: [UNREADABLE] };
  const parsed = shape.answer.safeParse(object);
  if (!parsed.success) {
    const [first = SHAPELESS, ...rest] = parsed.error.issues
      .slice(0, MOST_ISSUES)
      .map((issue): PassageProblem => ({ ...SHAPELESS, forModel: issueForModel(issue) }));
    return { ok: false, problems: [first, ...rest] };
  }
  const { paragraphes, manques } = parsed.data;
  return {
    ok: true,
    answer: {
      paragraphs: paragraphes.map(({ segments }) =>
        segments.map((segment) => readSegment(segment, vocabulary)),
      ),
      missing: [...new Set(manques)],
    },
  };
};

/** One segment, complete by itself. */
export const readSegment = (
  { texte, faits, droit, extraits = [] }: RawSegment,
  vocabulary: Vocabulary,
): ReadSegment => ({
  parts: readParts(texte, vocabulary),
  declared: [
    ...unique(faits).map((id): Source => ({ kind: kindOf(id, vocabulary), id })),
    ...unique(droit).map((id): Source => ({ kind: 'law', id })),
    ...unique(extraits).map((id): Source => ({ kind: 'excerpt', id })),
  ],
});

const MOST_ISSUES = 6;
const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];
const kindOf = (id: string, { placeholders }: Vocabulary): 'fact' | 'profile' =>
  placeholders.some((placeholder) => placeholder.kind === 'profile' && placeholder.id === id)
    ? 'profile'
    : 'fact';

const UNREADABLE: PassageProblem = {
  code: 'answer-unreadable',
  severity: 'refused',
  message: 'La réponse n’a pas la forme attendue.',
  forModel:
    'La réponse n’est pas un objet JSON complet. Donne uniquement l’objet JSON, sans texte avant ni après.',
};
const SHAPELESS: PassageProblem = { ...UNREADABLE, code: 'answer-shape' };
