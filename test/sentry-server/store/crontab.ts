const NICKNAMES = ['@yearly', '@annually', '@monthly', '@weekly', '@daily', '@hourly'];
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

interface Field {
  readonly min: number;
  readonly max: number;
  /** Names of the numbers, starting with `min`. */
  readonly names?: readonly string[];
  /** Other terms: the last day of the month, and the last or n-th of a weekday. */
  readonly special?: RegExp;
}

const FIELDS: readonly Field[] = [
  { min: 0, max: 59 },
  { min: 0, max: 23 },
  { min: 1, max: 31, special: /^L$/ },
  { min: 1, max: 12, names: MONTHS },
  { min: 0, max: 7, names: DAYS, special: /^[0-7](L|#[1-5])$|^(SUN|MON|TUE|WED|THU|FRI|SAT)#[1-5]$/ },
];

/**
 * Whether Sentry accepts a crontab line: five fields with `*`, lists, ascending ranges, steps, case-insensitive names
 * and a few Quartz extensions; or one of six nicknames. `?`, `W` and seconds are not supported.
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

function numberOf(text: string, { min, max, names = [] }: Field): number | undefined {
  const name = names.indexOf(text);
  if (name >= 0) return name + min;
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return number >= min && number <= max ? number : undefined;
}
