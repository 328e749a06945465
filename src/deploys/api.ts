import { path } from '../http/path.ts';
import { listOf, object, optional, text } from '../http/response-shape.ts';
import type { SentryClient } from '../sentry/client.ts';

export interface Deploy {
  readonly id: string;
  readonly environment: string;
  readonly name?: string | null;
  readonly url?: string | null;
  readonly dateStarted?: string | null;
  readonly dateFinished?: string | null;
}

const isDeployList = listOf(
  object<Deploy>({
    id: text,
    environment: text,
    name: optional(text),
    url: optional(text),
    dateStarted: optional(text),
    dateFinished: optional(text),
  }),
);
const isRecorded = object<Pick<Deploy, 'id'>>({ id: text });

interface NewDeploy {
  readonly environment: string;
  /** Slugs; by default, Sentry records the deploy for all projects of the release, also those of other teams. */
  readonly projects: readonly string[];
  readonly name?: string | undefined;
  readonly url?: string | undefined;
  readonly dateStarted: string;
  readonly dateFinished: string;
}

/** `/organizations/{org}/releases/{version}/deploys/`. */
export class Deploys {
  readonly #client: SentryClient;

  constructor(client: SentryClient) {
    this.#client = client;
  }

  /** The latest deploy of each project and environment; Sentry does not list earlier ones. */
  listLatest(version: string): Promise<readonly Deploy[]> {
    return this.#client.json(this.#listRequest(version), isDeployList);
  }

  /** Records a deploy. Every call creates another deploy, and may send mails. */
  create(version: string, deploy: NewDeploy): Promise<Pick<Deploy, 'id'>> {
    const request = {
      method: 'POST',
      path: this.#path(version),
      json: deploy,
      repeat: { findResult: () => this.#find(version, deploy) },
      purpose: `record a deploy to ${deploy.environment}`,
    } as const;
    return this.#client.json(request, isRecorded);
  }

  async #find(version: string, wanted: NewDeploy) {
    const request = this.#listRequest(version);
    const response = await this.#client.send(request);
    const found = this.#client
      .parse(response, request, isDeployList)
      .find(
        ({ environment, name, dateStarted, dateFinished }) =>
          environment === wanted.environment &&
          (name ?? undefined) === wanted.name &&
          isSameTime(dateStarted, wanted.dateStarted) &&
          isSameTime(dateFinished, wanted.dateFinished),
      );
    return found && { ...response, text: JSON.stringify(found) };
  }

  #listRequest(version: string) {
    const purpose = `list the deploys of release ${version}`;
    return { method: 'GET', path: this.#path(version), repeat: 'safe', purpose } as const;
  }

  #path(version: string): string {
    return path`organizations/${this.#client.org}/releases/${version}/deploys/`;
  }
}

/** Sentry formats dates with microseconds, or without fractions. */
function isSameTime(stored: string | null | undefined, wanted: string): boolean {
  return Date.parse(stored ?? '') === Date.parse(wanted);
}
