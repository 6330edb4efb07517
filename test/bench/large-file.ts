/**
 * A .docx as large as a long report, with 100 passages that an agent has approved, and the record that goes with it. The same
 * words at each run.
 */
import { NS, newPackage } from '../../src/document/package';
import { writeLedger } from '../../src/document/ledger';
import { digestPassage, digestWords } from '../../src/document/words';
import { ledgerOf } from '../../src/review/record-ledger';
import type { DocumentRecord, RecordedPassage } from '../../src/review/record';

/** Characters of XML in the main part, all of them of one byte or two. */
const LENGTH = 5_000_000;
const PASSAGES = 100;
const TIME = '2026-11-21T09:00:00.000Z';
const AGENT = { id: 'olivier-grosjean', name: 'Olivier Grosjean' };
const WORDS =
  'le maire la commune arrêté circulation voirie conseil municipal travaux rue chantier riverains secours déviation ' +
  'stationnement signalisation entreprise demande avis département règlement sécurité usagers accès période durée ' +
  'section carrefour mesure subvention association budget exercice dépense crédit séance délibération emploi agent';

export interface LargeFile {
  readonly docx: Uint8Array;
  readonly xml: string;
  readonly record: DocumentRecord;
  readonly paragraphs: number;
}

export function largeFile(): LargeFile {
  const sentence = sentences();
  const passages: RecordedPassage[] = [];
  const fixedWords: string[] = [];
  const parts: string[] = [];
  // A passage stands after this many characters of ordinary text.
  const every = LENGTH / PASSAGES;
  let length = 0;
  let paragraphs = 0;
  while (length < LENGTH) {
    const text = sentence();
    let xml: string;
    if (length >= passages.length * every && passages.length < PASSAGES) {
      const passage = approved(passages.length, text);
      passages.push(passage);
      xml = paragraph(mark(passage, runs(text)));
    } else {
      fixedWords.push(text);
      xml = paragraph(runs(text));
    }
    parts.push(xml);
    length += xml.length;
    paragraphs++;
  }
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="${NS.w}" xmlns:w14="${NS.w14}"><w:body>${parts.join('')}<w:sectPr/></w:body></w:document>`;
  const record: DocumentRecord = {
    documentId: 'large',
    organisation: '21250999600006',
    template: { id: 'note', version: '1.0.0' },
    title: 'Rapport',
    created: TIME,
    author: AGENT,
    policy: { roles: ['drafter'], authorAlone: true, reviewers: 1 },
    passages,
    fixedWords,
  };
  const pkg = newPackage(xml);
  writeLedger(pkg, ledgerOf(record));
  return { docx: pkg.save(), xml, record, paragraphs };
}

/** About 120 words each, never twice the same, from a linear congruential sequence. */
function sentences(): () => string {
  const words = WORDS.split(' ');
  let state = 42;
  let count = 0;
  return () => {
    const chosen = Array.from({ length: 120 }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return words[(state >>> 8) % words.length] ?? '';
    });
    return `Point ${String(++count)} ${chosen.join(' ')}.`;
  };
}

/** Cut in runs with properties, as Word writes what people type. */
function runs(text: string): string {
  const size = Math.ceil(text.length / 6);
  return Array.from({ length: 6 }, (_, at) => text.slice(at * size, (at + 1) * size))
    .map(
      (piece) =>
        `<w:r><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/><w:lang w:val="fr-FR"/></w:rPr><w:t xml:space="preserve">${piece}</w:t></w:r>`,
    )
    .join('');
}

const paragraph = (content: string): string =>
  `<w:p w14:paraId="00000000"><w:pPr><w:pStyle w:val="Corps"/><w:jc w:val="both"/></w:pPr>${content}</w:p>`;

const mark = ({ id }: RecordedPassage, content: string): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="IA – relu"/><w:tag w:val="paraphe:${id}:0"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

function approved(number: number, text: string): RecordedPassage {
  const digest = digestPassage([text]);
  const paragraphs = [digestWords(text)];
  return {
    id: `passage${String(number).padStart(15, '0')}`,
    slot: `slot-${String(number)}`,
    drafter: { mode: 'embedded', version: '1.0.0' },
    created: TIME,
    words: [text],
    digest,
    paragraphs,
    sources: [],
    decision: {
      kind: 'approved',
      reviews: [{ agent: AGENT, role: 'drafter', time: TIME }],
      digest,
      paragraphs,
    },
  };
}
