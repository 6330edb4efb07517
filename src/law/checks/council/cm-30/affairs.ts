/** CM-30: an affair that the note does not explain: it puts the explanations off to the session, or gives none. */
import type { Span } from '../../../../act/parse/model';
import { fold } from '../../../../act/reading/fold';
import type { Analysis, Found } from '../../../analysis';
import { isDenied } from '../../shared/denial';
import { sectionsOf } from '../../shared/sections';

/** The note itself puts off what it must tell: "Les explications seront données en séance." */
const DEFERRED =
  /\b(?:(?:tou(?:te)?s\s+)?les\s+|l'|le\s+|l'ensemble\s+des\s+)(?:(?:explication|precision|element|information|motif|detail|montant)s?|contexte)(?!\s+(?:complementaire|supplementaire|utile|oraux|orale))(?:\s+[a-z']+){0,4}?\s+(?:seront|sera)\s+(?:[a-z]+\s+)?(?:donne|apporte|fourni|expose|presente|communique|precise|developpe|detaille|remis|indique|fait)e?s?\s+(?:oralement\s+|directement\s+)?(?:en\s+seance|lors\s+de\s+la\s+seance|au\s+cours\s+de\s+la\s+seance|pendant\s+la\s+seance|le\s+jour\s+de\s+la\s+seance|le\s+soir\s+du\s+conseil|oralement|sur\s+table)/g;
/** What comes besides an explanation, unless the affair has no other: "Les explications utiles seront données en séance." */
const BESIDES =
  /(?:explication|precision|element|information|detail)s?\s+(?:oraux|(?:complementaire|supplementaire|utile|orale)s?)\s+(?:seront|sera)\s+(?:donne|apporte|fourni|presente|communique)e?s?\s+(?:oralement|en\s+seance|lors\s+de\s+la\s+seance|sur\s+table)|(?:dossier|affaire|point|projet|rapport)\s+(?:vous\s+)?sera\s+(?:presente|expose|detaille|remis)e?\s+(?:oralement|en\s+seance|lors\s+de\s+la\s+seance|sur\s+table)|(?:maire|rapporteu(?:r|se|re)|(?:adjoint|president)e?)\s+(?:en\s+|vous\s+|nous\s+)?(?:fera\s+(?:le|un)\s+point|exposera|presentera|expliquera|precisera|detaillera|informera|donnera\s+(?:les|des|toutes)\s)[^.;\n]{0,80}?(?:oralement|en\s+seance|lors\s+de\s+la\s+seance|pendant\s+la\s+seance|sur\s+table)/g;

/** The words by which an affair is put off to the session. */
export const deferredIn = (analysis: Analysis): Found | undefined =>
  analysis.search(DEFERRED).find((one) => !isDenied(analysis, one)) ??
  sectionsOf(analysis)
    .filter((part, _, parts) => parts.length > 1 && isBare(analysis, part, FEW))
    .flatMap((part) => analysis.search(BESIDES, part))
    .find((one) => !isDenied(analysis, one));

/** A heading that numbers an affair: those of one affair’s own parts do not. */
const AFFAIR = /^\W*(?:affaire|point|question|rapport|dossier|sujet)\s+(?:n\s?°\s*)?\d/;
/** A part of one affair. */
const OWN_PART =
  /^\W*(?:[ivx\d]{1,4}|[a-h])?\W*(?:proposition|contexte|objet|motifs|incidence|conclusion|rappel|presentation|calendrier)\b/;
/** Nothing more is due: the minutes of the last session, what the council is only told. */
const LITTLE =
  /proces[\s-]verbal|compte[\s-]rendu|questions?\s+(?:diverse|orale|ecrite)|information|communication|decisions\s+(?:du\s+maire|prises)/;
/** In characters: an affair of a sentence, one of a few, one that is explained. */
const [ONE, FEW, EXPLAINED] = [170, 400, 300];

/** The heading of an affair of one sentence, in a note that explains another. What follows its heading may be its own parts. */
export const unexplained = (analysis: Analysis): Span | undefined => {
  const affairs = sectionsOf(analysis).map((part) => {
    const head = headingOf(analysis, part);
    const words = fold(analysis.text.slice(head.start, head.end)).lower;
    return {
      part,
      head,
      words,
      isAffair: AFFAIR.test(words) || (!OWN_PART.test(words) && isReported(analysis, part)),
    };
  });
  const explains = affairs.some(
    ({ part, isAffair }) => isAffair && bodyOf(analysis, part).length >= EXPLAINED,
  );
  return affairs.find(
    ({ part, words, isAffair }, i) =>
      explains &&
      isAffair &&
      affairs[i + 1]?.isAffair !== false &&
      !LITTLE.test(words) &&
      isBare(analysis, part, ONE),
  )?.head;
};

/** "Rapporteur : M. le maire" under a heading of any kind, or in it. */
const isReported = ({ text }: Analysis, { start, end }: Span): boolean =>
  /^\s*[^\n]+(?:\n\s*|\()rapporteu/iu.test(text.slice(start, end));

/** No amount, no law, and few words. */
const isBare = (analysis: Analysis, part: Span, most: number): boolean => {
  const body = bodyOf(analysis, part);
  return (
    body.length > 0 &&
    body.length <= most &&
    analysis.within(analysis.amounts, part).length === 0 &&
    analysis.within(analysis.citations, part).length === 0 &&
    !/incidence|neant|sans\s+cout|gratuit|budget/.test(fold(body).lower)
  );
};

const headingOf = ({ text }: Analysis, { start, end }: Span): Span => {
  const [whole = '', blank = ''] = /(\s*)[^\n]*/.exec(text.slice(start, end)) ?? [];
  return { start: start + blank.length, end: start + whole.length };
};

/** The words of an affair below its heading, without who reports it nor who signs the note. */
const bodyOf = (analysis: Analysis, part: Span): string => {
  const { act, text } = analysis;
  const ends = [act.placeDate, ...act.signatures.map(({ capacity, name }) => capacity ?? name)].flatMap(
    (one) => (one !== undefined && one.start > part.start ? [one.start] : []),
  );
  return text
    .slice(headingOf(analysis, part).end, Math.min(part.end, ...ends))
    .replace(/^\s*(?:rapporteu|[-_=–—]{3,})[^\n]*/gimu, '')
    .trim();
};
