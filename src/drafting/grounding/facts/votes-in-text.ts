/**
 * A vote told in one text ("14 pour, 1 abstention"): given back as the record that it stands for, so that votes cast and voters are counted on it
 * as on any other.
 */
import { parseNumber } from '../text/numbers';

const ASIDE = /^(?:adopte\w*|approuve\w*|vote|resultat)?\s*(?::|par\s)?\s*/u;
const PART =
  /^(\S+(?:[\s-](?:et[\s-])?\S+){0,3}?)\s+(?:voix\s+|votes?\s+|suffrages?\s+)?(pour|contre|abstentions?|(?:bulletins?\s+)?blancs?|(?:bulletins?\s+)?nuls?)$/u;
const LABELLED = /^(pour|contre|abstentions?|blancs?|nuls?)\s*[:=]?\s*(\d+)(?:\s+voix)?$/u;

/** A vote is told in a few words: no other text is searched for one. */
const LONGEST = 120;

/** The votes by their names, when the text holds nothing else. */
export const votesIn = (text: string): Readonly<Record<string, number>> | undefined => {
  if (text.length > LONGEST) return undefined;
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/gu, '')
    .replace(/[\u00A0\u202F]/gu, ' ')
    .toLowerCase()
    .trim()
    .replace(ASIDE, '')
    .replace(/\.$/u, '');
  const parts = plain.split(/\s*[,;/\n]\s*(?:et\s+)?|\s+et\s+(?!un(?:e)?\s*$)/u).filter((one) => one !== '');
  const votes = new Map<string, number>();
  for (const part of parts) {
    const [, before, name = ''] = PART.exec(part) ?? [];
    const [, label = '', after] = LABELLED.exec(part) ?? [];
    const number = parseNumber(before ?? after ?? '');
    const key = (name || label).replace(/^bulletins?\s+/u, '').replace(/^(abstention|blanc|nul)$/u, '$1s');
    if (number === undefined || !Number.isInteger(number) || key === '' || votes.has(key)) return undefined;
    votes.set(key, number);
  }
  return votes.size > 1 ? Object.fromEntries(votes) : undefined;
};
