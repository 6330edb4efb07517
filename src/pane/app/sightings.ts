/**
 * Tells the server what the pane showed to its agent: the document opened, passages displayed. A few at a time, in the
 * background; when it cannot be told, nothing that the agent does stops for it.
 */
import type { ParapheClient } from '../../server/client';

export interface Sightings {
  /** The document is open before the agent; told once an agent. */
  opened(document: string): void;
  /** A passage is displayed in full. */
  shown(document: string, passage: string): void;
  /** Tells at once what is waiting to be told; never rejects. */
  flush(): Promise<void>;
  /** Another agent takes the pane. */
  forget(): void;
}

/** Milliseconds during which what is shown is gathered into one report. */
const GATHERING = 1000;

export function createSightings(api: Pick<ParapheClient, 'shown'>, delay = GATHERING): Sightings {
  const opened = new Set<string>();
  const waiting = new Map<string, { opened: boolean; readonly passages: Set<string> }>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const reports = [...waiting];
    waiting.clear();
    await Promise.all(
      reports.map(([document, report]) =>
        api.shown(document, { opened: report.opened, passages: [...report.passages] }).catch(() => undefined),
      ),
    );
  };
  const reportOn = (document: string): { opened: boolean; readonly passages: Set<string> } => {
    const report = waiting.get(document) ?? { opened: false, passages: new Set<string>() };
    waiting.set(document, report);
    timer ??= setTimeout(() => void flush(), delay);
    return report;
  };
  return {
    opened(document) {
      if (opened.has(document)) return;
      opened.add(document);
      reportOn(document).opened = true;
    },
    shown(document, passage) {
      reportOn(document).passages.add(passage);
    },
    flush,
    forget() {
      opened.clear();
    },
  };
}
