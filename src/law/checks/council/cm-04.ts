/** CM-04: members who stand aside because they represent the commune in the body concerned leave the count of the quorum. */
import { defineRule, finding, question } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { firstOf } from '../shared/council';
import { sittingsOf } from '../shared/sittings';
import { deliberation, minutes } from '../shared/example-session';
import { quorumOf } from './cm-02/stated';

/** In force of the law n° 2025-1249, which wrote it into CGCT L2131-11. */
const FROM = '2025-12-24';
const REPRESENTS =
  /l\.?\s?\*?1111-6|represent(?:e|ent|ant|ante|ants|antes)\s+(?:de\s+)?(?:la\s+commune|le\s+conseil\s+municipal|la\s+ville)|(?:designee?s?|siegeant|siege|siegent)[^.;\n]{0,60}(?:pour\s+representer|au\s+nom\s+de)\s+la\s+commune/g;

export const rule = defineRule({
  meta: {
    id: 'CM-04',
    title: {
      fr: 'Quorum compté sans les représentants de la commune qui se déportent',
      en: 'Quorum counted without representatives of the commune who stand aside',
    },
    kinds: ['deliberation', 'minutes'],
    severity: 'major',
    basis: ['CGCT-L2131-11', 'CGCT-L1111-6'],
    method: 'A',
    needs: ['inOffice', 'present'],
    messages: {
      stated: {
        fr: 'Membres qui se déportent comme représentants de la commune : {aside}. Ils ne comptent pas comme membres en exercice. Pour cette affaire, le quorum est de {needed} sur {left}, et non de {stated}.',
        en: '{aside} representative(s) stand aside: the quorum is {needed} of {left}, not {stated}.',
      },
      short: {
        fr: 'Même sans compter les représentants de la commune qui se déportent ({aside}), le quorum n’est pas atteint : il faut {needed} présents parmi les {left} autres membres, ils sont {present}.',
        en: 'Even without {aside} representative(s), {needed} of {left} must be present: they are {present}.',
        severity: 'blocking',
      },
      ask: {
        fr: 'Déport de {names} : est-ce comme représentant de la commune dans cet organisme (article L. 1111-6, II) ? Si oui, le quorum de cette affaire se compte sur {left} membres et non {inOffice} ; s’il s’agit d’un intérêt personnel, le décompte ne change pas.',
        en: 'Do {names} stand aside as representatives of the commune? Then the quorum is counted on {left} members.',
        severity: 'info',
      },
    },
  },
  concerns: (analysis) =>
    (analysis.actDate ?? FROM) >= FROM && analysis.derive(sittingsOf).some(({ aside }) => aside > 0),
  check: ({ analysis, given: { inOffice, present } }) =>
    analysis.derive(sittingsOf).flatMap((sitting): Outcome[] => {
      const { aside, asidePeople, affair, vote } = sitting;
      if (aside === 0) return [];
      const at = asidePeople[0] ?? vote.notVotingCount ?? affair;
      const left = inOffice.value - aside;
      const needed = quorumOf(left);
      const there = (sitting.present ?? present).value;
      if (firstOf(analysis, REPRESENTS, affair) === undefined)
        return [
          question('ask', at, {
            names:
              asidePeople.map(({ name }) => name).join(', ') ||
              `${String(aside)} membre${aside > 1 ? 's' : ''}`,
            left,
            inOffice: inOffice.value,
          }),
        ];
      const stated = analysis.act.session.quorumCount;
      const values = { aside, left, needed };
      // Counted at the head with those who stand aside: without them, some may be fewer.
      if (there < needed) return [finding('short', at, { values: { ...values, present: there } })];
      return stated !== undefined && stated.value > quorumOf(inOffice.value)
        ? [finding('stated', stated, { values: { ...values, stated: stated.value } })]
        : [];
    }),
});

const aside = (why: string): string =>
  `M. Luc PETIT, ${why}, ne prend pas part au vote.\nPour : 8 – Contre : 0`;

