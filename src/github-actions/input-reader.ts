import type { Environment } from './environment.ts';
import type { InputErrors } from './input-errors.ts';
import { parseBoolean, parseDate, parseNumber, split } from './input-values.ts';

interface Sources {
  /** Older name of the same input. */
  readonly alias?: string;
  /** Environment variable that is used where the input is blank. */
  readonly env?: string;
}

interface Checked<Value> extends Sources {
  /** Why a value cannot be used, as a clause; undefined where it can. Not for secrets: the message shows the value. */
  readonly problem?: (value: Value) => string | undefined;
}

export interface SourcedValue {
  readonly value: string;
  /** Where the value comes from, for messages: `input release`, `SENTRY_RELEASE`. */
  readonly source: string;
}

/**
 * Reads inputs the way a runner passes them: `set-commits` as `INPUT_SET-COMMITS`, and the older spelling
 * `INPUT_SET_COMMITS`. A blank value is the same as none. A value that cannot be used is added to the errors, and reading
 * goes on, so that all errors are reported at once.
 */
export class InputReader {
  /** Every name that was read, aliases included. */
  readonly names = new Set<string>();
  /** Values that must never be shown. */
  readonly secrets = new Set<string>();
  readonly #env: Environment;
  readonly #errors: InputErrors;

  constructor(errors: InputErrors, env: Environment = process.env) {
    this.#env = env;
    this.#errors = errors;
  }

  find(name: string, { alias, env }: Sources = {}): SourcedValue | undefined {
    for (const spelling of alias ? [name, alias] : [name]) {
      this.names.add(spelling);
      const value = this.#variable(`INPUT_${spelling.toUpperCase()}`) ?? this.#variable(`INPUT_${snakeCase(spelling)}`);
      if (value !== undefined) return { value, source: `input ${spelling}` };
    }
    const value = env && this.#variable(env);
    return value === undefined || env === undefined ? undefined : { value, source: env };
  }

  text(name: string, { problem, ...sources }: Checked<string> = {}): string | undefined {
    const value = this.find(name, sources)?.value;
    if (value !== undefined) this.#errors.check(name, value, problem?.(value));
    return value;
  }

  /** @param secretParts further values that must not be shown, such as a part of a token */
  secret(name: string, sources?: Sources, secretParts = (_: string): readonly (string | undefined)[] => []) {
    const value = this.find(name, sources)?.value;
    const secrets = value === undefined ? [] : [value, ...secretParts(value)];
    for (const secret of secrets) if (secret !== undefined) this.secrets.add(secret);
    return value;
  }

  /** Split on new lines and commas; where there is neither, on spaces. */
  list(name: string, { problem, ...sources }: Checked<string> = {}): readonly string[] {
    const value = this.find(name, sources)?.value ?? '';
    return this.#checked(name, split(value, /[\n,]/.test(value) ? /[\n,]/ : /\s/), problem);
  }

  /** Split on new lines only. */
  lines(name: string, { problem }: Checked<string> = {}): readonly string[] {
    return this.#checked(name, split(this.text(name) ?? '', /\n/), problem);
  }

  /** Split on new lines; where there is none, on spaces. */
  linesOrWords(name: string): readonly string[] {
    const value = this.text(name) ?? '';
    return split(value, value.includes('\n') ? /\n/ : /\s/);
  }

  boolean(name: string, otherwise: boolean): boolean {
    const expected = 'is neither true nor false (1, 0, yes, no, on and off are accepted too)';
    return this.#parsed(name, parseBoolean, expected) ?? otherwise;
  }

  choice<Choice extends string>(name: string, choices: readonly Choice[], otherwise: Choice): Choice {
    const parse = (text: string) => choices.find((choice) => choice === text.toLowerCase());
    return this.#parsed(name, parse, `is not one of ${choices.join(', ')}`) ?? otherwise;
  }

  /** A number of minutes, also a fraction. */
  minutes(name: string, otherwise: number, most: number): number {
    const parse = (text: string) => inRange(parseNumber(text), Number.MIN_VALUE, most);
    return this.#parsed(name, parse, `is not a number of minutes above 0 and up to ${most}`) ?? otherwise;
  }

  /** From 1 up to `most`. */
  wholeNumber(name: string, most: number): number | undefined {
    const parse = (text: string) => {
      const number = inRange(parseNumber(text), 1, most);
      return Number.isInteger(number) ? number : undefined;
    };
    return this.#parsed(name, parse, `is not a whole number from 1 to ${most}`);
  }

  /** ISO 8601, taken as UTC where it names no zone, RFC 2822, or a Unix timestamp in seconds. */
  date(name: string): Date | undefined {
    return this.#parsed(name, parseDate, 'is not a date; use ISO 8601 (2026-01-31T12:00:00Z) or a Unix timestamp');
  }

  url(name: string, { problem, ...sources }: Checked<URL> = {}): URL | undefined {
    const found = this.find(name, sources);
    if (found === undefined) return undefined;
    const url = URL.parse(found.value);
    if (url && /^https?:$/.test(url.protocol)) {
      this.#errors.check(name, url.href, problem?.(url));
      return url;
    }
    this.#errors.add(name, `"${found.value}" (${found.source}) is not an http or https URL`);
    return undefined;
  }

  #parsed<Value>(name: string, parse: (text: string) => Value | undefined, problem: string): Value | undefined {
    const text = this.text(name);
    const value = text === undefined ? undefined : parse(text);
    if (text !== undefined && value === undefined) this.#errors.add(name, `"${text}" ${problem}`);
    return value;
  }

  #checked(name: string, values: readonly string[], problem: Checked<string>['problem']): readonly string[] {
    for (const value of values) this.#errors.check(name, value, problem?.(value));
    return values;
  }

  #variable(name: string): string | undefined {
    return this.#env[name]?.trim() || undefined;
  }
}

function inRange(number: number | undefined, least: number, most: number): number | undefined {
  return number !== undefined && number >= least && number <= most ? number : undefined;
}

function snakeCase(name: string): string {
  return name.replaceAll('-', '_').toUpperCase();
}
