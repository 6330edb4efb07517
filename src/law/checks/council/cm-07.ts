/** CM-07: those present, represented and absent add up to the members in office; names and numbers agree. */
import type { Count } from '../../../act/parse/model';
import { samePerson } from '../../../act/parse/people';
import type { Analysis } from '../../analysis';
import { defineRule, finding, missing } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { deliberation } from '../shared/example-session';
import { isListWhole } from '../shared/council';

export const rule = defineRule({
  meta: {
    id: 'CM-07',
    title: {
      fr: 'Présents, représentés et absents font le compte',
      en: 'Present, represented and absent add up',
    },
    kinds: ['deliberation', 'minutes'],
    severity: 'major',
    basis: [],
    method: 'A',
    needs: ['inOffice', 'present'],
    messages: {
      sum: {
        fr: 'Les nombres ne font pas le compte : {parts}, pour {inOffice} conseillers en exercice. Vérifiez-les.',
        en: 'The numbers do not add up: {parts}, for {inOffice} members in office.',
      },
      over: {
        fr: '{present} présent(s) et {proxies} représenté(s) dépassent les {inOffice} conseillers en exercice : vérifiez ces nombres.',
        en: '{present} present and {proxies} represented exceed the {inOffice} members in office.',
      },
      listed: {
        fr: 'Présents annoncés : {present} ; nommés : {names}. Vérifiez la liste ou le nombre.',
        en: '{present} are told to be present and {names} are named.',
        severity: 'minor',
      },
      proxies: {
        fr: 'Pouvoirs annoncés : {told} ; nommés : {names}. Vérifiez la liste ou le nombre.',
        en: '{told} proxies are told and {names} are named.',
        severity: 'minor',
      },
    },
  },
  check: ({ analysis, given: { inOffice, present } }) => {
    const { session } = analysis.act;
    const { absent, excused, proxyCount, presentNames, presentSure, proxies } = session;
    const n = inOffice.value;
    const represented = proxyCount?.value ?? proxies.length;
    const named = presentNames.length;
    const names =
      session.present !== undefined &&
      presentSure &&
      named > 2 &&
      !isListWhole(analysis) &&
      // The president may stand apart, late comers may be counted or not.
      Math.abs(named - session.present.value) >
        analysis.act.movements.filter(({ kind }) => kind === 'arrival').length
        ? [finding('listed', session.present, { values: { present: session.present.value, names: named } })]
        : [];
    const held =
      proxyCount !== undefined && proxies.length > 0 && proxies.length !== proxyCount.value
        ? [finding('proxies', proxyCount, { values: { told: proxyCount.value, names: proxies.length } })]
        : [];
    if (present.value > n || present.value + represented > n)
      return [
        finding('over', present, { values: { present: present.value, proxies: represented, inOffice: n } }),
        ...names,
        ...held,
      ];
    if (absent === undefined && excused === undefined)
      return names.length + held.length > 0
        ? [...names, ...held]
        : session.present === undefined
          ? [missing('present')]
          : [];
    // Who comes late or leaves may be counted among those present, or not.
    const moving = analysis.act.movements
      .filter(({ kind }) => kind !== 'withdrawal')
      .reduce((sum, { count, people }) => sum + Math.max(count, people.length), 0);
    const apart = isApart(analysis);
    const fits = Array.from({ length: 2 * moving + 1 }, (_, i) => present.value - moving + i).some((there) =>
      adds(n, there, represented, absent, excused, apart),
    );
    return fits
      ? [...names, ...held]
      : [
          finding('sum', absent ?? excused ?? present, {
            values: {
              inOffice: n,
              parts: partsOf(present.value, proxyCount?.value ?? (represented || undefined), absent, excused),
            },
          }),
          ...names,
          ...held,
        ];
  },
});

