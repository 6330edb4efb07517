/** CI-03: an article is cited from its own code: L. 2122-1 is another article in each of three codes, and in no fourth one. */
import { codeOfId } from '../../citations/codes';
import { formatArticleNumber } from '../../citations/render';
import type { Citation } from '../../citations/model';
import type { LegalCore } from '../../core';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { figuresOf, wrongFigures } from '../shared/code-numbers';

export const rule = defineRule({
  meta: {
    id: 'CI-03',
    title: { fr: 'Les articles sont cités du bon code', en: 'Articles are cited from the right code' },
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
      other: {
        fr: 'Le noyau juridique connaît « {number} » au {other}, non au {code} : vérifiez que c’est bien ce code qu’il faut citer.',
        en: 'The legal core knows “{number}” in the {other}, not in the {code}: check the code.',
        severity: 'minor',
      },
    },
  },
  check: ({ analysis: { citations, codes, core, text } }) =>
    citations.flatMap((citation): Outcome[] => {
      const { code = '', number = '', by } = citation;
      const title = codeOfId(code)?.title;
      if (title === undefined || by === 'context') return [];
      const others = core.holders(number).filter((one) => one !== code);
      const [only] = others;
      const other = others.length === 1 && only !== undefined ? codeOfId(only)?.title : undefined;
      const values = { number: formatArticleNumber(number), code: title };
      const figures = figuresOf(code);
      if (figures !== undefined && wrongFigures(code, number)) {
        // The name of the code right after the number, in full: only then can another one be put in its place.
        const named = codes.find(({ start }) => start > citation.end && start - citation.end < 12);
        const written = named === undefined ? '' : text.slice(named.start, named.end);
        const alone =
          citations.filter(({ normal }) => normal.startsWith(citation.normal.split('|')[0] ?? '')).length ===
          1;
        const fix =
          other !== undefined && named !== undefined && alone && /^code/iu.test(written)
            ? { fix: { start: named.start, end: named.end, text: other } }
            : {};
        const known = other === undefined ? '' : ` ; il est connu au ${other}`;
        return [finding('shape', citation, { values: { ...values, figures, known }, ...fix })];
      }
      return other === undefined || knows(core, citation)
        ? []
        : [finding('other', citation, { values: { ...values, other } })];
    }),
});

const knows = (core: LegalCore, { code = '', number = '' }: Citation): boolean =>
  core.holders(number).includes(code);

export const examples: Examples = {
  passes: [
    { why: 'au CGCT', text: 'Vu l’article L. 2212-2 du code général des collectivités territoriales ;' },
    {
      why: 'même numéro, trois codes',
      text: 'Vu l’article L. 2122-1 du CGPPP et l’article L. 2122-1 du CGCT ;',
    },
    { why: 'au code de la route', text: 'Vu les articles R. 411-8 et R. 417-10 du code de la route ;' },
    { why: 'articles préliminaires d’un code', text: 'Vu l’article L. 3 du code de la commande publique ;' },
    {
      why: 'numéro à deux chiffres',
      text: 'Vu l’article L. 52-1 du code électoral ; vu l’article L. 10-1 du CGCT ;',
    },
    { why: 'le code se déduit du contexte', text: 'Vu le code de la route ;\nVu l’article L. 2213-1 ;' },
    ...[
      'du code précité',
      'du code susvisé',
      'dudit code',
      'du même code',
      'du code sus-visé',
      'du présent code',
      'du code susmentionné',
    ].map((words) => ({
      why: `${words}, un autre nommé entre-temps`,
      text: `Vu le code de la construction et de l’habitation, notamment ses articles L. 511-1 et L. 511-2 ;\nVu le code général des collectivités territoriales, notamment son article L. 2213-24 ;\nVu le courrier pris en application de l’article L. 511-10 ${words} ;`,
    })),
    { why: 'code sans longueur connue', text: 'Vu l’article L. 2212-9 du code du travail ;' },
  ],
  fails: [
    {
      why: 'article du CGCT cité du code de la route',
      text: 'Vu l’article L. 2213-1 du code de la route ;',
      message: 'shape',
      at: 'L. 2213-1',
      fixed: 'Vu l’article L. 2213-1 du code général des collectivités territoriales ;',
    },
    {
      why: 'article du code de la route cité du CGCT, avec d’autres',
      text: 'Vu le code général des collectivités territoriales, notamment ses articles L. 2213-1 et R. 417-10 ;',
      message: 'shape',
      at: 'R. 417-10',
    },
    {
      why: 'sigle : rien n’est remplacé',
      text: 'Vu l’article R. 411-25 du CGCT ;',
      message: 'shape',
      at: 'R. 411-25',
    },
    {
      why: 'le noyau n’en sait pas plus',
      text: 'Vu l’article L. 987-1 du code général des collectivités territoriales ;',
      message: 'shape',
      at: 'L. 987-1',
    },
    {
      why: 'le code est nommé trop loin pour être remplacé',
      text: 'Vu le code de la route, son article L. 2213-1, ensemble le code de la route ;',
      message: 'shape',
      at: 'L. 2213-1',
    },
    {
      why: 'même longueur : connu ailleurs',
      text: 'Vu l’article L. 2212-2 du code de la santé publique ;',
      message: 'other',
      at: 'L. 2212-2',
    },
  ],
};
