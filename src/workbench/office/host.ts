/**
 * The host half of the stand-in: the document, the selection, and the execution of batches. A batch is applied in order;
 * when one of its requests fails the whole batch is taken back (`atomic`), which real Word does not promise: set `atomic`
 * to false to see a script through a half-applied batch.
 */
import type { Element, Node, Range } from 'slimdom';
import { DocxStore } from '../store/docx-store';
import type { Change } from '../store/change-log';
import { isConnected } from '../store/dom';
import type { HostProfile } from '../profiles/profile';
import { officeError } from './client/errors';
import { isDelivery } from './client/request-context';
import type { Action } from './client/request-context';
import { allControlsIn, property } from './model/controls';
import { rangeInside } from './model/ranges';
import { paragraphsIn } from './model/blocks';
import { bodyOf } from './model/sections';
import { atLeast } from './requirements';
import type { DialogWindows } from './common/ui';

/** A failure to provoke: at the n-th round trip from now (1 = the next), before or after its work is done. */
export interface Failure {
  readonly at: number;
  readonly when: 'before' | 'after';
  readonly code: string;
}

export interface HostOptions {
  readonly bytes: Uint8Array;
  readonly profile: HostProfile;
  /** "fr-FR" unless said otherwise. */
  readonly language?: string;
  readonly dark?: boolean;
  /** Milliseconds that each round trip takes. */
  readonly latency?: number;
  readonly atomic?: boolean;
  /** For dialogs; without them none can be shown. */
  readonly windows?: DialogWindows;
}

export type Listener = (event: HostEvent) => void;

export type HostEvent =
  | { readonly kind: 'changed'; readonly by: 'add-in' | 'user' | 'history' }
  | { readonly kind: 'opened' }
  | { readonly kind: 'selected'; readonly scroll: boolean };

export class Host {
  store: DocxStore;
  profile: HostProfile;
  language: string;
  dark: boolean;
  latency: number;
  atomic: boolean;
  readonly windows: DialogWindows | undefined;
  /** Round trips made since the host was created. */
  roundTrips = 0;
  /** Work to do between two round trips: what a user or a co-author changes meanwhile. */
  betweenBatches: ((roundTrip: number) => void) | undefined;
  /** Files of `getFileAsync` that nobody has closed. */
  openFiles = 0;
  fileBusy: number;
  private failures: Failure[] = [];
  private readonly listeners = new Set<Listener>();
  private selected: Range | undefined;
  private undoStack: Change[][] = [];
  private redoStack: Change[][] = [];
  private deliveries: (() => void)[] = [];
  private executing = false;
  private controlIds = 1_000_000_000;
  private readonly numbers = new WeakMap<Node, number>();

  constructor(options: HostOptions) {
    this.store = DocxStore.open(options.bytes);
    this.profile = options.profile;
    this.language = options.language ?? 'fr-FR';
    this.dark = options.dark ?? false;
    this.latency = options.latency ?? 0;
    this.atomic = options.atomic ?? true;
    this.windows = options.windows;
    this.fileBusy = options.profile.quirks.fileBusyTimes;
  }

  /** Opens another file in place of this one, as File > Open does. */
  open(bytes: Uint8Array): void {
    this.store = DocxStore.open(bytes);
    this.selected = undefined;
    this.undoStack = [];
    this.redoStack = [];
    this.emit({ kind: 'opened' });
  }

  supports(set: string, version = '1.1'): boolean {
    if (set === 'WordApi') return atLeast(this.profile.wordApi, version);
    if (set === 'WordApiDesktop') return atLeast(this.profile.wordApiDesktop, version);
    return (
      ['CustomXmlParts', 'File', 'CompressedFile', 'Settings', 'OoxmlCoercion', 'AddinCommands'].includes(
        set,
      ) && atLeast('1.1', version)
    );
  }

  /** A number for a control that Word has just inserted; never one that the document already uses. */
  nextControlId(): number {
    this.controlIds += 7919;
    return this.controlIds;
  }

  /** `ContentControl.id`: the file's, or a session number when the file gives none or gives it twice. */
  controlId(sdt: Element): number {
    const known = this.numbers.get(sdt);
    if (known !== undefined) return known;
    const written = Number(property(sdt, 'id'));
    const taken = allControlsIn(bodyOf(this.store)).some(
      (other) => other !== sdt && this.numbers.get(other) === written,
    );
    const number = Number.isInteger(written) && !taken ? written : this.nextControlId();
    this.numbers.set(sdt, number);
    return number;
  }

