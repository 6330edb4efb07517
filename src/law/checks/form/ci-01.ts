/** CI-01: the articles that are cited exist. What nobody has checked is to be checked, never said not to exist. */
import { formatDate } from '../../../act/dates';
import { codeOfId } from '../../citations/codes';
import type { Citation } from '../../citations/model';
import { formatArticleNumber } from '../../citations/render';
import type { LegalCore } from '../../core';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { wrongFigures } from '../shared/code-numbers';

export const rule = defineRule({
  meta: {
    id: 'CI-01',
    title: { fr: 'Les articles cités existent', en: 'The articles that are cited exist' },
    kinds: 'all',
    severity: 'major',
    basis: [],
    method: 'X',
    needs: [],
    messages: {
      absent: {
        fr: '« {number} » ne figure pas dans le {code} tel qu’il a été lu au {asOf} : vérifiez le numéro de l’article.',
        en: '“{number}” is not in the {code} as read on {asOf}: check the number of the article.',
      },
      unknown: {
        fr: 'Personne n’a encore vérifié « {number} » du {code} pour Paraphe\u00A0: contrôlez sur Légifrance qu’il existe et qu’il dit ce que l’acte lui fait dire.',
        en: 'Nobody has checked “{number}” of the {code} for Paraphe yet: verify it on Légifrance.',
        severity: 'info',
      },
    },
  },
  check: ({ analysis: { citations, core } }) => {
    const told = new Set<string>();
    return citations.flatMap((citation): Outcome[] =>
      boundsOf(citation).flatMap((number): Outcome[] => {
        const key = `${citation.code ?? ''}|${number}`;
        const title = codeOfId(citation.code ?? '')?.title;
        // A number that cannot be of this code is CI-03's.
        if (title === undefined || told.has(key) || wrongFigures(citation.code ?? '', number)) return [];
        told.add(key);
        if (core.find(key) !== undefined || core.indexed(key) !== undefined) return [];
        const asOf = readOn(core, title);
        const values = {
          number: formatArticleNumber(number),
          code: title,
          asOf: asOf === undefined ? '' : formatDate(asOf),
        };
        return [finding(asOf === undefined ? 'unknown' : 'absent', citation, { values })];
      }),
    );
  },
});

const boundsOf = ({ number, to }: Citation): string[] => [number ?? [], to ?? []].flat();

/** The day on which the whole code was read, when it was. */
const readOn = (core: LegalCore, title: string): string | undefined =>
  core.indexes.find((index) => index.title === title)?.asOf;

export const examples: Examples = {
  passes: [
    { why: 'article du fonds juridique', text: 'Vu le CGCT, notamment son article L. 2212-2 ;' },
    { why: 'article de l’index d’un code lu en entier', text: 'Vu l’article L. 112-6 du CRPA ;' },
    { why: 'une loi n’est pas un article', text: 'Vu la loi n° 99-999 du 1er mars 1999 ;' },
    { why: 'numéro d’un autre code', text: 'Vu l’article L. 2213-1 du code de la route ;' },
    { why: 'le code n’est pas dit', text: 'Vu l’article L. 9988-77 ;' },
    { why: 'bornes connues', text: 'Vu les articles L. 2213-1 à L. 2213-6 du CGCT ;' },
  ],
  fails: [
    {
      why: 'numéro absent d’un code lu en entier',
      text: 'Vu l’article L. 211-99 du code des relations entre le public et l’administration ;',
      message: 'absent',
      at: 'L. 211-99',
    },
    {
      why: 'la seconde borne manque',
      text: 'Vu les articles L. 211-2 à L. 211-98 du CRPA ;',
      message: 'absent',
      at: 'L. 211-2 à L. 211-98',
    },
    {
      why: 'article que personne n’a vérifié',
      text: 'Vu l’article L. 9999-1 du CGCT ; vu l’article L. 9999-1 du CGCT ;',
      message: 'unknown',
      at: 'L. 9999-1',
    },
  ],
};
