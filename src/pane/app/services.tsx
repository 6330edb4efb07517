/**
 * What the pane's actions work with: Word, the server, the state. Handed in, so that tests hand in others.
 */
import { createContext, useContext, type Dispatch } from 'react';
import type { ParapheClient } from '../../server/client';
import type { DialogPort, WordPort } from '../../word';
import type { Words } from '../i18n/text';
import type { PaneState } from '../state/model';
import type { Action } from '../state/reducer';
import type { Sightings } from './sightings';

export interface Services {
  readonly word: WordPort;
  readonly api: ParapheClient;
  readonly dialog: Dialog;
}

/** How a window is opened beside Word, and which of our pages it begins and ends with. */
export interface Dialog {
  readonly page: 'word' | 'workbench';
  readonly port: DialogPort;
}

export interface Pane extends Services, Words {
  readonly state: PaneState;
  readonly dispatch: Dispatch<Action>;
  readonly seen: Sightings;
}

const PaneContext = createContext<Pane | undefined>(undefined);
export const PaneProvider = PaneContext.Provider;

/** @throws Error outside the application. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === undefined) throw new Error('usePane outside PaneProvider');
  return pane;
}
