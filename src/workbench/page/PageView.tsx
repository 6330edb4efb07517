/**
 * The live page view: draws the document again after each change without losing its place, shows where marks stand, and
 * opens the editor of the paragraph that is clicked.
 */
import { lazy, Suspense, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Element as XmlElement } from 'slimdom';
import type { Host } from '../office';
import { paragraphsOf } from '../office/model/ranges';
import { paragraphs } from '../user';
import { Flags } from './Flags';
import { ParagraphEditor } from './ParagraphEditor';
import { TEXTS } from './texts';
import { paragraphKey, viewCopy } from './view-copy';
import type { ViewCopy } from './view-copy';
import type { ViewerHandle } from './viewer';

const Viewer = lazy(async () => import('./viewer'));

/** Milliseconds without a change before the pages are drawn again. */
const CALM = 120;

interface Layer {
  readonly number: number;
  readonly copy: ViewCopy;
}

interface Editing {
  readonly paragraph: XmlElement;
  readonly box: DOMRect;
}

function scroller(root: HTMLElement | null): HTMLElement | undefined {
  const all = [...(root?.querySelectorAll<HTMLElement>('*') ?? [])];
  return all.find(
    (element) =>
      element.scrollHeight > element.clientHeight + 4 &&
      /auto|scroll/.test(getComputedStyle(element).overflowY),
  );
}

/** Two layers at most: the one seen, and the next one while it is being drawn. */
export function PageView({
  host,
  onProblem,
}: {
  readonly host: Host;
  readonly onProblem: (text: string) => void;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState<Layer>();
  const [next, setNext] = useState<Layer>(() => ({ number: 0, copy: viewCopy(host) }));
  const [editing, setEditing] = useState<Editing>();
  const handle = useRef<ViewerHandle>(undefined);
  const wanted = useRef<string>(undefined);
  const place = useRef(0);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const redraw = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => setNext((last) => ({ number: last.number + 1, copy: viewCopy(host) })), CALM);
    };
    const stop = host.listen((event) => {
      if (event.kind === 'selected') {
        const [first] = paragraphsOf(host.selection);
        const index = first ? paragraphs(host).indexOf(first) : -1;
        if (index >= 0 && event.scroll) {
          wanted.current = paragraphKey(index);
          handle.current?.show(wanted.current);
        }
      } else {
        setEditing(undefined);
        if (event.kind === 'opened') place.current = 0;
        redraw();
      }
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [host]);

  const drawn = useCallback((layer: Layer, root: HTMLElement, shown: ViewerHandle) => {
    const before = seenScroll(frame.current);
    if (before !== undefined) place.current = before;
    const target = scroller(root);
    if (target) target.scrollTop = place.current;
    handle.current = shown;
    setSeen(layer);
    if (wanted.current !== undefined) shown.show(wanted.current);
    wanted.current = undefined;
  }, []);

  const openEditor = (target: EventTarget): void => {
    const hit = (target as Element).closest<HTMLElement>('[data-para-id]');
    const key = hit?.dataset['paraId'];
    const paragraph = key === undefined ? undefined : seen?.copy.paragraphs.get(key);
    if (hit && paragraph) setEditing({ paragraph, box: hit.getBoundingClientRect() });
  };

  const layers = seen && seen.number !== next.number ? [seen, next] : [next];
  return (
    <div className="view" ref={frame} role="region" aria-label={TEXTS.pages}>
      {!seen && (
        <p className="waiting" role="status">
          {TEXTS.loading}
        </p>
      )}
      <Suspense>
        {layers.map((layer) => (
          <LayerView
            key={layer.number}
            layer={layer}
            hidden={layer.number !== seen?.number}
            onDrawn={drawn}
            onClick={openEditor}
          />
        ))}
      </Suspense>
      {seen && <Flags key={seen.number} frame={frame} copy={seen.copy} />}
      {editing && (
        <ParagraphEditor
          host={host}
          paragraph={editing.paragraph}
          box={editing.box}
          frame={frame}
          onClose={() => setEditing(undefined)}
          onProblem={onProblem}
        />
      )}
    </div>
  );
}

function seenScroll(frame: HTMLElement | null): number | undefined {
  const seen = frame?.querySelector<HTMLElement>('.fill:not(.fading)') ?? null;
  return seen ? scroller(seen)?.scrollTop : undefined;
}

interface LayerProps {
  readonly layer: Layer;
  readonly hidden: boolean;
  readonly onDrawn: (layer: Layer, root: HTMLElement, handle: ViewerHandle) => void;
  readonly onClick: (target: EventTarget) => void;
}

/** One drawing of the document; it says so when its pages are there. */
function LayerView({ layer, hidden, onDrawn, onClick }: LayerProps) {
  const root = useRef<HTMLDivElement>(null);
  const [handle, setHandle] = useState<ViewerHandle>();
  useLayoutEffect(() => {
    const place = root.current;
    if (!handle || !place) return;
    let turns = 0;
    let last = -1;
    const timer = setInterval(() => {
      const drawn = place.querySelectorAll('[data-para-id]').length;
      turns += 1;
      // Drawn when the number of paragraphs shown has settled; a document may also have none.
      if ((drawn > 0 && drawn === last) || turns > 60) {
        clearInterval(timer);
        onDrawn(layer, place, handle);
      }
      last = drawn;
    }, 50);
    return () => clearInterval(timer);
  }, [handle, layer, onDrawn]);
  return (
    <div
      ref={root}
      className={hidden ? 'fill fading' : 'fill'}
      aria-hidden={hidden}
      onClick={(event) => onClick(event.target)}
    >
      <Viewer bytes={layer.copy.bytes} onReady={setHandle} />
    </div>
  );
}
