/** CM-17: a public ballot at the request of a quarter of those present; names and votes are then recorded. */
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { requestersIn } from '../shared/secret-votes';
import { says } from '../shared/council';
import { isDenied } from '../shared/denial';
import { deliberation, minutes } from '../shared/example-session';

const PUBLIC = /(?:scrutin|vote)\s+public(?!\s+(?:a\s+main|ordinaire|non))|appel\s+nominal|vote\s+nominatif/g;
const ASKED = /scrutin\s+public|vote\s+public|appel\s+nominal|vote\s+nominatif/;

export const rule = defineRule({
  meta: {
    id: 'CM-17',
    title: {
      fr: 'Scrutin public : un quart des présents le demande, les votes sont nominatifs',
      en: 'Public ballot: asked by a quarter of those present, votes recorded by name',
    },
    kinds: ['deliberation', 'minutes'],
    severity: 'major',
    basis: ['CGCT-L2121-21'],
    method: 'A',
    needs: ['present'],
    messages: {
      few: {
        fr: '{asked} membre(s) demande(nt) le scrutin public ; il en faut le quart des présents, soit {needed} pour {present} présents.',
        en: '{asked} members ask for a public ballot; a quarter of {present}, {needed}, are needed.',
      },
      names: {
        fr: 'Au scrutin public, le registre donne le nom des votants et le sens de leur vote : ils manquent ici.',
        en: 'In a public ballot the register gives names and votes: they lack here.',
      },
    },
  },
  concerns: (analysis) => says(analysis, PUBLIC),
  check: ({ analysis, given: { present } }) =>
    analysis.act.affairs.flatMap((affair): Outcome[] => {
      const at = analysis.search(PUBLIC, affair).find((one) => !isDenied(analysis, one));
      if (at === undefined) return [];
      const there = (affair.present ?? present).value;
      const needed = Math.ceil(there / 4);
      const asked = requestersIn(analysis, ASKED, affair);
      if (asked !== undefined && asked.value < needed)
        return [finding('few', asked, { values: { asked: asked.value, needed, present: there } })];
      // Many call so a vote by show of hands: only when it was asked for, or called name by name.
      const formal =
        asked !== undefined ||
        says(
          analysis,
          /quart\s+des\s+(?:membres|conseillers|elus)|appel\s+nominal|vote\s+nominatif|(?:demand|reclam)[^.;\n]{0,60}(?:scrutin|vote)\s+public/g,
          affair,
        );
      const named = affair.votes.some(
        ({ forNames, againstNames }) => forNames.length > 1 || againstNames.length > 1,
      );
      return formal &&
        !named &&
        !says(
          analysis,
          /(?:ont|a)\s+vote\s+(?:pour|contre)|annex|tableau|ci-(?:joint|apres|dessous)|liste\s+des\s+votants|(?:oui|non)\s*:\s*m/g,
          affair,
        )
        ? [finding('names', at)]
        : [];
    }),
});

const HEAD = 'Présents : 14';

