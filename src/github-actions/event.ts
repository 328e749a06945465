import { readFileSync } from 'node:fs';

/** What the webhook event that triggered the run contains, as far as it is read. Nothing is certain about the values. */
export interface WorkflowEvent {
  readonly schedule?: unknown;
  /** All zeros for a new branch or tag. */
  readonly before?: unknown;
  readonly head_commit?: { readonly id?: unknown } | null;
  readonly pull_request?: {
    /** The repository is null if the fork was deleted. */
    readonly head?: { readonly sha?: unknown; readonly repo?: { readonly full_name?: unknown } | null };
    readonly user?: { readonly login?: unknown };
  };
  readonly deployment?: { readonly sha?: unknown; readonly environment?: unknown };
  readonly deployment_status?: DeploymentStatus;
  /** Of `workflow_run`. Deployments contain it too, as the run that has created them, or null. */
  readonly workflow_run?: { readonly head_sha?: unknown; readonly head_branch?: unknown } | null;
}

/** https://docs.github.com/webhooks/webhook-events-and-payloads#deployment_status */
export interface DeploymentStatus {
  readonly state?: unknown;
  readonly environment?: unknown;
  readonly environment_url?: unknown;
  readonly log_url?: unknown;
  /** The older name of the log. */
  readonly target_url?: unknown;
}

/** An event that cannot be read is treated as empty: every value has a fallback. */
export function readEvent(eventPath: string | undefined): WorkflowEvent {
  try {
    return JSON.parse(readFileSync(eventPath ?? '', 'utf8')) ?? {};
  } catch {
    return {};
  }
}

export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
