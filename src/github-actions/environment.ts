export type Environment = Readonly<Record<string, string | undefined>>;

/** The variables of this process. */
export function readEnvironment(): Environment {
  return process.env;
}
