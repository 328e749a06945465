import { Cron } from 'croner';
import { messageOf } from '../errors.ts';

const nicknames = ['@yearly', '@annually', '@monthly', '@weekly', '@daily', '@hourly'];

/** In the order of the fields. */
const maxValues = [59, 23, 31, 12, 7] as const;

/** What Sentry supports beyond POSIX: the last day of the month, and the last or nth weekday. */
const extensions: Readonly<Record<number, RegExp>> = { 2: /^L$/i, 4: /^(\dL|(\d|[A-Z]{3})#[1-5])$/i };

/**
 * First refuses what croner accepts but Sentry does not (https://docs.sentry.io/product/crons/). croner was chosen
 * because it is small and has no dependencies.
 *
 * @returns why Sentry would reject the line, as a clause for a message; undefined if it is valid
 */
export function crontabProblem(line: string): string | undefined {
  if (line.startsWith('@')) {
    return nicknames.includes(line) ? undefined : `Sentry only supports the nicknames ${nicknames.join(', ')}`;
  }
  const fields = line.split(/\s+/);
  if (fields.length !== 5) {
    const count = fields.length === 1 ? '1 field' : `${fields.length} fields`;
    return `it has ${count}, but Sentry expects 5: minute, hour, day of the month, month, day of the week`;
  }
  const unsupported = fields.flatMap((field, index) => field.split(',').filter((term) => !isSupported(term, index)));
  if (unsupported.length > 0) return `Sentry does not support ${unsupported.map((term) => `"${term}"`).join(', ')}`;
  if (/-SUN\b/i.test(line)) return 'a range cannot end with SUN, which is the first day of the week in Sentry';
  return libraryProblem(fields.map(withExplicitRange).join(' '));
}

/** The library is less strict than Sentry: it accepts `1-32/2` as a range of days. */
function isSupported(term: string, index: number): boolean {
  if (extensions[index]?.test(term)) return true;
  const [base = ''] = term.split('/');
  const isInBounds = (base.match(/\d+/g) ?? []).every((number) => Number(number) <= (maxValues[index] ?? 0));
  return isInBounds && /^(\*|(\d+|[A-Z]{3})(-(\d+|[A-Z]{3}))?)(\/\d+)?$/i.test(term);
}

/** GitHub and Sentry accept `5/15` (every 15th from 5 on); the library requires `5-59/15`. */
function withExplicitRange(field: string, index: number): string {
  return field.replace(/(^|,)(\w+)\//g, `$1$2-${maxValues[index]}/`);
}

function libraryProblem(line: string): string | undefined {
  try {
    return new Cron(line, { mode: '5-part' }).nextRun() === null ? 'its date never occurs' : undefined;
  } catch (error) {
    return messageOf(error).replace(/^CronPattern: /, '');
  }
}
