/** CI-03: an article is cited from its own code: L. 2122-1 is another article in each of three codes, and in no fourth one. */
import type { Part } from '../../../act/parse/model';
import { fold } from '../../../act/reading/fold';
import type { Analysis } from '../../analysis';
import { codeOfId } from '../../citations/codes';
import { formatArticleNumber } from '../../citations/render';
import type { Citation } from '../../citations/model';
import type { LegalCore } from '../../core';
import { joinExamples } from '../framework/examples';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { figuresOf, wrongFigures } from '../shared/code-numbers';
import { codeMeant, isHomonym } from './ci-03/homonyms';
import { examples as rightExamples } from './ci-03/examples/right';
import { examples as wrongExamples } from './ci-03/examples/wrong';
import { isOfSeries } from './ci-03/series';

export const rule = defineRule({
  meta: {
    id: 'CI-03',
    title: {
      fr: 'Chaque article cité est bien du code nommé',
      en: 'Each article that is cited is of the code named',
    },
    kinds: 'all',
    severity: 'major',
    basis: [],
    method: 'X',
    needs: [],
    fixes: true,
    messages: {
      shape: {
        fr: '« {number} » ne peut pas être un article du {code}, dont les numéros ont {figures} chiffres avant le tiret{known}. Corrigez le code ou le numéro.',
        en: '“{number}” cannot be an article of the {code}, whose numbers have {figures} figures before the dash.',
      },
      meaning: {
        fr: '« {number} » du {code} règle autre chose que ce que dit la phrase ; le même numéro, au {other}, porte sur ce sujet. Corrigez le code.',
        en: '“{number}” of the {code} is about something else; the same number of the {other} is about this.',
      },
      other: {
        fr: 'Le fonds juridique connaît « {number} » au {other}, non au {code} : vérifiez que c’est bien ce code qu’il faut citer.',
        en: 'The legal core knows “{number}” in the {other}, not in the {code}: check the code.',
        severity: 'minor',
      },
    },
  },
  check: ({ analysis }) => {
    const { citations, codes, core, text } = analysis;
    return citations.flatMap((citation): Outcome[] => {
      const { code = '', number = '', by } = citation;
      const title = codeOfId(code)?.title;
      if (title === undefined || by === 'context') return [];
      const others = core.holders(number).filter((one) => one !== code);
      const other = others.length === 1 ? codeOfId(others[0] ?? '')?.title : undefined;
      const values = { number: formatArticleNumber(number), code: title };
      const figures = figuresOf(code);
      if (figures !== undefined && wrongFigures(code, number)) {
        // The name of the code right after the number, in full: only then can another one be put in its place.
        const named = codes.find(({ start }) => /^,?\s\(?(?:du\s)?$/u.test(text.slice(citation.end, start)));
        const written = named === undefined ? '' : text.slice(named.start, named.end);
        const alone =
          citations.filter(({ normal }) => normal.startsWith(citation.normal.split('|')[0] ?? '')).length ===
          1;
        const fix =
          other !== undefined && named !== undefined && alone && /code/iu.test(written)
            ? { fix: { start: named.start, end: named.end, text: other } }
            : {};
        const known = other === undefined ? '' : ` ; il est connu au ${other}`;
        return [finding('shape', citation, { values: { ...values, figures, known }, ...fix })];
      }
      const meant = codeOfId(codeMeant(code, number, sentenceAround(analysis, citation)) ?? '')?.title;
      if (meant !== undefined) return [finding('meaning', citation, { values: { ...values, other: meant } })];
      return other === undefined || knows(core, citation) || isOfSeries(analysis, citation, others)
        ? []
        : [finding('other', citation, { values: { ...values, other } })];
    });
  },
});

/** What the sentence of a citation says, without the names of codes; a sentence that says nothing else takes the one before. */
const sentenceAround = (analysis: Analysis, citation: Citation): string => {
  const withoutCodes = analysis.codes.reduce(
    (words, { start, end }) => words.slice(0, start) + ' '.repeat(end - start) + words.slice(end),
    analysis.text,
  );
  const rank = analysis.sentences.findIndex(({ end }) => citation.start < end);
  const [before, own] = [analysis.sentences[rank - 1], analysis.sentences[rank]];
  const plain = (part: Part | undefined): string =>
    part === undefined ? '' : fold(withoutCodes.slice(part.start, part.end)).lower;
  const words = plain(own);
  // "(article L. 2122-1 du code de la commande publique)." alone, after its sentence.
  return words.replace(/[^a-z]/g, '').length < 25 ? `${plain(before)} ${words}` : words;
};

const knows = (core: LegalCore, { code = '', number = '' }: Citation): boolean =>
  core.holders(number).includes(code) || isHomonym(code, number);

export const examples: Examples = joinExamples(rightExamples, wrongExamples);
