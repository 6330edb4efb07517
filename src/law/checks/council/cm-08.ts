/** CM-08: nobody is present and represented, nor present and absent, at the same time. */
import type { Person } from '../../../act/parse/model';
import { samePerson } from '../../../act/parse/people';
import { defineRule, finding, missing } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { isPartial } from '../shared/sittings';
import { known } from '../shared/council';
import { deliberation } from '../shared/example-session';

export const rule = defineRule({
  meta: {
    id: 'CM-08',
    title: {
      fr: 'Nul n’est à la fois présent et représenté ou absent',
      en: 'Nobody is both present and represented or absent',
    },
    kinds: ['deliberation', 'minutes'],
    severity: 'major',
    basis: ['CGCT-L2121-20'],
    method: 'X',
    needs: [],
    messages: {
      represented: {
        fr: '{name} figure parmi les présents et a donné pouvoir à {holder} : un membre présent vote lui-même. Corrigez la liste ou le pouvoir.',
        en: '{name} is present and gave a proxy to {holder}: one who is present votes in person.',
      },
      absent: {
        fr: '{name} figure à la fois parmi les présents et parmi les absents : corrigez l’une des deux listes.',
        en: '{name} is both among those present and those absent.',
      },
      twice: {
        fr: '{name} a donné deux pouvoirs, à {holder} et à {other} : un seul peut valoir.',
        en: '{name} gave two proxies, to {holder} and to {other}.',
      },
    },
  },
  check: ({ analysis }) => {
    const { session, movements } = analysis.act;
    const { presentNames, absentNames, proxies } = session;
    if (presentNames.length === 0) return [missing('presentNames')];
    const moves = (person: Person): boolean =>
      movements.some(({ people }) => known(people, person)) ||
      presentNames.some((one) => one.note !== undefined && samePerson(one, person));
    const outcomes: Outcome[] = [];
    for (const [i, proxy] of proxies.entries()) {
      const { from, to } = proxy;
      if (isPartial(analysis, proxy)) continue;
      const before = proxies.slice(0, i).find((one) => exactly(one.from, from));
      if (before !== undefined && !isPartial(analysis, before) && !samePerson(before.to, to))
        outcomes.push(
          finding('twice', proxy, { values: { name: from.name, holder: before.to.name, other: to.name } }),
        );
      if (!moves(from) && isAmong(presentNames, absentNames, from))
        outcomes.push(finding('represented', proxy, { values: { name: from.name, holder: to.name } }));
    }
    const given = proxies.map(({ from }) => from);
    for (const person of absentNames)
      if (!known(given, person) && !moves(person) && presentNames.some((one) => exactly(one, person)))
        outcomes.push(finding('absent', person, { values: { name: person.name } }));
    return outcomes;
  },
});

/** Both writings give more than a family name, or the very same one: no homonym. */
const exactly = (one: Person, other: Person): boolean =>
  samePerson(one, other) && wordsOf(one) === wordsOf(other);

const wordsOf = ({ name }: Person): number => name.split(/[\s-]+/u).length;

/** Among those present, and not one of the absent with the same family name. */
const isAmong = (present: readonly Person[], absent: readonly Person[], person: Person): boolean => {
  const there = present.filter((one) => samePerson(one, person));
  if (there.length === 0) return false;
  if (there.some((one) => exactly(one, person))) return true;
  return there.length === 1 && !known(absent, person);
};

const PRESENT = 'Présents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT';

