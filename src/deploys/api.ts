import { path } from '../http/path.ts';
import type { SentryClient } from '../sentry/client.ts';

export interface Deploy {
  readonly id: string;
  readonly environment: string;
  readonly name: string | null;
  readonly url: string | null;
  readonly dateStarted: string | null;
  readonly dateFinished: string | null;
}

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
    return this.#client.json<readonly Deploy[]>({
      method: 'GET',
      path: this.#path(version),
      repeat: 'safe',
      purpose: `list the deploys of release ${version}`,
    });
  }

  /** Records a deploy. Every call creates another deploy, and may send mails. */
  create(version: string, deploy: NewDeploy): Promise<Deploy> {
    return this.#client.json<Deploy>({
      method: 'POST',
      path: this.#path(version),
      json: deploy,
      repeat: { findResult: () => this.#find(version, deploy) },
      purpose: `record a deploy to ${deploy.environment}`,
    });
  }

  async #find(version: string, wanted: NewDeploy) {
    const response = await this.#client.send({
      method: 'GET',
      path: this.#path(version),
      repeat: 'safe',
      expectsJson: true,
      purpose: `check whether the deploy to ${wanted.environment} was recorded`,
    });
    const found = this.#client
      .parse<readonly Deploy[]>(response, 'list deploys')
      .find(
        ({ environment, name, dateStarted, dateFinished }) =>
          environment === wanted.environment &&
          name === (wanted.name ?? null) &&
          isSameTime(dateStarted, wanted.dateStarted) &&
          isSameTime(dateFinished, wanted.dateFinished),
      );
    return found && { ...response, text: JSON.stringify(found) };
  }

  #path(version: string): string {
    return path`organizations/${this.#client.org}/releases/${version}/deploys/`;
  }
}

/** Sentry formats dates with microseconds, or without fractions. */
function isSameTime(stored: string | null, wanted: string): boolean {
  return stored !== null && Date.parse(stored) === Date.parse(wanted);
}
