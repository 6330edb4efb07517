/** What a form shows of an official template has its non-breaking spaces; its values and the text of the act do not change. */
import { problem } from '../../../src/template/facts/problem';
import { fieldsAsShown } from '../../../src/template/form-typography';
import { parseTemplate } from '../../../src/template/load';
import type { Field } from '../../../src/template/field-types';
import { templateFiles } from './support/assets';

/** Non-breaking spaces seen as "_", what is left: an ordinary space where a line could be cut before a sign. */
const BREAKS = / [:;?!»%]|« /u;
const seen = (text: string): string => text.replace(/[\u00A0\u202F]/gu, '_');
const common = { required: true, decision: false };

it.each(templateFiles().map(({ name, text }) => [name, text] as const))('%s', (name, text) => {
  const { fields, checks } = parseTemplate(text, name);
  for (const field of fieldsAsShown(fields))
    expect(wordsOf(field).filter((told) => BREAKS.test(seen(told)))).toEqual([]);
  for (const { field, message } of checks)
    expect(seen(problem(field, 'check', message, '').message)).not.toMatch(BREAKS);
});

it('reaches options, rows and messages, and leaves values, defaults and the act alone', () => {
  const inRow = {
    ...common,
    id: 'why',
    label: 'Motif : lequel ?',
    type: 'text',
    patternMessage: 'Ainsi : « a »',
  } as const;
  const fields: readonly Field[] = [
    {
      ...common,
      id: 'way',
      label: 'Voie',
      type: 'choice',
      options: [{ id: 'a', label: 'Oui : tout', text: 'oui : tout' }],
      default: { value: 'a : b' },
    },
    { ...common, id: 'rows', label: 'Lignes', type: 'list', item: { fields: [inRow] } },
  ];
  expect(fieldsAsShown(fields)).toEqual([
    {
      ...fields[0],
      options: [{ id: 'a', label: 'Oui\u00A0: tout', text: 'oui : tout' }],
    },
    {
      ...fields[1],
      item: {
        fields: [
          { ...inRow, label: 'Motif\u00A0: lequel\u202F?', patternMessage: 'Ainsi\u00A0: «\u00A0a\u00A0»' },
        ],
      },
    },
  ]);
});

/** Every text that a field shows, those of its rows too. */
function wordsOf(field: Field): string[] {
  const { label, help = '', group = '' } = field;
  const own = [label, help, group];
  if (field.type === 'choice') return [...own, ...field.options.map((option) => option.label)];
  if (field.type === 'number') return [...own, field.unit ?? ''];
  if (field.type === 'text' || field.type === 'longtext') return [...own, field.patternMessage ?? ''];
  if (field.type === 'list' && 'fields' in field.item) return [...own, ...field.item.fields.flatMap(wordsOf)];
  return own;
}
