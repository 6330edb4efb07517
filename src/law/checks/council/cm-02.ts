/** CM-02: the quorum, more than half of the members in office, present in person. */
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';

/** The smallest number of members present with which a council of this size may deliberate. */
export const quorumOf = (inOffice: number): number => Math.floor(inOffice / 2) + 1;

export const rule = defineRule({
  meta: {
    id: 'CM-02',
    title: {
      fr: 'Quorum : plus de la moitié des conseillers en exercice sont présents',
      en: 'Quorum: more than half of the councillors in office are present',
    },
    kinds: ['deliberation', 'minutes'],
    severity: 'blocking',
    basis: ['CGCT-L2121-17'],
    method: 'A',
    needs: ['inOffice', 'present'],
    messages: {
      short: {
        fr: 'Le quorum n’est pas atteint : {present} présents pour {inOffice} conseillers en exercice, il en faut {needed}. Vérifiez les présences, ou convoquez de nouveau le conseil à trois jours au moins d’intervalle.',
        en: 'No quorum: {present} present for {inOffice} in office, {needed} are needed.',
      },
    },
  },
  check: ({ given: { inOffice, present } }) => {
    const needed = quorumOf(inOffice.value);
    if (present.value >= needed) return [];
    return [
      finding('short', present, { values: { present: present.value, inOffice: inOffice.value, needed } }),
    ];
  },
});

export const examples: Examples = {
  passes: [
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
  ],
  fails: [
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
  ],
};
