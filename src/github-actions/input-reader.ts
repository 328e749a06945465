import type { Environment } from './environment.ts';
import type { InputErrors } from './input-errors.ts';
import { parseBoolean, parseDate, parseNumber, split } from './input-values.ts';

interface Sources {
  readonly alias?: string;
  readonly env?: string;
}

interface ValueOptions<Value> extends Sources {
  /** As a clause; undefined for a valid value. Not for secrets: the message shows the value. */
  readonly problem?: (value: Value) => string | undefined;
}

export interface SourcedValue {
  readonly value: string;
  /** As messages name it: `input release` or `SENTRY_RELEASE`. */
  readonly source: string;
}

/**
 * `set-commits` is read from `INPUT_SET-COMMITS`, or from the older spelling `INPUT_SET_COMMITS`. A blank value is the
 * same as none. Invalid values are added to the errors, and reading continues.
 */
export class InputReader {
  /** Includes aliases, even if they are not set. */
  readonly names = new Set<string>();
  readonly secrets = new Set<string>();
  readonly warnings: string[] = [];
  readonly #env: Environment;
  readonly #errors: InputErrors;

  constructor(errors: InputErrors, env: Environment = process.env) {
    this.#env = env;
    this.#errors = errors;
  }

  find(name: string, { alias, env }: Sources = {}): SourcedValue | undefined {
    for (const spelling of alias ? [name, alias] : [name]) {
      this.names.add(spelling);
      const variable = `INPUT_${spelling.toUpperCase()}`;
      const value = this.#variable(variable) ?? this.#variable(variable.replaceAll('-', '_'));
      if (value !== undefined) return { value, source: `input ${spelling}` };
    }
    const value = env && this.#variable(env);
    return value === undefined || env === undefined ? undefined : { value, source: env };
  }

  text(name: string, { problem, ...sources }: ValueOptions<string> = {}): string | undefined {
    const value = this.find(name, sources)?.value;
    if (value !== undefined) this.#errors.check(name, value, problem?.(value));
    return value;
  }

  /** @param secretParts returns parts of the value that must not be shown either */
  secret(name: string, sources?: Sources, secretParts = (_: string): readonly (string | undefined)[] => []) {
    const value = this.find(name, sources)?.value;
    const secrets = value === undefined ? [] : [value, ...secretParts(value)];
    for (const secret of secrets) if (secret !== undefined) this.secrets.add(secret);
    return value;
  }

  /** Splits on new lines and commas; if there are none, on spaces. */
  list(name: string, { problem, ...sources }: ValueOptions<string> = {}): readonly string[] {
    const value = this.find(name, sources)?.value ?? '';
    return this.#check(name, split(value, /[\n,]/.test(value) ? /[\n,]/ : /\s/), problem);
  }

  lines(name: string, { problem }: ValueOptions<string> = {}): readonly string[] {
    return this.#check(name, split(this.#textUnlessFalse(name), /\n/), problem);
  }

  /** Splits on new lines; if there are none, on spaces. */
  linesOrWords(name: string, { problem }: ValueOptions<string> = {}): readonly string[] {
    const value = this.#textUnlessFalse(name);
    return this.#check(name, split(value, value.includes('\n') ? /\n/ : /\s/), problem);
  }

  boolean(name: string, defaultValue: boolean): boolean {
    const problem = 'is not a boolean; use true or false (or 1, 0, yes, no, on, off)';
    return this.#parse(name, parseBoolean, problem) ?? defaultValue;
  }

  choice<Choice extends string>(name: string, choices: readonly Choice[], defaultValue: Choice): Choice {
    const parse = (text: string) => choices.find((choice) => choice === text.toLowerCase());
    return this.#parse(name, parse, `is not one of ${choices.join(', ')}`) ?? defaultValue;
  }

  minutes(name: string, defaultValue: number, max: number): number {
    const parse = (text: string) => parseNumber(text, Number.MIN_VALUE, max);
    return this.#parse(name, parse, `is not a number of minutes above 0 and at most ${max}`) ?? defaultValue;
  }

  minutesFromZero(name: string, defaultValue: number, max: number): number {
    const parse = (text: string) => parseNumber(text, 0, max);
    return this.#parse(name, parse, `is not a number of minutes from 0 to ${max}`) ?? defaultValue;
  }

  wholeNumber(name: string, max: number, min = 1): number | undefined {
    const parse = (text: string) => [parseNumber(text, min, max)].find(Number.isInteger);
    return this.#parse(name, parse, `is not a whole number from ${min} to ${max}`);
  }

  percent(name: string): number | undefined {
    const parse = (text: string) => parseNumber(text.replace(/ ?%$/, ''), 0, 100);
    return this.#parse(name, parse, 'is not a percentage from 0 to 100');
  }

  date(name: string): Date | undefined {
    const problem = 'is not a date; use ISO 8601 (2026-01-31T12:00:00Z) or a Unix timestamp in seconds';
    return this.#parse(name, parseDate, problem);
  }

  url(name: string, { problem, ...sources }: ValueOptions<URL> = {}): URL | undefined {
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

  /** An expression such as `${{ inputs.upload && 'dist' }}` returns `false` where nothing is meant. */
  #textUnlessFalse(name: string): string {
    const value = this.text(name) ?? '';
    if (value.toLowerCase() !== 'false') return value;
    this.warnings.push(`Input ${name} is "${value}", which counts as not set. Write ./${value} for a file.`);
    return '';
  }

  #parse<Value>(name: string, parse: (text: string) => Value | undefined, problem: string): Value | undefined {
    const text = this.text(name);
    const value = text === undefined ? undefined : parse(text);
    if (text !== undefined && value === undefined) this.#errors.add(name, `"${text}" ${problem}`);
    return value;
  }

  #check(name: string, values: readonly string[], problem: ValueOptions<string>['problem']): readonly string[] {
    for (const value of values) this.#errors.check(name, value, problem?.(value));
    return values;
  }

  #variable(name: string): string | undefined {
    return this.#env[name]?.trim() || undefined;
  }
}
