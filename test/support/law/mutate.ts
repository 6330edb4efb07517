/**
 * `npm run mutate [ID…]`: changes one piece of a check's source at a time (operators, constants, conditions, parts of patterns),
 * runs its table, and prints the share of changes that the table notices. A change that no table notices is a hole in it. A check
 * in several files ("form/fo-19.ts" and "form/fo-19/…") is changed in all of them.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { transformSync } from '@swc/core';
import ts from 'typescript';
import type { LegalCore } from '../../../src/law/core';
import type { CheckReport } from '../../../src/law/checks/framework/report';
import type { Examples, Rule } from '../../../src/law/checks/framework/rule';
import { coreOfRepository } from './core';
import { ruleNames, runExample } from './tables';

const ROOT = path.join(__dirname, '../../../src/law/checks');

interface Mutant {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly line: number;
}

const SWAPS: Readonly<Partial<Record<ts.SyntaxKind, readonly string[]>>> = {
  [ts.SyntaxKind.LessThanToken]: ['<=', '>='],
  [ts.SyntaxKind.LessThanEqualsToken]: ['<', '>'],
  [ts.SyntaxKind.GreaterThanToken]: ['>=', '<='],
  [ts.SyntaxKind.GreaterThanEqualsToken]: ['>', '<'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: ['!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: ['==='],
  [ts.SyntaxKind.AmpersandAmpersandToken]: ['||'],
  [ts.SyntaxKind.BarBarToken]: ['&&'],
  [ts.SyntaxKind.PlusToken]: ['-'],
  [ts.SyntaxKind.MinusToken]: ['+'],
  [ts.SyntaxKind.AsteriskToken]: ['/'],
  [ts.SyntaxKind.SlashToken]: ['*'],
  [ts.SyntaxKind.PercentToken]: ['*'],
};

/** What is data of the catalogue or the table itself, and no decision. */
const isData = (node: ts.Node): boolean => {
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations.some((one) => one.name.getText() === 'examples');
  if (ts.isPropertyAssignment(node)) return node.name.getText() === 'meta';
  return (
    ts.isImportDeclaration(node) ||
    ts.isTypeNode(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node)
  );
};

const mutantsOf = (source: string, name: string): Mutant[] => {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS);
  const found: Mutant[] = [];
  const inTable = exampleHelpers(file);
  const put = (node: { getStart: () => number; getEnd: () => number }, text: string): void => {
    const start = node.getStart();
    if (source.slice(start, node.getEnd()) === text) return;
    found.push({ start, end: node.getEnd(), text, line: file.getLineAndCharacterOfPosition(start).line + 1 });
  };
  const visit = (node: ts.Node): void => {
    if (isData(node) || inTable.has(node)) return;
    if (ts.isBinaryExpression(node))
      for (const text of SWAPS[node.operatorToken.kind] ?? []) put(node.operatorToken, text);
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
      put(node, node.operand.getText());
    if (ts.isConditionalExpression(node)) for (const text of ['true', 'false']) put(node.condition, text);
    if (ts.isIfStatement(node)) for (const text of ['true', 'false']) put(node.expression, text);
    if (ts.isNumericLiteral(node) && !ts.isElementAccessExpression(node.parent) && !isFallback(node))
      for (const delta of [1, -1]) put(node, String(Math.max(0, Number(node.text) + delta)));
    if (node.kind === ts.SyntaxKind.TrueKeyword) put(node, 'false');
    if (node.kind === ts.SyntaxKind.FalseKeyword) put(node, 'true');
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const method = node.expression.name.text;
      const other = {
        some: 'every',
        every: 'some',
        min: 'max',
        max: 'min',
        floor: 'ceil',
        ceil: 'floor',
        round: 'floor',
      }[method];
      if (other !== undefined) put(node.expression.name, other);
    }
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral)
      for (const text of patternsLike(node.getText())) put(node, text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
};

