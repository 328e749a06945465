import type { Environment } from './environment.ts';

/** The environment for other programs: without the inputs of the step and without tokens, which are none of their business. */
export function childEnvironment(env: Environment = process.env): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(INPUT|STATE)_|TOKEN|SECRET|API_KEY|DSN/i.test(name)),
  );
}
