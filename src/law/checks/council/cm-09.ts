/** CM-09: a councillor holds one proxy at most. */
import { samePerson } from '../../../act/parse/people';
import { defineRule, finding, missing } from '../framework/rule';
import type { Examples, FindingOutcome } from '../framework/rule';
import { isEpidemic } from '../shared/council';
import { isPartial } from '../shared/sittings';
import { first } from '../shared/words';

export const rule = defineRule({
  meta: {
    id: 'CM-09',
    title: { fr: 'Un conseiller ne reçoit qu’un pouvoir', en: 'A councillor holds one proxy at most' },
    kinds: ['deliberation', 'minutes'],
    severity: 'blocking',
    basis: ['CGCT-L2121-20'],
    method: 'A',
    needs: [],
    messages: {
      several: {
        fr: '{holder} détient plusieurs pouvoirs : celui de {first} et celui de {other}. Un seul est valable ; le second mandant doit être compté comme absent.',
        en: '{holder} holds several proxies: those of {first} and of {other}. Only one is valid.',
      },
      told: {
        fr: '« {words} » : un conseiller ne peut recevoir qu’un pouvoir. Un seul est valable ; les autres mandants doivent être comptés comme absents.',
        en: '“{words}”: a councillor holds one proxy at most.',
      },
      many: {
        fr: '{proxies} pouvoirs pour {present} présents : un conseiller ne peut en recevoir qu’un, le compte ne peut être juste.',
        en: '{proxies} proxies for {present} present: one each at most.',
      },
    },
  },
  // Two proxies each during the epidemic.
  concerns: (analysis) => !isEpidemic(analysis),
  check: ({ analysis }) => {
    const { present, proxyCount, proxies } = analysis.act.session;
    const whole = proxies.filter((proxy) => !isPartial(analysis, proxy));
    const several = whole.flatMap((proxy, i): FindingOutcome[] => {
      const earlier = whole
        .slice(0, i)
        .find(({ from, to }) => samePerson(to, proxy.to) && !samePerson(from, proxy.from));
      if (earlier === undefined) return [];
      const values = { holder: proxy.to.name, first: earlier.from.name, other: proxy.from.name };
      return [finding('several', proxy, { values })];
    });
    const held = first(analysis, HOLDS_SEVERAL);
    if (held !== undefined) {
      // The proxies of the same sentence are told with its words.
      const others = several.filter(({ at }) => at.start > held.end + 60 || at.end < held.start);
      return [finding('told', held, { values: { words: held.text } }), ...others];
    }
    if (several.length > 0) return several;
    // Proxies are spoken of, without who gave one to whom.
    if (
      proxies.length === 0 &&
      proxyCount?.value !== 0 &&
      /pouvoir|procuration|mandat|represent/.test(analysis.folded.lower)
    )
      return [missing('proxies')];
    return present !== undefined && proxyCount !== undefined && proxyCount.value > present.value
      ? [finding('many', proxyCount, { values: { proxies: proxyCount.value, present: present.value } })]
      : [];
  },
});

