import { createRequire } from 'node:module';

/*
 * What getsentry/action-release does for a release without files: one Node process runs sentry-cli four times. The time
 * to load the action, and the checkout that it needs, are not included.
 */

interface SentryCli {
  readonly releases: {
    readonly 'new': (version: string, options: { readonly projects: readonly string[] }) => Promise<string>;
    setCommits(version: string, options: { readonly auto: boolean }): Promise<string>;
    newDeploy(version: string, options: { readonly env: string }): Promise<string>;
    finalize(version: string): Promise<string>;
  };
}

const [version = '', project = '', environment = ''] = process.argv.slice(2);
const Cli = createRequire(import.meta.url)('@sentry/cli') as new (config: null, options: object) => SentryCli;
const { releases } = new Cli(null, { silent: true });
await releases.new(version, { projects: [project] });
await releases.setCommits(version, { auto: true });
await releases.newDeploy(version, { env: environment });
await releases.finalize(version);
