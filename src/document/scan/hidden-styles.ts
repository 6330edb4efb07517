/**
 * Which styles hide their text (w:vanish), followed through basedOn. A toggle that two styles set cancels out in Word; here
 * one is enough to say "hidden", since doubt blocks. It must not look at any text.
 */
import type { Element } from 'slimdom';
import { NS, REL } from '../package';
import type { DocxPackage } from '../package';
import { coloursOf, type Colours } from './colours';
import { inherited } from './inherited';
import { isIllegibleParagraph, isIllegibleRun } from './legibility';

export interface HiddenStyles {
  /** Ids of styles, of any type, that hide. */
  readonly ids: ReadonlySet<string>;
  /** Text of a paragraph without style is hidden. */
  readonly byDefault: boolean;
  /** Ids of styles that make words hard to read (`legibility`). */
  readonly illegible: ReadonlySet<string>;
  /** Colours of the words that wear a style, by its id, those that it is based on included. */
  readonly colours: ReadonlyMap<string, Colours>;
  /** Of a paragraph without style. */
  readonly plain: Colours;
}

/** What a style makes of the words that wear it, with all that it is based on. */
interface Look {
  readonly hidden: boolean;
  readonly illegible: boolean;
  readonly colours: Colours;
}

export const wChild = (parent: Element | null | undefined, name: string): Element | undefined =>
  parent?.children.find((child) => child.localName === name && child.namespaceURI === NS.w);

export const wValue = (element: Element | undefined): string | undefined =>
  element?.getAttributeNS(NS.w, 'val') ?? undefined;

/** An on/off property: on when present, unless it says otherwise; undefined when absent. */
export function wToggle(properties: Element | undefined, name: string): boolean | undefined {
  const element = wChild(properties, name);
  return element === undefined ? undefined : !/^(0|false|off)$/i.test(wValue(element) ?? '');
}

export function findHiddenStyles(pkg: DocxPackage): HiddenStyles {
  const own = new Map<string, boolean>();
  const illegible = new Set<string>();
  const coloured = new Map<string, Colours>();
  const parents = new Map<string, string>();
  let plain: Colours = {};
  let byDefault = false;
  const defaults: string[] = [];
  for (const part of pkg.related(pkg.mainPart, REL.styles)) {
    const root = pkg.xml(part).documentElement;
    const base = wChild(wChild(wChild(root, 'docDefaults'), 'rPrDefault'), 'rPr');
    byDefault ||= wToggle(base, 'vanish') === true;
    plain = { ...plain, ...coloursOf(base) };
    for (const style of root?.children ?? []) {
      const id = style.localName === 'style' ? style.getAttributeNS(NS.w, 'styleId') : null;
      if (id === null) continue;
      const conditions = style.children.filter((child) => child.localName === 'tblStylePr');
      const hidden =
        conditions.some((condition) => wToggle(wChild(condition, 'rPr'), 'vanish') === true) ||
        wToggle(wChild(style, 'rPr'), 'vanish');
      if (
        [style, ...conditions].some(
          (holder) => isIllegibleRun(wChild(holder, 'rPr')) || isIllegibleParagraph(wChild(holder, 'pPr')),
        )
      )
        illegible.add(id);
      if (hidden !== undefined) own.set(id, hidden);
      coloured.set(id, {
        ...coloursOf(wChild(style, 'tblPr')),
        ...coloursOf(wChild(style, 'pPr')),
        ...coloursOf(wChild(style, 'rPr')),
      });
      const parent = wValue(wChild(style, 'basedOn'));
      if (parent !== undefined) parents.set(id, parent);
      const isDefault = /^(1|true|on)$/i.test(style.getAttributeNS(NS.w, 'default') ?? '');
      if (isDefault && style.getAttributeNS(NS.w, 'type') === 'paragraph') defaults.push(id);
    }
  }
  const known = new Set([...own.keys(), ...parents.keys(), ...coloured.keys()]);
  const looks = inherited<Look>(known, parents, (id, parent) => ({
    hidden: own.get(id) ?? parent?.hidden ?? false,
    illegible: illegible.has(id) || parent?.illegible === true,
    colours: { ...parent?.colours, ...coloured.get(id) },
  }));
  const colours = new Map([...looks].map(([id, look]) => [id, look.colours]));
  const ids = new Set([...looks].flatMap(([id, { hidden }]) => (hidden ? [id] : [])));
  return {
    colours,
    plain: defaults.reduce((known, id) => ({ ...known, ...colours.get(id) }), plain),
    ids,
    byDefault: byDefault || defaults.some((id) => ids.has(id)),
    illegible: new Set([...looks].flatMap(([id, look]) => (look.illegible ? [id] : []))),
  };
}
