import { internalError } from './error-response.ts';
import { parseTimestamp, type Timestamp } from './timestamp.ts';
import { text, type Validator, validationError } from './validation.ts';

const LABEL = '[a-z0-9\\u00a1-\\uffff](?:[a-z0-9\\u00a1-\\uffff-]{0,61}[a-z0-9\\u00a1-\\uffff])?';
const TOP_LABEL = '(?!-)(?:[a-z\\u00a1-\\uffff-]{2,63}|xn--[a-z0-9]{1,59})(?<!-)\\.?';
const BYTE = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const HOST = `(?:${BYTE}(?:\\.${BYTE}){3}|\\[[0-9a-f:.]+\\]|localhost|(?:${LABEL}\\.)+${TOP_LABEL})`;
const URL_FORM = new RegExp(
  `^(?:http|ftp)s?://(?:[^\\s:@/]+(?::[^\\s:@/]*)?@)?${HOST}(?::\\d{1,5})?(?:[/?#]\\S*)?$`,
  'iu',
);

/**
 * Django's URL check: http(s) or ftp(s). `localhost` and IP addresses are valid; a bare host name such as
 * `http://runner-1/`, a host with `_`, spaces, and more than 2048 characters are not.
 */
export const url: Validator<string> = (input) => {
  const value = text({ blank: true })(input);
  if (value !== '' && (value.length > 2048 || !URL_FORM.test(value))) throw validationError('Enter a valid URL.');
  return value;
};

/**
 * The columns of URLs have 200 characters. The serializers do not know this limit, so a longer value is an error of the
 * database.
 */
export function storedUrl(value: string | null | undefined): string | null {
  if (value && [...value].length > 200) throw internalError();
  return value || null;
}

/** Python's dates, in UTC. */
const FIRST_DATE = Date.parse('0001-01-01T00:00:00Z') * 1000;
const LAST_DATE = Date.parse('9999-12-31T23:59:59.999Z') * 1000;

/** An ISO 8601 date with or without time; epoch numbers are invalid. */
export const datetime: Validator<Timestamp> = (input) => {
  if (input === null) throw validationError('This field may not be null.');
  const timestamp = typeof input === 'string' ? parseTimestamp(input.trim()) : undefined;
  if (timestamp === undefined) {
    throw validationError(
      'Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z].',
    );
  }
  if (timestamp < FIRST_DATE || timestamp > LAST_DATE) throw validationError('Datetime value out of range.');
  return timestamp;
};
