/** CM-10: who holds a proxy is a councillor, and is there. */
import { defineRule, finding, missing } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { isListWhole, isPartial } from '../shared/sittings';
import { known } from '../shared/council';
import { deliberation } from '../shared/example-session';
import type { Person } from '../../../act/parse/model';
import { sameName } from '../../../act/parse/people';

export const rule = defineRule({
  meta: {
    id: 'CM-10',
    title: {
      fr: 'Le mandataire est un conseiller présent',
      en: 'Who holds a proxy is a councillor who is present',
    },
    kinds: ['deliberation', 'minutes'],
    severity: 'blocking',
    basis: ['CGCT-L2121-20'],
    method: 'X',
    needs: [],
    messages: {
      absent: {
        fr: '{giver} a donné pouvoir à {holder}, qui est absent : ce pouvoir ne peut pas être exercé. Comptez {giver} comme absent.',
        en: '{giver} gave a proxy to {holder}, who is absent: it cannot be used.',
      },
      unlisted: {
        fr: '{giver} a donné pouvoir à {holder}, qui ne figure pas parmi les présents : vérifiez le nom ou la liste ; seul un conseiller présent peut voter pour un autre.',
        en: '{giver} gave a proxy to {holder}, who is not among those present.',
      },
      stranger: {
        fr: '{holder}, qui a reçu le pouvoir de {giver}, ne figure pas parmi les conseillers municipaux de la commune : un pouvoir ne se donne qu’à un collègue du conseil.',
        en: '{holder}, who holds the proxy of {giver}, is not a councillor of the commune.',
      },
    },
  },
  concerns: ({ act }) => act.session.proxies.length > 0,
  check: ({ analysis }) => {
    const { session, movements } = analysis.act;
    const { present, presentNames, absentNames, proxies, president, secretaries } = session;
    const members = analysis.commune?.councillors;
    const whole = isListWhole(analysis);
    if (!whole && members === undefined && absentNames.length === 0 && proxies.length < 2)
      return [missing('presentNames')];
    const there: readonly Person[] = [
      ...presentNames,
      ...(president === undefined ? [] : [president]),
      // A list as long as the number told has everybody: a secretary whom it does not name is not there.
      ...(whole && present !== undefined ? [] : secretaries),
    ];
    const givers = proxies.filter((proxy) => !isPartial(analysis, proxy)).map(({ from }) => from);
    return proxies.flatMap((proxy): Outcome[] => {
      const { from, to } = proxy;
      if (isPartial(analysis, proxy) || isTitle(to) || movements.some(({ people }) => known(people, to)))
        return [];
      const values = { giver: from.name, holder: to.name };
      const isThere = known(there, to);
      if (!isThere && (known(absentNames, to) || known(givers, to)))
        return [finding('absent', proxy, { values })];
      if (
        members !== undefined &&
        !isThere &&
        !members.some((one) => sameName(`${one.firstName} ${one.lastName}`, to.name))
      )
        return [finding('stranger', proxy, { values })];
      return whole && !isThere ? [finding('unlisted', proxy, { values })] : [];
    });
  },
});

/** "M. le maire": whoever that is. */
const isTitle = ({ name }: Person): boolean => /^(?:maire|présidente?|adjointe?)$/iu.test(name);

const PRESENT = 'Présents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT';
const councillors = [
  { firstName: 'Paul', lastName: 'Rouget' },
  { firstName: 'Claire', lastName: 'Moreau' },
  { firstName: 'Guy', lastName: 'Noel' },
];

