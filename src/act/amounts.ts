/**
 * Amounts of money. A value is an integer number of euro cents, so that no sum is ever rounded. It must not format other numbers.
 */
import { groupThousands, numberInWords } from './numbers';
import { NBSP, SPACE_CLASS } from './spaces';

/** An integer number of euro cents. */
export type Cents = number;

/** Not an amount in euros with at most two decimals. */
export class InvalidAmountError extends Error {
  override readonly name = 'InvalidAmountError';
  constructor(readonly input: string) {
    super(`« ${input} » n’est pas un montant : écrivez par exemple 24 500 ou 24 500,50.`);
  }
}

const SPACES = new RegExp(`[${SPACE_CLASS}]`, 'g');
// Thousands may be spaced, then in groups of three only: "24 50" is a mistake, not 2 450.
const SHAPE = new RegExp(
  `^([-−])?(\\d{1,3}(?:[${SPACE_CLASS}]\\d{3})+|\\d+)(?:[.,](\\d{1,2}))?(?:[${SPACE_CLASS}]?(?:€|euros?))?$`,
);

/**
 * Cents of an amount in euros, as typed ("24 500,50", "24500.5", "24 500 €") or as a number of euros.
 * Undefined when it is not one, when it has more than two decimals, or is too large to count in cents.
 */
export function parseAmount(input: string | number): Cents | undefined {
  const text = typeof input === 'number' ? String(input) : input.trim();
  const match = SHAPE.exec(text);
  if (!match) return undefined;
  const whole = Number((match[2] ?? '').replace(SPACES, ''));
  const cents = whole * 100 + Number((match[3] ?? '').padEnd(2, '0'));
  if (!Number.isSafeInteger(cents)) return undefined;
  return match[1] !== undefined && cents !== 0 ? -cents : cents;
}

function split(cents: Cents): { euros: number; rest: number } {
  if (!Number.isSafeInteger(cents)) throw new InvalidAmountError(String(cents));
  const absolute = Math.abs(cents);
  return { euros: Math.floor(absolute / 100), rest: absolute % 100 };
}

/** "24 500 €", "24 500,50 €", "−1 507,50 €": cents only when there are some. @throws InvalidAmountError */
export function formatAmount(cents: Cents): string {
  const { euros, rest } = split(cents);
  const decimals = rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`;
  return `${cents < 0 ? '−' : ''}${groupThousands(String(euros))}${decimals}${NBSP}€`;
}

/** "vingt-quatre mille cinq cents euros et cinquante centimes", "un million d’euros". @throws InvalidAmountError */
export function amountInWords(cents: Cents): string {
  const { euros, rest } = split(cents);
  const parts: string[] = [];
  if (euros !== 0 || rest === 0) parts.push(`${numberInWords(euros)} ${euroWord(euros)}`);
  if (rest !== 0) parts.push(`${numberInWords(rest)} ${rest === 1 ? 'centime' : 'centimes'}`);
  return (cents < 0 ? 'moins ' : '') + parts.join(' et ');
}

/** "million" and "milliard" are nouns: "deux millions d’euros", but "deux millions cent euros". */
function euroWord(euros: number): string {
  if (euros >= 1_000_000 && euros % 1_000_000 === 0) return 'd’euros';
  return euros < 2 ? 'euro' : 'euros';
}

/** "vingt-quatre mille cinq cents euros (24 500 €)": words then figures, for amounts that bind. @throws InvalidAmountError */
export function amountInWordsAndFigures(cents: Cents): string {
  return `${amountInWords(cents)} (${formatAmount(cents)})`;
}
