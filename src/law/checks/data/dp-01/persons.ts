/** DP-01: persons by name, who only speaks, and the paragraph they stand in. */
import type { Part, Span } from '../../../../act/parse/model';
import { fold } from '../../../../act/reading/fold';
import type { Analysis } from '../../../analysis';
import { holds } from '../../shared/spans';

/** A person by name: a civility and a name in capitals or with its capital. */
const NAMED =
  /(?<![A-Za-z])(?:M\.|Mme|Mlle|MM\.|Mmes|Monsieur|Madame|Mademoiselle)\s+(?!(?:le|la|l'|les)\s|(?:Le|La|Les)\s[Mm]aire)[A-Z][A-Za-z'-]+/gu;
/** Who reports on an affair, or asks about it, is not whom it is about. */
export const SPEAKS = new RegExp(
  `^[^.;]{0,60}?(?:${[
    ...['demande', 'rappelle', 'expose', 'propose', 'precise', 'indique', 'informe', 'souligne', 'repond'],
    ...['explique', 'presente', 'ajoute', 'signale', 'remercie', 'a\\s+signale', 'fait\\s+part'],
  ].join('|')})`,
);

export const paragraphOf = ({ paragraphs }: Analysis, at: Span): Part => {
  const found = paragraphs.find((one) => holds(one, at));
  return found ?? { ...at, text: '' };
};

/** The sentence names a person who is not only speaking in it. */
export const namesSomebody = (sentence: string): boolean => {
  const { lower, cased } = fold(sentence);
  return [...cased.matchAll(NAMED)].some((name) => {
    const after = lower.slice(name.index + name[0].length);
    return !SPEAKS.test(after);
  });
};
