/** IA-07: examples of words that promote, and of words that inform. */
import type { Examples } from '../../../framework/rule';

export const examples: Partial<Examples> = {
  passes: [
    { why: 'une information', text: 'La rue du Moulin est rouverte à la circulation.', date: '2025-09-01' },
    { why: 'un bilan financier', text: 'Le bilan financier de l’exercice est approuvé.', date: '2026-03-22' },
  ],
  fails: [
    ['Nos réalisations parlent.', 'Nos réalisations'],
    ['Nous sommes fiers de cette école.', 'Nous sommes fiers '],
    ['Grâce à l’action de la municipalité, la place est belle.', 'Grâce à l’action de la municipalité'],
    ['Promesse tenue : la halle ouvre.', 'Promesse tenue'],
    ['Des engagements tenus.', 'engagements tenus'],
    ['Engagement tenu : la crèche ouvre en mai.', 'Engagement tenu'],
    ['Un engagement honoré : la place est rendue aux piétons.', 'engagement honoré'],
    ['Votre équipe municipale agit.', 'Votre équipe municipale'],
    ['L’équipe municipale a su agir.', 'L’équipe municipale a su'],
    ['Jamais une municipalité n’a autant investi.', 'Jamais une municipalité n’a'],
    ['Depuis notre élection, tout change.', 'Depuis notre élection'],
    ['Nous poursuivrons notre action après 2026.', 'poursuivrons notre action après'],
    ['Au prochain mandat, la piscine.', 'prochain mandat'],
  ].map(([text = '', at = '']) => ({ why: at.trim(), text, date: '2026-01-10', message: 'praise', at })),
};
