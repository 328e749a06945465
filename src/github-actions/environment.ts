export type Environment = Readonly<Record<string, string | undefined>>;

export function readEnvironment(): Environment {
  return process.env;
}

/** For other programs: without inputs, state and everything that may be a secret. */
export function childEnvironment(env = readEnvironment()): Environment {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(INPUT|STATE)_|TOKEN|SECRET|API_KEY|DSN/i.test(name)),
  );
}
