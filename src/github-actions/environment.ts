export type Environment = Readonly<Record<string, string | undefined>>;

/** The variables of this process. */
export function readEnvironment(): Environment {
  return process.env;
}

/** The variables for other programs: without the inputs and state of the step, and without anything that may be a secret. */
export function childEnvironment(env = readEnvironment()): Environment {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(INPUT|STATE)_|TOKEN|SECRET|API_KEY|DSN/i.test(name)),
  );
}
