/** The JSON Schema that editors use is the one that zod gives. Refresh it with PARAPHE_UPDATE=1. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { templateJsonSchema } from '../../../src/template/json-schema';

const path = join(__dirname, '../../../docs/schema/template.schema.json');

describe('docs/schema/template.schema.json', () => {
  if (process.env['PARAPHE_UPDATE'] === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${JSON.stringify(templateJsonSchema(), null, 2)}\n`);
  }

  it('is up to date', () => {
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(JSON.parse(JSON.stringify(templateJsonSchema())));
  });

  it('names the sections and closes its objects', () => {
    const schema = templateJsonSchema() as {
      additionalProperties: unknown;
      properties: { blocks: { properties: object; additionalProperties: unknown } };
    };
    expect(schema.additionalProperties).toBe(false);
    expect(Object.keys(schema.properties.blocks.properties)).toEqual([
      'preface',
      'authority',
      'citations',
      'recitals',
      'formula',
      'articles',
      'body',
      'vote',
      'conclusions',
    ]);
  });
});
