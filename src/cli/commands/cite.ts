/**
 * `paraphe cite`: the legal references of a text, each with its place, its normal form and its standing at a date.
 */
import { INVISIBLE_CHANGES, invisibleChange } from '../../act/invisible-change';
import { preferredForm, publicNormal } from '../../law/citations/render';
import { withBackReferences } from '../../law/citations/back-references';
import { findCitations } from '../../law/citations/find';
import type { Citation } from '../../law/citations/model';
import type { LegalCore } from '../../law/core';
import { standingOf } from '../../law/standing';
import type { Status } from '../../law/standing';
import { answerLines, stringOf } from '../batch';
import type { Command } from '../command';
import { EXIT } from '../errors';
import { readInput } from '../input';
import { dateOption, lawOf } from '../law-of';

export interface CitedItem {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly normal: string;
  readonly status: Status;
}

const STATUS = {
  'in-force': 'en vigueur',
  'not-in-force': 'pas en vigueur',
  'to-check': 'à vérifier',
} as const;

export const cite: Command = {
  name: 'cite',
  summary: 'Relève les références juridiques d’un texte lu sur l’entrée standard.',
  usage: [
    'cite [--json] [--date AAAA-MM-JJ] [--law dossier] < texte',
    'cite --batch [--date AAAA-MM-JJ] < textes.jsonl',
  ],
  help: [
    ['--json', 'un tableau\u00A0: [{ start, end, text, normal, status }]'],
    ['--batch', 'lit une chaîne JSON par ligne, écrit un tableau JSON par ligne'],
    ['--date', 'la date de l’acte\u202F; aujourd’hui si elle n’est pas donnée'],
    ['--law', 'un dossier d’index du droit, en plus du fonds juridique (sinon PARAPHE_LAW)'],
  ],
  options: {
    json: { type: 'boolean' },
    batch: { type: 'boolean' },
    date: { type: 'string' },
    law: { type: 'string' },
  },
  places: [],
  async run(args, io) {
    const core = lawOf(args, io);
    const date = dateOption(args) ?? io.now().slice(0, 10);
    const input = await readInput(io);
    if (args.flag('batch'))
      return answerLines(input, io, {
        read: stringOf,
        expected: 'une chaîne JSON est attendue, par exemple "Vu l’article L. 2212-2 du CGCT".',
        answer: (text) => citedIn(text, core, date),
      });
    if (args.flag('json')) io.out(`${JSON.stringify(citedIn(input, core, date))}\n`);
    else io.out(readable(input, core, date));
    return EXIT.done;
  },
};

export const citedIn = (text: string, core: LegalCore, date: string): CitedItem[] =>
  citationsOf(text, core).map((citation) => ({
    start: citation.start,
    end: citation.end,
    text: citation.text,
    normal: publicNormal(citation.normal),
    status: standingOf(core, citation, date).status,
  }));

const citationsOf = (text: string, core: LegalCore): readonly Citation[] =>
  withBackReferences(text, findCitations(text, { holders: core.holders }).citations);

/** Of a form that looks the same, what becomes of it is said instead. */
function advice(text: string, better: string): string {
  const change = invisibleChange(text.replace(/\n/g, ' '), better);
  return change === undefined
    ? `, à écrire «\u00A0${better}\u00A0»`
    : `, à remettre en forme\u00A0: ${INVISIBLE_CHANGES[change]}`;
}

function readable(text: string, core: LegalCore, date: string): string {
  const citations = citationsOf(text, core);
  if (citations.length === 0) return 'Aucune référence juridique n’a été reconnue.\n';
  return citations
    .map((citation) => {
      const { status, successor } = standingOf(core, citation, date);
      const better = citation.repeats === true ? undefined : preferredForm(citation);
      return [
        `${citation.normal}  ${STATUS[status]}${successor === undefined ? '' : ` (voir ${successor})`}`,
        `  «\u00A0${citation.text.replace(/\s+/g, ' ')}\u00A0»${better === undefined ? '' : advice(citation.text, better)}`,
      ].join('\n');
    })
    .map((lines) => `${lines}\n`)
    .join('');
}
