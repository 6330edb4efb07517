/**
 * Fields as programs write them: "[nom_usage] Roy", "adr1=…", "\"prenom\": \"Luce\"", "<tel>…</tel>", and a form whose label
 * stands alone on its line, above its value. What the label says of the value is in `columns`. It must not read prose.
 */
import type { DetectorInput, Finding } from '../detector';
import { cellFinding, typeOfKey } from './columns';
import { matchesOf } from '../text/matches';

const KEY = '[a-zA-ZÀ-ÖØ-öø-ῼ][a-zA-ZÀ-ÖØ-öø-ῼ\\d_. -]{0,30}?';
const FIELDS: readonly RegExp[] = [
  new RegExp(`^[ \\t]*\\[(?<key>${KEY})\\][ \\t]*:?[ \\t]*(?<value>[^\\n]+)`, 'gmu'),
  new RegExp(
    `(?<=^|[,;&?{ \\t])(?<key>[a-zA-ZÀ-ÖØ-öø-ῼ][a-zA-ZÀ-ÖØ-öø-ῼ\\d_.-]{1,30})=["']?(?<value>[^\\n"'&;=]+?)(?=["'&;\\n]|,? [a-zA-ZÀ-ÖØ-öø-ῼ_]+=|$)`,
    'gmu',
  ),
  new RegExp(`["'](?<key>${KEY})["'] ?: ?["']?(?<value>[^\\n"',}]+(?:'[^\\n"',}]+)?)`, 'gu'),
  new RegExp(`<(?<key>${KEY})>(?<value>[^<\\n]+)</`, 'gu'),
];
const LABEL_ALONE =
  /^[ \t]*(?<key>[a-zA-ZÀ-ÖØ-öø-ῼ][a-zA-ZÀ-ÖØ-öø-ῼ' ()°/.-]{1,40}?)(?<colon> ?:)?[ \t]*\n[ \t]*(?<value>[^\n:]{2,70})$/gmu;

/** "\"id\":\"D-2025-118834\"": a program's number, which letters or length tell from a rank. */
const isOwnNumber = (key: string, value: string): boolean =>
  /^(?:_?id|uuid|ref|reference|numero|num(?:ero)?_dossier|dossier)$/iu.test(key) &&
  /^[A-Z]{1,4}[-_/]?(?=(?:[^\d]*\d){4})[\dA-Z/_-]{4,24}$/u.test(value.trim());

export function findInFields({ view: { text } }: DetectorInput): readonly Finding[] {
  return [
    ...FIELDS.flatMap((pattern) => matchesOf(text, pattern)),
    // In prose a short line may be a heading: without its colon the label must be a field's and nothing else.
    ...matchesOf(text, LABEL_ALONE),
  ].flatMap((match) => {
    const { key = '', value = '' } = match.groups ?? {};
    const type = typeOfKey(key) ?? (isOwnNumber(key, value) ? 'ID' : undefined);
    if (type === undefined) return [];
    const alone = match.groups !== undefined && 'colon' in match.groups;
    if (
      alone &&
      match.groups?.['colon'] === undefined &&
      type === 'PERSON' &&
      !/^(?:nom|pr[ée]nom)/iu.test(key)
    )
      return [];
    const start = match.index + match[0].lastIndexOf(value);
    const lead = value.length - value.trimStart().length;
    return cellFinding({ start: start + lead, text: value.trim() }, type, key, 'champ');
  });
}
