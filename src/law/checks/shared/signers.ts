/** Who signs an act of the council: the mayor, the secretary of the session. */
import type { Span } from '../../../act/parse/model';
import { fold } from '../../../act/reading/fold';
import type { Analysis } from '../../analysis';
import { plainOf } from './council';

/** Who signs at the end of a deliberation or of minutes, by capacity. */
export interface Signers {
  readonly mayor?: Span;
  readonly secretary?: Span;
}

const SECRETARY_LINE = /secretaires?(?!\s+(?:general|de\s+mairie))(?![a-z])/;

const MAYOR_LINE = /(?<![a-z])(?:maire|presidente?|adjointe?)(?![a-z])/;

const SIGNER_LINE =
  /^(?:(?:signe[a-z]*\s*:?\s*)?(?:pour\s+)?(?:l[ea]s?\s+|l'|m\.\s*l[ea]\s+|mme\s+l[ea]\s+|monsieur\s+l[ea]\s+|madame\s+l[ea]\s+)?(?:maire|(?:vice-)?presidente?|adjointe?|(?:premiere?|1er|1ere)\s+adjointe?|secretaires?)(?![a-z])(?:[^.;]|(?<=(?:^|[^a-z])(?:m|mm|mme|mr|dr|me|[a-z]))\.){0,80}\.?|signe[a-z]*\s*:?\s.{0,60}|[a-z' -]{4,40},\s+(?:maire|presidente?|secretaire)(?![a-z])[a-z' ]{0,40})$/;

/** From the signatures as read, and from the last lines, where minutes and extracts set them as they like. */
export const signersOf = (analysis: Analysis): Signers => {
  const { act, paragraphs } = analysis;
  const { session } = act;
  // After the head of the session and the last vote.
  const from = Math.max(
    ...[...session.presentNames, ...session.proxies, ...session.secretaries, ...session.absentNames].map(
      ({ end }) => end,
    ),
    ...act.affairs.flatMap(({ votes }) => votes.flatMap(({ span }) => span?.end ?? [])),
    0,
  );
  const places: Span[] = [
    ...act.signatures.flatMap(({ capacity }) => capacity ?? []),
    ...paragraphs
      .filter(({ story }) => story === undefined)
      .slice(-14)
      .filter(({ start }) => start >= from)
      .flatMap(({ start, text }): Span[] =>
        text.split(/\t+| {3,}|(?<=\.)\s+(?=L[ea]s?\s)|\s[–-]\s(?=L[ea]s?\s)/u).flatMap((piece): Span[] => {
          const begin = start + text.indexOf(piece);
          return SIGNER_LINE.test(fold(piece).lower.trim()) &&
            !/(?:est|sont|a|ont)\s+(?:charge|autoris|rapporte|certifie|lev)/.test(fold(piece).lower)
            ? [{ start: begin, end: begin + piece.trimEnd().length }]
            : [];
        }),
      ),
  ];
  const find = (pattern: RegExp): Span | undefined =>
    places.find(({ start, end }) => pattern.test(plainOf(analysis, start, end)));
  const secretary = find(SECRETARY_LINE);
  const mayor = places.find(({ start, end }) => {
    const words = plainOf(analysis, start, end);
    return MAYOR_LINE.test(words) && !/secretaire\s+de\s+mairie/.test(words);
  });
  return { ...(mayor === undefined ? {} : { mayor }), ...(secretary === undefined ? {} : { secretary }) };
};
