/**
 * A proxy object of Office.js: it holds no document content of its own, queues what it is asked, and gives values only
 * after `load` and `sync`. What a class reads and writes in the document is in its table of fields, not here.
 * Long, because one state (bound, loaded, tracked) decides every answer of such an object.
 */
import { isConnected } from '../../store/dom';
import type { Node } from 'slimdom';
import type { Host } from '../host';
import { strictInstance } from '../strict';
import { officeError } from './errors';
import type { RequestContext } from './request-context';
import { EVERYTHING, parseLoad } from './load-option';
import type { LoadInput } from './load-option';

/** How one property is read from the document and written into it. A property without `set` is read-only. */
export interface Field<T, V = unknown> {
  /** Requirement set, "1.3"; absent means 1.1. */
  readonly since?: string;
  get(target: T, host: Host): V;
  set?(target: T, value: V, host: Host): void;
}

export type Fields<T, P> = { readonly [K in keyof P]-?: Field<T, P[K]> };

export interface Definition<T> {
  readonly kind: string;
  readonly fields: Readonly<Record<string, Field<T>>>;
  /** Properties that are proxy objects themselves. */
  readonly navigations: readonly string[];
}

/** Finds what the proxy stands for; null when there is nothing. */
export type Resolve<T> = () => T | null;

export interface Origin<T> {
  readonly resolve: Resolve<T>;
  /** A missing target makes a null object rather than an error. */
  readonly orNull?: boolean;
  /** The target is found anew by each request (collections, bodies) rather than kept. */
  readonly live?: boolean;
  /** Reached from the root by properties only: still usable when its run has ended. */
  readonly durable?: boolean;
  /** Made from an item that the host just listed. */
  readonly bound?: boolean;
}

type State = 'pending' | 'bound' | 'null';

export abstract class ClientObject<T> {
  private state: State = 'pending';
  private target: T | null = null;
  private readonly loaded = new Map<string, unknown>();
  private readonly children = new Map<string, unknown>();
  /** Its run has ended and nobody tracks it. */
  private released = false;
  private tracked = false;

  constructor(
    readonly context: RequestContext,
    private readonly origin: Origin<T>,
  ) {
    const self = strictInstance(this, (own) => own.definition().kind);
    if (origin.bound) {
      this.state = 'bound';
      this.target = origin.resolve();
    } else {
      context.enqueue({ object: self, statement: 'instantiate', run: () => this.instantiate() });
    }
    context.register(self);
    return self;
  }

  /** Given by `withFields` or by the collection's class. */
  definition(): Definition<T> {
    throw new Error('A proxy class without a definition.');
  }

  get isNullObject(): boolean {
    // Measured: this one error does not say where it is.
    if (this.state === 'pending') throw officeError('PropertyNotLoaded', { member: 'isNullObject' });
    return this.state === 'null';
  }

  load(option?: LoadInput): this {
    const request = parseLoad(option);
    this.request('load', () => this.query(request.paths));
    return this;
  }

  /** Sets several properties at once; throws InvalidArgument at once for an unknown or read-only one. */
  set(properties: object): void {
    const { kind, fields, navigations } = this.definition();
    const fromProxy = properties instanceof ClientObject;
    const source = fromProxy
      ? (properties.toJSON() as Record<string, unknown>)
      : (properties as Record<string, unknown>);
    for (const name of Object.keys(source)) {
      const writable = fields[name]?.set !== undefined || navigations.includes(name);
      if (!writable && !fromProxy) throw officeError('InvalidArgument', { location: `${kind}.set` });
    }
    for (const [name, value] of Object.entries(source)) {
      if (fields[name]?.set) this.write(name, value);
      else if (navigations.includes(name)) {
        const child = (this as Record<string, unknown>)[name];
        if (child instanceof ClientObject) child.set(value as object);
      }
    }
  }

  toJSON(): object {
    const json: Record<string, unknown> = {};
    for (const name of Object.keys(this.definition().fields))
      if (this.loaded.has(name)) json[name] = this.loaded.get(name);
    for (const [name, child] of this.children) {
      if (!(child instanceof ClientObject)) continue;
      const inner = child.toJSON();
      if (Object.keys(inner).length > 0) json[name] = inner;
    }
    return json;
  }

  track(): this {
    this.tracked = true;
    return this;
  }

  untrack(): this {
    this.tracked = false;
    return this;
  }

  /** Called by the end of a run. */
  release(): void {
    if (!this.tracked && !this.origin.durable) this.released = true;
  }

  /** For the context: an object of a run that has ended may not be asked anything more. */
  get usable(): boolean {
    return !this.released;
  }

  /** For the host: what the proxy stands for; ItemNotFound when it is gone. */
  resolved(): T {
    const found = this.resolvedOrNull();
    if (found === null) throw officeError('ItemNotFound', { location: this.definition().kind });
    return found;
  }

  resolvedOrNull(): T | null {
    if (this.released) throw officeError('InvalidObjectPath', { location: this.definition().kind });
    const target = this.origin.live ? this.origin.resolve() : this.target;
    if (this.state === 'null' && !this.origin.live) return null;
    return target !== null && isGone(target) ? null : target;
  }

