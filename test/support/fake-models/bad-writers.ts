/** Models that answer badly, as models do, each with what must become of its answer. */
import { answerOf, changedBy, faithful, mapTexts, outlineIn, withSentence, type Writer } from './writers';

export interface BadModel {
  readonly name: string;
  readonly write: Writer;
  /** `kept`: its defect is mended or harmless. Otherwise the code of the problem. */
  readonly becomes: 'kept' | `refused ${string}` | 'malformed';
}

const json = changedBy;

export const BAD_MODELS: readonly BadModel[] = [
  // Form.
  { name: 'answers in prose', write: (messages) => outlineIn(messages).join('\n'), becomes: 'malformed' },
  { name: 'declines', write: () => 'Je suis désolé, je ne peux pas répondre à cette demande.', becomes: 'malformed' },
  { name: 'stops in the middle', write: json((a) => JSON.stringify(a).slice(0, -20)), becomes: 'malformed' },
  { name: 'writes single quotes', write: json((a) => JSON.stringify(a).replace(/"/gu, "'")), becomes: 'malformed' },
  { name: 'adds a comma', write: json((a) => JSON.stringify(a).replace(']}', '],}')), becomes: 'malformed' },
  { name: 'breaks lines in strings', write: json((a) => JSON.stringify(a).replace(' que ', ' que\n')), becomes: 'malformed' },
  { name: 'has its own keys', write: json((a) => JSON.stringify({ reponse: a })), becomes: 'malformed' },
  { name: 'gives a list', write: json((a) => JSON.stringify(a.paragraphes)), becomes: 'malformed' },
  { name: 'translates the keys', write: json((a) => JSON.stringify(a).replace(/paragraphes/gu, 'paragraphs')), becomes: 'malformed' },
  { name: 'invents an id', write: json((a) => JSON.stringify(a).replace('"droit":[]', '"droit":["CGCT-L9999"]')), becomes: 'malformed' },
  { name: 'answers twice', write: json((a) => `${JSON.stringify(a)}\n${JSON.stringify(a)}`), becomes: 'kept' },
  { name: 'chats around', write: json((a) => `Bien sûr ! Voici le passage :\n\`\`\`json\n${JSON.stringify(a, null, 2)}\n\`\`\`\nN’hésitez pas !`), becomes: 'kept' },
  // Placeholders.
  { name: 'spaces its placeholders', write: json((a) => mapTexts(a, (t) => t.replace(/\{\{([^}]+)\}\}/gu, '{{ $1 }}'))), becomes: 'kept' },
  { name: 'loses a brace', write: json((a) => mapTexts(a, (t) => t.replace(/\{\{([^}]+)\}\}/gu, '{$1}'))), becomes: 'kept' },
  { name: 'writes them in capitals', write: json((a) => mapTexts(a, (t) => t.replace(/\{\{([^}]+)\}\}/gu, (all) => all.toUpperCase()))), becomes: 'kept' },
  { name: 'escapes their underscores', write: json((a) => mapTexts(a, (t) => t.replace(/_/gu, '\\_'))), becomes: 'kept' },
  { name: 'translates one', write: json((a) => mapTexts(a, (t) => t.replace('{{f:works}}', '{{f:travaux}}'))), becomes: 'refused unknown-placeholder' },
  { name: 'names one without braces', write: json((a) => mapTexts(a, (t) => t.replace('{{f:works_period}}', 'f:works_period'))), becomes: 'refused altered-placeholder' },
  { name: 'puts one in brackets', write: json((a) => mapTexts(a, (t) => t.replace('{{f:works_period}}', '[f:works_period]'))), becomes: 'refused altered-placeholder' },
  { name: 'invents one', write: json((a) => withSentence(a, 'Voir {{f:maire}}.')), becomes: 'refused unknown-placeholder' },
  { name: 'invents a legal entry', write: json((a) => withSentence(a, 'Voir {{d:CGCT-L2212-9}}.')), becomes: 'refused unknown-placeholder' },
  { name: 'leaves one open', write: json((a) => withSentence(a, 'Voir {{f:works')), becomes: 'refused altered-placeholder' },
  // What it says.
  { name: 'answers in English', write: (messages) => JSON.stringify(answerOf(outlineIn(messages).map(() => 'The road is closed for the works that are done by the company.'))), becomes: 'refused not-french' },
  { name: 'apologises', write: json((a) => withSentence(a, 'En tant que modèle de langage, je ne peux pas le garantir.')), becomes: 'refused chatter' },
  { name: 'invents a figure', write: json((a) => withSentence(a, 'Le chantier mobilise douze ouvriers.')), becomes: 'refused typed-number' },
  { name: 'invents a day', write: json((a) => withSentence(a, 'Une réunion se tient le jeudi.')), becomes: 'refused typed-number' },
  { name: 'invents case law', write: json((a) => withSentence(a, 'Le Conseil d’État l’a jugé (jurisprudence constante).')), becomes: 'refused typed-citation' },
  { name: 'cites by heart', write: json((a) => withSentence(a, 'Voir l’article L. 2213-1 du CGCT.')), becomes: 'refused typed-citation' },
  { name: 'decides', write: json((a) => withSentence(a, 'La circulation est interdite.')), becomes: 'refused decision-words' },
  { name: 'writes Markdown', write: json((a) => mapTexts(a, (t) => `**${t}**`)), becomes: 'refused markup' },
  { name: 'makes a list', write: json((a) => mapTexts(a, (t) => `- ${t}`)), becomes: 'refused markup' },
  { name: 'goes on for ever', write: json((a) => ({ ...a, paragraphes: Array.from({ length: 29 }, () => a.paragraphes[0] ?? { segments: [] }) })), becomes: 'refused repeated' },
  { name: 'says nothing', write: (messages) => JSON.stringify(mapTexts(faithful(messages), () => ' ')), becomes: 'refused omitted-fact' },
  // Style: what is mended without changing a word.
  { name: 'typesets in English', write: json((a) => mapTexts(a, (t) => t.replace(/\s*;$/u, ';').replace(/’/gu, "'"))), becomes: 'kept' },
  { name: 'doubles its spaces', write: json((a) => mapTexts(a, (t) => t.replace(/ /gu, '  '))), becomes: 'kept' },
]; // prettier-ignore
