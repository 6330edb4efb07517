/**
 * The changes that `npm run mutate` makes to a check: operators, constants, conditions, parts of patterns. What no table can tell
 * apart is left alone: types, the catalogue’s data (messages in both languages, ids), the examples themselves, fallbacks that the
 * compiler asks for.
 */
import ts from 'typescript';

export interface Mutant {
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

/** Every change of a check’s source, one at a time, that its table ought to notice. */
export const mutantsOf = (source: string, name: string): Mutant[] => {
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
      for (const text of numbersLike(node)) put(node, text);
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

/**
 * One more and one less. How far around a place a text is read (`slice(start - 80, start)`) is a choice that no example can tell
 * from a neighbour: there, nothing at all is read instead. The floor of `Math.max(0, start - 80)` stays.
 */
const numbersLike = (node: ts.NumericLiteral): string[] => {
  const value = Number(node.text);
  const { parent } = node;
  if (ts.isCallExpression(parent) && parent.expression.getText() === 'Math.max' && value === 0) return [];
  if (value >= WIDTH && isInSlice(node)) return ['0'];
  return [String(value + 1), ...(value > 0 ? [String(value - 1)] : [])];
};
const WIDTH = 10;

const isInSlice = (node: ts.Node): boolean => {
  for (let up = node.parent; !ts.isStatement(up) && !ts.isSourceFile(up); up = up.parent) {
    if (ts.isArrowFunction(up)) return false;
    if (ts.isCallExpression(up) && ts.isPropertyAccessExpression(up.expression))
      if (up.expression.name.text === 'slice') return true;
  }
  return false;
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
