/** RP-21: the number of an act fits the transmission’s format, its subject is not over five hundred signs. */
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { transmissibility } from '../shared/publicity';
import { deliberation } from '../shared/samples';

/** actesv1_1.xsd, NumeroInterne. */
const LONGEST_NUMBER = 15;
const NUMBER = /^(?:[a-zA-Z0-9][a-zA-Z0-9\-_ ]{0,13})?[a-zA-Z0-9]$/;
const LONGEST_SUBJECT = 500;

export const rule = defineRule({
  meta: {
    id: 'RP-21',
    title: {
      fr: 'Numéro et objet aux limites de la télétransmission',
      en: 'Number and subject within the limits of transmission',
    },
    kinds: ['order', 'deliberation', 'decision'],
    severity: 'minor',
    basis: ['CGCT-R2131-1'],
    method: 'R',
    needs: [],
    messages: {
      long: {
        fr: 'Le numéro « {stated} » compte {length} signes : la télétransmission n’en accepte que quinze. Raccourcissez-le.',
        en: 'The number “{stated}” has {length} signs: transmission accepts fifteen.',
      },
      unsent: {
        fr: 'Le numéro « {stated} » compte {length} signes : s’il faut un jour télétransmettre l’acte, ou un autre de la même série, seuls quinze sont acceptés.',
        en: 'The number “{stated}” has {length} signs: were the act transmitted, only fifteen are accepted.',
        severity: 'info',
      },
      signs: {
        fr: 'Le numéro « {stated} » contient des signes que la télétransmission refuse : lettres sans accent, chiffres, tirets et espaces seulement. Il y faudra « {written} ».',
        en: 'The number “{stated}” has signs that transmission refuses: write “{written}”.',
        severity: 'info',
      },
      subject: {
        fr: 'L’objet compte {length} signes : la télétransmission n’en accepte que cinq cents. Abrégez-le.',
        en: 'The subject has {length} signs: transmission accepts five hundred.',
      },
    },
  },
  check: ({ analysis }) => {
    const { number, subject, title } = analysis.act;
    const stated = number?.text.trim() ?? '';
    const sent = analysis.derive(transmissibility)?.transmissible === true;
    const about = subject ?? title;
    const words = about?.text.replace(/^objet\s*:\s*/iu, '').trim() ?? '';
    return [
      ...(number !== undefined && stated.length > LONGEST_NUMBER
        ? [finding(sent ? 'long' : 'unsent', number, { values: { stated, length: stated.length } })]
        : sent && number !== undefined && !NUMBER.test(stated)
          ? [
              finding('signs', number, {
                values: {
                  stated,
                  written: stated
                    .normalize('NFD')
                    .replace(/[^\w -]+/gu, '-')
                    .replace(/^-|-$/gu, ''),
                },
              }),
            ]
          : []),
      ...(sent && about !== undefined && words.length > LONGEST_SUBJECT
        ? [finding('subject', about, { values: { length: words.length } })]
        : []),
    ];
  },
});

const act = (number: string, subject = 'Tarifs de la cantine'): string =>
  deliberation({ subject, decisions: ['FIXE les tarifs.'] }).replace(
    'Séance du',
    `Délibération n° ${number}\nSéance du`,
  );
const long = 'Tarifs de la cantine et de la garderie '.repeat(13).trim();

export const examples: Examples = {
  passes: [
    { why: 'année et rang', text: act('2026-12') },
    { why: 'quinze signes', text: act('DEL-2026-03-012') },
    { why: 'soulignés', text: act('DEL_2026_12') },
    { why: 'cinq cents signes', text: act('2026-12', long.slice(0, 499).trim() + 'x') },
    { why: 'barre, non transmissible', text: act('2026/12', 'Tarifs des droits de voirie') },
    ...['31-2026 – 4.1 Personnels', '31-2026 - 7.10 Divers'].map((number) => ({
      why: `le code de la matière suit le numéro : ${number}`,
      text: act(number),
    })),
    { why: 'sans numéro', text: deliberation({ subject: 'Tarifs', decisions: ['FIXE les tarifs.'] }) },
  ],
  fails: [
    {
      why: 'un rang n’est pas un code de matière',
      text: act('31-2026 – 4'),
      message: 'signs',
      at: '31-2026 – 4',
    },
    { why: 'seize signes', text: act('DEL-2026-03-0012'), message: 'long', at: 'DEL-2026-03-0012' },
    {
      why: 'non transmissible',
      text: act('DEL-2026-03-0012', 'Tarifs des droits de voirie'),
      message: 'unsent',
      at: 'DEL-2026-03-0012',
    },
    { why: 'barre', text: act('2026/12'), message: 'signs', at: '2026/12' },
    { why: 'objet trop long', text: act('2026-12', long), message: 'subject', at: `Objet : ${long}` },
  ],
};
