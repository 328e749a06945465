import type { ClientKey, Project } from '../store/project.ts';
import { formatTimestamp } from '../timestamp.ts';

export function serializeClientKey(key: ClientKey, { id }: Project, origin: string) {
  const { host, protocol } = new URL(origin);
  const api = `${origin}/api/${id}`;
  return {
    id: key.public,
    name: key.label,
    label: key.label,
    public: key.public,
    secret: key.secret,
    projectId: id,
    isActive: key.isActive,
    rateLimit: null,
    dsn: {
      secret: `${protocol}//${key.public}:${key.secret}@${host}/${id}`,
      public: `${protocol}//${key.public}@${host}/${id}`,
      csp: `${api}/csp-report/?sentry_key=${key.public}`,
      security: `${api}/security/?sentry_key=${key.public}`,
      minidump: `${api}/minidump/?sentry_key=${key.public}`,
      crons: `${api}/cron/___MONITOR_SLUG___/${key.public}/`,
    },
    dateCreated: formatTimestamp(key.dateCreated),
  };
}
