/** CM-02: the quorum, more than half of the members in office, present in person. */
import { joinExamples } from '../framework/examples';
import { INPUTS } from '../framework/inputs';
import { defineRule, finding, missing } from '../framework/rule';
import type { Examples } from '../framework/rule';
import type { Analysis } from '../../analysis';
import { isAdjourned, isEpidemic, says } from '../shared/council';
import { isSecondCall } from '../shared/second-call';
import { examples as papersExamples } from './cm-02/examples/papers';
import { toldIn } from './cm-02/papers';
import { quorumOf, statedIn } from './cm-02/stated';

export const rule = defineRule({
  meta: {
    id: 'CM-02',
    title: {
      fr: 'Quorum : plus de la moitié des conseillers en exercice sont présents',
      en: 'Quorum: more than half of the councillors in office are present',
    },
    kinds: ['deliberation', 'minutes', 'note', 'summons', 'letter'],
    severity: 'blocking',
    basis: ['CGCT-L2121-17'],
    method: 'A',
    needs: [],
    messages: {
      short: {
        fr: 'Le quorum n’est pas atteint : {present} présents pour {inOffice} conseillers en exercice, il en faut {needed}. Vérifiez les présences, ou convoquez de nouveau le conseil à trois jours au moins d’intervalle.',
        en: 'No quorum: {present} present for {inOffice} in office, {needed} are needed.',
      },
      stated: {
        fr: 'Le quorum est dit de {stated} ; pour {inOffice} conseillers en exercice, il est de {needed}.',
        en: 'The quorum of {inOffice} members in office is {needed}, not {stated}.',
        severity: 'minor',
      },
    },
  },
  concerns: (analysis) => !isPaper(analysis) || toldIn(analysis).length > 0,
  check: ({ analysis }) => {
    if (isPaper(analysis)) return toldIn(analysis);
    const [inOffice, present] = [INPUTS.inOffice.read(analysis), INPUTS.present.read(analysis)];
    if (inOffice === undefined) return [missing('inOffice')];
    if (present === undefined) return [missing('present')];
    // One third sufficed during the epidemic; a council called anew sits without a quorum; one that had none sat not.
    if (isEpidemic(analysis) || isSecondCall(analysis) || isAdjourned(analysis)) return [];
    const needed = quorumOf(inOffice.value);
    const { quorum, quorumCount } = analysis.act.session;
    const stated = quorumCount ?? (quorum === undefined ? undefined : statedIn(quorum));
    // Members who represent the commune in the body concerned leave the number in office: another rule counts them.
    const reduced = says(analysis, /l\.?\s?\*?1111-6/g);
    const values = { present: present.value, inOffice: inOffice.value, needed };
    if (present.value < needed && !reduced) return [finding('short', present, { values })];
    return stated !== undefined && !reduced && stated.value !== needed
      ? [finding('stated', stated, { values: { ...values, stated: stated.value } })]
      : [];
  },
});

/** They tell of a session that is to come, and who is present is not known yet. */
const isPaper = ({ kind }: Analysis): boolean => kind === 'note' || kind === 'summons' || kind === 'letter';

