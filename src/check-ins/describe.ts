import { formatDuration } from '../format.ts';
import { details, list } from '../github-actions/markdown.ts';
import type { CheckInResult, MonitorResult, StoredCheckIn } from './result.ts';

export function describeCheckIn(checkIn: CheckInResult, isDryRun: boolean): string {
  const { monitorSlug, environment, opened, way, isHeartbeat } = checkIn;
  const subject = `${monitorSlug} in ${environment}`;
  if (isDryRun) return `${subject} would be ${isHeartbeat ? 'sent' : 'opened now and closed'} when the job ends`;
  const route = way ? ` ${way}` : '';
  if (isHeartbeat) return `${subject} will be sent${route} when the job ends`;
  return `${subject} ${opened ? 'opened' : 'could not be opened'}${route}; it will be closed when the job ends`;
}

export function describeMonitor({ existed, changes }: MonitorResult): string | undefined {
  if (!existed) return 'did not exist before this check-in';
  return changes.length > 0 ? `updated: ${changes.join(', ')}` : undefined;
}

export function describeLatestCheckIns(checkIns: readonly StoredCheckIn[]): string {
  if (checkIns.some(({ isOurs }) => isOurs)) return 'this check-in has arrived';
  const [last] = checkIns;
  return `this check-in has not arrived yet; ${last ? `the last one is from ${describeStored(last)}` : 'there is no other'}`;
}

/** The newest check-ins as a list that is folded until the reader opens it, in Markdown. */
export function checkInList(checkIns: readonly StoredCheckIn[]): string | undefined {
  return checkIns.length > 0 ? details('Last check-ins', list(checkIns, describeStored)) : undefined;
}

function describeStored({ date, status, environment, durationSeconds, isOurs }: StoredCheckIn): string {
  const duration = durationSeconds === undefined ? '' : ` after ${formatDuration(durationSeconds * 1000)}`;
  return `${date}: ${status}${duration}, ${environment}${isOurs ? ' (this run)' : ''}`;
}
