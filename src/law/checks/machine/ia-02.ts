/** IA-02: no decision about somebody is taken by a machine alone; that a person validated it is recorded. */
import { defineRule, finding, missing } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { natureOf, wholeAct } from '../shared/nature';
import { wordsBefore } from '../shared/spans';
import { anyOf } from '../shared/terms';

const ALONE = anyOf(
  [
    '(?:exclusivement|entierement|totalement|uniquement|seulement) automatisee?s?',
    '(?:decision|refus|attribution|reponse)[^.;]{0,60} (?:automatisee?|generee? automatiquement|(?:prise?|rendue?|etablie?|delivree?) automatiquement)',
    'sans (?:aucune )?(?:intervention|validation|relecture) humaine',
  ],
  'g',
);
/** The same words, denied. */
const DENIED = /(?:n'(?:est|a|ont)|ne\s+(?:sont|repose)|aucune)[^.;]{0,60}$/;
const NOT = /(?<![a-z])(?:n'|ne\s)/;

export const rule = defineRule({
  meta: {
    id: 'IA-02',
    title: {
      fr: 'Pas de décision individuelle prise par une machine seule',
      en: 'No individual decision by a machine alone',
    },
    kinds: ['order', 'decision', 'letter'],
    severity: 'blocking',
    basis: ['RGPD-22', 'LOI-78-17-47'],
    method: 'X',
    needs: [],
    messages: {
      alone: {
        fr: '« {words} » : une décision qui touche une personne ne peut être prise par une machine seule. Faites-la examiner et valider par un agent, puis corrigez cette phrase.',
        en: '“{words}”: a decision about a person may not be taken by a machine alone.',
      },
      unread: {
        fr: 'Un algorithme a pris part à la décision, et ce passage n’a été relu par personne\u00A0: un agent doit le relire et l’approuver.',
        en: 'An algorithm took part in the decision, and nobody reviewed this passage: an agent must review and approve it.',
      },
    },
  },
  concerns: (analysis) => analysis.kind === 'letter' || analysis.derive(natureOf) === 'individual',
  check: ({ analysis }) => {
    const said = analysis
      .search(ALONE)
      .filter(
        ({ start, match }) => !DENIED.test(wordsBefore(analysis.text, start, 70)) && !NOT.test(match[0]),
      );
    if (said.length > 0)
      return said.map((found) => finding('alone', found, { values: { words: found.text } }));
    const { drafting } = analysis;
    if (drafting === undefined) return [missing('drafting')];
    if (drafting.algorithmDecides !== true) return [];
    const unread = drafting.passages.filter(({ confirmed }) => !confirmed);
    return unread
      .slice(0, 1)
      .map((passage) => finding('unread', passage.end > passage.start ? passage : wholeAct(analysis)));
  },
});

const letter = (words: string): string =>
  `Objet : place en crèche\nMadame,\n${words}\nJe vous prie d’agréer, Madame, mes salutations distinguées.`;
const byHand = { passages: [], sources: [], marked: false };
const text = letter('Votre demande est acceptée.');
const at = { start: text.indexOf('Votre demande'), end: text.indexOf('acceptée.') + 9 };

export const examples: Examples = {
  passes: [
    { why: 'écrit à la main', text, kind: 'letter', drafting: byHand },
    {
      why: 'nié',
      text: letter('Cette décision n’est pas entièrement automatisée.'),
      kind: 'letter',
      drafting: byHand,
    },
    {
      why: 'nié, sans intervention',
      text: letter('Aucune décision n’a été prise sans intervention humaine.'),
      kind: 'letter',
      drafting: byHand,
    },
    {
      why: 'algorithme, mais tout est confirmé',
      text,
      kind: 'letter',
      drafting: { passages: [{ ...at, confirmed: true }], sources: [], marked: true, algorithmDecides: true },
    },
    {
      why: 'une machine a rédigé, elle n’a rien décidé',
      text,
      kind: 'letter',
      drafting: { passages: [{ ...at, confirmed: false }], sources: [], marked: true },
    },
  ],
  fails: [
    {
      why: 'décision générée',
      text: letter('Cette décision a été générée automatiquement.'),
      kind: 'letter',
      message: 'alone',
      at: 'décision a été générée automatiquement',
    },
    {
      why: 'traitement seul',
      text: letter('Le rang résulte d’un traitement exclusivement automatisé.'),
      kind: 'letter',
      message: 'alone',
      at: 'exclusivement automatisé',
    },
    {
      why: 'sans intervention humaine',
      text: letter('Le logiciel statue sans aucune intervention humaine.'),
      kind: 'letter',
      message: 'alone',
      at: 'sans aucune intervention humaine',
    },
    {
      why: 'passage que personne n’a validé',
      text,
      kind: 'letter',
      drafting: {
        passages: [{ ...at, confirmed: false }],
        sources: [],
        marked: true,
        algorithmDecides: true,
      },
      message: 'unread',
      at: 'Votre demande est acceptée.',
    },
    {
      why: 'passage vide',
      text,
      kind: 'letter',
      drafting: {
        passages: [{ start: 3, end: 3, confirmed: false }],
        sources: [],
        marked: true,
        algorithmDecides: true,
      },
      message: 'unread',
      at: 'Objet : place en crèche',
    },
  ],
  lacks: [{ why: 'rien ne dit comment la décision a été prise', text, kind: 'letter', missing: 'drafting' }],
  ignores: [
    {
      why: 'un règlement',
      text: 'Arrêté n° 12\nportant réglementation de la circulation\nLe maire de Vernois,\nVu le code de la route ;\nARRÊTE\nArticle 1er : La circulation est interdite rue du Moulin.\nFait à Vernois, le 3 mars 2026',
    },
  ],
};
