/**
 * What the pretended models write. They know only what they are sent: each reads the messages, as a model would, and answers.
 * One that obeys injected orders is the worst case; some simply write badly.
 */

export interface ReadMessage {
  readonly role: string;
  readonly content: string;
}

export interface WrittenSegment {
  texte: string;
  faits: string[];
  droit: string[];
}
export interface WrittenAnswer {
  paragraphes: { segments: WrittenSegment[] }[];
  manques: string[];
}

export type Writer = (messages: readonly ReadMessage[]) => string;

const userText = (messages: readonly ReadMessage[]): string =>
  messages.find(({ role }) => role === 'user')?.content ?? '';

/** The template's sentences, as the prompt gives them. */
export const outlineIn = (messages: readonly ReadMessage[]): string[] => {
  const [, after = ''] = userText(messages).split(/(?:TEXTE À REFORMULER|formuler mieux\.)\n/u);
  const [outline = ''] = after.split('\n\n<<<');
  return outline
    .split('\n\n')
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '' && paragraph !== 'Rien de plus.');
};

/** The ids that the placeholders of a text stand for. */
export const idsIn = (text: string, prefix: 'f' | 'd'): string[] => [
  ...new Set(
    [...text.matchAll(new RegExp(`\\{\\{${prefix}:([^}~]+)`, 'gu'))].map(([, name = '']) =>
      prefix === 'd' ? name : (name.split('.')[0] ?? ''),
    ),
  ),
];

export const segmentOf = (texte: string): WrittenSegment => ({
  texte,
  faits: idsIn(texte, 'f'),
  droit: idsIn(texte, 'd'),
});

export const answerOf = (paragraphs: readonly string[]): WrittenAnswer => ({
  paragraphes: paragraphs.map((texte) => ({ segments: [segmentOf(texte)] })),
  manques: [],
});

/** Says what the template says, in other words where it can. */
export const faithful = (messages: readonly ReadMessage[]): WrittenAnswer =>
  answerOf(outlineIn(messages).map((text) => text.replace('doit réaliser', 'est chargée de réaliser')));

/** The same, changed by hand. */
export const changedBy =
  (change: (answer: WrittenAnswer, messages: readonly ReadMessage[]) => WrittenAnswer | string): Writer =>
  (messages) => {
    const answer = change(faithful(messages), messages);
    return typeof answer === 'string' ? answer : JSON.stringify(answer);
  };

export const good: Writer = changedBy((answer) => answer);

/** Every segment's text through a function. */
export const mapTexts = (answer: WrittenAnswer, change: (text: string) => string): WrittenAnswer => ({
  ...answer,
  paragraphes: answer.paragraphes.map(({ segments }) => ({
    segments: segments.map((segment) => ({ ...segment, texte: change(segment.texte) })),
  })),
});

/** One more segment at the end of the first paragraph. */
export const withSentence = (answer: WrittenAnswer, texte: string): WrittenAnswer => ({
  ...answer,
  paragraphes: answer.paragraphes.map(({ segments }, i) => ({
    segments: i === 0 ? [...segments, { texte: ` ${texte}`, faits: [], droit: [] }] : segments,
  })),
});