export const examples: Examples = {
  passes: [
    {
      why: 'le nombre des présents, puis qui a donné pouvoir, sur une ligne',
      text: deliberation(
        'Président : M. Paul ROUGET\nPrésents : 2 : M. Paul ROUGET, Mme Claire MOREAU - M. Luc PETIT a donné pouvoir à Mme Claire MOREAU - Absent : M. Guy NOEL',
      ),
      kind: 'deliberation',
    },
    {
      why: 'un représenté dans la liste des membres présents ou représentés',
      text: deliberation(
        'Présents : M. Paul ROUGET, M. Luc PETIT représenté par Mme Claire MOREAU, Mme Claire MOREAU',
      ),
      kind: 'deliberation',
    },
    {
      why: 'le mandant est absent',
      text: deliberation(`${PRESENT}\nAbsent : M. Guy NOEL (pouvoir à Mme Claire MOREAU)`),
      kind: 'deliberation',
    },
    {
      why: 'même nom, autre civilité',
      text: deliberation(`${PRESENT}\nAbsente : Mme PETIT (pouvoir à Mme Claire MOREAU)`),
      kind: 'deliberation',
    },
    {
      why: 'même nom, autre prénom',
      text: deliberation(`${PRESENT}\nM. Jean PETIT a donné pouvoir à Mme Claire MOREAU.`),
      kind: 'deliberation',
    },
    {
      why: 'le nom seul, et l’absent qui le porte est nommé',
      text: deliberation(`${PRESENT}\nAbsent : M. Jean PETIT\nM. PETIT a donné pouvoir à Mme Claire MOREAU.`),
      kind: 'deliberation',
    },
    {
      why: 'pouvoir jusqu’à son arrivée',
      text: deliberation(
        `${PRESENT}\nM. Luc PETIT a donné pouvoir à Mme Claire MOREAU jusqu’à son arrivée à 20 h 30.`,
      ),
      kind: 'deliberation',
    },
    {
      why: 'arrivé en cours de séance',
      text: deliberation(
        'Présents : M. Paul ROUGET, M. Luc PETIT (arrivé à 20 h 30)\nM. Luc PETIT a donné pouvoir à M. Paul ROUGET.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'son départ est dit',
      text: deliberation(
        `${PRESENT}\nM. Luc PETIT a donné pouvoir à Mme Claire MOREAU.\nM. Luc PETIT quitte la séance à 21 h.`,
      ),
      kind: 'deliberation',
    },
    {
      why: 'présents et absents distincts',
      text: deliberation(`${PRESENT}\nAbsents : M. Guy NOEL, Mme Odile FAURE`),
      kind: 'deliberation',
    },
    {
      why: 'absent au début, arrivé ensuite',
      text: deliberation(`${PRESENT}\nAbsent : M. Luc PETIT\nArrivée de M. Luc PETIT à 20 h 30.`),
      kind: 'deliberation',
    },
    {
      why: 'nom seul, qui peut être celui d’un autre',
      text: deliberation(`${PRESENT}\nAbsent : M. PETIT`),
      kind: 'deliberation',
    },
    {
      why: 'deux pouvoirs, pour deux moments',
      text: deliberation(
        `${PRESENT}\nM. Guy NOEL a donné pouvoir à Mme Claire MOREAU jusqu’au point 3.\nM. Guy NOEL a donné pouvoir à M. Paul ROUGET à partir du point 4.`,
      ),
      kind: 'deliberation',
    },
    {
      why: 'le même pouvoir, dit deux fois',
      text: deliberation(
        `${PRESENT}\nM. Guy NOEL a donné pouvoir à Mme Claire MOREAU.\nM. Guy NOEL a donné pouvoir à Mme MOREAU.`,
      ),
      kind: 'deliberation',
    },
    {
      why: 'deux mandants du même nom',
      text: deliberation(
        `${PRESENT}\nM. Guy NOEL a donné pouvoir à Mme Claire MOREAU.\nM. NOEL a donné pouvoir à M. Paul ROUGET.`,
      ),
      kind: 'deliberation',
    },
  ],
  fails: [
    ...[
      'A remis un pouvoir : Luc PETIT, à Claire MOREAU.',
      'Pouvoirs : Luc PETIT, à Claire MOREAU ; Guy NOEL, à Paul ROUGET.',
    ].map((words) => ({
      why: words,
      text: deliberation(`Présents : Paul ROUGET, Claire MOREAU, Luc PETIT\n${words}`),
      kind: 'deliberation' as const,
      message: 'represented',
      at: 'Luc PETIT, à Claire MOREAU',
    })),
    {
      why: 'présent, et représenté',
      text: deliberation(`${PRESENT}\nM. Luc PETIT a donné pouvoir à Mme Claire MOREAU.`),
      kind: 'deliberation',
      message: 'represented',
      at: 'M. Luc PETIT a donné pouvoir à Mme Claire MOREAU',
    },
    {
      why: 'le nom seul, quand un seul le porte',
      text: deliberation(`${PRESENT}\nPouvoirs : M. PETIT à Mme MOREAU`),
      kind: 'deliberation',
      message: 'represented',
      at: 'M. PETIT à Mme MOREAU',
    },
    {
      why: 'le nom entier, malgré l’absent du même nom',
      text: deliberation(`${PRESENT}\nAbsent : M. PETIT\nM. Luc PETIT a donné pouvoir à Mme Claire MOREAU.`),
      kind: 'deliberation',
      message: 'represented',
      at: 'M. Luc PETIT a donné pouvoir à Mme Claire MOREAU',
    },
    {
      why: 'dans les deux listes',
      text: deliberation(`${PRESENT}\nAbsents : M. Luc PETIT, M. Guy NOEL`),
      kind: 'deliberation',
      message: 'absent',
      at: 'M. Luc PETIT',
    },
    {
      why: 'deux pouvoirs donnés',
      text: deliberation(
        `${PRESENT}\nM. Guy NOEL a donné pouvoir à Mme Claire MOREAU.\nM. Guy NOEL a donné pouvoir à M. Paul ROUGET.`,
      ),
      kind: 'deliberation',
      message: 'twice',
      at: 'M. Guy NOEL a donné pouvoir à M. Paul ROUGET',
    },
  ],
  lacks: [
    {
      why: 'présents non nommés',
      text: deliberation('Présents : 9\nM. Luc PETIT a donné pouvoir à Mme Claire MOREAU.'),
      kind: 'deliberation',
      missing: 'presentNames',
    },
  ],
};