  /** The user's selection; at the start of the document until somebody selects something. */
  get selection(): Range {
    const held = this.selected;
    if (held && isConnected(held.startContainer)) return held;
    const [first] = paragraphsIn(bodyOf(this.store));
    const range = rangeInside(first ?? bodyOf(this.store));
    range.collapse(true);
    this.selected = range;
    return range;
  }

  select(range: Range, scroll = true): void {
    this.selected?.detach();
    this.selected = range.cloneRange();
    this.onSuccess(() => this.emit({ kind: 'selected', scroll }));
  }

  /** Makes the given round trips fail. */
  failAt(...failures: readonly Failure[]): void {
    this.failures = failures.map((failure) => ({ ...failure, at: failure.at + this.roundTrips }));
  }

  /** Any write passes here first. */
  mustWrite(): void {
    if (this.profile.readOnly) throw officeError('AccessDenied', { why: 'The document is read-only.' });
  }

  /** Runs one batch. Rejects with the error of the request that failed. */
  async execute(batch: readonly Action[]): Promise<void> {
    this.roundTrips += 1;
    const trip = this.roundTrips;
    await (this.latency > 0 ? new Promise((done) => setTimeout(done, this.latency)) : Promise.resolve());
    this.fail(trip, 'before');
    this.deliveries = [];
    this.executing = true;
    this.store.takeChanges();
    const fromRequests: (() => void)[] = [];
    try {
      for (const action of batch) {
        const deliver = this.perform(action);
        if (isDelivery(deliver)) fromRequests.push(deliver);
      }
      this.fail(trip, 'after');
    } catch (error) {
      const changes = this.store.takeChanges();
      if (this.atomic) {
        this.store.revert(changes);
        this.store.takeChanges();
      } else this.record(changes, 'add-in');
      throw error;
    } finally {
      this.executing = false;
    }
    const changes = this.store.takeChanges();
    for (const deliver of [...fromRequests, ...this.deliveries]) deliver();
    this.deliveries = [];
    this.record(changes, 'add-in');
    this.betweenBatches?.(trip);
  }

  /** Handed over when the running batch succeeds; at once when none runs. */
  onSuccess(deliver: () => void): void {
    if (this.executing) this.deliveries.push(deliver);
    else deliver();
  }

  /** A change made by the user: one step of undo. */
  userChange(change: () => void, by: 'add-in' | 'user' = 'user'): void {
    this.store.takeChanges();
    try {
      change();
    } catch (error) {
      // A refused action leaves nothing behind.
      this.store.revert(this.store.takeChanges());
      this.store.takeChanges();
      throw error;
    }
    this.record(this.store.takeChanges(), by);
  }

  /** Takes the last step back, or does it again. False when there is none. */
  undo(): boolean {
    return this.step(this.undoStack, this.redoStack);
  }

  redo(): boolean {
    return this.step(this.redoStack, this.undoStack);
  }

  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(event: HostEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  private step(from: Change[][], to: Change[][]): boolean {
    const changes = from.pop();
    if (!changes) return false;
    this.store.takeChanges();
    to.push(this.store.revert(changes));
    this.store.takeChanges();
    this.emit({ kind: 'changed', by: 'history' });
    return true;
  }

  private record(changes: readonly Change[], by: 'add-in' | 'user'): void {
    if (changes.length === 0) return;
    // Only the text is in Word's undo list: neither custom XML nor properties (office-js #6415). Parts, once made, stay.
    const undoable = changes.filter(
      (change) => change.kind === 'dom' && /^word\/[^/]+\.xml$/.test(change.part),
    );
    if (undoable.length > 0) {
      this.undoStack.push(undoable);
      this.redoStack = [];
    }
    this.emit({ kind: 'changed', by });
  }

  private perform(action: Action): unknown {
    try {
      return action.run();
    } catch (error) {
      if (error instanceof Error && error.name === 'RichApi.Error') throw error;
      if (error instanceof Error && error.name === 'Error')
        throw officeError('GeneralException', { why: error.message, statement: action.statement });
      throw error;
    }
  }

  private fail(trip: number, when: 'before' | 'after'): void {
    const failure = this.failures.find((one) => one.at === trip && one.when === when);
    if (failure) throw officeError(failure.code, { why: `provoked ${when} round trip ${trip}` });
  }
}
