/**
 * Labels in the margin beside paragraphs that hold marks: the control's title, in its colour, as Word shows it when the
 * control is entered.
 */
import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { Element as XmlElement } from 'slimdom';
import { controlAround, piecesOf } from '../user';
import { extension, property } from '../office/model/controls';
import { TEXTS } from './texts';
import type { ViewCopy } from './view-copy';

interface Flag {
  readonly key: string;
  readonly title: string;
  readonly color: string;
  readonly top: number;
  readonly left: number;
}

const WIDTH = 112;
const GAP = 10;

/** Controls that a reader must see: those that Word does not hide. */
function visibleControls(paragraph: XmlElement): XmlElement[] {
  const around = controlAround(paragraph);
  const inside = piecesOf(paragraph).flatMap((piece) => (piece.control ? [piece.control] : []));
  return [...new Set([...(around ? [around] : []), ...inside])].filter(
    (sdt) => extension(sdt, 'appearance') !== 'hidden',
  );
}

function place(frame: HTMLElement, copy: ViewCopy): Flag[] {
  const origin = frame.getBoundingClientRect();
  const done = new Set<string>();
  const flags: Flag[] = [];
  for (const shown of frame.querySelectorAll<HTMLElement>('.fill:not(.fading) [data-para-id]')) {
    const key = shown.dataset['paraId'] ?? '';
    const paragraph = copy.paragraphs.get(key);
    if (!paragraph || done.has(key)) continue;
    done.add(key);
    const [first] = visibleControls(paragraph);
    if (!first) continue;
    const box = shown.getBoundingClientRect();
    flags.push({
      key,
      title: property(first, 'alias') ?? '',
      color: `#${extension(first, 'color') ?? '5a5a6b'}`,
      top: box.top - origin.top,
      left: Math.max(0, box.left - origin.left - WIDTH - GAP),
    });
  }
  return flags;
}

export function Flags({
  frame,
  copy,
}: {
  readonly frame: RefObject<HTMLElement | null>;
  readonly copy: ViewCopy;
}) {
  const [flags, setFlags] = useState<readonly Flag[]>([]);
  useEffect(() => {
    const root = frame.current;
    if (!root) return;
    let pending = 0;
    const update = (): void => {
      cancelAnimationFrame(pending);
      pending = requestAnimationFrame(() => setFlags(place(root, copy)));
    };
    update();
    // Pages that come into sight are drawn late.
    const watcher = new MutationObserver((changes) => {
      if (changes.some(({ target }) => !(target as Element).closest('.flags, .editing'))) update();
    });
    watcher.observe(root, { childList: true, subtree: true });
    const sizes = new ResizeObserver(update);
    sizes.observe(root);
    root.addEventListener('scroll', update, true);
    return () => {
      cancelAnimationFrame(pending);
      watcher.disconnect();
      sizes.disconnect();
      root.removeEventListener('scroll', update, true);
    };
  }, [frame, copy]);
  return (
    <div className="flags" aria-hidden="true">
      {flags.map((flag) => (
        <div
          key={flag.key}
          className="flag"
          title={flag.title}
          style={{ top: flag.top, left: flag.left, borderColor: flag.color }}
        >
          {TEXTS.mark(flag.title)}
        </div>
      ))}
    </div>
  );
}
