export type Environment = Readonly<Record<string, string | undefined>>;

/** For other programs: without inputs, state and everything that may be a secret. */
export function childEnvironment(env: Environment = process.env): Environment {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(INPUT|STATE)_|TOKEN|SECRET|API_KEY|DSN/i.test(name)),
  );
}
