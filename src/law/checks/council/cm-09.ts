/** CM-09: a councillor holds one proxy at most. */
import { sameName } from '../../../act/parse/people';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';

export const rule = defineRule({
  meta: {
    id: 'CM-09',
    title: { fr: 'Un conseiller ne reçoit qu’un pouvoir', en: 'A councillor holds one proxy at most' },
    kinds: ['deliberation', 'minutes'],
    severity: 'blocking',
    basis: ['CGCT-L2121-20'],
    method: 'A',
    needs: ['proxies'],
    messages: {
      several: {
        fr: '{holder} détient plusieurs pouvoirs : celui de {first} et celui de {other}. Un seul est valable ; le second mandant doit être compté comme absent.',
        en: '{holder} holds several proxies: those of {first} and of {other}. Only one is valid.',
      },
    },
  },
  check: ({ given: { proxies } }) =>
    proxies.flatMap((proxy, i): Outcome[] => {
      const first = proxies.slice(0, i).find(({ to }) => sameName(to.name, proxy.to.name));
      if (first === undefined) return [];
      const values = { holder: proxy.to.name, first: first.from.name, other: proxy.from.name };
      return [finding('several', proxy, { values })];
    }),
});

export const examples: Examples = {
  passes: [
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
  ],
  fails: [
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
  ],
  lacks: [
    {
      why: 'des pouvoirs sont comptés, sans dire à qui',
      text: 'Présents : 12 – pouvoirs : 2',
      kind: 'deliberation',
      missing: 'proxies',
    },
  ],
};
