import { createRequire } from 'node:module';

/*
 * What getsentry/action-release does for a release with source maps: one Node process runs sentry-cli six times, one
 * after the other. The time to load the action, its container image, and the checkout that it needs, are not included.
 */

interface SentryCli {
  readonly releases: {
    readonly 'new': (version: string, options: { readonly projects: readonly string[] }) => Promise<string>;
    setCommits(version: string, options: { readonly auto: boolean }): Promise<string>;
    uploadSourceMaps(
      version: string,
      options: { readonly include: readonly string[]; readonly projects: readonly string[]; readonly live: boolean },
    ): Promise<unknown>;
    newDeploy(version: string, options: { readonly env: string }): Promise<string>;
    finalize(version: string): Promise<string>;
  };
  execute(args: readonly string[], live: boolean): Promise<string>;
}

const [version = '', project = '', environment = '', folder = ''] = process.argv.slice(2);
const Cli = createRequire(import.meta.url)('@sentry/cli') as new (config: null, options: object) => SentryCli;
const cli = new Cli(null, { silent: true });
await cli.releases.new(version, { projects: [project] });
await cli.releases.setCommits(version, { auto: true });
await cli.execute(['sourcemaps', 'inject', folder], false);
await cli.releases.uploadSourceMaps(version, { include: [folder], projects: [project], live: false });
await cli.releases.newDeploy(version, { env: environment });
await cli.releases.finalize(version);
