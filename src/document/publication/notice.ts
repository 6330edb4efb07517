/**
 * What a publishable copy says of itself at its head: that words were hidden and why, that it is not the sealed original, and which
 * original it was made from. It must not claim to prove anything, nor give a digest of the original's words: with few words hidden,
 * whoever guesses them could check the guess against it.
 */
import { insertXml, wordChild } from '../dom';
import type { DocxPackage } from '../package';
import { escapeXml } from '../render/markup';

export interface PublicationNotice {
  /** Of the original. */
  readonly documentId?: string;
  /** Where the journal tells of its finalisation. */
  readonly entry?: { readonly log: string; readonly index: number };
  /** Whether at least one word was hidden. */
  readonly hidden: boolean;
}

export const PUBLISHABLE_TITLE = 'Version publiable';
const LAW = 'l’article L.\u00A0312-1-2 du code des relations entre le public et l’administration';

/** Two sentences or three, in French. */
export function noticeLines({ documentId, entry, hidden }: PublicationNotice): readonly string[] {
  const original =
    documentId === undefined
      ? 'Cette copie n’est pas l’original.'
      : `Cette copie n’est pas l’original et ne porte pas de sceau. Original\u00A0: document ${documentId}` +
        (entry === undefined ? '.' : `, écriture n°\u00A0${entry.index} du journal ${entry.log}.`);
  return hidden
    ? [
        `${PUBLISHABLE_TITLE} – occultée en application de ${LAW}`,
        `Les mentions entre crochets remplacent des données personnelles. ${original}`,
      ]
    : [`${PUBLISHABLE_TITLE} – vérifiée au regard de ${LAW}`, `Aucune mention n’y est masquée. ${original}`];
}

/** Puts the notice, framed, before the first paragraph of the body. */
export function addNotice(pkg: DocxPackage, notice: PublicationNotice): void {
  pkg.editXml(pkg.mainPart, ({ documentElement: root }) => {
    const body = wordChild(root, 'body');
    if (body === undefined) return;
    const side = (name: string): string =>
      `<w:${name} w:val="single" w:sz="6" w:space="4" w:color="595959"/>`;
    const frame = `<w:pBdr>${['top', 'left', 'bottom', 'right'].map(side).join('')}</w:pBdr>`;
    const xml = noticeLines(notice)
      .map(
        (line, at) =>
          `<w:p><w:pPr>${at === 0 ? '<w:keepNext/>' : ''}${frame}<w:spacing w:before="0" w:after="${at === 0 ? 0 : 240}"/><w:ind w:left="0" w:firstLine="0"/><w:jc w:val="left"/></w:pPr>` +
          `<w:r><w:rPr>${at === 0 ? '<w:b/>' : ''}<w:sz w:val="18"/><w:lang w:val="fr-FR"/></w:rPr><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`,
      )
      .join('');
    insertXml(body, xml, body.firstChild);
  });
}
