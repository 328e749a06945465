import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { readActionMetadata } from '../support/action-metadata.ts';
import { mapping } from '../support/debug-files/other-formats.ts';
import { documentationPages, readRecipe, type YamlBlock, yamlBlocks } from '../support/documentation.ts';
import { initGitRepository } from '../support/git-repository.ts';
import { localInputs, prepareServers, triggeredBy } from '../support/recipe.ts';
import { makeFiles } from '../support/recipe-files.ts';
import { startSandbox } from '../support/sandbox.ts';
import { openTempFolder } from '../support/temp-folder.ts';
import { addBundle, debugId, scriptWith, startWebSite } from '../support/web-site.ts';
import { type OwnStep, ownSteps, stepsOf, type Workflow } from '../support/workflow.ts';
import { prepareTools, runAct, writeCommand } from './act.ts';

/*
 * `npm run test:act [-- docs/gate.md]`: runs the workflows of the documentation with act, against the local Sentry.
 * Their own commands, such as npm, do nothing. Addresses of servers become local ones.
 */

const scripts = ['deploy.sh', 'build.sh', 'backup.sh', 'report.sh', 'gradlew', 'android/gradlew'];
const githubToken = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';

const { positionals } = parseArgs({ allowPositionals: true });
await using tools = await openTempFolder();
await prepareTools(tools);
for (const block of documentationPages().flatMap(yamlBlocks)) {
  const place = `${block.page}:${block.line}`;
  if (!positionals.every((text) => place.startsWith(text))) continue;
  const problems = await problemsOf(block);
  console.log(problems.length === 0 ? 'ok    ' : 'FAILED', [place, ...problems].join('\n       '));
  if (problems.length > 0) process.exitCode = 1;
}

/** What went wrong in a workflow, and the log of act. */
async function problemsOf(block: YamlBlock): Promise<readonly string[]> {
  await using sandbox = await startSandbox();
  await using site = await startWebSite({ '/': '<script src=app.js></script>', '/app.js': scriptWith(debugId(1)) });
  addBundle(sandbox.acme, [debugId(1)]);
  await using repository = await initGitRepository();
  for (const tag of ['1.0.0', '1.1.0']) repository.git('tag', tag, await repository.commit(`Release ${tag}`));
  repository.git('remote', 'add', 'origin', 'https://github.com/acme/shop.git');
  await repository.push(sandbox.server, 'acme/shop', githubToken);

  const { workflow } = readRecipe(block);
  const steps = ownSteps(workflow);
  const shas = repository.log().toReversed();
  const { event = {}, env = {} } = triggeredBy(workflow.on, { shas });
  // Act takes the commit and the branch of a deployment from here.
  if ('deployment' in event) Object.assign(event['deployment'] as object, { ref: 'refs/heads/main' });
  const evaluates = steps.map((step) => prepareServers({ ...sandbox, shas }, step, event).evaluate);
  for (const [index, { inputs }] of steps.entries()) {
    for (const matrixValue of matrixValues(workflow)) {
      const evaluate = (text: string) =>
        evaluates[index]?.(text.replace(/\$\{\{ *matrix\.\w+ *\}\}/g, matrixValue)) ?? '';
      const values = Object.entries(inputs).map(([name, text]) => [name, evaluate(text)]);
      await makeFiles(repository, Object.fromEntries(values));
    }
  }
  await repository.write('app/build/outputs/mapping/release/mapping.txt', mapping());
  for (const name of scripts) await writeCommand(repository, name);
  const written = stepsOf(workflow).filter(({ uses }) => uses?.includes('/sentry-release-automation'));
  for (const [index, step] of steps.entries()) {
    // Sentry has no sessions after the deploy.
    const minSessions = step.action === 'gate' && { 'min-sessions': 0 };
    Object.assign(written[index]?.with ?? {}, localInputs(step, sandbox, site.url), minSessions);
  }
  // Act copies the workspace for a checkout.
  for (const job of Object.values(workflow.jobs)) (job.steps as object[]).unshift({ uses: 'actions/checkout@v6' });
  await repository.write('.github/workflows/recipe.yml', stringify(workflow));

  const valuesOf = (context: string) => usedValues(steps, context, evaluates[0]);
  const inputs = valuesOf('inputs');
  const { status, log } = await runAct(tools, {
    workspace: repository,
    event: typeof workflow.on === 'string' ? workflow.on : (Object.keys(workflow.on as object)[0] ?? ''),
    payload: { ref: env['GITHUB_REF'] || 'refs/tags/1.1.0', after: shas.at(-1), inputs, ...event },
    secrets: { ...valuesOf('secrets'), GITHUB_TOKEN: githubToken },
    vars: valuesOf('vars'),
    inputs,
    env: { SENTRY_URL: sandbox.server.url, GITHUB_API_URL: sandbox.server.githubApiUrl },
  });
  const lines = log.split('\n');
  const count = (pattern: RegExp) => lines.filter((line) => pattern.test(line)).length;
  const posts = steps.filter(({ action }) => readActionMetadata(action).runs.post !== undefined).length;
  const problems = [
    ...(status === 0 ? [] : [`act ended with ${status}`]),
    ...(count(/set-output:: outcome=(success|dry-run)$/) >= steps.length ? [] : ['a main step did not succeed']),
    ...(count(/Success - Post OWNER\//) >= posts ? [] : ['a post step did not succeed']),
    ...lines.filter((line) => /::(warning|error)::/.test(line)),
    ...sandbox.server.journal.requests.flatMap(({ unknownRoute, path }) => (unknownRoute ? [`unknown: ${path}`] : [])),
  ];
  return problems.length === 0 ? [] : [...problems, ...lines];
}

function matrixValues({ jobs }: Workflow): readonly string[] {
  const matrices = Object.values(jobs).map(({ strategy }) => strategy?.matrix ?? {});
  const values = matrices.flatMap((matrix) => Object.values(matrix).flat());
  return values.length === 0 ? [''] : values.map(String);
}

/** The values of `secrets.…` and the like in the inputs and variables of the steps. */
function usedValues(steps: readonly OwnStep[], context: string, evaluate: ((text: string) => string) | undefined) {
  const pattern = new RegExp(`\\b${context}\\.([\\w-]+)`, 'g');
  const names = [...JSON.stringify(steps).matchAll(pattern)].map(([, name = '']) => name);
  return Object.fromEntries(names.map((name) => [name, evaluate?.(`\${{ ${context}.${name} }}`) ?? '']));
}