/** "Absents" may hold those who are represented, or those excused, or neither. */
const adds = (
  inOffice: number,
  present: number,
  represented: number,
  absent: Count | undefined,
  excused: Count | undefined,
  apart: boolean,
): boolean => {
  const [away, sorry] = [absent?.value ?? 0, excused?.value ?? 0];
  return [
    ...(apart ? [] : [away, sorry, away + sorry]),
    represented + away,
    represented + sorry,
    represented + away + sorry,
  ].some((others) => present + others === inOffice);
};

/**
 * "Absents sans pouvoir : 3", or three absent whose names are of nobody who gave a proxy: those represented come on top.
 */
const isApart = ({ text, act: { session } }: Analysis): boolean => {
  const { absent, excused, absentNames, proxies } = session;
  const alone = [absent, excused].some(
    (count) =>
      count !== undefined &&
      /(?:absent|excus)\S*\s+(?:et\s+)?(?:sans\s+(?:pouvoir|procuration|mandat)|non\s+représent)[^:\n\d]{0,20}[:=]?\s*$/iu.test(
        text.slice(Math.max(0, count.start - 60), count.start),
      ),
  );
  if (alone) return true;
  const told = (absent?.value ?? 0) + (excused?.value ?? 0);
  return (
    proxies.length > 0 &&
    absentNames.length === told &&
    absentNames.every((person) => !proxies.some(({ from }) => samePerson(from, person)))
  );
};

const partsOf = (
  present: number,
  represented: number | undefined,
  absent: Count | undefined,
  excused: Count | undefined,
): string =>
  [
    `${String(present)} présents`,
    ...(represented === undefined ? [] : [`${String(represented)} représentés`]),
    ...(absent === undefined ? [] : [`${String(absent.value)} absents`]),
    ...(excused === undefined ? [] : [`${String(excused.value)} excusés`]),
  ].join(', ');

const NAMES = 'Étaient présents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT.';

