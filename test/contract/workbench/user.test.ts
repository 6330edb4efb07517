/** What a user does to the document: each action keeps or breaks marks as Word would. */
import fc from 'fast-check';
import { createOfficeHost } from '../../../src/workbench/office';
import type { Host } from '../../../src/workbench/office';
import { allControlsIn, property } from '../../../src/workbench/office/model/controls';
import { blockText } from '../../../src/workbench/office/model/blocks';
import { bodyOf } from '../../../src/workbench/office/model/sections';
import { textOf } from '../../../src/workbench/office/model/text';
import { windows365 } from '../../../src/workbench/profiles';
import {
  controlsTagged,
  copy,
  cut,
  deleteText,
  editPieces,
  pasteAfter,
  paragraphAt,
  paragraphs,
  pressEnter,
  remove,
  replaceText,
  typeText,
} from '../../../src/workbench/user';
import { docx, p, r, sdt } from './docx';

const BODY = p(r('Avant ') + sdt('m', r('le passage')) + r(' après.')) + p(sdt('n', r('Tout le paragraphe')));

const open = (body = BODY): Host => createOfficeHost({ bytes: docx(body), profile: windows365 }).host;
const text = (host: Host): string => blockText(bodyOf(host.store), '|');
const tags = (host: Host) => allControlsIn(bodyOf(host.store)).map((one) => property(one, 'tag'));
const marked = (host: Host, tag: string): string[] => controlsTagged(host, tag).map((one) => textOf(one));

describe('typing', () => {
  it('falls in the control or beside it, by the side of the edge', () => {
    const host = open();
    typeText(host, paragraphAt(host, 0), 16, ' long', 'left');
    expect(marked(host, 'm')).toEqual(['le passage long']);
    typeText(host, paragraphAt(host, 0), 21, ' ici', 'right');
    expect(marked(host, 'm')).toEqual(['le passage long']);
    expect(text(host)).toBe('Avant le passage long ici après.|Tout le paragraphe');
  });

  it('empties a control without losing its frame, and loses it with the paragraph', () => {
    const host = open();
    deleteText(host, paragraphAt(host, 0), 6, 16);
    expect(marked(host, 'm')).toEqual(['']);
    remove(host, paragraphAt(host, 0));
    expect(tags(host)).toEqual(['n']);
  });

  it('is refused in a locked control and leaves the document as it was', () => {
    const host = open(p(sdt('m', r('fixe'), '<w:lock w:val="contentLocked"/>')));
    expect(() => typeText(host, paragraphAt(host, 0), 2, 'x')).toThrow();
    expect(text(host)).toBe('fixe');
    const mixed = open(p(sdt('m', r('fixe'), '<w:lock w:val="contentLocked"/>') + r(' libre')));
    const before = mixed.store.bytes('word/document.xml');
    expect(() => editPieces(mixed, paragraphAt(mixed, 0), ['autre', ' changé'])).toThrow();
    expect(mixed.store.bytes('word/document.xml')).toEqual(before);
  });

  it('makes two paragraphs of a control that was one, and two controls of one that shared its paragraph', () => {
    const host = open();
    pressEnter(host, paragraphAt(host, 1), 4);
    expect(text(host)).toBe('Avant le passage après.|Tout| le paragraphe');
    expect(tags(host)).toEqual(['m', 'n']);
    pressEnter(host, paragraphAt(host, 0), 8);
    expect(text(host)).toBe('Avant le| passage après.|Tout| le paragraphe');
    expect(marked(host, 'm')).toEqual(['le', ' passage']);
  });

  it('gives a paragraph any other text, whatever it was, and undo brings the first back byte for byte', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40 }).map((raw) => raw.replace(/[^\p{L}\p{N}\p{P}\p{Zs}]/gu, '')),
        (wanted) => {
          const host = open();
          const before = host.store.bytes('word/document.xml');
          replaceText(host, paragraphAt(host, 0), wanted);
          expect(textOf(paragraphAt(host, 0))).toBe(wanted);
          if (wanted !== 'Avant le passage après.') expect(host.undo()).toBe(true);
          expect(host.store.bytes('word/document.xml')).toEqual(before);
        },
      ),
    );
  });

  it('keeps each piece in its control', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zé ]{0,12}$/), { minLength: 3, maxLength: 3 }),
        (wanted) => {
          const host = open();
          editPieces(host, paragraphAt(host, 0), wanted);
          expect(textOf(paragraphAt(host, 0))).toBe(wanted.join(''));
          expect(marked(host, 'm')).toEqual([wanted[1]]);
        },
      ),
    );
  });
});

describe('the clipboard', () => {
  it('makes a second control with the same tag and another id', () => {
    const host = open();
    pasteAfter(host, copy(paragraphAt(host, 0)), paragraphAt(host, 1));
    expect(tags(host)).toEqual(['m', 'n', 'm']);
    const ids = controlsTagged(host, 'm').map((one) => property(one, 'id'));
    expect(new Set(ids).size).toBe(2);
    expect(host.undo()).toBe(true);
    expect(tags(host)).toEqual(['m', 'n']);
    expect(host.redo()).toBe(true);
    expect(tags(host)).toEqual(['m', 'n', 'm']);
  });

  it('moves a control with its words', () => {
    const host = open();
    const [control] = controlsTagged(host, 'm');
    if (!control) throw new Error('no control');
    pasteAfter(host, cut(host, control), paragraphAt(host, 1));
    expect(text(host)).toBe('Avant  après.|Tout le paragraphele passage');
    expect(marked(host, 'm')).toEqual(['le passage']);
  });
});

describe('undo', () => {
  it('takes any sequence of actions back, step by step, to the first byte', () => {
    const step = fc.record({
      kind: fc.constantFrom('type', 'delete', 'enter', 'paste', 'remove'),
      at: fc.nat(60),
      size: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const host = open();
        const states = [host.store.bytes('word/document.xml')];
        // One step of undo for each change, even one that ends where it began (an only, empty paragraph made again).
        const stop = host.listen(() => states.push(host.store.bytes('word/document.xml')));
        for (const { kind, at, size } of steps) {
          const all = paragraphs(host);
          const paragraph = paragraphAt(host, at % all.length);
          const { length } = textOf(paragraph);
          const offset = at % (length + 1);
          if (kind === 'type') typeText(host, paragraph, offset, 'x'.repeat(size));
          else if (kind === 'delete') deleteText(host, paragraph, offset, Math.min(length, offset + size));
          else if (kind === 'enter') pressEnter(host, paragraph, offset);
          else if (kind === 'paste') pasteAfter(host, copy(paragraph), paragraph);
          else remove(host, paragraph);
        }
        stop();
        while (states.length > 1) {
          expect(host.store.bytes('word/document.xml')).toEqual(states.pop());
          expect(host.undo()).toBe(true);
        }
        expect(host.store.bytes('word/document.xml')).toEqual(states[0]);
      }),
      { numRuns: 60 },
    );
  });
});
