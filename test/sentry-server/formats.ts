import { type Instant, parseInstant } from './instant.ts';
import { invalid, type Rule, text } from './rules.ts';

const LABEL = '[a-z0-9\\u00a1-\\uffff](?:[a-z0-9\\u00a1-\\uffff-]{0,61}[a-z0-9\\u00a1-\\uffff])?';
const TOP_LABEL = '(?!-)(?:[a-z\\u00a1-\\uffff-]{2,63}|xn--[a-z0-9]{1,59})(?<!-)\\.?';
const BYTE = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const HOST = `(?:${BYTE}(?:\\.${BYTE}){3}|\\[[0-9a-f:.]+\\]|localhost|(?:${LABEL}\\.)+${TOP_LABEL})`;
const URL_FORM = new RegExp(
  `^(?:http|ftp)s?://(?:[^\\s:@/]+(?::[^\\s:@/]*)?@)?${HOST}(?::\\d{1,5})?(?:[/?#]\\S*)?$`,
  'iu',
);

/**
 * Django's URL check: http(s) or ftp(s), `localhost` and IP addresses are fine, but a bare host name such as
 * `http://runner-1/`, a host with `_`, any space, and more than 2048 characters are not.
 */
export const url: Rule<string> = (given) => {
  const value = text({ blank: true })(given);
  if (value !== '' && (value.length > 2048 || !URL_FORM.test(value))) throw invalid('Enter a valid URL.');
  return value;
};

/** A date with or without time, in ISO 8601 text; epoch numbers are refused. */
export const datetime: Rule<Instant> = (given) => {
  if (given === null) throw invalid('This field may not be null.');
  const instant = typeof given === 'string' ? parseInstant(given.trim()) : undefined;
  if (instant === undefined) {
    throw invalid(
      'Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z].',
    );
  }
  return instant;
};
