const oldestMajor = 24;

/**
 * Some other runners use an older Node. The entry points load the rest of the action only after this check, because an
 * older Node cannot even parse it.
 */
export function checkNodeVersion(version = process.versions.node): boolean {
  if (Number.parseInt(version, 10) >= oldestMajor) return true;
  console.log(
    `::error::This action needs Node ${oldestMajor}, but the runner uses Node ${version}. Update the runner.`,
  );
  process.exitCode = 1;
  return false;
}
