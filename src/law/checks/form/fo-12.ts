/** FO-12: nothing is left to fill in. */
import { joinExamples } from '../framework/examples';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { overlap } from '../shared/spans';
import { EMPTY, isOfThings, isQuoted } from './fo-12/blanks';
import { isBesideBox, isTickBox } from './fo-12/boxes';
import { BY_HAND, isForm } from './fo-12/by-hand';
import { isLeader, isLine, isRule } from './fo-12/leaders';
import { NAMED, isAsked } from './fo-12/named';
import { SIGNED, UNSURE } from './fo-12/unsure';
import { examples as blanksExamples } from './fo-12/examples/blanks';
import { examples as toCompleteExamples } from './fo-12/examples/to-complete';
import { examples as namedExamples } from './fo-12/examples/named';
import { examples as unsureExamples } from './fo-12/examples/unsure';
import { examples as boxesExamples } from './fo-12/examples/boxes';
import { examples as leadersExamples } from './fo-12/examples/leaders';
import { examples as byHandExamples } from './fo-12/examples/by-hand';

export const rule = defineRule({
  meta: {
    id: 'FO-12',
    title: { fr: 'Aucun champ laissé vide', en: 'No field left empty' },
    kinds: 'all',
    severity: 'blocking',
    basis: [],
    method: 'R',
    needs: [],
    messages: {
      empty: {
        fr: 'Ce champ reste à remplir : « {words} ».',
        en: 'This field is still to be filled: “{words}”.',
      },
      undated: {
        fr: 'La date de signature reste à remplir.',
        en: 'The date of signature is still to be filled.',
        severity: 'minor',
      },
    },
  },
  check: ({ analysis }) => {
    const { paragraphs } = analysis.act;
    const all = [
      ...analysis.search(EMPTY),
      ...analysis.search(NAMED).filter((found) => !isAsked(analysis, found)),
      ...(SIGNED.has(analysis.kind ?? '') ? analysis.search(UNSURE) : []),
    ].filter((one, i, list) => !list.slice(0, i).some((other) => overlap(other, one)));
    return all.flatMap((found): Outcome[] => {
      if (
        isQuoted(analysis.text, found) ||
        isRule(analysis.text, found) ||
        isTickBox(analysis.text, found) ||
        isOfThings(analysis, found)
      )
        return [];
      const paragraph = paragraphs.find(({ start, end }) => start <= found.start && found.end <= end);
      if (BY_HAND.has(paragraph?.role ?? '')) return [];
      if (paragraph?.role === 'place-date') return [finding('undated', found)];
      if (isLine(found) && (isLeader(analysis.text, found) || isBesideBox(analysis.text, found))) return [];
      if (isLine(found) && paragraph !== undefined && isForm(analysis, paragraph, found)) return [];
      return [finding('empty', found, { values: { words: found.text.trim() } })];
    });
  },
});

export const examples: Examples = joinExamples(
  blanksExamples,
  toCompleteExamples,
  namedExamples,
  unsureExamples,
  boxesExamples,
  leadersExamples,
  byHandExamples,
);
