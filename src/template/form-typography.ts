/**
 * What a form shows of its fields, with French typography: a template is written with ordinary spaces. It touches no value, no
 * default and no text of the act, which get theirs when the act is assembled.
 */
import { frenchTypography } from '../act/typography';
import type { ChoiceOption, Field, LeafField, ListItem } from './field-types';

/** The fields with their labels, helps, headings, options, units and messages as they are shown. */
export const fieldsAsShown = (fields: readonly Field[]): readonly Field[] => fields.map(asShown);

const asShown = <T extends Field | LeafField>(field: T): T => ({
  ...field,
  ...shown(field, ['label', 'help', 'group']),
  ...shapeAsShown(field),
});

function shapeAsShown(shape: Field | ListItem): object {
  if ('fields' in shape) return { fields: shape.fields.map(asShown) };
  switch (shape.type) {
    case 'text':
    case 'longtext':
      return shown(shape, ['patternMessage']);
    case 'number':
      return shown(shape, ['unit']);
    case 'choice':
      return {
        options: shape.options.map((option): ChoiceOption => ({ ...option, ...shown(option, ['label']) })),
      };
    case 'list':
      return { item: { ...shape.item, ...shapeAsShown(shape.item) } };
    default:
      return {};
  }
}

/** The named texts that are there, with French typography. */
function shown<K extends string>(from: { readonly [key in K]?: string }, keys: readonly K[]): object {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const text = from[key];
      return text === undefined ? [] : [[key, frenchTypography(text)]];
    }),
  );
}
