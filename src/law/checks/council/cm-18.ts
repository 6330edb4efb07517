/** CM-18: the ballot is secret when a third of those present ask for it, or to name somebody. */
import { defineRule, finding, question } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { isSecretWaived, ONE_CANDIDATE, requestersIn } from '../shared/secret-votes';
import { nominationIn } from '../shared/nominations';
import { says } from '../shared/council';
import { deliberation } from '../shared/example-session';

const SECRET = /(?:scrutin|vote)\s+(?:[a-z]+\s+)?secret|bulletins?\s+secrets?/;

export const rule = defineRule({
  meta: {
    id: 'CM-18',
    title: {
      fr: 'Scrutin secret : un tiers des présents le réclame, ou nomination',
      en: 'Secret ballot: asked by a third of those present, or to name somebody',
    },
    kinds: ['deliberation', 'minutes'],
    severity: 'blocking',
    basis: ['CGCT-L2121-21'],
    method: 'A',
    needs: [],
    messages: {
      refused: {
        fr: '{asked} membre(s) sur {present} présent(s) réclame(nt) le scrutin secret : c’est le tiers au moins ({needed}), il était de droit. Le vote n’a pas été secret.',
        en: '{asked} of {present} ask for a secret ballot: a third ({needed}) suffices, and the vote was not secret.',
      },
      few: {
        fr: '{asked} membre(s) sur {present} présent(s) réclame(nt) le scrutin secret ; il en faut le tiers, soit {needed}.',
        en: '{asked} of {present} ask for a secret ballot; a third, {needed}, are needed.',
        severity: 'major',
      },
      counted: {
        fr: 'Le conseil désigne quelqu’un (« {words} ») et des voix sont comptées pour et contre : une nomination se vote au scrutin secret, sauf décision unanime contraire ou candidature unique. Dites comment il a été voté.',
        en: 'Somebody is named (“{words}”) and votes are counted for and against: such a ballot is secret unless all agree otherwise.',
        severity: 'major',
      },
      ask: {
        fr: 'Le conseil désigne quelqu’un (« {words} ») : le vote a-t-il été secret, ou le conseil a-t-il décidé à l’unanimité de ne pas y recourir, ou n’y avait-il qu’un candidat ? Il faut le dire.',
        en: 'Somebody is named (“{words}”): was the ballot secret, or did all agree otherwise?',
        severity: 'major',
      },
    },
  },
  check: ({ analysis }) =>
    analysis.act.affairs.flatMap((affair): Outcome[] => {
      const asked = requestersIn(analysis, SECRET, affair);
      const named = nominationIn(analysis, affair);
      const present = (affair.present ?? analysis.act.session.present)?.value;
      const vote = affair.votes.findLast(
        ({ for: yes, unanimous, secret, open }) => (yes ?? unanimous ?? secret ?? open) !== undefined,
      );
      const open = vote?.open !== undefined || says(analysis, /mains?\s+levees?/g, affair);
      if (asked !== undefined && present !== undefined) {
        const needed = Math.ceil(present / 3);
        const values = { asked: asked.value, present, needed };
        // To name somebody the ballot is secret by law: whoever asks that it stay so needs no third.
        if (asked.value < needed && named === undefined) return [finding('few', asked, { values })];
        if (asked.value >= needed && open) return [finding('refused', asked, { values })];
      }
      if (named === undefined || open || isSecretWaived(analysis, affair)) return [];
      if (says(analysis, new RegExp(SECRET, 'g'), affair) || says(analysis, ONE_CANDIDATE, affair)) return [];
      if (
        says(
          analysis,
          /bulletins?|depouillement|l'urne|tour\s+de\s+scrutin|nuls?\s*:|(?:premier|1er)\s+tour/g,
          affair,
        )
      )
        return [];
      const divided = (vote?.against?.value ?? 0) + (vote?.abstentions?.value ?? 0) > 0;
      const values = { words: named.text };
      return divided ? [finding('counted', named, { values })] : [question('ask', named, values)];
    }),
});

const HEAD = 'Présents : 14';
const TITLE = 'Désignation d’un délégué au syndicat des eaux';
const names = (words: string): string => deliberation(HEAD, words, TITLE);

