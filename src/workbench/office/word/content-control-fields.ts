/**
 * What a content control lets itself be asked and told: its scalar properties, each with how Word reads and writes it.
 */
import type { Element } from 'slimdom';
import { childW } from '../../store/dom';
import { withFields } from '../client/client-object';
import type { Field } from '../client/client-object';
import { officeError } from '../client/errors';
import type { Host } from '../host';
import { blockText } from '../model/blocks';
import {
  extension,
  kindOf,
  locks,
  property,
  sdtContent,
  setExtension,
  setLocks,
  setProperty,
  subtypeOf,
} from '../model/controls';
import { restyle, stretchOf, styleOf } from './looks';
import { mustEdit } from './stories';

/** Longest tag or title that Word keeps (docs-reference #1238). */
const LABEL_LIMIT = 64;

function label(name: 'tag' | 'alias'): Field<Element, string> {
  return {
    get: (sdt) => property(sdt, name) ?? '',
    set: (sdt, value, host) => {
      host.mustWrite();
      if (value.length > LABEL_LIMIT)
        throw officeError('InvalidArgument', { why: `more than ${LABEL_LIMIT} characters` });
      setProperty(sdt, name, value === '' ? undefined : value);
    },
  };
}

function lock(which: 'cannotEdit' | 'cannotDelete'): Field<Element, boolean> {
  return {
    get: (sdt) => locks(sdt)[which],
    set: (sdt, value, host) => {
      host.mustWrite();
      setLocks(sdt, { ...locks(sdt), [which]: value });
    },
  };
}

function setColor(sdt: Element, value: string, host: Host): void {
  host.mustWrite();
  const hex = /^#?([0-9a-f]{6})$/i.exec(value)?.[1];
  if (hex === undefined && value !== '') throw officeError('InvalidArgument', { why: `color ${value}` });
  setExtension(sdt, 'color', hex?.toUpperCase());
}

function setAppearance(sdt: Element, value: string, host: Host): void {
  host.mustWrite();
  const found = ['BoundingBox', 'Tags', 'Hidden'].find((one) => one === value);
  if (!found) throw officeError('InvalidArgument', { why: `appearance ${value}` });
  setExtension(sdt, 'appearance', found.charAt(0).toLowerCase() + found.slice(1));
}

type Scalars =
  | 'id'
  | 'tag'
  | 'title'
  | 'text'
  | 'color'
  | 'appearance'
  | 'cannotEdit'
  | 'cannotDelete'
  | 'style'
  | 'type'
  | 'subtype'
  | 'removeWhenEdited';

/** Base class of `ContentControl`: what a script loads and sets. */
export const ControlFields = withFields<Element, Pick<Word.ContentControl, Scalars>>(
  'ContentControl',
  {
    id: { get: (sdt, host) => host.controlId(sdt) },
    tag: label('tag'),
    title: label('alias'),
    text: { get: (sdt, host) => blockText(sdtContent(sdt), host.profile.lineEnd) },
    color: { get: (sdt) => `#${extension(sdt, 'color') ?? '000000'}`, set: setColor },
    appearance: {
      get: (sdt) => ({ tags: 'Tags', hidden: 'Hidden' })[extension(sdt, 'appearance') ?? ''] ?? 'BoundingBox',
      set: setAppearance,
    } as Field<Element, Word.ContentControl['appearance']>,
    cannotEdit: lock('cannotEdit'),
    cannotDelete: lock('cannotDelete'),
    style: {
      get: (sdt, host) => styleOf(host, stretchOf(sdtContent(sdt))),
      set: (sdt, name, host) => {
        mustEdit(host, sdt);
        restyle(host, stretchOf(sdtContent(sdt)), name);
      },
    },
    type: { get: (sdt) => kindOf(sdt) },
    subtype: { since: '1.3', get: (sdt) => subtypeOf(sdt) },
    removeWhenEdited: { get: (sdt) => childW(childW(sdt, 'sdtPr'), 'temporary') !== undefined },
  },
  [
    'contentControls',
    'font',
    'inlinePictures',
    'paragraphs',
    'tables',
    'parentContentControl',
    'parentContentControlOrNullObject',
  ],
);
