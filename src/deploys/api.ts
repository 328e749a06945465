import { path } from '../http/path.ts';
import { listOf, object, optional, segment, text } from '../http/response-shape.ts';
import type { SentryClient } from '../sentry/client.ts';

export interface Deploy {
  readonly id: string;
  readonly environment: string;
  readonly name?: string | null;
  readonly url?: string | null;
  readonly dateStarted?: string | null;
  readonly dateFinished?: string | null;
}

interface DeployedRelease {
  readonly version: string;
  /** Recorded last, for any project and environment. */
  readonly lastDeploy?: Deploy | null;
}

const isDeploy = object<Deploy>({
  id: text,
  environment: text,
  name: optional(text),
  url: optional(text),
  dateStarted: optional(text),
  dateFinished: optional(text),
});
const isDeployList = listOf(isDeploy);
const isReleaseList = listOf(object<DeployedRelease>({ version: segment, lastDeploy: optional(isDeploy) }));
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

/** `/organizations/{org}/releases/{version}/deploys/`, for some projects of the release. */
export class Deploys {
  readonly #client: SentryClient;
  readonly #projectIds: readonly string[];

  /** @param projectIds empty if the server does not return them */
  constructor(client: SentryClient, projectIds: readonly string[]) {
    this.#client = client;
    this.#projectIds = projectIds;
  }

  /**
   * The latest deploy of each of the projects to each environment, newest first. Older servers ignore the projects, and
   * list every deploy of the release.
   */
  list(version: string): Promise<readonly Deploy[]> {
    return this.#client.json(this.#listRequest(version), isDeployList);
  }

  /** The hundred newest releases of the projects that were seen in the environment, archived ones too. */
  listReleases(environment: string): Promise<readonly DeployedRelease[]> {
    const request = {
      method: 'GET',
      path: path`organizations/${this.#client.org}/releases/`,
      query: { environment, project: this.#projectIds, status: '', per_page: '100' },
      repeat: 'safe',
      purpose: `list the releases in ${environment}`,
    } as const;
    return this.#client.json(request, isReleaseList);
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
    const response = await this.#client.send({ ...request, expectsJson: true });
    const found = this.#client
      .parse(response, request, isDeployList)
      .find(
        ({ environment, name, url, dateStarted, dateFinished }) =>
          environment === wanted.environment &&
          (name ?? undefined) === wanted.name &&
          (url ?? undefined) === wanted.url &&
          isSameTime(dateStarted, wanted.dateStarted) &&
          isSameTime(dateFinished, wanted.dateFinished),
      );
    return found && { ...response, text: JSON.stringify(found) };
  }

  #listRequest(version: string) {
    const purpose = `list the deploys of release ${version}`;
    const query = { project: this.#projectIds };
    return { method: 'GET', path: this.#path(version), query, repeat: 'safe', purpose } as const;
  }

  #path(version: string): string {
    return path`organizations/${this.#client.org}/releases/${version}/deploys/`;
  }
}

/** Sentry formats dates with microseconds, or without fractions. */
function isSameTime(stored: string | null | undefined, wanted: string): boolean {
  return Date.parse(stored ?? '') === Date.parse(wanted);
}