/** Declarations that only the table uses: those that nothing exported but `examples` leads to. */
const exampleHelpers = (file: ts.SourceFile): Set<ts.Node> => {
  const declared = new Map<string, ts.Node>();
  const roots: string[] = [];
  for (const statement of file.statements) {
    const names = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map((one) => one.name.getText())
      : ts.isFunctionDeclaration(statement)
        ? [statement.name?.text ?? '']
        : [];
    for (const name of names) declared.set(name, statement);
    const exported =
      ts.canHaveModifiers(statement) &&
      (ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false);
    if (exported) roots.push(...names.filter((name) => name !== 'examples'));
  }
  const reached = new Set<string>();
  const pending = [...roots];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const statement = declared.get(name);
    if (statement === undefined || reached.has(name)) continue;
    reached.add(name);
    pending.push(...identifiersIn(statement));
  }
  return new Set([...declared].filter(([name]) => !reached.has(name)).map(([, statement]) => statement));
};

/** Names that a piece of code uses, those of properties left out. */
const identifiersIn = (root: ts.Node): string[] => {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const { parent } = node;
      const isProperty =
        (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
        (ts.isPropertyAssignment(parent) && parent.name === node);
      if (!isProperty) names.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(root);
  return names;
};

/** A value that the compiler asks for and that never comes: `list[0] ?? 0`. */
const isFallback = (node: ts.Node): boolean =>
  (ts.isBinaryExpression(node.parent) &&
    node.parent.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken &&
    node.parent.right === node) ||
  ts.isBindingElement(node.parent);

/** A pattern without one alternative, without a look-around, or with an optional part made compulsory. */
const patternsLike = (literal: string): string[] => {
  const end = literal.lastIndexOf('/');
  const [body, flags] = [literal.slice(1, end), literal.slice(end + 1)];
  const variants: string[] = [];
  const groups = topLevelAlternatives(body);
  if (groups.length > 1) groups.forEach((_, i) => variants.push(groups.filter((__, j) => j !== i).join('|')));
  if (body.startsWith('^')) variants.push(body.slice(1));
  if (body.endsWith('$') && !body.endsWith('\\$')) variants.push(body.slice(0, -1));
  for (const look of body.matchAll(/\(\?<?[!=](?:[^()\\]|\\.|\[[^\]]*\])*\)/gu))
    variants.push(body.slice(0, look.index) + body.slice(look.index + look[0].length));
  for (const optional of body.matchAll(/(?<=[\])\w])\?(?![:=!<?])/gu))
    variants.push(body.slice(0, optional.index) + body.slice(optional.index + 1));
  return variants
    .filter((variant) => {
      try {
        return variant !== '' && new RegExp(variant, flags) instanceof RegExp;
      } catch {
        return false;
      }
    })
    .map((variant) => `/${variant}/${flags}`);
};

const topLevelAlternatives = (body: string): string[] => {
  const parts = [''];
  let depth = 0;
  let inClass = false;
  for (let i = 0; i < body.length; i++) {
    const sign = body.charAt(i);
    const last = parts.length - 1;
    if (sign === '\\') {
      parts[last] = `${parts[last] ?? ''}${sign}${body.charAt(++i)}`;
      continue;
    }
    if (sign === '[') inClass = true;
    if (sign === ']') inClass = false;
    if (!inClass && sign === '(') depth += 1;
    if (!inClass && sign === ')') depth -= 1;
    if (sign === '|' && depth === 0 && !inClass) parts.push('');
    else parts[last] = `${parts[last] ?? ''}${sign}`;
  }
  return parts;
};

/** Sources by file, in place of what is on disk. */
type Sources = ReadonlyMap<string, string>;

