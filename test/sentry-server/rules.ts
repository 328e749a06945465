import type { Complaint } from './refusal.ts';

/** Turns a given JSON value into a good one, or throws `Invalid` with Django REST framework's own sentence. */
export type Rule<T> = (given: unknown) => T;

/** Raised by a rule; the complaint nests as the value does. */
export class Invalid extends Error {
  override readonly name = 'Invalid';
  readonly complaint: Complaint;

  constructor(complaint: Complaint) {
    super(JSON.stringify(complaint));
    this.complaint = complaint;
  }
}

/** Ends a rule with one sentence. */
export function invalid(text: string): Invalid {
  return new Invalid([text]);
}

/** A field of an object, with its rule. */
export interface Field<T> {
  readonly rule: Rule<T>;
  readonly required: boolean;
}

/** The values an object rule yields; an optional field left out is undefined. */
export type Values<F> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never };

export function required<T>(rule: Rule<T>): Field<T> {
  return { rule, required: true };
}

export function optional<T>(rule: Rule<T>): Field<T | undefined> {
  return { rule, required: false };
}

/** Lets null through; every other rule refuses it. */
export function nullable<T>(rule: Rule<T>): Rule<T | null> {
  return (given) => (given === null ? null : rule(given));
}

/** Takes a value as it is; for fields that Sentry looks at only later. */
export const anything: Rule<unknown> = (given) => {
  notNull(given);
  return given;
};

/** A string of at most `max` characters. A JSON number is taken as text, as Sentry does: `5` is the version "5". */
export function text(limits: { max?: number; blank?: boolean; trim?: boolean } = {}): Rule<string> {
  const { max = Number.POSITIVE_INFINITY, blank = false, trim = true } = limits;
  return (given) => {
    notNull(given);
    if (typeof given !== 'string' && typeof given !== 'number') throw invalid('Not a valid string.');
    const value = trim ? String(given).trim() : String(given);
    if (value === '' && !blank) throw invalid('This field may not be blank.');
    const complaints = [];
    // Python counts code points, JavaScript UTF-16 units: an emoji is one character to Sentry.
    if ([...value].length > max) complaints.push(`Ensure this field has no more than ${max} characters.`);
    if (value.includes('\0')) complaints.push('Null characters are not allowed.');
    if (complaints.length > 0) throw new Invalid(complaints);
    return value;
  };
}

/** A list whose items all pass; the complaint is keyed by the index of each bad item, as a string. */
export function listOf<T>(rule: Rule<T>, { empty = true } = {}): Rule<readonly T[]> {
  return (given) => {
    notNull(given);
    if (!Array.isArray(given)) throw invalid(`Expected a list of items but got type "${pythonType(given)}".`);
    if (given.length === 0 && !empty) throw invalid('This list may not be empty.');
    const complaints: Record<string, Complaint> = {};
    const values = given.flatMap((item, index) => collect(complaints, String(index), () => rule(item)));
    if (Object.keys(complaints).length > 0) throw new Invalid(complaints);
    return values;
  };
}

/**
 * An object of known fields. Sentry drops fields it does not know without a word; this server refuses them, so that a
 * misspelt name fails a test. `ignored` names those that Sentry is documented or seen to receive and not use.
 */
export function object<F extends Record<string, Field<unknown>>>(
  fields: F,
  ignored: readonly string[] = [],
): Rule<Values<F>> {
  return (given) => {
    notNull(given);
    if (!isDictionary(given)) {
      throw new Invalid({
        non_field_errors: [`Invalid data. Expected a dictionary, but got ${pythonType(given)}.`],
      });
    }
    const complaints: Record<string, Complaint> = {};
    const values: Record<string, unknown> = {};
    for (const name of Object.keys(given)) {
      if (!Object.hasOwn(fields, name) && !ignored.includes(name)) complaints[name] = ['Unknown field.'];
    }
    for (const [name, field] of Object.entries(fields)) {
      if (Object.hasOwn(given, name)) {
        for (const value of collect(complaints, name, () => field.rule(given[name]))) values[name] = value;
      } else if (field.required) {
        complaints[name] = ['This field is required.'];
      }
    }
    if (Object.keys(complaints).length > 0) throw new Invalid(complaints);
    return values as Values<F>;
  };
}

/** Runs one check of many; a failure is noted under its name and the others still run. */
function collect<T>(complaints: Record<string, Complaint>, name: string, check: () => T): T[] {
  try {
    return [check()];
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    complaints[name] = error.complaint;
    return [];
  }
}

function notNull(given: unknown): void {
  if (given === null) throw invalid('This field may not be null.');
}

export function isDictionary(given: unknown): given is Record<string, unknown> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

/** The word Python has for a JSON value; the sentences quote it. */
function pythonType(given: unknown): string {
  if (Array.isArray(given)) return 'list';
  if (typeof given === 'string') return 'str';
  if (typeof given === 'boolean') return 'bool';
  if (typeof given === 'number') return Number.isInteger(given) ? 'int' : 'float';
  return 'dict';
}
