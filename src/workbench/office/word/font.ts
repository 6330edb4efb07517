/**
 * `Word.Font`: the look written on the runs themselves (not what their style gives).
 */
import type { Element } from 'slimdom';
import { attrW, childW, createW, elements, ownerDocument, placeInOrder } from '../../store/dom';
import { NS } from '../../store/names';
import { withFields } from '../client/client-object';
import type { Field } from '../client/client-object';

/** Sequence of `w:rPr` for the children written here (ISO 29500-1, CT_RPr). */
const ORDER = [
  'rStyle',
  'rFonts',
  'b',
  'bCs',
  'i',
  'iCs',
  'caps',
  'smallCaps',
  'strike',
  'dstrike',
  'vanish',
  'color',
  'spacing',
  'sz',
  'szCs',
  'highlight',
  'u',
  'shd',
  'vertAlign',
  'lang',
];

type Runs = readonly Element[];

function write(run: Element, name: string, attributes: Record<string, string> | undefined): void {
  let rPr = childW(run, 'rPr');
  if (!rPr) {
    rPr = createW(ownerDocument(run), 'rPr');
    run.insertBefore(rPr, run.firstChild);
  }
  childW(rPr, name)?.remove();
  if (attributes) placeInOrder(rPr, createW(ownerDocument(run), name, attributes), ORDER);
}

/** The value that all runs share; `mixed` when they differ. */
function shared<V>(runs: Runs, read: (rPr: Element | undefined) => V, none: V, mixed: V): V {
  const values = new Set(runs.map((run) => read(childW(run, 'rPr'))));
  const [only] = values;
  if (values.size === 0) return none;
  return values.size === 1 ? (only as V) : mixed;
}

function toggle(name: string): Field<Runs, boolean> {
  return {
    get: (runs) => shared<boolean | null>(runs, (rPr) => isOn(childW(rPr, name)), false, null) as boolean,
    set: (runs, on, host) => {
      host.mustWrite();
      for (const run of runs) write(run, name, on ? {} : undefined);
    },
  };
}

function isOn(element: Element | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off', 'none'].includes(attrW(element) ?? '');
}

function position(name: 'superscript' | 'subscript'): Field<Runs, boolean> {
  return {
    get: (runs) =>
      shared<boolean | null>(runs, (rPr) => attrW(childW(rPr, 'vertAlign')) === name, false, null) as boolean,
    set: (runs, on, host) => {
      host.mustWrite();
      for (const run of runs) write(run, 'vertAlign', on ? { val: name } : undefined);
    },
  };
}

const Base = withFields<
  Runs,
  Pick<
    Word.Font,
    | 'bold'
    | 'italic'
    | 'color'
    | 'name'
    | 'size'
    | 'highlightColor'
    | 'strikeThrough'
    | 'superscript'
    | 'subscript'
    | 'underline'
  >
>('Font', {
  bold: toggle('b'),
  italic: toggle('i'),
  strikeThrough: toggle('strike'),
  superscript: position('superscript'),
  subscript: position('subscript'),
  underline: {
    get: (runs) => shared(runs, (rPr) => (isOn(childW(rPr, 'u')) ? 'Single' : 'None'), 'None', 'Mixed'),
    set: (runs, value, host) => {
      host.mustWrite();
      for (const run of runs) write(run, 'u', value === 'None' ? undefined : { val: 'single' });
    },
  },
  color: {
    get: (runs) =>
      shared(
        runs,
        (rPr) => `#${attrW(childW(rPr, 'color')) ?? '000000'}`.replace('#auto', '#000000'),
        '#000000',
        '',
      ),
    set: (runs, value, host) => {
      host.mustWrite();
      for (const run of runs) write(run, 'color', { val: value.replace('#', '').toUpperCase() });
    },
  },
  highlightColor: {
    get: (runs) => shared(runs, (rPr) => shade(rPr), '', ''),
    set: (runs, value, host) => {
      host.mustWrite();
      for (const run of runs)
        write(run, 'shd', value ? { val: 'clear', color: 'auto', fill: value.replace('#', '') } : undefined);
    },
  },
  name: {
    get: (runs) => shared(runs, (rPr) => attrW(childW(rPr, 'rFonts'), 'ascii') ?? '', '', ''),
    set: (runs, value, host) => {
      host.mustWrite();
      for (const run of runs) write(run, 'rFonts', { ascii: value, hAnsi: value, cs: value });
    },
  },
  size: {
    get: (runs) =>
      shared<number | null>(runs, (rPr) => Number(attrW(childW(rPr, 'sz')) ?? 22) / 2, 11, null) as number,
    set: (runs, value, host) => {
      host.mustWrite();
      for (const run of runs) write(run, 'sz', { val: String(Math.round(value * 2)) });
    },
  },
});

function shade(rPr: Element | undefined): string {
  const fill =
    rPr &&
    elements(rPr)
      .find((child) => child.localName === 'shd')
      ?.getAttributeNS(NS.w, 'fill');
  return fill && fill !== 'auto' ? `#${fill}` : '';
}

export class Font extends Base {}