/** "porteur des pouvoirs de M. X et de Mme Y", "détient deux procurations". */
const HOLDS_SEVERAL =
  /(?:porteu(?:r|se)|titulaire|detenteu?r(?:ice)?|muni\w*|dispos\w+|detien\w+|a\s+recu|ayant\s+recu|recoit|porte)\s+(?:(?:de\s+)?(?:deux|trois|2|3)\s+(?:pouvoirs|procurations|mandats)(?![^.;\n]{0,40}(?:chacun|maximum|au\s+plus))|(?:des|les|de|d')\s*(?:pouvoirs|procurations|mandats)\s+d[e'][^.;\n]{3,40}?\s+et\s+d[e'])/g;

export const examples: Examples = {
  passes: [
    ...[
      'M. Luc PETIT est porteur du pouvoir de M. Alain BOIS.',
      'Nul ne peut détenir deux pouvoirs.',
      'Le conseil adopte des mandats de représentation.',
    ].map((words) => ({
      why: words,
      text: `Présents : 12 – pouvoirs : 0\n${words}`,
      kind: 'deliberation' as const,
    })),
    {
      why: 'chacun n’en reçoit qu’un',
      text: 'Présents : 12\nMme Odile FAURE a donné pouvoir à M. Luc PETIT.\nM. Guy NOEL a donné pouvoir à Mme Claire MOREAU.',
      kind: 'deliberation',
    },
    { why: 'aucun pouvoir', text: 'Présents : 12 – pouvoirs : 0', kind: 'deliberation' },
    {
      why: 'deux porteurs du même nom, de prénoms différents',
      text: 'Présents : 12\nMme Odile FAURE a donné pouvoir à M. Luc PETIT.\nM. Guy NOEL a donné pouvoir à M. Jean PETIT.',
      kind: 'deliberation',
    },
    {
      why: 'deux porteurs du même nom, homme et femme',
      text: 'Présents : 12\nMme Odile FAURE a donné pouvoir à M. PETIT.\nM. Guy NOEL a donné pouvoir à Mme PETIT.',
      kind: 'deliberation',
    },
    {
      why: 'le même pouvoir, dit deux fois',
      text: 'Présents : 12\nMme Odile FAURE a donné pouvoir à M. Luc PETIT.\nMme FAURE a donné pouvoir à M. PETIT.',
      kind: 'deliberation',
    },
    {
      why: 'deux pouvoirs, l’un après l’autre',
      text: 'Présents : 12\nMme Odile FAURE a donné pouvoir à M. Luc PETIT jusqu’à son arrivée.\nM. Guy NOEL a donné pouvoir à M. Luc PETIT à partir de 21 h.',
      kind: 'deliberation',
    },
    {
      why: 'autant de pouvoirs que de présents',
      text: 'Présents : 1 – pouvoirs : 1\nM. Guy NOEL a donné pouvoir à Mme Claire MOREAU.',
      kind: 'deliberation',
    },
  ],
  fails: [
    {
      why: 'qui reçoit deux pouvoirs, dits après lui',
      text: 'Présents : 12\nMme Anne VIDAL a reçu pouvoir de M. Alain BOIS et de Mme Rose DIOT.',
      kind: 'deliberation',
      message: 'several',
      at: 'Mme Rose DIOT',
    },
    ...(
      [
        [
          'M. Luc PETIT est porteur des pouvoirs de M. Alain BOIS et de Mme Rose DIOT.',
          'porteur des pouvoirs de M. Alain BOIS et de',
        ],
        [
          'Mme Anne VIDAL détient les procurations de Rose DIOT et d’Alain BOIS.',
          'détient les procurations de Rose DIOT et d’',
        ],
        ['Mme Anne VIDAL a reçu deux pouvoirs.', 'a reçu deux pouvoirs'],
        ['M. Luc PETIT, titulaire de deux procurations, vote trois fois.', 'titulaire de deux procurations'],
      ] as const
    ).map(([words, at]) => ({
      why: words,
      text: `Présents : 12\n${words}`,
      kind: 'deliberation' as const,
      message: 'told',
      at,
    })),
    {
      why: 'deux mandants pour un mandataire',
      text: 'Présents : 12\nMme Odile FAURE a donné pouvoir à M. Luc PETIT.\nM. Guy NOEL a donné pouvoir à M. PETIT.',
      kind: 'deliberation',
      message: 'several',
      at: 'M. Guy NOEL a donné pouvoir à M. PETIT',
    },
    {
      why: 'liste de pouvoirs',
      text: 'Présents : 12\nPouvoirs : Denis ESCLAN à Marylène FOLLIER ; Luc PETIT à Marylène FOLLIER',
      kind: 'deliberation',
      message: 'several',
      at: 'Luc PETIT à Marylène FOLLIER',
    },
    {
      why: 'un porteur nommé avec ses deux mandants',
      text: 'Présents : 12 – pouvoirs : 2\nPouvoir de M. Guy NOEL à Mme Claire MOREAU ; pouvoir de Mme Odile FAURE à Mme Claire MOREAU',
      kind: 'minutes',
      message: 'several',
      at: 'Mme Odile FAURE à Mme Claire MOREAU',
    },
    {
      why: 'plus de pouvoirs que de présents',
      text: 'Présents : 1 – pouvoirs : 2\nM. Guy NOEL a donné pouvoir à Mme Claire MOREAU.',
      kind: 'deliberation',
      message: 'many',
      at: '2',
    },
  ],
  lacks: [
    {
      why: 'des pouvoirs sont comptés, sans dire à qui',
      text: 'Présents : 12 – pouvoirs : 2',
      kind: 'deliberation',
      missing: 'proxies',
    },
  ],
  ignores: [
    {
      why: 'deux pouvoirs étaient permis pendant l’épidémie',
      text: 'Présents : 12\nMme Odile FAURE a donné pouvoir à M. Luc PETIT.\nM. Guy NOEL a donné pouvoir à M. PETIT.',
      kind: 'deliberation',
      date: '2021-03-26',
    },
  ],
};