export const examples: Examples = {
  passes: [
    ...[
      'M. PETIT a voté pour.',
      'Le détail est joint au tableau.',
      'Voir la liste ci-après.',
      'Voir la liste des votants.',
      'Oui : Mme LEROY et douze autres.',
      'Annexe 1.',
    ].map(
      (words) =>
        ({
          why: words,
          text: deliberation(
            HEAD,
            `À la demande de 4 membres, il est procédé au scrutin public. ${words}\nPour : 10 – Contre : 4`,
          ),
          kind: 'deliberation',
        }) as const,
    ),
    {
      why: 'quatre sur quatorze, et les noms',
      text: deliberation(
        HEAD,
        'À la demande de quatre conseillers, il est procédé au scrutin public.\nPour : 2 (M. PETIT, Mme LEROY) – Contre : 12',
      ),
      kind: 'deliberation',
    },
    {
      why: 'le sens des votes en annexe',
      text: deliberation(
        HEAD,
        'À la demande de 4 membres, vote au scrutin public ; le détail figure en annexe.\nPour : 10 – Contre : 4',
      ),
      kind: 'deliberation',
    },
    ...[
      'Aucun membre ne demande le scrutin public.',
      'Le scrutin public n’a pas été demandé.',
      'Il n’est pas procédé à l’appel nominal demandé.',
    ].map((words) => ({
      why: words,
      text: deliberation(HEAD, `${words}\nPour : 10 – Contre : 4`),
      kind: 'deliberation' as const,
    })),
    {
      why: 'contre nommés',
      text: deliberation(HEAD, 'Appel nominal.\nPour : 12 – Contre : 2 (M. PETIT, Mme LEROY)'),
      kind: 'deliberation',
    },
    {
      why: 'façon de dire : à main levée',
      text: deliberation(HEAD, 'Vote au scrutin public.\nAdopté à l’unanimité.'),
      kind: 'deliberation',
    },
    {
      why: 'sens dit par phrase',
      text: deliberation(
        HEAD,
        'Un quart des membres demande le scrutin public. M. PETIT a voté contre, les autres ont voté pour.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'autre affaire du procès-verbal',
      text: minutes(
        HEAD,
        'Tarifs\nAdopté à l’unanimité.',
        'Budget\nScrutin public à la demande de 5 membres. Liste des votants ci-après.\nPour : 14',
      ),
      kind: 'minutes',
    },
    {
      why: 'quatre suffisent pour treize',
      text: minutes(
        HEAD,
        'Voirie\nAdopté à l’unanimité.',
        'Tarifs\nPrésents : 13 – Votants : 13\nScrutin public à la demande de 4 membres, tableau des votes.\nPour : 13',
      ),
      kind: 'minutes',
    },
  ],
  fails: [
    ...(
      [
        ['Vote nominatif, sans liste.', 'Vote nominatif'],
        ['Un quart des conseillers a demandé le vote public.', 'vote public'],
      ] as const
    ).map(
      ([words, at]) =>
        ({
          why: words,
          text: deliberation(HEAD, `${words}\nPour : 10 – Contre : 4`),
          kind: 'deliberation',
          message: 'names',
          at,
        }) as const,
    ),
    {
      why: 'trois sur quatorze',
      text: deliberation(
        HEAD,
        'À la demande de trois conseillers, il est procédé au scrutin public.\nPour : 2 (M. PETIT, Mme LEROY) – Contre : 12',
      ),
      kind: 'deliberation',
      message: 'few',
      at: 'À la demande de trois conseillers',
    },
    {
      why: 'deux membres réclament',
      text: deliberation(HEAD, 'Deux membres du conseil réclament le vote public.\nPour : 10 – Contre : 4'),
      kind: 'deliberation',
      message: 'few',
      at: 'Deux membres du conseil réclam',
    },
    {
      why: 'pas de noms',
      text: deliberation(
        HEAD,
        'À la demande de 4 membres, il est procédé au scrutin public.\nPour : 10 – Contre : 4',
      ),
      kind: 'deliberation',
      message: 'names',
      at: 'scrutin public',
    },
    {
      why: 'le quart demande, pas de noms',
      text: deliberation(
        HEAD,
        'Le quart des membres présents ayant demandé le scrutin public, il y est procédé.\nPour : 10 – Contre : 4',
      ),
      kind: 'deliberation',
      message: 'names',
      at: 'scrutin public',
    },
    {
      why: 'appel nominal, pas de noms',
      text: deliberation(HEAD, 'Vote par appel nominal.\nPour : 10 – Contre : 4'),
      kind: 'deliberation',
      message: 'names',
      at: 'appel nominal',
    },
    {
      why: 'demandé, pas de noms',
      text: deliberation(
        HEAD,
        'L’opposition demande le scrutin public. Un seul est nommé.\nPour : 13 – Contre : 1 (M. PETIT)',
      ),
      kind: 'deliberation',
      message: 'names',
      at: 'scrutin public',
    },
    {
      why: 'quatre présents dits de nouveau',
      text: minutes(
        HEAD,
        'Voirie\nAdopté à l’unanimité.',
        'Tarifs\nPrésents : 17 – Votants : 17\nScrutin public à la demande de 4 membres, tableau des votes.\nPour : 17',
      ),
      kind: 'minutes',
      message: 'few',
      at: 'à la demande de 4 membres',
    },
  ],
  lacks: [
    {
      why: 'présents inconnus',
      text: deliberation('Séance ordinaire', 'Vote au scrutin public.'),
      kind: 'deliberation',
      missing: 'present',
    },
  ],
  ignores: [
    { why: 'pas de scrutin public', text: deliberation(HEAD, 'Pour : 14'), kind: 'deliberation' },
    {
      why: 'scrutin public à main levée',
      text: deliberation(HEAD, 'Vote au scrutin public à main levée.\nPour : 14'),
      kind: 'deliberation',
    },
  ],
};