export const examples: Examples = {
  passes: [
    {
      why: 'mandataire présent',
      text: deliberation(`${PRESENT}\nM. Guy NOEL a donné pouvoir à Mme Claire MOREAU.`),
      kind: 'deliberation',
    },
    {
      why: 'nommé par son seul nom',
      text: deliberation(`${PRESENT}\nM. Guy NOEL a donné pouvoir à Mme MOREAU.`),
      kind: 'deliberation',
    },
    {
      why: 'parmi des hommes que « Mrs » annonce',
      text: deliberation(
        'Présents : Mmes Claire MOREAU, Odile FAURE ; Mrs Paul ROUGET, Luc PETIT\nPouvoirs : M. Guy NOEL à M. Paul ROUGET ; Mme Anne LEROY à M. Luc PETIT',
      ),
      kind: 'deliberation',
    },
    {
      why: 'au maire, par son titre',
      text: deliberation(`${PRESENT}\nM. Guy NOEL a donné pouvoir à M. le maire.`),
      kind: 'deliberation',
    },
    {
      why: 'au président, nommé à part',
      text: deliberation(
        'sous la présidence de Mme Odile FAURE, maire\nPrésents : M. Paul ROUGET, M. Luc PETIT\nM. Guy NOEL a donné pouvoir à Mme Odile FAURE.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'à la secrétaire, oubliée dans la liste',
      text: deliberation(
        `${PRESENT}\nSecrétaire de séance : Mme Odile FAURE\nM. Guy NOEL a donné pouvoir à Mme Odile FAURE.`,
      ),
      kind: 'deliberation',
    },
    {
      why: 'à la secrétaire, quatrième des quatre présents',
      text: deliberation(
        `Présents : 4\n${PRESENT}\nAbsent : M. Jean BOLE\nSecrétaire de séance : Mme Odile FAURE\nM. Guy NOEL a donné pouvoir à Mme Odile FAURE.`,
      ),
      kind: 'deliberation',
    },
    {
      why: 'à la secrétaire, présente et nommée',
      text: deliberation(
        `Présents : 3\n${PRESENT}\nSecrétaire de séance : M. Luc PETIT\nM. Guy NOEL a donné pouvoir à M. Luc PETIT.`,
      ),
      kind: 'deliberation',
    },
    {
      why: 'mandataire arrivé plus tard',
      text: deliberation(
        `${PRESENT}\nArrivée de Mme Odile FAURE à 20 h 30.\nM. Guy NOEL a donné pouvoir à Mme Odile FAURE.`,
      ),
      kind: 'deliberation',
    },
    {
      why: 'liste des présents incomplète : ils sont douze',
      text: deliberation(
        `Présents : 12\n${PRESENT}\nAbsent : M. Jean BOLE\nM. Guy NOEL a donné pouvoir à Mme Odile FAURE.`,
      ),
      kind: 'deliberation',
    },
    {
      why: 'conseillère selon le profil, liste incomplète',
      text: deliberation('Présents : 12\nM. Guy NOEL a donné pouvoir à Mme Claire MOREAU.'),
      kind: 'deliberation',
      commune: { councillors },
    },
    {
      why: 'présente, et absente du profil',
      text: deliberation(`${PRESENT}\nM. Guy NOEL a donné pouvoir à M. Luc PETIT.`),
      kind: 'deliberation',
      commune: { councillors },
    },
    {
      why: 'pouvoir pour une partie de la séance',
      text: deliberation(`${PRESENT}\nM. Guy NOEL a donné pouvoir à Mme Odile FAURE à partir du point 5.`),
      kind: 'deliberation',
    },
    {
      why: 'deux mandants, deux présents non nommés',
      text: deliberation(
        'Présents : 12\nM. Guy NOEL a donné pouvoir à Mme Odile FAURE.\nM. Jean BOLE a donné pouvoir à Mme Anne LEROY.',
      ),
      kind: 'deliberation',
    },
  ],
  fails: [
    {
      why: 'une société représentée, plus loin, ne cache pas les pouvoirs de l’en-tête',
      text: deliberation(
        `${PRESENT}\nReprésentés : M. Guy NOEL par M. Jean BOLE ; Mme Anne ROY par M. Luc PETIT\nAbsents : M. Jean BOLE`,
        'La SCI DES TILLEULS, représentée par sa gérante, achète le lot.',
      ),
      kind: 'deliberation',
      message: 'absent',
      at: 'M. Guy NOEL par M. Jean BOLE',
    },
    ...['LE GALL', 'LAS VERGNAS', 'DE SA'].map((giver) => ({
      why: `mandataire absent, pouvoir donné par ${giver}`,
      text: deliberation(
        `${PRESENT}\nAbsents : M. ${giver}, Mme Odile FAURE\nM. ${giver} a donné pouvoir à Mme Odile FAURE.`,
      ),
      kind: 'deliberation' as const,
      message: 'absent',
      at: `M. ${giver} a donné pouvoir à Mme Odile FAURE`,
    })),
    {
      why: 'mandataire absent',
      text: deliberation(
        `${PRESENT}\nAbsents : M. Guy NOEL, Mme Odile FAURE\nM. Guy NOEL a donné pouvoir à Mme Odile FAURE.`,
      ),
      kind: 'deliberation',
      message: 'absent',
      at: 'M. Guy NOEL a donné pouvoir à Mme Odile FAURE',
    },
    {
      why: 'mandataire qui a lui-même donné pouvoir',
      text: deliberation(
        'Présents : 12\nM. Guy NOEL a donné pouvoir à Mme Odile FAURE.\nMme Odile FAURE a donné pouvoir à M. Luc PETIT.',
      ),
      kind: 'deliberation',
      message: 'absent',
      at: 'M. Guy NOEL a donné pouvoir à Mme Odile FAURE',
    },
    {
      why: 'mandataire hors de la liste, qui est entière',
      text: deliberation(`Présents : 3\n${PRESENT}\nM. Guy NOEL a donné pouvoir à Mme Odile FAURE.`),
      kind: 'deliberation',
      message: 'unlisted',
      at: 'M. Guy NOEL a donné pouvoir à Mme Odile FAURE',
    },
    {
      why: 'à la secrétaire, que la liste entière ne nomme pas',
      text: deliberation(
        `En exercice : 5 – Présents : 3\n${PRESENT}\nSecrétaire de séance : Mme Odile FAURE\nM. Guy NOEL a donné pouvoir à Mme Odile FAURE.`,
      ),
      kind: 'deliberation',
      message: 'unlisted',
      at: 'M. Guy NOEL a donné pouvoir à Mme Odile FAURE',
    },
    {
      why: 'mandataire qui n’est pas conseiller',
      text: deliberation('Présents : 12\nM. Guy NOEL a donné pouvoir à M. Olivier GROSJEAN.'),
      kind: 'deliberation',
      commune: { councillors },
      message: 'stranger',
      at: 'M. Guy NOEL a donné pouvoir à M. Olivier GROSJEAN',
    },
  ],
  lacks: [
    {
      why: 'ni liste des présents, ni profil',
      text: deliberation('Présents : 12\nM. Guy NOEL a donné pouvoir à Mme Odile FAURE.'),
      kind: 'deliberation',
      missing: 'presentNames',
    },
  ],
  ignores: [{ why: 'aucun pouvoir', text: deliberation(PRESENT), kind: 'deliberation' }],
};
