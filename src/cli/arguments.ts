/**
 * Reads a command's arguments with `node:util`, and words what is wrong with them in French.
 */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { ParseError } from './parse-error';

export interface Arguments {
  readonly positionals: readonly string[];
  /** The value of an option, undefined when it was not given. */
  text(name: string): string | undefined;
  /** Every value of an option that may be repeated. */
  all(name: string): readonly string[];
  /** @throws ParseError when the option was not given. */
  required(name: string): string;
  flag(name: string): boolean;
}

export type OptionsSpec = NonNullable<ParseArgsConfig['options']>;

/**
 * @param places names of the positional arguments, those in brackets may be left out.
 * @throws ParseError
 */
export function readArguments(
  args: readonly string[],
  options: OptionsSpec,
  places: readonly string[],
): Arguments {
  const { values, positionals } = parse(args, options);
  const needed = places.filter((place) => !place.startsWith('['));
  const lacking = needed[positionals.length];
  if (lacking !== undefined) throw new ParseError(`Il manque un argument\u00A0: ${lacking}.`);
  const extra = positionals[places.length];
  if (extra !== undefined) throw new ParseError(`Argument en trop\u00A0: «\u00A0${extra}\u00A0».`);
  const text = (name: string) => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    positionals,
    text,
    all(name) {
      const value = values[name];
      return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
    },
    flag: (name) => values[name] === true,
    required: (name) => {
      const value = text(name);
      if (value === undefined || value === '')
        throw new ParseError(`L’option --${name} est obligatoire\u00A0: voyez l’aide de la commande.`);
      return value;
    },
  };
}

function parse(args: readonly string[], options: OptionsSpec) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    const name = /'(-{1,2}[\w-]+)/.exec(message)?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new ParseError(`Option inconnue\u00A0: ${name}.`);
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
      throw new ParseError(`L’option ${name} est mal employée\u00A0: voyez l’aide de la commande.`);
    }
    throw error;
  }
}
