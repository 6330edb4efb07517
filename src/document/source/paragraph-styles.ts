/**
 * What paragraph styles say, through those they are based on: name, level of heading, list. It must not know looks.
 */
import type { Element } from 'slimdom';
import { wordAttribute, wordChild, wordChildren } from '../dom';
import type { DocxPackage } from '../package';
import { REL } from '../package';

export interface ParagraphStyle {
  readonly name: string;
  /** From 1. */
  readonly level?: number;
  readonly list?: { readonly numId: string; readonly depth: number };
}

export interface ParagraphStyles {
  readonly of: (id: string | undefined) => ParagraphStyle | undefined;
  /** The style of a paragraph that names none. */
  readonly usual?: ParagraphStyle;
  /** Default language of the text: "fr-FR". */
  readonly language?: string;
}

/** The list and level of heading that paragraph properties set. */
export const settingsOf = (
  properties: Element | undefined,
): { readonly level?: number; readonly numId?: string; readonly depth?: number } => {
  const outline = wordAttribute(wordChild(properties, 'outlineLvl'), 'val');
  const list = wordChild(properties, 'numPr');
  const numId = wordAttribute(wordChild(list, 'numId'), 'val');
  const depth = wordAttribute(wordChild(list, 'ilvl'), 'val');
  return {
    ...(outline === undefined || Number(outline) > 8 ? {} : { level: Number(outline) + 1 }),
    ...(numId === undefined ? {} : { numId }),
    ...(depth === undefined ? {} : { depth: Number(depth) }),
  };
};

const HEADING = /^(?:heading|titre)\s*([1-9])$/iu;

export const paragraphStyles = (pkg: DocxPackage): ParagraphStyles => {
  const [part] = pkg.related(pkg.mainPart, REL.styles);
  const root = part === undefined ? null : pkg.xml(part).documentElement;
  if (root === null) return { of: () => undefined };
  const elements = new Map(
    wordChildren(root, 'style').map((style) => [wordAttribute(style, 'styleId') ?? '', style]),
  );
  const found = new Map<string, ParagraphStyle | undefined>();
  const read = (id: string, depth: number): ParagraphStyle | undefined => {
    const style = elements.get(id);
    // A chain of styles that loops ends somewhere.
    if (style === undefined || depth > 20) return undefined;
    const name = wordAttribute(wordChild(style, 'name'), 'val') ?? id;
    const based = wordAttribute(wordChild(style, 'basedOn'), 'val');
    const parent = based === undefined ? undefined : read(based, depth + 1);
    const own = settingsOf(wordChild(style, 'pPr'));
    const level = own.level ?? (Number(HEADING.exec(name)?.[1] ?? 0) || parent?.level);
    const list = own.numId === undefined ? parent?.list : { numId: own.numId, depth: own.depth ?? 0 };
    return {
      name,
      ...(level === undefined ? {} : { level }),
      ...(list === undefined ? {} : { list }),
    };
  };
  const defaults = wordChild(wordChild(wordChild(root, 'docDefaults'), 'rPrDefault'), 'rPr');
  const language = wordAttribute(wordChild(defaults, 'lang'), 'val');
  const of: ParagraphStyles['of'] = (id) => {
    if (id === undefined) return undefined;
    if (!found.has(id)) found.set(id, read(id, 0));
    return found.get(id);
  };
  const usual = [...elements.values()].find(
    (style) =>
      wordAttribute(style, 'type') === 'paragraph' &&
      /^(1|true|on)$/.test(wordAttribute(style, 'default') ?? ''),
  );
  const usually = of(wordAttribute(usual, 'styleId'));
  return {
    of,
    ...(usually === undefined ? {} : { usual: usually }),
    ...(language === undefined ? {} : { language }),
  };
};
