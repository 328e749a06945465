const oldestMajor = 24;

/** Called before the rest of the action is loaded, because the older Node of some other runners cannot parse it. */
export function checkNodeVersion(version = process.versions.node): boolean {
  if (Number.parseInt(version, 10) >= oldestMajor) return true;
  console.log(
    `::error::This action needs Node ${oldestMajor}, but the runner uses Node ${version}. Update the runner.`,
  );
  process.exitCode = 1;
  return false;
}
