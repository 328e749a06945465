import { Cron } from 'croner';
import { messageOf } from '../errors.ts';

const nicknames = ['@yearly', '@annually', '@monthly', '@weekly', '@daily', '@hourly'];

/** The highest number of each field. */
const highest = [59, 23, 31, 12, 7] as const;

/** The fields in which Sentry knows signs beyond those of POSIX: the last day, and the last or n-th weekday. */
const specialTerms: Readonly<Record<number, RegExp>> = { 2: /^L$/i, 4: /^(\dL|(\d|[A-Z]{3})#[1-5])$/i };

/**
 * What keeps Sentry from reading a crontab line, as a clause for a message; undefined when nothing does. Sentry's rules
 * are in https://docs.sentry.io/product/crons/; what a line means beyond them is judged by the cron library.
 */
export function crontabProblem(line: string): string | undefined {
  if (line.startsWith('@')) {
    return nicknames.includes(line) ? undefined : `of the nicknames Sentry knows ${nicknames.join(', ')} only`;
  }
  const fields = line.split(/\s+/);
  if (fields.length !== 5) {
    return `it has ${fields.length} fields, and Sentry wants 5: minute, hour, day of the month, month, day of the week`;
  }
  const unknown = fields.flatMap((field, index) => field.split(',').filter((term) => !isKnown(term, index)));
  if (unknown.length > 0) return `Sentry does not understand ${unknown.map((term) => `"${term}"`).join(', ')} in it`;
  if (/-SUN\b/i.test(line)) return 'a range must not run backwards, and to Sentry SUN is the first day of the week';
  return impossibility(fields.map(withRange).join(' '));
}

/** The library looks at less than Sentry here: it lets `1-32/2` be a range of days. */
function isKnown(term: string, index: number): boolean {
  if (specialTerms[index]?.test(term)) return true;
  const [base = ''] = term.split('/');
  const isInBounds = (base.match(/\d+/g) ?? []).every((number) => Number(number) <= (highest[index] ?? 0));
  return isInBounds && /^(\*|(\d+|[A-Z]{3})(-(\d+|[A-Z]{3}))?)(\/\d+)?$/i.test(term);
}

/** `5/15`, from 5 on every 15th, is known to GitHub and to Sentry, and the library wants a range for it. */
function withRange(field: string, index: number): string {
  return field.replace(/(^|,)(\w+)\//g, `$1$2-${highest[index]}/`);
}

function impossibility(line: string): string | undefined {
  try {
    return new Cron(line, { mode: '5-part' }).nextRun() === null ? 'the day that it names never comes' : undefined;
  } catch (error) {
    return messageOf(error).replace(/^CronPattern: /, '');
  }
}
