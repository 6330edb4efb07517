/** FO-16: the blocks that a document of its kind has, in their order. Signature, recourse and votes have checks of their own. */
import type { ParsedAct, Part, Span } from '../../../act/parse/model';
import type { Analysis } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { wholeAct } from '../shared/nature';
import { joinExamples } from '../framework/examples';
import { examples as rightExamples } from './fo-16/examples/right';
import { examples as wrongExamples } from './fo-16/examples/wrong';

interface Block {
  readonly fr: string;
  readonly agrees: keyof typeof UNREAD;
  readonly kinds: readonly string[];
  readonly has: (act: ParsedAct) => boolean;
}

/** How the message goes on, by the gender and number of the block. */
const UNREAD = {
  m: 'il n’a pas été reconnu\u00A0: ajoutez-le',
  f: 'elle n’a pas été reconnue\u00A0: ajoutez-la',
  plural: 'ils n’ont pas été reconnus\u00A0: ajoutez-les',
} as const;

/** "Le 12 novembre 2026": a date with no place before it. */
const NO_PLACE = /^\s*(?:(?:ce|le)\s+)?(?:\p{L}+di\s+|dimanche\s+)?\d/iu;

const BLOCKS: readonly Block[] = [
  {
    fr: 'l’autorité qui prend l’acte (« Le maire de la commune de … »)',
    agrees: 'f',
    kinds: ['order'],
    has: (act) => act.authority !== undefined,
  },
  {
    fr: 'le verbe qui ouvre le dispositif (« ARRÊTE », « DÉCIDE »)',
    agrees: 'm',
    kinds: ['order', 'decision'],
    has: (act) => act.formula !== undefined,
  },
  {
    fr: 'le verbe qui ouvre le dispositif (« Après en avoir délibéré, le conseil municipal… DÉCIDE »)',
    agrees: 'm',
    kinds: ['deliberation'],
    has: (act) => act.formula !== undefined || act.articles.length > 0 || operative(act),
  },
  {
    fr: 'le dispositif : ce que l’acte décide',
    agrees: 'm',
    kinds: ['order', 'decision'],
    has: (act) => act.articles.length > 0 || operative(act),
  },
  {
    fr: 'le lieu et la date (« Fait à …, le … »)',
    agrees: 'plural',
    kinds: ['order', 'decision'],
    has: (act) => act.placeDate !== undefined,
  },
  {
    fr: 'le lieu et la date',
    agrees: 'plural',
    kinds: ['letter'],
    has: (act) => act.placeDate !== undefined,
  },
  {
    fr: 'le lieu, devant la date (« Vernois, le … »)',
    agrees: 'm',
    kinds: ['letter'],
    has: ({ placeDate }) =>
      placeDate === undefined || placeDate.place !== undefined || !NO_PLACE.test(placeDate.text),
  },
  {
    fr: 'l’objet',
    agrees: 'm',
    kinds: ['letter', 'note', 'deliberation'],
    has: (act) => act.subject !== undefined || act.title !== undefined,
  },
  {
    fr: 'la formule d’appel (« Madame, Monsieur, »)',
    agrees: 'f',
    kinds: ['letter'],
    has: (act) => act.salutation !== undefined,
  },
  { fr: 'la formule de politesse', agrees: 'f', kinds: ['letter'], has: (act) => act.closing !== undefined },
  {
    fr: 'la séance : sa date',
    agrees: 'f',
    kinds: ['deliberation', 'minutes'],
    has: (act) => act.session.date !== undefined || act.placeDate?.date !== undefined,
  },
];

const operative = (act: ParsedAct): boolean =>
  act.paragraphs.some(({ section, role }) => section === 'articles' && role === 'article-text');

export const rule = defineRule({
  meta: {
    id: 'FO-16',
    title: { fr: 'Les blocs du document, dans leur ordre', en: 'The blocks of the document, in order' },
    kinds: ['order', 'decision', 'deliberation', 'minutes', 'letter', 'note'],
    severity: 'minor',
    basis: [],
    method: 'R',
    needs: [],
    messages: {
      lacks: {
        fr: 'Ce document ne comporte pas {block}, ou {unread}.',
        en: 'This document lacks a block, or it was not recognised: {block}.',
      },
      undated: {
        fr: 'L’acte ne porte pas de date : sans elle, on ne peut dire quel droit s’y applique ni s’il est antérieur à ses effets. Ajoutez « Fait à …, le … ».',
        en: 'The act bears no date: add it.',
        severity: 'major',
      },
      late: {
        fr: 'Ce visa vient après un considérant : d’usage, tous les visas précèdent les motifs.',
        en: 'This citation comes after a recital: citations usually come first.',
      },
      afterwards: {
        fr: 'Ce motif vient après le dispositif : placez les considérants avant « {formula} ».',
        en: 'This recital comes after the operative part.',
      },
    },
  },
  check: ({ analysis }) => {
    const { act, kind = '' } = analysis;
    return [
      ...BLOCKS.filter(({ kinds, has }) => kinds.includes(kind) && !has(act)).map(({ fr, agrees }) =>
        finding('lacks', wholeAct(analysis), { values: { block: fr, unread: UNREAD[agrees] } }),
      ),
      ...(kind === 'order' || kind === 'decision' ? orderOf(analysis) : []),
      ...(kind === 'order' || kind === 'decision' || kind === 'letter' ? undated(analysis) : []),
    ];
  },
});

/** Neither its head nor its end holds a date that may be its own; one that is left to be filled is another matter. */
const undated = (analysis: Analysis): Outcome[] => {
  const { act, text } = analysis;
  if (act.signatures.length === 0 || act.placeDate?.date !== undefined) return [];
  if (/_{3,}|[.…]{3,}|\[[^\]]{0,20}\]/u.test(act.placeDate?.text ?? '')) return [];
  const places = act.paragraphs.filter(
    (one) =>
      (one.section === 'preface' || one.section === 'authority' || one.section === 'conclusions') &&
      !/^\W*(?:publi|affich|notifi|transmis|re[cç]u|envoy|certifi|sp[ée]cimen|accus[ée])/iu.test(one.text),
  );
  if (places.some((one) => analysis.within(analysis.dates, one).length > 0)) return [];
  if (
    /(?:le|ce)\s+jour|jour,?\s+mois/iu.test(text) ||
    /sign[ée]e?\s+(?:[ée]lectroniquement|num[ée]riquement)/iu.test(text)
  )
    return [];
  return [finding('undated', act.placeDate ?? act.signatures[0] ?? wholeAct(analysis))];
};

const orderOf = ({ act }: Analysis): Outcome[] => {
  const [firstRecital] = act.recitals;
  const late =
    firstRecital === undefined ? undefined : act.citations.find(({ start }) => start > firstRecital.start);
  const formula = act.formula;
  const after = formula === undefined ? [] : recitalsAfter(act, formula);
  return [
    ...(late === undefined ? [] : [finding('late', late)]),
    ...after
      .slice(0, 1)
      .map((part) => finding('afterwards', part, { values: { formula: (formula?.text ?? '').trim() } })),
  ];
};

/** Paragraphs of the operative part that open as recitals do. */
const recitalsAfter = ({ paragraphs }: ParsedAct, { end }: Span): Part[] =>
  paragraphs.filter(
    ({ start, section, text }) => start >= end && section === 'articles' && /^\s*consid[ée]rant/iu.test(text),
  );

export const examples: Examples = joinExamples(rightExamples, wrongExamples);
