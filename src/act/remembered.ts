/**
 * A function of a word or of a key that remembers its answers: a desk's requests use the same words again and again, and a text is
 * held to the same keys once a claim. What agents type never fills the memory.
 */

/** Words whose answers are kept; past that all are forgotten together. */
const MOST_KEPT = 20000;

/** The same function, of which a word's answer is worked out once; `answer` must depend on the word alone. */
export const remembered = <Answer>(answer: (key: string) => Answer): ((key: string) => Answer) => {
  const kept = new Map<string, { readonly answer: Answer }>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known.answer;
    const fresh = { answer: answer(key) };
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, fresh);
    return fresh.answer;
  };
};
