/** The fields of an answer; none where it is no object. */
function fieldsOf(answer: unknown): Readonly<Record<string, unknown>> {
  return typeof answer === 'object' && answer !== null ? (answer as Record<string, unknown>) : {};
}

function isTextList(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** Whether an answer tells how far an assembly is. */
export function isAssembly(answer: unknown): boolean {
  const { state, missingChunks } = fieldsOf(answer);
  return typeof state === 'string' && isTextList(missingChunks ?? []);
}

/** Whether an answer tells how far the assembly of each of these files is, and what is stored. */
export function hasAssemblies(answer: unknown, checksums: readonly string[]): boolean {
  const answers = fieldsOf(answer);
  return checksums.every((checksum) => {
    const { dif = null } = fieldsOf(answers[checksum]);
    return isAssembly(answers[checksum]) && (dif === null || isDebugFile(dif));
  });
}

/** Whether an answer is a list of checksums that are missing. */
export function hasMissingList(answer: unknown): boolean {
  return isTextList(fieldsOf(answer)['missing']);
}

/** Whether an answer is a list of debug information files. */
export function isDebugFileList(answer: unknown): boolean {
  return Array.isArray(answer) && answer.every(isDebugFile);
}

function isDebugFile(answer: unknown): boolean {
  const { sha1, debugId } = fieldsOf(answer);
  return typeof sha1 === 'string' && typeof debugId === 'string';
}
