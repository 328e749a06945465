import type { InputReader } from './reader.ts';

export interface CheckInInputs {
  readonly monitorSlug: string | undefined;
  readonly dsn: string | undefined;
  readonly monitorEnvironment: string | undefined;
}

export function readCheckIn(reader: InputReader): CheckInInputs {
  return {
    monitorSlug: reader.text('monitor-slug'),
    dsn: reader.text('dsn', { env: 'SENTRY_DSN' }),
    monitorEnvironment: reader.text('monitor-environment'),
  };
}
