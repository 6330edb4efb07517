/**
 * What Word shows of a document's state: the custom property of that name, read from the XML.
 */
import { REL, type DocxPackage } from '../../../src/document/package';

/** Undefined when it is absent. */
export function documentState(pkg: DocxPackage): string | undefined {
  const [part] = pkg.related('', REL.customProperties);
  if (part === undefined) return undefined;
  const [property] =
    /<[\w:]*property\b[^>]*\bname="Paraphe-État"[\s\S]*?<\/[\w:]*property>/i.exec(pkg.text(part)) ?? [];
  return property === undefined ? undefined : />([^<]*)<\/[\w:]*lpwstr>/.exec(property)?.[1];
}
