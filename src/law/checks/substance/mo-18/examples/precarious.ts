/** MO-18: examples of occupations that may be ended, or that the commune binds itself to. */
import type { Examples } from '../../../framework/rule';
import { act, HEAD, TERM_SAID } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Elle ne peut être retirée sans procédure contradictoire.',
      'Elle ne pourra être révoquée qu’après mise en demeure.',
      'Elle n’est pas irrévocable.',
    ].map((words) => ({ why: words, text: act({ term: `${TERM_SAID} ${words}` }) })),
    ...[
      'Elle peut être révoquée.',
      'Elle peut être retirée à tout moment.',
      'Elle est personnelle et incessible.',
      'Elle est donnée à titre de précarité.',
    ].map((precarious) => ({ why: precarious, text: act({ precarious }) })),
    ...[
      'Elle est précaire.',
      'Elle est révocable.',
      'Son retrait est possible à tout moment.',
      'Elle est personnelle et ne se transmet pas.',
      'Le droit est personnel et ne se transmet pas.',
      'Elle est incessible.',
    ].map((precarious) => ({ why: precarious, text: act({ precarious }) })),
  ],
  fails: [
    ...(
      [
        ['L’occupation, ni précaire ni révocable, vaut dix ans.', 'ni précaire ni révocable'],
        ['La commune s’interdit tout retrait.', 's’interdit tout retrait'],
        ['La commune renonce à son droit de retrait.', 'renonce à son droit de retrait'],
        ['La commune renonce à tout retrait.', 'renonce à tout retrait'],
        ['Le permis ne peut être retiré avant son terme.', 'ne peut être retiré avant son terme'],
        ['Le permis ne peut être révoqué avant son terme.', 'ne peut être révoqué avant son terme'],
        ['Le permis ne peut être résilié avant son terme.', 'ne peut être résilié avant son terme'],
        ['Le permis ne peut être abrogé avant son terme.', 'ne peut être abrogé avant son terme'],
        ['Le permis ne peut être remis en cause.', 'ne peut être remis en cause'],
      ] as const
    ).map(([words, at]) => ({
      why: words,
      text: act({ term: `${TERM_SAID} ${words}` }),
      message: 'firm',
      at,
    })),
    ...(
      [
        ['Elle est consentie à titre ferme et irrévocable.', 'à titre ferme et irrévocable'],
        ['L’autorisation est donnée irrévocablement.', 'irrévocablement'],
        ['La commune s’interdit d’y mettre fin.', 's’interdit d’y mettre fin'],
        ['La commune renonce à la retirer avant ce jour.', 'renonce à la retirer avant ce jour'],
        ['Elle ne pourra être révoquée avant son terme.', 'ne pourra être révoquée avant son terme'],
        ['L’occupation n’est ni précaire ni révocable.', 'n’est ni précaire ni révocable'],
      ] as const
    ).map(([words, at]) => ({
      why: words,
      text: act({ term: `${TERM_SAID} ${words}` }),
      message: 'firm',
      at,
    })),
    { why: 'sans précarité', text: act({ precarious: '' }), message: 'precarious', at: HEAD },
  ],
};
