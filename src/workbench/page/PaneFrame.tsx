/**
 * The task pane beside the document: the very page that Word loads, in a frame of the same origin. Its width can be changed with
 * the mouse or the arrow keys, never under 320 pixels.
 */
import { useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { TEXTS } from './texts';

const LEAST = 320;
const MOST = 720;
const STEP = 20;

/** Where the pane's build for the workbench is served. */
const PANE = '/pane-workbench.html';

export function PaneFrame({ generation }: { readonly generation: number }) {
  const [width, setWidth] = useState(360);
  const from = useRef<{ readonly x: number; readonly width: number }>(undefined);
  const within = (wanted: number): number => Math.max(LEAST, Math.min(MOST, wanted));
  const press = (event: PointerEvent<HTMLDivElement>): void => {
    from.current = { x: event.clientX, width };
    event.currentTarget.setPointerCapture(event.pointerId);
    document.body.classList.add('moving');
  };
  const move = (event: PointerEvent<HTMLDivElement>): void => {
    if (from.current) setWidth(within(from.current.width + from.current.x - event.clientX));
  };
  const stop = (): void => {
    from.current = undefined;
    document.body.classList.remove('moving');
  };
  const keys = (event: KeyboardEvent): void => {
    // From the last width asked for: two keys may come before the first is drawn.
    if (event.key === 'ArrowLeft') setWidth((last) => within(last + STEP));
    if (event.key === 'ArrowRight') setWidth((last) => within(last - STEP));
  };
  return (
    <>
      <div
        className="handle"
        role="separator"
        aria-orientation="vertical"
        aria-label={TEXTS.resize}
        aria-valuenow={width}
        aria-valuemin={LEAST}
        aria-valuemax={MOST}
        tabIndex={0}
        onPointerDown={press}
        onPointerMove={move}
        onPointerUp={stop}
        onPointerCancel={stop}
        onKeyDown={keys}
      />
      <div className="side" style={{ width }}>
        <iframe key={generation} title={TEXTS.pane} src={PANE} />
      </div>
    </>
  );
}
