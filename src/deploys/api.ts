import { path } from '../http/path.ts';
import { listOf, object, optional, text } from '../http/response-shape.ts';
import { type Release, releaseFields } from '../releases/release.ts';
import type { SentryClient } from '../sentry/client.ts';
import { RefusalError } from '../sentry/errors.ts';

export interface Deploy {
  readonly id: string;
  readonly environment: string;
  readonly name?: string | null;
  readonly url?: string | null;
  readonly dateStarted?: string | null;
  readonly dateFinished?: string | null;
}

export interface DeployedRelease extends Release {
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
const isReleaseList = listOf(object<DeployedRelease>({ ...releaseFields, lastDeploy: optional(isDeploy) }));
const isRecorded = object<Pick<Deploy, 'id'>>({ id: text });

/** The ID of a project is that in the release. */
type ReleaseWithProjects = Pick<Release, 'version' | 'projects'>;

interface NewDeploy {
  readonly environment: string;
  readonly name?: string | undefined;
  readonly url?: string | undefined;
  readonly dateStarted: string;
  readonly dateFinished: string;
}

/** `/organizations/{org}/releases/{version}/deploys/`, for some projects of the release. */
export class Deploys {
  readonly #client: SentryClient;
  readonly #projects: readonly string[];

  /** @param projects slugs */
  constructor(client: SentryClient, projects: readonly string[]) {
    this.#client = client;
    this.#projects = projects;
  }

  /** @param projects slugs of some of the projects */
  of(projects: readonly string[]): Deploys {
    return new Deploys(this.#client, projects);
  }

  /**
   * The latest deploy of each of the projects to each environment, newest first. Older servers ignore the projects, and
   * list every deploy of the release.
   */
  list(release: ReleaseWithProjects): Promise<readonly Deploy[]> {
    return this.#client.json(this.#listRequest(release), isDeployList);
  }

  /** The hundred newest releases of the projects that were seen in the environment, archived ones too. */
  async listReleases(environment: string): Promise<readonly DeployedRelease[]> {
    const request = {
      method: 'GET',
      path: path`organizations/${this.#client.org}/releases/`,
      query: { environment, projectSlug: this.#projects, status: '', per_page: '100' },
      repeat: 'safe',
      purpose: `list the releases in ${environment}`,
    } as const;
    try {
      const releases = await this.#client.json(request, isReleaseList);
      // Servers that do not know the parameter ignore it.
      return releases.filter(({ projects }) => !projects || projects.some(({ slug }) => this.#projects.includes(slug)));
    } catch (error) {
      if (error instanceof RefusalError && error.status === 404) return []; // Sentry does not know the environment.
      throw error;
    }
  }

  /**
   * Records a deploy. Every call creates another deploy, and may send mails. Without projects, Sentry would record it for
   * all projects of the release, also those of other teams.
   */
  create(release: ReleaseWithProjects, deploy: NewDeploy): Promise<Pick<Deploy, 'id'>> {
    const request = {
      method: 'POST',
      path: this.#path(release),
      json: { ...deploy, projects: this.#projects },
      repeat: { findResult: () => this.#find(release, deploy) },
      purpose: `record a deploy to ${deploy.environment}`,
    } as const;
    return this.#client.json(request, isRecorded);
  }

  async #find(release: ReleaseWithProjects, wanted: NewDeploy) {
    const request = this.#listRequest(release);
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

  /** Filters by ID, not by slug: Sentry caches for a minute which IDs of a release a token may see. */
  #listRequest(release: ReleaseWithProjects) {
    const projects = release.projects?.filter(({ slug }) => this.#projects.includes(slug)) ?? [];
    const ids = projects.map(({ id }) => id ?? undefined).filter((id) => id !== undefined);
    const purpose = `list the deploys of release ${release.version}`;
    const query = { project: ids.map(String) };
    return { method: 'GET', path: this.#path(release), query, repeat: 'safe', purpose } as const;
  }

  #path({ version }: ReleaseWithProjects): string {
    return path`organizations/${this.#client.org}/releases/${version}/deploys/`;
  }
}

/** Sentry formats dates with microseconds, or without fractions. */
function isSameTime(stored: string | null | undefined, wanted: string): boolean {
  return Date.parse(stored ?? '') === Date.parse(wanted);
}
