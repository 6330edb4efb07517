/** RP-07: outside planning, an administrative appeal made in time interrupts the time limit to go to court. */
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { remedySentences } from '../shared/recourse';
import { order } from '../shared/samples';
import { isPlanningPermit } from '../shared/topic';

const DENIED =
  /(?:ne|n')\s*(?:a\s+pas\s+pour\s+effet\s+d(?:e\s+|'))?(?:prorog|prolong|interromp)\w*(?:\s+(?:pas|aucunement|point))?[^.;]{0,40}delai|sans\s+(?:prorog|prolong|interrup|interromp)\w*[^.;]{0,20}\sdelai|(?:sans|aucun|pas\s+d')\s*(?:effet|incidence|influence)\s+sur\s+(?:ce|le|ledit|les|l'ecoulement\s+du)\s+delais?|delai[^.;\n]{0,60}(?:ne|n')\s*(?:(?:est|sera|serait|sont)\s+(?:pas|ni|aucunement)\s+)?(?:prorog|prolong|interromp)\w*(?:\s+(?:pas|aucunement|point))?/g;
/** A second appeal, or one made too late, interrupts nothing indeed. */
const LATE =
  /second\s+recours|deuxieme\s+recours|nouveau\s+recours\s+(?:gracieux|hierarchique|administratif)|tardif|hors\s+delai|apres\s+l'expiration/;
const SUSPENDS = /suspend\w*[^.;]{0,12}\sdelai/g;

export const rule = defineRule({
  meta: {
    id: 'RP-07',
    title: {
      fr: 'Effet du recours gracieux sur le délai de recours contentieux, hors urbanisme',
      en: 'Effect of a gracious appeal on the time limit, outside planning',
    },
    kinds: ['order', 'decision', 'letter', 'deliberation'],
    severity: 'minor',
    basis: ['CRPA-L411-2'],
    method: 'R',
    needs: [],
    messages: {
      denied: {
        fr: 'Hors urbanisme, un recours gracieux ou hiérarchique formé dans le délai interrompt le délai de recours contentieux : « {stated} » est inexact.',
        en: 'Outside planning a gracious appeal interrupts the time limit: “{stated}” is wrong.',
      },
      suspends: {
        fr: 'Le recours gracieux n’a pas pour effet de suspendre le délai de recours contentieux mais de l’interrompre : il recommence à courir en entier. Remplacez « {stated} ».',
        en: 'A gracious appeal interrupts the time limit, it does not suspend it.',
        severity: 'info',
      },
    },
  },
  concerns: (analysis) =>
    !analysis.derive(isPlanningPermit) &&
    analysis
      .derive(remedySentences)
      .some(({ lower }) => /gracieux|hierarchique|recours\s+administratif/.test(lower)),
  check: ({ analysis }) =>
    analysis.derive(remedySentences).flatMap((sentence): Outcome[] => {
      const [denied] = LATE.test(sentence.lower) ? [] : analysis.search(DENIED, sentence);
      const [suspends] = analysis.search(SUSPENDS, sentence);
      if (denied !== undefined) return [finding('denied', denied, { values: { stated: denied.text } })];
      return suspends === undefined
        ? []
        : [finding('suspends', suspends, { values: { stated: suspends.text } })];
    }),
});

const act = (words: string, title = 'Portant fermeture de la rue'): string =>
  order({ title, articles: ['La rue est fermée.', words] });

export const examples: Examples = {
  passes: [
    ...[
      'Un second recours gracieux n’interrompt pas le délai.',
      'Un recours gracieux tardif est sans effet sur ce délai.',
      'Le recours gracieux interrompt le délai de recours.',
    ].map((words) => ({ why: words, text: act(words) })),
    {
      why: 'proroge',
      text: act('Un recours gracieux peut être formé ; il proroge le délai de recours contentieux.'),
    },
    { why: 'interrompt', text: act('Le recours hiérarchique interrompt le délai de recours contentieux.') },
    {
      why: 'le recours ne suspend pas l’exécution',
      text: act('Un recours administratif ne suspend pas l’exécution de l’arrêté.'),
    },
    {
      why: 'rien de l’effet',
      text: act('Un recours gracieux peut être formé auprès du maire dans les deux mois.'),
    },
  ],
  fails: [
    ...(
      [
        [
          'Un recours gracieux serait sans effet sur ce délai, qu’il n’interrompt pas.',
          'sans effet sur ce délai',
        ],
        [
          'Le délai de recours contentieux ne sera pas prorogé par un recours gracieux.',
          'délai de recours contentieux ne sera pas prorogé',
        ],
        ['Un recours hiérarchique n’a pas d’incidence sur le délai.', 'pas d’incidence sur le délai'],
      ] as const
    ).map(([words, at]) => ({ why: words, text: act(words), message: 'denied', at })),
    {
      why: 'ne proroge pas',
      text: act('Le recours gracieux ne proroge pas le délai de recours contentieux.'),
      message: 'denied',
      at: 'ne proroge pas le délai',
    },
    {
      why: 'n’interrompt pas',
      text: act('Le recours gracieux n’interrompt pas le délai.'),
      message: 'denied',
      at: 'n’interrompt pas le délai',
    },
    {
      why: 'sans prolonger',
      text: act('Un recours gracieux est possible, sans prolonger le délai de recours.'),
      message: 'denied',
      at: 'sans prolonger le délai',
    },
    {
      why: 'pas pour effet',
      text: act('Ce recours administratif n’a pas pour effet de proroger le délai.'),
      message: 'denied',
      at: 'n’a pas pour effet de proroger le délai',
    },
    {
      why: 'suspend',
      text: act('Le recours gracieux suspend le délai de recours.'),
      message: 'suspends',
      at: 'suspend le délai',
    },
  ],
  ignores: [
    {
      why: 'urbanisme',
      text: act('Le recours gracieux ne proroge pas le délai.', 'Refusant un permis de construire'),
    },
    { why: 'tribunal seul', text: act('Le tribunal administratif peut être saisi dans les deux mois.') },
  ],
};
