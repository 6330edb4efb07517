/**
 * Change tracking must not record what the add-in itself writes: it would be attributed to the agent and left to accept or
 * refuse. Only WordApi 1.4 can tell and switch; below, what is written is tracked if the agent tracks.
 */
import type { Document14, TrackingMode } from './floor';

/** Queues the reading of the mode; sync before `untracked`. */
export function askTracking(document: Document14 | undefined): void {
  document?.load('changeTrackingMode');
}

/**
 * Queues tracking off, the changes, and the mode as it was; then runs `commit`. If that fails half-way the mode is put back.
 */
export async function untracked<T>(
  document: Document14 | undefined,
  changes: () => T,
  commit: () => Promise<unknown>,
): Promise<T> {
  const mode = document?.changeTrackingMode as TrackingMode | undefined;
  if (document === undefined || mode === undefined || mode === 'Off') {
    const result = changes();
    await commit();
    return result;
  }
  document.changeTrackingMode = 'Off';
  const result = changes();
  document.changeTrackingMode = mode;
  try {
    await commit();
  } catch (thrown) {
    document.changeTrackingMode = mode;
    await commit().catch(() => undefined);
    throw thrown;
  }
  return result;
}
