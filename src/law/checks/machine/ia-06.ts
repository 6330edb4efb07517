/** IA-06: where an algorithm bases decisions, its rules are published online: a person must say whether they are. */
import { defineRule, question } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { algorithmWords } from '../shared/algorithm';
import { anyOf } from '../shared/terms';

const ONLINE = '(?:publie\\w*|en ligne|accessibles?|consultables?)';
const RULES = '(?:regles|algorithm\\w*)';
const PUBLISHED = anyOf([`${ONLINE}[^.;]{0,80}${RULES}`, `${RULES}[^.;]{0,80}${ONLINE}`]);

export const rule = defineRule({
  meta: {
    id: 'IA-06',
    title: {
      fr: 'Règles des traitements algorithmiques publiées en ligne',
      en: 'Rules of algorithms published online',
    },
    kinds: ['order', 'decision', 'deliberation', 'letter'],
    severity: 'minor',
    basis: ['CRPA-L312-1-3', 'CRPA-D312-1-1-1'],
    method: 'question',
    needs: [],
    messages: {
      published: {
        fr: 'Le texte parle de « {words} » : si la collectivité emploie cinquante agents ou plus, les règles des principaux traitements qui fondent des décisions individuelles sont-elles publiées en ligne ?',
        en: 'If the authority employs fifty agents or more, are the rules of its algorithms published online?',
      },
    },
  },
  concerns: (analysis) => analysis.derive(algorithmWords).length > 0,
  check: ({ analysis }) => {
    if (PUBLISHED.test(analysis.folded.lower)) return [];
    return analysis
      .derive(algorithmWords)
      .slice(0, 1)
      .map((found) => question('published', found, { words: found.text }));
  },
});

const letter = (words: string): string =>
  `Objet : place en crèche\nMadame,\n${words}\nJe vous prie d’agréer, Madame, mes salutations distinguées.`;

export const examples: Examples = {
  passes: [
    {
      why: 'accessible, au singulier',
      ...{
        text: letter('La règle de cet algorithme est consultable sur notre site.'),
        kind: 'letter' as const,
      },
    },
    {
      why: 'règles en ligne',
      text: letter('Un algorithme est utilisé ; ses règles sont consultables sur notre site.'),
      kind: 'letter',
    },
    {
      why: 'dit d’abord',
      text: letter('Nous publions en ligne les règles de chaque algorithme.'),
      kind: 'letter',
    },
  ],
  fails: [
    {
      why: 'rien n’est dit des règles',
      text: letter('Un algorithme, puis un traitement automatisé, ont été utilisés.'),
      kind: 'letter',
      message: 'published',
      at: 'algorithme',
    },
    {
      why: 'cotation',
      text: letter('Votre rang vient d’un logiciel de cotation.'),
      kind: 'letter',
      message: 'published',
      at: 'logiciel de cotation',
    },
  ],
  ignores: [{ why: 'aucun algorithme', text: letter('Votre demande est acceptée.'), kind: 'letter' }],
};
