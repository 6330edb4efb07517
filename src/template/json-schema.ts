/**
 * The JSON Schema of template files, for editors (completion, errors while typing). It must say nothing that zod does not.
 */
import { z } from 'zod';
import { templateSchema } from './schema';

/** JSON Schema, draft 2020-12; `docs/schema/template.schema.json` holds it, and a test compares. */
export const templateJsonSchema = (): Record<string, unknown> => ({
  ...(z.toJSONSchema(templateSchema, { io: 'input', reused: 'ref' }) as Record<string, unknown>),
  title: 'Modèle d’acte de Paraphe',
  description: 'docs/templates.md',
});
