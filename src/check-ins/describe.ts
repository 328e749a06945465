import { formatDate, formatDuration } from '../format.ts';
import { details, list } from '../github-actions/markdown.ts';
import type { CheckInResult, MonitorResult, StoredCheckIn } from './result.ts';

export function describeCheckIn(checkIn: CheckInResult, isDryRun: boolean): string {
  const { monitorSlug, environment, opened, sentThrough, isHeartbeat, cannotBeSent } = checkIn;
  const subject = `${monitorSlug} in ${environment}`;
  if (isDryRun) return `${subject} would be ${isHeartbeat ? 'sent' : 'opened now and closed'} when the job ends`;
  if (cannotBeSent) return `${subject} cannot be sent`;
  const through = sentThrough ? ` through ${sentThrough}` : '';
  if (isHeartbeat) return `${subject} will be sent${through} when the job ends`;
  if (!opened) return `${subject} could not be opened; it will be sent when the job ends`;
  return `${subject} opened${through}; it will be closed when the job ends`;
}

export function describeMonitor({ existed, changes }: MonitorResult): string | undefined {
  if (!existed) return 'did not exist when this step began';
  return changes.length > 0 ? `updated: ${changes.join(', ')}` : undefined;
}

export function describeLastCheckIns(checkIns: readonly StoredCheckIn[]): string {
  if (checkIns.some(({ isOurs }) => isOurs)) return 'Sentry has stored this check-in';
  const [last] = checkIns;
  return `Sentry has not stored this check-in yet; ${last ? `the last one is from ${describeStored(last)}` : 'there is no other'}`;
}

export function lastCheckInsList(checkIns: readonly StoredCheckIn[]): string | undefined {
  return checkIns.length > 0 ? details('Last check-ins', list(checkIns, describeStored)) : undefined;
}

function describeStored({ date, status, environment, durationSeconds, isOurs }: StoredCheckIn): string {
  const duration = durationSeconds === undefined ? '' : ` after ${formatDuration(durationSeconds * 1000)}`;
  return `${formatDate(date)}: ${status}${duration}, ${environment}${isOurs ? ' (this run)' : ''}`;
}
