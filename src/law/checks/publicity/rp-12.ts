/** RP-12: acts for all are made public the way the law, or the council of a small commune, has chosen. */
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { natureOf, wholeAct } from '../shared/nature';
import { isPublishedToo, onlineWords, postedWords } from '../shared/posting';
import { deliberation, order } from '../shared/samples';
import { since } from '../shared/topic';

/** Below that population the council chooses (CGCT L. 2131-1, IV). */
const CHOICE_BELOW = 3500;

export const rule = defineRule({
  meta: {
    id: 'RP-12',
    title: { fr: 'Mode de publicité de l’acte', en: 'How the act is made public' },
    kinds: ['order', 'deliberation', 'decision'],
    severity: 'blocking',
    basis: ['CGCT-L2131-1', 'CGCT-R2131-1'],
    method: 'X',
    needs: ['commune'],
    messages: {
      electronic: {
        fr: 'La commune compte {population} habitants : ses actes réglementaires et ses délibérations sont publiés sous forme électronique. Le profil de la commune indique un autre mode\u202F; corrigez-le, et publiez l’acte en ligne.',
        en: 'With {population} inhabitants the commune publishes its acts electronically.',
      },
      posted: {
        fr: 'L’acte n’annonce qu’un affichage (« {stated} »), alors que la commune publie ses actes sous forme électronique. Annoncez la mise en ligne.',
        en: 'Only posting is announced (“{stated}”), but the commune publishes electronically.',
      },
      online: {
        fr: 'L’acte n’annonce qu’une publication en ligne (« {stated} »), alors que la commune a choisi {chosen}. Annoncez ce mode, qui seul rend l’acte exécutoire.',
        en: 'Only online publication is announced, but the commune chose another way.',
        severity: 'major',
      },
    },
  },
  concerns: (analysis) => since(analysis, '2022-07-01') && analysis.derive(natureOf) !== 'individual',
  check: ({ analysis, given: { commune } }) => {
    const [posted] = analysis.derive(postedWords);
    const [online] = analysis.derive(onlineWords);
    if (commune.population >= CHOICE_BELOW) {
      return commune.publication === 'electronic'
        ? []
        : [
            finding('electronic', posted ?? wholeAct(analysis), {
              values: { population: commune.population },
            }),
          ];
    }
    if (commune.publication === 'electronic')
      return posted === undefined || online !== undefined || isPublishedToo(posted)
        ? []
        : [finding('posted', posted, { values: { stated: posted.text } })];
    const papers = /affich|papier|mairie|registre/.test(
      analysis.folded.lower.slice((online?.match.index ?? 0) - 130),
    );
    if (online === undefined || posted !== undefined || papers) return [];
    const chosen = commune.publication === 'posting' ? 'l’affichage' : 'la publication sur papier';
    return [finding('online', online, { values: { stated: online.text, chosen } })];
  },
});

const act = (words: string, date = '3 mars 2026'): string =>
  order({ title: 'Portant interdiction de baignade', articles: ['La baignade est interdite.', words], date });
const posting = { publication: 'posting' } as const;

export const examples: Examples = {
  passes: [
    {
      why: 'en ligne, comme la fiche',
      text: act('Le présent arrêté est publié sur le site internet de la commune.'),
    },
    { why: 'affiché et en ligne', text: act('Il est affiché en mairie et mis en ligne.') },
    { why: 'publié et affiché', text: act('Il sera publié et affiché en mairie.') },
    { why: 'publié, puis affiché', text: act('Il est publié, puis affiché en mairie.') },
    { why: 'affiché, comme la fiche', text: act('Il est affiché en mairie.'), commune: posting },
    {
      why: 'affiché et en ligne, fiche à l’affichage',
      text: act('Il est affiché en mairie et publié en ligne.'),
      commune: posting,
    },
    {
      why: 'en ligne et sur papier',
      text: act('Il est publié sur le site internet et tenu à disposition en mairie.'),
      commune: posting,
    },
    { why: 'rien d’annoncé', text: act('Le garde est chargé de l’exécution.'), commune: posting },
    {
      why: '3 500 habitants, en ligne',
      text: act('Il est affiché en mairie.'),
      commune: { population: 3500 },
    },
    { why: 'affiché sur place', text: act('L’arrêté est affiché sur place.') },
  ],
  fails: [
    {
      why: '3 500 habitants, fiche à l’affichage',
      text: act('Il est affiché en mairie.'),
      commune: { population: 3500, ...posting },
      message: 'electronic',
      at: 'affiché en mairie',
    },
    {
      why: 'grande commune, rien d’annoncé',
      text: act('Le garde est chargé de l’exécution.'),
      commune: { population: 8000, publication: 'paper' },
      message: 'electronic',
      at: 'Portant interdiction de baignade',
    },
    {
      why: 'affichage seul, fiche en ligne',
      text: act('Le présent arrêté sera affiché en mairie.'),
      message: 'posted',
      at: 'affiché en mairie',
    },
    {
      why: 'délibération affichée',
      text: deliberation({
        subject: 'Tarifs',
        decisions: ['FIXE les tarifs.'],
        end: ['Affiché à la porte de la mairie le 16 mars 2026'],
      }),
      commune: { population: 3499 },
      message: 'posted',
      at: 'Affiché à la porte de la mairie',
    },
    {
      why: 'en ligne seul, fiche à l’affichage',
      text: act('Il est publié en ligne.'),
      commune: posting,
      message: 'online',
      at: 'en ligne',
    },
    {
      why: 'en ligne seul, fiche au papier',
      text: act('Il est publié par voie électronique.'),
      commune: { publication: 'paper' },
      message: 'online',
      at: 'voie électronique',
    },
    {
      why: 'au premier jour de la réforme',
      text: act('Il est affiché en mairie.', '1er juillet 2022'),
      message: 'posted',
      at: 'affiché en mairie',
    },
  ],
  lacks: [
    { why: 'commune inconnue', text: act('Il est affiché en mairie.'), commune: null, missing: 'commune' },
  ],
  ignores: [
    { why: 'avant la réforme', text: act('Il est affiché en mairie.', '30 juin 2022') },
    {
      why: 'décision individuelle',
      text: order({
        title: 'Autorisant une buvette',
        articles: ['L’association est autorisée à ouvrir une buvette.'],
      }),
    },
  ],
};
