/** CM-21: with one candidate for each seat, the naming takes effect at once and is read aloud. */
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { firstOf, says } from '../shared/council';
import { nominationIn } from '../shared/nominations';
import { ONE_CANDIDATE } from '../shared/secret-votes';
import { deliberation, minutes } from '../shared/example-session';

export const rule = defineRule({
  meta: {
    id: 'CM-21',
    title: {
      fr: 'Candidature unique : effet immédiat, et lecture par le maire',
      en: 'One candidate: effect at once, and read aloud',
    },
    kinds: ['deliberation', 'minutes'],
    severity: 'minor',
    basis: ['CGCT-L2121-21'],
    method: 'R',
    needs: [],
    messages: {
      effect: {
        fr: 'Une seule candidature a été déposée : écrivez que la nomination prend effet immédiatement et que le maire en a donné lecture.',
        en: 'One candidate only: write that the naming takes effect at once and was read aloud.',
      },
    },
  },
  concerns: (analysis) =>
    says(analysis, ONE_CANDIDATE) &&
    analysis.act.affairs.some((affair) => nominationIn(analysis, affair) !== undefined),
  check: ({ analysis }) =>
    analysis.act.affairs.flatMap((affair): Outcome[] => {
      const one = firstOf(analysis, ONE_CANDIDATE, affair);
      if (one === undefined || nominationIn(analysis, affair) === undefined) return [];
      // Mayor and deputies are voted, whatever the number of candidates; a ballot was held.
      if (
        says(
          analysis,
          /(?<![a-z])secrets?(?![a-z])|bulletins?|suffrages|premier\s+tour|mains?\s+levees?|(?:\d|[a-z])\s+voix(?![a-z])|election\s+du\s+maire/g,
          affair,
        )
      )
        return [];
      return says(
        analysis,
        /lecture|immediat|sans\s+qu'il\s+y\s+ait\s+lieu\s+de\s+voter|sans\s+(?:proceder\s+au\s+)?vote/g,
        affair,
      )
        ? []
        : [finding('effect', one)];
    }),
});

const names = (words: string): string => deliberation('Présents : 14', words, 'Désignation d’un délégué');

export const examples: Examples = {
  passes: [
    ...[
      'Les suffrages sont recueillis.',
      'Premier tour.',
      'Par 14 voix.',
      'Élection du maire.',
      'Un bulletin est compté.',
      'La nomination se fait sans vote.',
      'Sans qu’il y ait lieu de voter.',
      'Sans procéder au vote.',
    ].map(
      (words) =>
        ({
          why: words,
          text: names(
            `Une seule candidature a été déposée. ${words} M. Luc PETIT est désigné délégué titulaire.`,
          ),
          kind: 'deliberation',
        }) as const,
    ),
    {
      why: 'effet immédiat',
      text: names(
        'Une seule candidature a été déposée. La nomination prend effet immédiatement : M. Luc PETIT est désigné délégué titulaire.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'lecture',
      text: names(
        'Une seule liste a été déposée ; le maire en donne lecture. M. Luc PETIT est désigné délégué titulaire.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'un vote a eu lieu',
      text: names('Candidat unique, M. Luc PETIT est désigné délégué titulaire au scrutin secret.'),
      kind: 'deliberation',
    },
    {
      why: 'à main levée',
      text: names('Liste unique. À main levée, M. Luc PETIT est désigné délégué titulaire.'),
      kind: 'deliberation',
    },
    {
      why: 'dépouillement',
      text: names('Seul candidat. Bulletins : 14. M. Luc PETIT est élu délégué titulaire.'),
      kind: 'deliberation',
    },
    {
      why: 'affaires du procès-verbal',
      text: minutes(
        'Présents : 14',
        'Marché\nUne seule candidature a été reçue pour le lot 1.\nAdopté à l’unanimité.',
        'Délégué\nLe conseil désigne au scrutin secret M. Luc PETIT délégué titulaire.\nPour : 14',
      ),
      kind: 'minutes',
    },
  ],
  fails: [
    {
      why: 'une seule candidature',
      text: names('Une seule candidature a été déposée. M. Luc PETIT est désigné délégué titulaire.'),
      kind: 'deliberation',
      message: 'effect',
      at: 'Une seule candidature',
    },
    {
      why: 'liste unique',
      text: names('Une liste unique étant présentée, M. Luc PETIT est désigné délégué titulaire.'),
      kind: 'deliberation',
      message: 'effect',
      at: 'liste unique',
    },
    {
      why: 'seul candidat',
      text: names('M. Luc PETIT, seul candidat, est désigné délégué titulaire.'),
      kind: 'deliberation',
      message: 'effect',
      at: 'seul candidat',
    },
  ],
  ignores: [
    {
      why: 'pas de candidature unique',
      text: names('Le conseil désigne M. Luc PETIT délégué titulaire.'),
      kind: 'deliberation',
    },
    {
      why: 'une seule candidature pour un marché',
      text: deliberation('Présents : 14', 'Une seule candidature a été reçue pour le lot 1.'),
      kind: 'deliberation',
    },
  ],
};
