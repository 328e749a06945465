import type { FieldErrors } from './error-response.ts';

/** Parses a JSON value. @throws ValidationError with the text of Django REST framework */
export type Validator<T> = (input: unknown) => T;

/** Thrown by validators; the errors are nested like the value. */
export class ValidationError extends Error {
  override readonly name = 'ValidationError';
  readonly errors: FieldErrors;

  constructor(errors: FieldErrors) {
    super(JSON.stringify(errors));
    this.errors = errors;
  }
}

export function validationError(text: string): ValidationError {
  return new ValidationError([text]);
}

export interface Field<T> {
  readonly validate: Validator<T>;
  readonly required: boolean;
}

/** The parsed fields of an object; a missing optional field is undefined. */
export type Values<F> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never };

export function required<T>(validate: Validator<T>): Field<T> {
  return { validate, required: true };
}

export function optional<T>(validate: Validator<T>): Field<T | undefined> {
  return { validate, required: false };
}

/** Accepts null, which all other validators reject. */
export function nullable<T>(validate: Validator<T>): Validator<T | null> {
  return (input) => (input === null ? null : validate(input));
}

/** Accepts any value except null; for fields that Sentry validates later. */
export const anything: Validator<unknown> = (input) => {
  notNull(input);
  return input;
};

/** A string of at most `max` characters. Like Sentry, accepts a number as text: `5` is the version "5". */
export function text(limits: { max?: number; blank?: boolean; trim?: boolean } = {}): Validator<string> {
  const { max = Number.POSITIVE_INFINITY, blank = false, trim = true } = limits;
  return (input) => {
    notNull(input);
    if (typeof input !== 'string' && typeof input !== 'number') throw validationError('Not a valid string.');
    const value = trim ? strip(String(input)) : String(input);
    if (value === '' && !blank) throw validationError('This field may not be blank.');
    const errors = [];
    // Python counts code points, so an emoji is one character to Sentry.
    if ([...value].length > max) errors.push(`Ensure this field has no more than ${max} characters.`);
    if (value.includes('\0')) errors.push('Null characters are not allowed.');
    const [surrogate] = value.match(/\p{Surrogate}/u) ?? [];
    if (surrogate !== undefined) {
      errors.push(`Surrogate characters are not allowed: U+${surrogate.charCodeAt(0).toString(16).toUpperCase()}.`);
    }
    if (errors.length > 0) throw new ValidationError(errors);
    return value;
  };
}

/** Python's `strip`, which removes other control characters than `trim`. */
function strip(value: string): string {
  return value.replace(/^[\s\x1c-\x1f\x85]+|[\s\x1c-\x1f\x85]+$/g, '');
}

/** A list of valid items; the errors are keyed by the index of each invalid item. */
export function listOf<T>(validate: Validator<T>, { empty = true } = {}): Validator<readonly T[]> {
  return (input) => {
    notNull(input);
    if (!Array.isArray(input)) throw validationError(`Expected a list of items but got type "${pythonType(input)}".`);
    if (input.length === 0 && !empty) throw validationError('This list may not be empty.');
    const errors: Record<string, FieldErrors> = {};
    const values = input.flatMap((item, index) => collect(errors, String(index), () => validate(item)));
    if (Object.keys(errors).length > 0) throw new ValidationError(errors);
    return values;
  };
}

/**
 * An object of known fields. Sentry silently drops unknown fields; here they are errors, so that a misspelled name
 * fails a test. `ignored` lists fields that Sentry is known to receive without using them.
 */
export function object<F extends Record<string, Field<unknown>>>(
  fields: F,
  ignored: readonly string[] = [],
): Validator<Values<F>> {
  return (input) => {
    notNull(input);
    if (!isDictionary(input)) {
      throw new ValidationError({
        non_field_errors: [`Invalid data. Expected a dictionary, but got ${pythonType(input)}.`],
      });
    }
    const errors: Record<string, FieldErrors> = {};
    const values: Record<string, unknown> = {};
    for (const name of Object.keys(input)) {
      if (!Object.hasOwn(fields, name) && !ignored.includes(name)) errors[name] = ['Unknown field.'];
    }
    for (const [name, field] of Object.entries(fields)) {
      if (Object.hasOwn(input, name)) {
        for (const value of collect(errors, name, () => field.validate(input[name]))) values[name] = value;
      } else if (field.required) {
        errors[name] = ['This field is required.'];
      }
    }
    if (Object.keys(errors).length > 0) throw new ValidationError(errors);
    return values as Values<F>;
  };
}

/** Runs a validator and records its errors under `name`. Returns the value in a list, or an empty list. */
function collect<T>(errors: Record<string, FieldErrors>, name: string, check: () => T): T[] {
  try {
    return [check()];
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    errors[name] = error.errors;
    return [];
  }
}

function notNull(input: unknown): void {
  if (input === null) throw validationError('This field may not be null.');
}

export function isDictionary(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

/** Python's name for the type of a JSON value, which appears in messages. */
function pythonType(input: unknown): string {
  if (Array.isArray(input)) return 'list';
  if (typeof input === 'string') return 'str';
  if (typeof input === 'boolean') return 'bool';
  if (typeof input === 'number') return Number.isInteger(input) ? 'int' : 'float';
  return 'dict';
}
