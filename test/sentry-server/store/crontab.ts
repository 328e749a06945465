const NICKNAMES = ['@yearly', '@annually', '@monthly', '@weekly', '@daily', '@hourly'];
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

interface Field {
  readonly least: number;
  readonly most: number;
  /** Names for the numbers from `least` on. */
  readonly names?: readonly string[];
  /** What stands outside numbers and ranges: the last day of the month, the last or the n-th of a weekday. */
  readonly special?: RegExp;
}

const FIELDS: readonly Field[] = [
  { least: 0, most: 59 },
  { least: 0, most: 23 },
  { least: 1, most: 31, special: /^L$/ },
  { least: 1, most: 12, names: MONTHS },
  { least: 0, most: 7, names: DAYS, special: /^[0-7](L|#[1-5])$|^(SUN|MON|TUE|WED|THU|FRI|SAT)#[1-5]$/ },
];

/**
 * Whether Sentry can read a crontab line: five fields with `*`, lists, ranges that do not run backwards, steps, names in
 * any letter case, and a few signs of Quartz; or one of six nicknames. `?`, `W` and seconds are not understood.
 */
export function isCrontab(line: string): boolean {
  if (NICKNAMES.includes(line.trim())) return true;
  const parts = line.trim().toUpperCase().split(/\s+/);
  return parts.length === FIELDS.length && FIELDS.every((field, index) => isField(parts[index] ?? '', field));
}

function isField(text: string, field: Field): boolean {
  return text.split(',').every((term) => field.special?.test(term) || isTerm(term, field));
}

function isTerm(term: string, field: Field): boolean {
  const [base = '', step, ...more] = term.split('/');
  if (more.length > 0 || (step !== undefined && !/^0*[1-9]\d*$/.test(step))) return false;
  if (base === '*') return true;
  const [first = '', last = first, ...rest] = base.split('-');
  const [from, to] = [numberOf(first, field), numberOf(last, field)];
  return rest.length === 0 && from !== undefined && to !== undefined && from <= to;
}

function numberOf(text: string, { least, most, names = [] }: Field): number | undefined {
  const name = names.indexOf(text);
  if (name >= 0) return name + least;
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : undefined;
}
