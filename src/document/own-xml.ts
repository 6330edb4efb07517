/**
 * Reads and writes our own small XML parts. Tolerant of prefixes, comments and white space, which programs change; strict
 * on everything else: an attribute or element that we do not know refuses the part, for it may mean something.
 */
import type { Element } from 'slimdom';
import { Node } from 'slimdom';
import { NOT_XML, withEntities } from './xml-text';

const NBSP = '\u00a0';

/** One of our parts does not say what it should. `message` is French, for the user. */
export class OwnXmlError extends Error {
  override readonly name = 'OwnXmlError';
  constructor(
    readonly part: 'ledger' | 'statement',
    /** In English, for the log. */
    readonly detail: string,
  ) {
    const what = part === 'ledger' ? 'Le registre des passages' : 'L’attestation de finalisation';
    super(
      `${what} contenu dans le document n’est pas lisible${NBSP}: il a été modifié par un autre programme.`,
    );
  }
}

const escape = (text: string): string =>
  withEntities(text.replace(NOT_XML, '\ufffd')).replace(
    /[\t\n\r]/g,
    (character) => `&#${character.charCodeAt(0)};`,
  );

/** An element to write: attributes in this order, undefined ones left out. */
export interface Written {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | undefined>>;
  readonly children?: readonly Written[];
}

export function writeOwnXml(namespace: string, root: Written): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${write(root, ` xmlns="${namespace}"`)}`;
}

function write({ name, attributes = {}, children = [] }: Written, declaration = ''): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escape(value)}"`))
    .join('');
  const inside = children.map((child) => write(child)).join('');
  const start = `<${name}${declaration}${written}`;
  return inside === '' ? `${start}/>` : `${start}>${inside}</${name}>`;
}

/** An element being read: whatever is not asked for is an error (`done`). */
export class OwnElement {
  readonly #attributes = new Set<string>();
  readonly #children = new Set<Element>();

  constructor(
    readonly element: Element,
    readonly namespace: string,
    readonly part: 'ledger' | 'statement',
  ) {
    for (const node of element.childNodes) {
      const blank = node.nodeType === Node.COMMENT_NODE || (node.nodeValue ?? '').trim() === '';
      if (node.nodeType !== Node.ELEMENT_NODE && !blank) this.fail('stray text');
    }
  }

  fail(detail: string): never {
    throw new OwnXmlError(this.part, `${this.element.localName}: ${detail}`);
  }

  optional(name: string): string | undefined {
    this.#attributes.add(name);
    return this.element.getAttributeNS(null, name) ?? undefined;
  }

  /** A required attribute, of this shape. */
  text(name: string, shape = /\S/): string {
    const value = this.optional(name);
    if (value === undefined || !shape.test(value)) this.fail(`attribute ${name}`);
    return value;
  }

  all(name: string): OwnElement[] {
    const found = this.element.children.filter(
      (child) => child.localName === name && child.namespaceURI === this.namespace,
    );
    for (const child of found) this.#children.add(child);
    return found.map((child) => new OwnElement(child, this.namespace, this.part));
  }

  /** At most one child of this name. */
  one(name: string): OwnElement | undefined {
    const [first, second] = this.all(name);
    if (second) this.fail(`two ${name}`);
    return first;
  }

  required(name: string): OwnElement {
    return this.one(name) ?? this.fail(`no ${name}`);
  }

  /** Everything was asked for; returns `value`. */
  done<T>(value: T): T {
    for (const attribute of this.element.attributes)
      if (
        attribute.prefix !== 'xmlns' &&
        attribute.name !== 'xmlns' &&
        !(attribute.namespaceURI === null && this.#attributes.has(attribute.localName))
      )
        this.fail(`unknown attribute ${attribute.name}`);
    for (const child of this.element.children)
      if (!this.#children.has(child)) this.fail(`unknown element ${child.nodeName}`);
    return value;
  }
}

/** SHA-256 in lower-case hexadecimal. */
export const DIGEST_SHAPE = /^[0-9a-f]{64}$/;
/** ISO 8601, UTC. */
export const TIME_SHAPE = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?Z$/;
