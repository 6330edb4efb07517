/**
 * Reads a condition: `present(x)`, `count(list) > 1`, `common(a, b)`, `matches(x, "motif")`, `a + b == c`, `x == "id"`, `and`, `or`, `not`, parentheses. No eval.
 * It must not know which fields exist (`condition-check`) nor their values (`condition`).
 */
import type { Condition, MeasureName, Operand, Operator } from './text-parts';
import { parsePath, type Parsed } from './text-parser';

type Token =
  | { readonly kind: 'word' | 'string' | 'number' | 'op' | 'punct'; readonly text: string }
  | { readonly kind: 'end'; readonly text: '' };

const TOKEN =
  /\s*(?:("[^"]*"|'[^']*')|(-?\d+(?:\.\d+)?)(?![\w.])|(==|!=|<=|>=|<|>)|([()+,])|([a-z][a-z0-9_]*(?:\.[a-z0-9_]+)*))/uy;
const FUNCTIONS = ['present', 'count', 'common', 'matches', 'hours', 'months', 'weekdays'];
const isMeasure = (name: string): name is MeasureName =>
  name === 'hours' || name === 'months' || name === 'weekdays';
const MAX_DEPTH = 30;

class Refusal extends Error {}

/** Reads a condition; says why when it cannot. */
export const parseCondition = (source: string): Parsed<Condition> => {
  try {
    const reader = new Reader(tokens(source));
    const condition = reader.or(0);
    reader.expectEnd();
    return { ok: true, value: condition };
  } catch (error) {
    if (error instanceof Refusal)
      return { ok: false, reason: `condition « ${source.trim()} » : ${error.message}` };
    throw error;
  }
};

const tokens = (source: string): Token[] => {
  const found: Token[] = [];
  const trimmed = source.trimEnd();
  TOKEN.lastIndex = 0;
  let at = 0;
  while (at < trimmed.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(trimmed);
    if (match === null) throw new Refusal(`« ${trimmed.slice(at).trim()} » n’est pas compris`);
    const [, string, number, op, punct, word] = match;
    if (string !== undefined) found.push({ kind: 'string', text: string.slice(1, -1) });
    else if (number !== undefined) found.push({ kind: 'number', text: number });
    else if (op !== undefined) found.push({ kind: 'op', text: op });
    else if (punct !== undefined) found.push({ kind: 'punct', text: punct });
    else found.push({ kind: 'word', text: word ?? '' });
    at = TOKEN.lastIndex;
  }
  return found;
};

/** Recursive descent: or < and < not < comparison < sum. */
class Reader {
  private at = 0;
  constructor(private readonly tokens: readonly Token[]) {}

  or(depth: number): Condition {
    let left = this.and(depth);
    while (this.take('word', 'or')) left = { kind: 'or', left, right: this.and(depth) };
    return left;
  }

  expectEnd(): void {
    const token = this.peek();
    if (token.kind !== 'end') throw new Refusal(`« ${token.text} » est de trop`);
  }

  private and(depth: number): Condition {
    let left = this.not(depth);
    while (this.take('word', 'and')) left = { kind: 'and', left, right: this.not(depth) };
    return left;
  }

  private not(depth: number): Condition {
    if (depth > MAX_DEPTH) throw new Refusal('trop de parenthèses');
    if (this.take('word', 'not')) return { kind: 'not', operand: this.not(depth + 1) };
    if (this.take('punct', '(')) {
      const inner = this.or(depth + 1);
      this.expect(')');
      return inner;
    }
    return this.comparison();
  }

  private comparison(): Condition {
    const token = this.peek();
    if (token.kind === 'word' && token.text === 'present' && this.next(1).text === '(') {
      this.at += 2;
      const path = this.path();
      this.expect(')');
      return { kind: 'present', path };
    }
    if (token.kind === 'word' && token.text === 'common' && this.next(1).text === '(') {
      this.at += 2;
      const left = this.path();
      this.expect(',');
      const right = this.path();
      this.expect(')');
      return { kind: 'common', left, right };
    }
    if (token.kind === 'word' && token.text === 'matches' && this.next(1).text === '(') {
      this.at += 2;
      const path = this.path();
      this.expect(',');
      const pattern = this.peek();
      if (pattern.kind !== 'string') throw new Refusal('un motif entre guillemets est attendu');
      this.at++;
      this.expect(')');
      return { kind: 'matches', path, pattern: pattern.text };
    }
    const left = this.sum();
    const op = this.peek();
    if (op.kind !== 'op') {
      if (left.kind === 'path') return { kind: 'true', path: left.path };
      throw new Refusal('une comparaison est attendue');
    }
    this.at++;
    return { kind: 'compare', op: op.text as Operator, left, right: this.sum() };
  }

  private sum(): Operand {
    const first = this.operand();
    const terms = [first];
    while (this.take('punct', '+')) terms.push(this.operand());
    return terms.length === 1 ? first : { kind: 'sum', terms };
  }

  private operand(): Operand {
    const token = this.peek();
    this.at++;
    if (token.kind === 'string') return { kind: 'string', value: token.text };
    if (token.kind === 'number') return { kind: 'number', value: Number(token.text) };
    if (token.kind !== 'word')
      throw new Refusal(token.kind === 'end' ? 'il manque la fin' : `« ${token.text} » est inattendu`);
    if (token.text === 'true' || token.text === 'false')
      return { kind: 'boolean', value: token.text === 'true' };
    if (this.peek().text === '(' && this.peek().kind === 'punct') {
      this.at++;
      if (isMeasure(token.text)) return { kind: 'measure', name: token.text, paths: this.paths() };
      if (token.text !== 'count')
        throw new Refusal(`la fonction « ${token.text} » n’existe pas (${FUNCTIONS.join(', ')})`);
      const path = this.path();
      this.expect(')');
      return { kind: 'count', path };
    }
    this.at--;
    return { kind: 'path', path: this.path() };
  }

  /** What a measure is asked of, up to its closing parenthesis. */
  private paths() {
    const found = [this.path()];
    while (this.take('punct', ',')) found.push(this.path());
    this.expect(')');
    return found;
  }

  private path() {
    const token = this.peek();
    if (token.kind !== 'word' || ['and', 'or', 'not', 'true', 'false'].includes(token.text))
      throw new Refusal(token.kind === 'end' ? 'il manque la fin' : `« ${token.text} » n’est pas un champ`);
    this.at++;
    const path = parsePath(token.text);
    if (!path.ok) throw new Refusal(path.reason);
    return path.value;
  }

  private peek(): Token {
    return this.next(0);
  }
  private next(ahead: number): Token {
    return this.tokens[this.at + ahead] ?? { kind: 'end', text: '' };
  }
  private take(kind: Token['kind'], text: string): boolean {
    const token = this.peek();
    if (token.kind !== kind || token.text !== text) return false;
    this.at++;
    return true;
  }
  private expect(text: string): void {
    if (!this.take('punct', text)) throw new Refusal(`« ${text} » manque`);
  }
}