  /** For tables of fields: the value that was loaded. */
  protected read(name: string): unknown {
    const { kind, fields } = this.definition();
    this.need(fields[name]?.since, name);
    if (this.loaded.has(name)) return this.loaded.get(name);
    // Measured on the real runtime: a null object answers undefined and does not throw.
    if (this.state === 'null') return undefined;
    throw officeError('PropertyNotLoaded', { location: `${kind}.${name}` });
  }

  protected write(name: string, value: unknown): void {
    const field = this.definition().fields[name];
    this.need(field?.since, name);
    this.loaded.set(name, value);
    this.request(name, () => {
      field?.set?.(this.resolved(), value, this.host);
    });
  }

  /** Throws ApiNotFound at once when the host lacks the requirement set, as the library does. */
  protected need(since: string | undefined, member: string): void {
    if (since === undefined || this.host.supports('WordApi', since)) return;
    throw officeError('ApiNotFound', { location: `${this.definition().kind}.${member}` });
  }

  /** Queues work on the document. What it answers is handed over once the whole batch has succeeded. */
  protected request(member: string, run: () => unknown): void {
    if (this.released) throw officeError('InvalidObjectPath', { location: this.definition().kind });
    this.context.enqueue({ object: this, statement: member, run });
  }

  /** A proxy object that is a property of this one: made once. */
  protected child<C>(name: string, since: string | undefined, make: () => C): C {
    this.need(since, name);
    if (!this.children.has(name)) this.children.set(name, make());
    return this.children.get(name) as C;
  }

  /** Resolution of something found from this object's target. */
  protected from<C>(find: (target: T) => C | null | undefined): Resolve<C> {
    return () => {
      const target = this.resolvedOrNull();
      return target === null ? null : (find(target) ?? null);
    };
  }

  protected get host(): Host {
    return this.context.host;
  }

  protected get durable(): boolean {
    return this.origin.durable ?? false;
  }

  private instantiate(): (() => void) | undefined {
    const found = this.origin.resolve();
    if (found === null && !this.origin.orNull) {
      throw officeError('ItemNotFound', {
        location: this.definition().kind,
        statement: this.definition().kind,
      });
    }
    // Later requests of the same batch already act on it; a failed batch binds nothing.
    this.target = found;
    return () => {
      this.state = found === null ? 'null' : 'bound';
    };
  }

  /** For the host: reads the paths now, hands the values over later. */
  query(paths: readonly string[]): () => void {
    const { kind, fields, navigations } = this.definition();
    const target = this.resolvedOrNull();
    const deliveries: (() => void)[] = [];
    for (const path of paths) {
      const [head = '', ...rest] = path.split('/');
      const field = fields[head];
      if (head === EVERYTHING) deliveries.push(...this.readAll(target));
      else if (field && rest.length === 0) deliveries.push(this.readField(head, field, target));
      else if (navigations.includes(head)) deliveries.push(this.queryChild(head, rest));
      else throw officeError('InvalidArgument', { location: `${kind}.load`, why: `no property ${head}` });
    }
    return () => {
      for (const deliver of deliveries) deliver();
    };
  }

  private readAll(target: T | null): (() => void)[] {
    return Object.entries(this.definition().fields)
      .filter(([, field]) => field.since === undefined || this.host.supports('WordApi', field.since))
      .map(([name, field]) => this.readField(name, field, target));
  }

  private readField(name: string, field: Field<T>, target: T | null): () => void {
    if (target === null) return () => undefined;
    this.need(field.since, name);
    const value = field.get(target, this.host);
    return () => this.loaded.set(name, value);
  }

  private queryChild(name: string, rest: readonly string[]): () => void {
    const child = (this as Record<string, unknown>)[name];
    if (!(child instanceof ClientObject))
      throw officeError('InvalidArgument', { location: `${this.definition().kind}.load` });
    child.settle();
    return child.query(rest.length > 0 ? [rest.join('/')] : [EVERYTHING]);
  }

  /** Binds a child that was made by a load path rather than by the script. */
  private settle(): void {
    if (this.state === 'pending') this.context.settle(this);
  }
}

function isGone(target: unknown): boolean {
  const node =
    (target as { nodeType?: unknown } | null)?.nodeType !== undefined ? (target as Node) : undefined;
  return node !== undefined && !isConnected(node);
}

type Constructor<T, P> = abstract new (context: RequestContext, origin: Origin<T>) => ClientObject<T> & P;

/** Base class of a proxy class: properties made from its table of fields, typed as Word's own. */
export function withFields<T, P extends object>(
  kind: string,
  fields: Fields<T, P>,
  navigations: readonly string[] = [],
): Constructor<T, P> {
  const definition: Definition<T> = {
    kind,
    fields: fields,
    navigations,
  };
  abstract class Base extends ClientObject<T> {
    override definition(): Definition<T> {
      return definition;
    }
  }
  for (const [name, field] of Object.entries(definition.fields)) {
    Object.defineProperty(Base.prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: Base) {
        return this.read(name);
      },
      // A read-only property has no setter: assigning it is a TypeError in strict code, as on the real runtime.
      ...(field.set && {
        set(this: Base, value: unknown) {
          this.write(name, value);
        },
      }),
    });
  }
  return Base as unknown as Constructor<T, P>;
}