/** Runs a check's file afresh, with its own parts as `sources` have them. */
const load = (sources: Sources, file: string): { rule: Rule; examples: Examples } => {
  const loaded = new Map<string, { exports: unknown }>();
  const run = (place: string): unknown => {
    const known = loaded.get(place);
    if (known !== undefined) return known.exports;
    const { code } = transformSync(sources.get(place) ?? '', {
      filename: place,
      configFile: false,
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'commonjs' },
    });
    const module: { exports: unknown } = { exports: {} };
    loaded.set(place, module);
    const requireFrom = (name: string): unknown => {
      const target = name.startsWith('.') ? path.join(path.dirname(place), name) : name;
      if (sources.has(`${target}.ts`)) return run(`${target}.ts`);
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- modules of the check, as its own imports name them
      return require(target);
    };
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the mutated source is ours and runs here alone
    const body = new Function('module', 'exports', 'require', code) as (...args: unknown[]) => void;
    body(module, module.exports, requireFrom);
    return module.exports;
  };
  return run(file) as { rule: Rule; examples: Examples };
};

/** The file of a check, and those of the folder that bears its name. */
const sourcesOf = (name: string): Sources => {
  const folder = path.join(ROOT, name);
  const parts = existsSync(folder) ? readdirSync(folder).map((part) => path.join(folder, part)) : [];
  return new Map([`${folder}.ts`, ...parts].map((file) => [file, readFileSync(file, 'utf8')]));
};

/** All that a check says of its table, as one value: what a change must alter to be noticed. */
const answers = (rule: Rule, examples: Examples, core: LegalCore): string[] => {
  const said = (report: CheckReport): string =>
    [
      ...report.findings.map(
        ({ messageId, text, message, severity, fix }) =>
          `${messageId}|${text}|${severity}|${JSON.stringify(fix)}|${message}`,
      ),
      ...report.questions.map(({ messageId, text, question }) => `${messageId}|${text}|${question}`),
      ...report.notChecked.map(({ input }) => `lacks ${input}`),
      `run ${String(report.rules.run)}`,
    ].join('\n');
  return [...examples.passes, ...examples.fails, ...(examples.lacks ?? []), ...(examples.ignores ?? [])].map(
    (example) => {
      const report = runExample(rule, example, core);
      return said(report);
    },
  );
};

const mutate = (
  name: string,
  core: LegalCore,
  verbose: boolean,
): { readonly killed: number; readonly all: number } => {
  const file = path.join(ROOT, `${name}.ts`);
  const sources = sourcesOf(name);
  const sound = load(sources, file);
  const expected = JSON.stringify(answers(sound.rule, sound.examples, core));
  let [killed, all] = [0, 0];
  for (const [part, source] of sources)
    for (const { start, end, text, line } of mutantsOf(source, part)) {
      all += 1;
      let dead = true;
      try {
        const changed = source.slice(0, start) + text + source.slice(end);
        const { rule } = load(new Map(sources).set(part, changed), file);
        dead = JSON.stringify(answers(rule, sound.examples, core)) !== expected;
      } catch {
        // It does not even run.
      }
      if (dead) killed += 1;
      else if (verbose)
        process.stdout.write(
          `    ${path.relative(ROOT, part)}:${String(line)}  ${source.slice(start, end).slice(0, 90)}  →  ${text.slice(0, 90)}\n`,
        );
    }
  return { killed, all };
};

const main = (argv: readonly string[]): void => {
  const verbose = argv.includes('--verbose');
  const wanted = argv.filter((word) => !word.startsWith('-')).map((word) => word.toLowerCase());
  const core = coreOfRepository();
  let [killed, all] = [0, 0];
  for (const name of ruleNames()) {
    const id = path.basename(name);
    if (wanted.length > 0 && !wanted.includes(id)) continue;
    const result = mutate(name, core, verbose);
    killed += result.killed;
    all += result.all;
    process.stdout.write(`${id.toUpperCase().padEnd(7)} ${share(result)}\n`);
  }
  process.stdout.write(`\nall     ${share({ killed, all })}\n`);
};

const share = ({ killed, all }: { readonly killed: number; readonly all: number }): string =>
  `${String(killed).padStart(4)} / ${String(all).padEnd(4)} ${(all === 0 ? 100 : (100 * killed) / all).toFixed(1).padStart(6)} %`;

main(process.argv.slice(2));
