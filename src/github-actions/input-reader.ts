import type { Complaints } from './input-errors.ts';
import { parseBoolean, parseDate, parseNumber, split } from './input-values.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Sources {
  /** Older name of the same input. */
  readonly older?: string;
  /** Environment variable that stands in for the input. */
  readonly env?: string;
}

export interface Sourced {
  readonly value: string;
  /** Where the value comes from, for messages: `input release`, `SENTRY_RELEASE`. */
  readonly source: string;
}

/**
 * Reads inputs the way a runner passes them: `set-commits` as `INPUT_SET-COMMITS`. The older spelling with `_` is read
 * too, for workflows that were written for another action. A blank value is the same as none. A value that cannot be
 * used becomes a complaint, and reading goes on.
 */
export class InputReader {
  /** Every name that was asked for, older ones included. */
  readonly names = new Set<string>();
  readonly #env: Environment;
  readonly #complaints: Complaints;

  constructor(env: Environment, complaints: Complaints) {
    this.#env = env;
    this.#complaints = complaints;
  }

  find(name: string, { older, env }: Sources = {}): Sourced | undefined {
    for (const spelling of older ? [name, older] : [name]) {
      this.names.add(spelling);
      const value = this.#variable(`INPUT_${spelling.toUpperCase()}`) ?? this.#variable(`INPUT_${snakeCase(spelling)}`);
      if (value !== undefined) return { value, source: `input ${spelling}` };
    }
    const value = env && this.#variable(env);
    return value === undefined || env === undefined ? undefined : { value, source: env };
  }

  text(name: string, sources?: Sources): string | undefined {
    return this.find(name, sources)?.value;
  }

  /** Split on new lines and commas; where there is neither, on spaces. */
  list(name: string, sources?: Sources): readonly string[] {
    const value = this.text(name, sources) ?? '';
    return split(value, /[\n,]/.test(value) ? /[\n,]/ : /\s/);
  }

  /** Split on new lines only. */
  lines(name: string): readonly string[] {
    return split(this.text(name) ?? '', /\n/);
  }

  /** Split on new lines; where there is none, on spaces. */
  linesOrWords(name: string): readonly string[] {
    const value = this.text(name) ?? '';
    return split(value, value.includes('\n') ? /\n/ : /\s/);
  }

  boolean(name: string, otherwise: boolean): boolean {
    const value = this.text(name);
    if (value === undefined) return otherwise;
    const known = parseBoolean(value);
    if (known === undefined) {
      this.#complaints.add(name, `"${value}" is neither true nor false (1, 0, yes, no, on and off are understood too)`);
    }
    return known ?? otherwise;
  }

  choice<Choice extends string>(name: string, choices: readonly Choice[], otherwise: Choice): Choice {
    const value = this.text(name);
    if (value === undefined) return otherwise;
    const known = choices.find((choice) => choice === value.toLowerCase());
    if (known === undefined) this.#complaints.add(name, `"${value}" is not one of ${choices.join(', ')}`);
    return known ?? otherwise;
  }

  /** A number of minutes; fractions are fine. */
  minutes(name: string, otherwise: number, most: number): number {
    const value = this.text(name);
    if (value === undefined) return otherwise;
    const number = parseNumber(value);
    if (number !== undefined && number > 0 && number <= most) return number;
    this.#complaints.add(name, `"${value}" is no number of minutes above 0 and up to ${most}`);
    return otherwise;
  }

  /** From 1 up to `most`. */
  wholeNumber(name: string, most: number): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const number = parseNumber(value);
    if (Number.isInteger(number) && number !== undefined && number >= 1 && number <= most) return number;
    this.#complaints.add(name, `"${value}" is no whole number from 1 to ${most}`);
    return undefined;
  }

  /** ISO 8601, taken as UTC where it names no zone, RFC 2822, or a Unix timestamp in seconds. */
  date(name: string): Date | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const date = parseDate(value);
    if (date === undefined) {
      this.#complaints.add(name, `"${value}" is no date; give ISO 8601 (2026-01-31T12:00:00Z) or a Unix timestamp`);
    }
    return date;
  }

  url(name: string, sources?: Sources): URL | undefined {
    const found = this.find(name, sources);
    if (found === undefined) return undefined;
    if (URL.canParse(found.value) && /^https?:$/.test(new URL(found.value).protocol)) return new URL(found.value);
    this.#complaints.add(name, `"${found.value}" (${found.source}) is no http or https URL`);
    return undefined;
  }

  #variable(name: string): string | undefined {
    return this.#env[name]?.trim() || undefined;
  }
}

function snakeCase(name: string): string {
  return name.replaceAll('-', '_').toUpperCase();
}