export const examples: Examples = {
  passes: [
    ...[
      'En exercice : 13\nPrésents : 9\nPouvoirs : 1\nAbsents sans pouvoir : 3',
      'En exercice : 12\nPrésents : 9\nAbsents : 3\nM. Guy NOEL a donné pouvoir à Mme Claire MOREAU.\nAbsents : M. Guy NOEL, Mme Anne ROY, M. Jean VIAL.',
      'Sur les 38 conseillers en exercice, 27 étaient présents et 5 avaient donné procuration ; 6 étaient absents ou excusés.',
      'Des 15 membres en exercice, 11 sont présents, 2 se sont fait représenter et 2 sont absents.',
      'Membres en exercice : 15\nPrésents (11) : M. Paul ROUGET, Mme Claire MOREAU\nAbsents (4) : M. Luc PETIT',
      'En exercice : 15 – Présents : 12\nExcusés (2 h avant la séance) : M. Luc BRUN',
      'En exercice : 15 – Présents : 12\nÉtaient présents : M. Paul ROUGET, Mme Claire MOREAU.',
      'En exercice : 15 – Présents : 15',
      'En exercice : 15 – Présents : 11 – Absents : 3\nM. Luc PETIT arrive à 20 h 15.',
      'En exercice : 15 – Présents : 12 – Absents : 4\nM. Luc PETIT arrive à 20 h 15.',
      'En exercice : 15 – Présents : 11 – Absents : 2\nDeux conseillers arrivent à 20 h 15.',
      'En exercice : 15 – Présents : 10 – Pouvoirs : 1 – Absents : 4 – Excusés : 2',
      'En exercice : 15 – Présents : 11 – Pouvoirs : 1 – Absents : 1 – Excusés : 3',
      'En exercice : 12\nPrésents : 9\nPouvoirs : 1\nAbsents : 3\nAbsents : M. Luc BRUN, Mme Anne ROY, M. Jean VIAL.',
      'En exercice : 12\nPrésents : 9\nAbsents : 3\nM. Guy NOEL a donné pouvoir à Mme Claire MOREAU.\nMme Anne ROY a donné pouvoir à M. Luc PETIT.\nAbsents : M. Guy NOEL, Mme Anne ROY, M. Jean VIAL.',
    ].map((head) => ({ why: head, text: deliberation(head), kind: 'deliberation' as const })),
    {
      why: 'un retardataire, compté parmi les absents au début',
      text: deliberation(
        'En exercice : 15 – Présents : 11 – Pouvoirs : 1 – Excusés : 4\nM. Luc PETIT arrive à 20 h 15.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'présents et absents',
      text: deliberation('En exercice : 15 – Présents : 11 – Absents : 4'),
      kind: 'deliberation',
    },
    {
      why: 'les absents comprennent les représentés',
      text: deliberation('En exercice : 15 – Présents : 11 – Pouvoirs : 2 – Absents : 4'),
      kind: 'deliberation',
    },
    {
      why: 'les absents ne les comprennent pas',
      text: deliberation('En exercice : 15 – Présents : 11 – Pouvoirs : 2 – Absents : 2'),
      kind: 'deliberation',
    },
    {
      why: 'excusés seuls',
      text: deliberation('En exercice : 15 – Présents : 11 – Excusés : 4'),
      kind: 'deliberation',
    },
    {
      why: 'excusés et représentés',
      text: deliberation('En exercice : 15 – Présents : 11 – Pouvoirs : 1 – Excusés : 3'),
      kind: 'deliberation',
    },
    {
      why: 'absents et excusés',
      text: deliberation('En exercice : 15 – Présents : 11 – Absents : 1 – Excusés : 3'),
      kind: 'deliberation',
    },
    {
      why: 'les trois',
      text: deliberation('En exercice : 15 – Présents : 10 – Pouvoirs : 1 – Absents : 1 – Excusés : 3'),
      kind: 'deliberation',
    },
    {
      why: 'absents non dits',
      text: deliberation('En exercice : 15 – Présents : 11 – Pouvoirs : 2'),
      kind: 'deliberation',
    },
    {
      why: 'tous présents ou représentés',
      text: deliberation('En exercice : 15 – Présents : 13 – Pouvoirs : 2'),
      kind: 'deliberation',
    },
    {
      why: 'noms et nombre d’accord',
      text: deliberation(`En exercice : 5 – Présents : 3\n${NAMES}`),
      kind: 'deliberation',
    },
    {
      why: 'présents à l’ouverture, et le quorum entre parenthèses',
      text: deliberation(
        'Le quorum (8 membres présents) est atteint.\nEn exercice : 15\nPrésents à l’ouverture de la séance : 11\nPouvoirs : 2\nExcusés : 2',
      ),
      kind: 'deliberation',
    },
    {
      why: 'le président, nommé à part',
      text: deliberation(
        `sous la présidence de Mme Odile FAURE, maire\nEn exercice : 5 – Présents : 4\n${NAMES}`,
      ),
      kind: 'deliberation',
    },
    {
      why: 'un conseiller arrivé plus tard',
      text: deliberation(
        'En exercice : 5 – Présents : 3\nÉtaient présents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT, Mme Odile FAURE (arrivée à 20 h 30).',
      ),
      kind: 'deliberation',
    },
    {
      why: 'pouvoirs nommés et comptés d’accord',
      text: deliberation(
        'En exercice : 15 – Présents : 11 – Pouvoirs : 1\nM. Guy NOEL a donné pouvoir à Mme Claire MOREAU.',
      ),
      kind: 'deliberation',
    },
  ],
  fails: [
    ...[
      'En exercice : 12\nPrésents : 9\nPouvoirs : 1\nAbsents sans pouvoir : 3',
      'En exercice : 12 – Présents : 9 – Procurations : 1 – Absents non représentés : 3',
      'En exercice : 12 ; présents : 9 ; pouvoirs : 1 ; excusés sans procuration : 3',
      'En exercice : 12\nPrésents : 9\nAbsents : 3\nM. Guy NOEL a donné pouvoir à Mme Claire MOREAU.\nAbsents : M. Luc BRUN, Mme Anne ROY, M. Jean VIAL.',
      'En exercice : 12\nPrésents : 9\nReprésentés : 1\nAbsents : 3\nPouvoirs : M. Guy NOEL à Mme Claire MOREAU\nAbsents : M. Luc BRUN, Mme Anne ROY, M. Jean VIAL',
      'En exercice : 12 – Présents : 9 – Pouvoirs : 1 – Absents sans pouvoir 3',
      'Membres en exercice : 12. Membres présents : 9. Ont donné pouvoir : 1. Absents sans procuration : 3.',
    ].map((head) => ({
      why: `les représentés viennent en plus : ${head}`,
      text: deliberation(head),
      kind: 'deliberation' as const,
      message: 'sum',
      at: '3',
    })),
    ...[
      'En exercice : 15 – Présents : 11 – Absents : 2\nM. Luc PETIT arrive à 20 h 15.',
      'En exercice : 14 – Présents : 11 – Absents : 2\nM. Luc PETIT, intéressé à l’affaire, se retire et ne prend pas part au vote.',
    ].map((head) => ({
      why: head,
      text: deliberation(head),
      kind: 'deliberation' as const,
      message: 'sum',
      at: '2',
    })),
    {
      why: 'nombres entre parenthèses, à la tête des listes',
      text: deliberation(
        'En exercice : 15\nPrésents (11) : M. Paul ROUGET, Mme Claire MOREAU\nAbsents (3) : M. Luc BRUN, Mme Anne ROY, M. Jean VIAL',
      ),
      kind: 'deliberation',
      message: 'sum',
      at: '3',
    },
    {
      why: '20 + 3 + 3 font 26',
      text: deliberation('En exercice : 27 – Présents : 20 – Pouvoirs : 3 – Absents : 3'),
      kind: 'deliberation',
      message: 'sum',
      at: '3',
    },
    {
      why: 'il manque un absent',
      text: deliberation('En exercice : 15\nPrésents : 11\nAbsents excusés : 3'),
      kind: 'deliberation',
      message: 'sum',
      at: '3',
    },
    {
      why: 'rien ne fait le compte',
      text: deliberation('En exercice : 15 – Présents : 9 – Pouvoirs : 1 – Absents : 3 – Excusés : 4'),
      kind: 'deliberation',
      message: 'sum',
      at: '3',
    },
    {
      why: 'plus de présents que de sièges pourvus',
      text: deliberation('En exercice : 15 – Présents : 16'),
      kind: 'deliberation',
      message: 'over',
      at: '16',
    },
    {
      why: 'trop de pouvoirs',
      text: deliberation('En exercice : 15 – Présents : 13 – Pouvoirs : 3'),
      kind: 'deliberation',
      message: 'over',
      at: '13',
    },
    {
      why: 'douze annoncés, trois nommés',
      text: deliberation(`En exercice : 15 – Présents : 12\n${NAMES}`),
      kind: 'deliberation',
      message: 'listed',
      at: '12',
    },
    {
      why: 'deux pouvoirs annoncés, un nommé',
      text: deliberation(
        'En exercice : 15 – Présents : 11 – Pouvoirs : 2\nM. Guy NOEL a donné pouvoir à Mme Claire MOREAU.',
      ),
      kind: 'deliberation',
      message: 'proxies',
      at: '2',
    },
    {
      why: 'tout est faux à la fois',
      text: deliberation(
        `En exercice : 4 – Présents : 5 – Pouvoirs : 2\n${NAMES}\nM. Guy NOEL a donné pouvoir à Mme Claire MOREAU.`,
      ),
      kind: 'deliberation',
      message: 'listed',
      at: '5',
    },
  ],
  lacks: [
    {
      why: 'présents connus par leur liste seule',
      text: deliberation(
        'En exercice : 5\nÉtaient présents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT.',
      ),
      kind: 'deliberation',
      missing: 'present',
    },
  ],
};