const sessions: Partial<Examples> = {
  passes: [
    ...[
      'Le quorum, fixé à 10 membres, est atteint.',
      'Le quorum requis étant de 10, la séance est ouverte.',
      'Le quorum est atteint, soit 12 membres.',
      'Le quorum est de 50 %.',
      'Le quorum, fixé à 19 h 30 par le règlement, est vérifié.',
    ].map((words) => ({
      why: `quorum dit : ${words}`,
      text: `Conseillers en exercice : 19\nPrésents : 12\n${words}`,
      kind: 'deliberation' as const,
    })),
    {
      why: '14 présents sur 27',
      text: 'Conseillers en exercice : 27 – présents : 14 – votants : 14.',
      kind: 'deliberation',
    },
    {
      why: '4 présents sur 7 : plus de la moitié suffit',
      text: 'Nombre de membres en exercice : 7\nPrésents : 4',
      kind: 'deliberation',
    },
    { why: '16 présents sur 30', text: '30 conseillers en exercice, 16 présents', kind: 'deliberation' },
    {
      why: 'seconde convocation, faute de quorum à la première séance',
      text: 'Conseillers en exercice : 27 – présents : 9\nLe conseil, sur seconde convocation, le quorum n’ayant pas été atteint le 5 mars, délibère valablement.',
      kind: 'deliberation',
    },
    {
      why: 'procès-verbal de carence : rien n’est voté',
      text: 'Conseillers en exercice : 27 – présents : 9\nLe quorum n’étant pas atteint, la séance est levée.',
      kind: 'minutes',
    },
    {
      why: 'un tiers suffisait pendant l’épidémie',
      text: 'Conseillers en exercice : 27 – présents : 10',
      kind: 'deliberation',
      date: '2021-03-26',
    },
    {
      why: 'représentants de la commune retirés du décompte : une autre règle les compte',
      text: 'Conseillers en exercice : 27 – présents : 13\nEn application de l’article L. 1111-6, M. Luc PETIT ne prend pas part au vote.',
      kind: 'deliberation',
    },
    {
      why: 'liste de tous les présents, le président à part',
      text: 'Séance du 12 mars 2026, sous la présidence de M. Paul ROUGET\nEn exercice : 5\nÉtaient présents : Mme Claire MOREAU, M. Luc PETIT.',
      kind: 'deliberation',
    },
    { why: 'quorum dit juste', text: 'En exercice : 15 – Présents : 9 – Quorum : 8', kind: 'deliberation' },
  ],
  fails: [
    ...[
      'Le quorum, fixé à 9 membres, est atteint',
      'Le quorum requis étant de la moitié des membres, soit 9, la séance est ouverte',
      'Le quorum est de 11',
      'Le quorum, égal à 9, est vérifié',
      'Le quorum étant de 9, la séance est ouverte',
    ].map((at) => ({
      why: `quorum mal calculé : ${at}`,
      text: `Conseillers en exercice : 19\nPrésents : 12\n${at}.`,
      kind: 'deliberation' as const,
      message: 'stated',
      at: /(?:est|étant) de (\d+)(?=$|,)/u.exec(at)?.[1] ?? at,
    })),
    {
      why: '13 présents sur 27 : il en faut 14',
      text: 'Conseillers en exercice : 27 – présents : 13 – votants : 15.',
      kind: 'deliberation',
      message: 'short',
      at: '13',
    },
    {
      why: 'la moitié exacte ne suffit pas',
      text: 'Nombre de conseillers en exercice : 10\nNombre de présents : 5',
      kind: 'deliberation',
      message: 'short',
      at: '5',
    },
    {
      why: 'présents comptés d’après leur liste, effectif d’après le profil',
      text: 'Séance du 12 mars 2026\nÉtaient présents : M. Paul ROUGET, Mme Claire MOREAU.',
      kind: 'deliberation',
      commune: { councillorsInOffice: 11 },
      message: 'short',
      at: 'M. Paul ROUGET, Mme Claire MOREAU',
    },
    {
      why: 'quorum dit atteint à sept pour quinze',
      text: 'En exercice : 15 – Présents : 9 – Quorum : 7',
      kind: 'deliberation',
      message: 'stated',
      at: '7',
    },
    {
      why: 'le vote montre que la séance a eu lieu',
      text: 'Séance du 12 mars 2026\nConseillers en exercice : 27 – présents : 9\nLe quorum n’est pas atteint.\nAprès en avoir délibéré, le conseil municipal décide.\nPour : 9',
      kind: 'deliberation',
      message: 'short',
      at: '9',
    },
  ],
  lacks: [
    {
      why: 'rien ne dit combien de conseillers sont présents',
      text: 'Conseillers en exercice : 27. Séance du 12 mars 2026.',
      kind: 'deliberation',
      missing: 'present',
    },
    {
      why: 'ni le texte ni le profil ne donnent l’effectif',
      text: 'Séance du 12 mars 2026. Présents : 9',
      kind: 'deliberation',
      commune: null,
      missing: 'inOffice',
    },
    {
      why: 'la liste des présents n’est pas lue en entier',
      text: 'Séance du 12 mars 2026\nÉtaient présents : M. Paul ROUGET, tous les autres conseillers.',
      kind: 'deliberation',
      missing: 'present',
    },
  ],
};

export const examples: Examples = joinExamples(sessions, papersExamples);