export const examples: Examples = {
  passes: [
    {
      why: 'huit présents sur les quatorze qui restent',
      text: deliberation('En exercice : 15 – Présents : 8', aside('représentant de la commune au syndicat')),
      kind: 'deliberation',
    },
    {
      why: 'quorum compté sur tous : plus sévère d’un rien',
      text: deliberation(
        'En exercice : 15 – Présents : 9 – Quorum : 8',
        aside('représentant de la commune au syndicat'),
      ),
      kind: 'deliberation',
    },
    {
      why: 'sept présents sur les treize qui restent',
      text: deliberation(
        'En exercice : 15 – Présents : 7',
        'MM. Luc PETIT et Guy NOEL, représentant la commune (article L. 1111-6), ne prennent pas part au vote.\nPour : 7 – Contre : 0',
      ),
      kind: 'deliberation',
    },
  ],
  fails: [
    {
      why: 'même réduit, le quorum n’y est pas',
      text: deliberation('En exercice : 15 – Présents : 7', aside('représentant de la commune au syndicat')),
      kind: 'deliberation',
      message: 'short',
      at: 'M. Luc PETIT',
    },
    ...[
      'désigné pour représenter la commune au syndicat',
      'siégeant au nom de la commune au syndicat',
      'qui représente la commune au syndicat',
      'en application de l’article L.1111-6',
    ].map((why) => ({
      why: `même réduit, le quorum n’y est pas : ${why}`,
      text: deliberation('En exercice : 15 – Présents : 7', aside(why)),
      kind: 'deliberation' as const,
      message: 'short',
      at: 'M. Luc PETIT',
    })),
    {
      why: 'une déléguée du syndicat',
      text: deliberation(
        'En exercice : 15 – Présents : 7',
        'Mme Anne LEROY, désignée pour représenter la commune, ne prend pas part au vote.\nPour : 7',
      ),
      kind: 'deliberation',
      message: 'short',
      at: 'Mme Anne LEROY',
    },
    {
      why: 'le jour où la loi entre en vigueur',
      text: deliberation(
        'En exercice : 15 – Présents : 9',
        'Mme Anne LEROY ne prend pas part au vote.\nPour : 8',
      ),
      kind: 'deliberation',
      date: '2025-12-24',
      message: 'ask',
      at: 'Mme Anne LEROY',
    },
    {
      why: 'un déport pour une affaire, aucun pour l’autre',
      text: minutes(
        'En exercice : 15 – Présents : 9',
        'Tarifs\nAdopté. Pour : 9',
        'Syndicat\nMme Anne LEROY ne prend pas part au vote.\nPour : 8',
      ),
      kind: 'minutes',
      message: 'ask',
      at: 'Mme Anne LEROY',
    },
    {
      why: 'un nombre, sans les noms',
      text: deliberation('En exercice : 15 – Présents : 9', 'Pour : 7 – Ne prennent pas part au vote : 2'),
      kind: 'deliberation',
      message: 'ask',
      at: '2',
    },
    {
      why: 'quorum dit trop haut',
      text: deliberation(
        'En exercice : 15 – Présents : 9 – Quorum : 9',
        aside('en vertu de l’article L. 1111-6'),
      ),
      kind: 'deliberation',
      message: 'stated',
      at: '9',
    },
    {
      why: 'la raison du déport n’est pas dite',
      text: deliberation(
        'En exercice : 15 – Présents : 9',
        'Mme Anne LEROY ne prend pas part au vote.\nPour : 8',
      ),
      kind: 'deliberation',
      message: 'ask',
      at: 'Mme Anne LEROY',
    },
    {
      why: 'un nombre seul',
      text: deliberation('En exercice : 15 – Présents : 9', 'Pour : 8 – Ne prend pas part au vote : 1'),
      kind: 'deliberation',
      message: 'ask',
      at: '1',
    },
  ],
  lacks: [
    {
      why: 'présents inconnus',
      text: deliberation('En exercice : 15', 'Mme Anne LEROY ne prend pas part au vote.\nPour : 8'),
      kind: 'deliberation',
      missing: 'present',
    },
  ],
  ignores: [
    {
      why: 'personne ne se déporte',
      text: deliberation('En exercice : 15 – Présents : 9', 'Pour : 9'),
      kind: 'deliberation',
    },
    {
      why: 'avant la loi de décembre 2025',
      text: deliberation(
        'En exercice : 15 – Présents : 9',
        'Mme Anne LEROY ne prend pas part au vote.\nPour : 8',
      ),
      kind: 'deliberation',
      date: '2025-12-23',
    },
  ],
};
