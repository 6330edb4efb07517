/**
 * Reads a template: YAML, form (zod), texts and conditions, then what must hold across its parts. It must not read files:
 * the text is handed in.
 */
import { checkTemplate } from './checks';
import { compile } from './compile';
import type { LegalLookup } from './context';
import type { Template } from './model';
import { templateSchema } from './schema';
import { TemplateError, type TemplateProblem } from './template-error';
import { pathText, readYaml, type YamlFile } from './yaml-file';
import { zodProblems, type PathProblem } from './zod-problems';

const BASE_NAME = /([^/\\]+?)(?:\.ya?ml)?$/u;

/**
 * The template in a YAML text. `fileName` ("assets/templates/courrier.yaml") gives the id it must have and the place of
 * problems. With `law`, every legal entry it names must be in the core.
 * @throws TemplateError with every problem found
 */
export const parseTemplate = (yamlText: string, fileName: string, law?: LegalLookup): Template => {
  const read = readYaml(yamlText);
  if (!read.ok)
    throw refusal(
      fileName,
      read.problems.map((problem) => ({ ...problem, field: '' })),
    );
  const { file } = read;
  const parsed = templateSchema.safeParse(file.value, { reportInput: true });
  if (!parsed.success) throw refusal(fileName, located(file, zodProblems(parsed.error.issues)));
  const { template, origins, problems } = compile(parsed.data);
  const found: PathProblem[] = [...problems, ...checkTemplate(template, origins, law)];
  const expected = BASE_NAME.exec(fileName)?.[1] ?? '';
  if (template.id !== expected)
    found.unshift({ path: ['id'], reason: `« ${template.id} » n’est pas le nom du fichier (${expected})` });
  if (found.length > 0) throw refusal(fileName, located(file, found));
  return template;
};

const located = (file: YamlFile, problems: readonly PathProblem[]): TemplateProblem[] =>
  problems.map(({ path, key, reason }) => ({
    ...(key === undefined ? file.place(path) : file.placeOfKey(path, key)),
    field: pathText(key === undefined ? path : [...path, key]),
    reason,
  }));

const refusal = (file: string, problems: readonly TemplateProblem[]): TemplateError => {
  const unique = problems.filter(
    (p, i) => problems.findIndex((q) => q.field === p.field && q.reason === p.reason) === i,
  );
  const [first = { line: 1, column: 1, field: '', reason: 'illisible' }, ...rest] = unique.sort(
    (a, b) => a.line - b.line || a.column - b.column,
  );
  return new TemplateError(file, [first, ...rest]);
};
