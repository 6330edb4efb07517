/**
 * Edits one paragraph in place: plain text, with the stretches that stand in controls tinted, so that one sees whether a word
 * falls inside a mark. It applies what a user would have typed; what is selected in it is the user's selection.
 */
import { useEffect, useRef } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import type { Element as XmlElement } from 'slimdom';
import type { Host } from '../office';
import { property } from '../office/model/controls';
import { controlAround, copy, editPieces, pasteAfter, piecesOf, remove, selectText } from '../user';
import { TEXTS } from './texts';

interface EditorProps {
  readonly host: Host;
  readonly paragraph: XmlElement;
  readonly box: DOMRect;
  readonly frame: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
  readonly onProblem: (text: string) => void;
}

/** Room that the editor wants below a paragraph. */
const ROOM = 220;

/** Text of each piece as it stands in the editor; words typed between two pieces belong to the one before. */
function readPieces(editor: HTMLElement, count: number): string[] {
  const texts = Array.from({ length: count }, () => '');
  let at = 0;
  for (const node of editor.childNodes) {
    const named = node instanceof HTMLElement ? node.dataset['piece'] : undefined;
    if (named !== undefined) at = Number(named);
    texts[at] = (texts[at] ?? '') + (node.textContent ?? '');
  }
  return texts.map((text) => text.replace(/\r?\n/g, '\v'));
}

/** What is selected in the editor, as offsets in its text; undefined when the selection is elsewhere. */
function selectedIn(editor: HTMLElement): [from: number, to: number] | undefined {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!editor.contains(range.commonAncestorContainer)) return undefined;
  const before = range.cloneRange();
  before.selectNodeContents(editor);
  before.setEnd(range.startContainer, range.startOffset);
  const from = before.toString().length;
  return [from, from + range.toString().length];
}

export function ParagraphEditor({ host, paragraph, box, frame, onClose, onProblem }: EditorProps) {
  const field = useRef<HTMLDivElement>(null);
  const pieces = piecesOf(paragraph);
  useEffect(() => {
    const editor = field.current;
    if (!editor) return;
    // Filled by hand: React must not own what the user types in.
    editor.replaceChildren(
      ...pieces.map((piece, index) => {
        const span = document.createElement('span');
        span.dataset['piece'] = String(index);
        span.textContent = piece.text.replace(/\v/g, '\n');
        if (piece.control) {
          span.className = 'mark';
          span.title = property(piece.control, 'alias') ?? '';
        }
        return span;
      }),
    );
    editor.focus();
    getSelection()?.selectAllChildren(editor);
    getSelection()?.collapseToEnd();
    // The pieces are those of the paragraph when it was opened.
  }, [paragraph]);
  useEffect(() => {
    const follow = (): void => {
      const stretch = field.current && selectedIn(field.current);
      if (stretch) selectText(host, paragraph, ...stretch);
    };
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, [host, paragraph]);

  const attempt = (work: () => void): void => {
    try {
      work();
      onClose();
    } catch (error) {
      onProblem((error as { code?: string }).code === 'AccessDenied' ? TEXTS.locked : TEXTS.failed);
    }
  };
  const apply = (): void => {
    const editor = field.current;
    if (editor) attempt(() => editPieces(host, paragraph, readPieces(editor, pieces.length)));
  };
  const paste = (): void =>
    attempt(() => pasteAfter(host, copy(controlAround(paragraph) ?? paragraph), paragraph));
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) apply();
  };

  const area = frame.current?.getBoundingClientRect();
  const left = Math.max(8, box.left - (area?.left ?? 0) - 20);
  const top = box.top - (area?.top ?? 0) - 8;
  return (
    <div
      className="editing"
      role="dialog"
      aria-label={TEXTS.editorLabel}
      style={{
        left,
        top: Math.max(8, Math.min(top, (area?.height ?? ROOM) - ROOM)),
        width: Math.max(420, box.width + 40),
      }}
      onKeyDown={keys}
    >
      <div
        ref={field}
        className="editor"
        role="textbox"
        aria-multiline="true"
        aria-label={TEXTS.editorLabel}
        contentEditable="plaintext-only"
        suppressContentEditableWarning
        spellCheck={false}
      />
      <p className="hint">{TEXTS.editorHint}</p>
      <div className="acts">
        <button type="button" className="main" onClick={apply}>
          {TEXTS.apply}
        </button>
        <button type="button" onClick={paste} title={TEXTS.copyPasteHint}>
          {TEXTS.copyPaste}
        </button>
        <button type="button" onClick={() => attempt(() => remove(host, paragraph))}>
          {TEXTS.removeParagraph}
        </button>
        <button type="button" onClick={onClose}>
          {TEXTS.cancel}
        </button>
      </div>
    </div>
  );
}
