import type { Timestamp } from '../timestamp.ts';

/** A session has one status: an errored one has not crashed. */
export const SESSION_STATUSES = ['healthy', 'errored', 'crashed', 'abnormal'] as const;
export type SessionStatus = (typeof SESSION_STATUSES)[number];

/** Sessions of a release that started at the same time, counted by status. */
export interface Sessions {
  readonly release: string;
  readonly environment: string;
  readonly started: Timestamp;
  readonly counts: Readonly<Partial<Record<SessionStatus, number>>>;
}

export function countSessions(sessions: readonly Sessions[], status?: SessionStatus): number {
  const statuses = status === undefined ? SESSION_STATUSES : [status];
  return sessions.flatMap(({ counts }) => statuses.map((one) => counts[one] ?? 0)).reduce((sum, n) => sum + n, 0);
}
