/**
 * The drawing of pages, by docx-editor in viewing mode, behind two functions of ours. It is loaded on its own, after the
 * rest of the page, and it is never asked to save: the document is the stand-in's.
 */
import { setGoogleFontsEnabled } from '@eigenpal/docx-editor-core';
import { DocxEditor } from '@eigenpal/docx-editor-react';
import type { DocxEditorRef } from '@eigenpal/docx-editor-react';
import viewerCss from '@eigenpal/docx-editor-react/styles.css';
import { useEffect, useRef } from 'react';

// Before anything is drawn: the workbench asks nothing of other machines.
setGoogleFontsEnabled(false);

export interface ViewerHandle {
  /** Scrolls to a paragraph and lights it up for a moment. */
  show(key: string): void;
}

interface ViewerProps {
  readonly bytes: Uint8Array;
  readonly onReady: (handle: ViewerHandle) => void;
}

const HIGHLIGHT = 'rgba(255, 214, 102, 0.55)';

export default function Viewer({ bytes, onReady }: ViewerProps) {
  const editor = useRef<DocxEditorRef>(null);
  useEffect(() => {
    onReady({ show: (key) => void editor.current?.scrollToParaId(key, { highlight: { color: HIGHLIGHT } }) });
  }, [onReady]);
  return (
    <>
      <style>{viewerCss}</style>
      <DocxEditor
        ref={editor}
        documentBuffer={bytes}
        mode="viewing"
        readOnly
        showToolbar={false}
        showRuler={false}
        showOutlineButton={false}
        showZoomControl={false}
        showFileOpen={false}
        disableFindReplaceShortcuts
      />
    </>
  );
}