export const examples: Examples = {
  passes: [
    ...[
      'Dépouillement fait.',
      'Les papiers sont mis dans l’urne.',
      'Tour de scrutin unique.',
      'Nuls : 1.',
      'Nul : 1.',
      '1er tour.',
      'Bulletin : 1.',
    ].map(
      (words) =>
        ({
          why: words,
          text: names(
            `${words} Le conseil élit M. Luc PETIT délégué titulaire.\nPour : 12 – Abstentions : 2`,
          ),
          kind: 'deliberation',
        }) as const,
    ),
    {
      why: 'au scrutin secret',
      text: names(
        'Il est procédé au vote à bulletin secret. Le conseil désigne M. Luc PETIT délégué titulaire, par 12 voix pour et 2 contre.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'décision unanime de ne pas voter en secret',
      text: names(
        'Le conseil décide à l’unanimité de ne pas procéder au scrutin secret, et désigne M. Luc PETIT délégué titulaire.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'une seule candidature',
      text: names('Une seule candidature étant déposée, le conseil désigne M. Luc PETIT délégué titulaire.'),
      kind: 'deliberation',
    },
    {
      why: 'à main levée : une autre règle le regarde',
      text: names(
        'Vote à main levée. Le conseil désigne M. Luc PETIT délégué titulaire, pour : 12, contre : 2.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'bulletins dépouillés',
      text: names(
        'Premier tour. Bulletins trouvés : 14, nuls : 1. Le conseil élit M. Luc PETIT délégué titulaire.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'le tiers réclame, et le vote est secret',
      text: deliberation(
        HEAD,
        'Cinq membres réclament le scrutin secret, auquel il est procédé.\nPour : 10 – Contre : 4',
      ),
      kind: 'deliberation',
    },
    ...[
      'Un conseiller demande que le scrutin secret soit gardé. Il est voté à bulletins secrets. Le conseil élit M. Luc PETIT délégué titulaire.',
      'Trois membres réclamant le vote à bulletins secrets, le conseil n’y renonce pas, et désigne M. Luc PETIT délégué titulaire.',
    ].map((words) => ({
      why: `pour nommer, le secret est de droit : ${words}`,
      text: names(words),
      kind: 'deliberation' as const,
    })),
    {
      why: 'secrétaire de séance',
      text: deliberation(
        HEAD,
        'Le conseil désigne Mme Anne LEROY secrétaire de séance.\nPour : 12 – Contre : 2',
      ),
      kind: 'deliberation',
    },
    {
      why: 'secrétaire, sans plus',
      text: deliberation(
        HEAD,
        'Mme Anne LEROY est nommée secrétaire.\nLe conseil achète un terrain.\nPour : 12 – Contre : 2',
      ),
      kind: 'deliberation',
    },
    ...[
      'M. Luc PETIT, premier adjoint, est élu président de séance, à l’unanimité, pour l’examen de cette affaire.',
      'Le conseil élit M. Luc PETIT président de la séance pour le vote du compte administratif.',
      'M. Luc PETIT est désigné pour présider la séance.',
      'Mme Anne LEROY, adjointe, est élue pour assurer la présidence de la séance.',
      'Le conseil désigne Mme Anne LEROY, adjointe, pour présider les débats et le vote.',
      'Mme Anne LEROY est nommée présidente pour cette délibération.',
    ].map(
      (words) =>
        ({
          why: `qui préside le temps d’une affaire : ${words}`,
          text: deliberation(HEAD, `${words} Le conseil APPROUVE le compte.\nPour : 12 – Abstentions : 2`),
          kind: 'deliberation',
        }) as const,
    ),
    ...[
      'Aline PETIT, nommé (UDAF), membre du conseil d’administration',
      'M. Luc PETIT   désigné par le préfet   titulaire',
      'Le correspondant désigné, M. Luc PETIT, rend compte.',
    ].map(
      (words) =>
        ({
          why: `qui a été nommé ailleurs : ${words}`,
          text: deliberation(HEAD, `${words}\nDÉCIDE de fixer les tarifs.\nPour : 12 – Contre : 2`),
          kind: 'deliberation',
        }) as const,
    ),
    {
      why: 'titulaire d’un marché',
      text: deliberation(
        HEAD,
        'Le conseil désigne l’entreprise de M. Luc PETIT titulaire du lot 1.\nPour : 12 – Contre : 2',
      ),
      kind: 'deliberation',
    },
    {
      why: 'pas de nomination',
      text: deliberation(HEAD, 'DÉCIDE de fixer les tarifs.\nPour : 12 – Contre : 2'),
      kind: 'deliberation',
    },
    {
      why: 'à main levée, personne ne réclame le secret',
      text: deliberation(HEAD, 'Vote à main levée.\nPour : 12 – Contre : 2'),
      kind: 'deliberation',
    },
  ],
  fails: [
    {
      why: 'présidence d’un organisme',
      text: names(
        'Le conseil désigne M. Luc PETIT délégué et président du syndicat.\nPour : 12 – Contre : 2',
      ),
      kind: 'deliberation',
      message: 'counted',
      at: 'désigne',
    },
    {
      why: 'le tiers réclame, et l’on vote à main levée',
      text: deliberation(
        HEAD,
        'Cinq membres réclament le scrutin secret. Le vote a lieu à main levée.\nPour : 10 – Contre : 4',
      ),
      kind: 'deliberation',
      message: 'refused',
      at: 'Cinq membres réclam',
    },
    {
      why: 'quatre ne suffisent pas',
      text: deliberation(
        HEAD,
        'Quatre membres réclament le scrutin secret, auquel il est procédé.\nPour : 10 – Contre : 4',
      ),
      kind: 'deliberation',
      message: 'few',
      at: 'Quatre membres réclam',
    },
    {
      why: 'nomination votée pour et contre',
      text: names('Le conseil désigne M. Luc PETIT délégué titulaire.\nPour : 12 – Contre : 2'),
      kind: 'deliberation',
      message: 'counted',
      at: 'désigne',
    },
    {
      why: 'nomination avec abstentions',
      text: names('Le conseil élit M. Luc PETIT délégué titulaire.\nPour : 12 – Abstentions : 2'),
      kind: 'deliberation',
      message: 'counted',
      at: 'élit',
    },
    ...['a désigné', 'a été désigné', 'est, après débat, proclamé'].map(
      (at) =>
        ({
          why: `ce que fait le conseil : ${at}`,
          text: names(
            `M. Luc PETIT, que le conseil ${at} délégué titulaire, remercie.\nPour : 12 – Contre : 2`,
          ),
          kind: 'deliberation',
          message: 'counted',
          at: at.replace(/^.* /u, ''),
        }) as const,
    ),
    {
      why: 'rien n’est dit du scrutin',
      text: names('Le conseil nomme M. Luc PETIT délégué titulaire.\nAdopté à l’unanimité.'),
      kind: 'deliberation',
      message: 'ask',
      at: 'nomme',
    },
    {
      why: 'présents inconnus : la nomination se voit',
      text: deliberation(
        'Séance ordinaire',
        'Sont désignés membres de la commission : M. Luc PETIT, Mme Anne LEROY.\nPour : 12 – Contre : 1',
        'Commission',
      ),
      kind: 'deliberation',
      message: 'counted',
      at: 'Sont désignés',
    },
  ],
};
