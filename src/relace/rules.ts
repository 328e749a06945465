/** Segments that URL parsers resolve, also if they are percent-encoded. */
const dotSegment = /^(?:\.|%2e){1,2}$/i;

/** As a clause for a message; undefined for a valid path. */
export function repositoryPathProblem(path: string): string | undefined {
  if (!path.isWellFormed()) return 'it is not valid Unicode';
  if (/\p{Cc}/u.test(path)) return 'it must not contain line breaks, tabs or other control characters';
  if (path.includes('\\')) return 'folders must be separated by /, not by \\';
  const segments = path.split('/');
  if (segments.includes('')) return 'it must not start or end with /, or contain //';
  if (segments.some((segment) => dotSegment.test(segment))) return 'it must not contain . or .. as a folder';
  if (segments.some((segment) => segment.toLowerCase() === '.git')) return 'it must not contain .git as a folder';
  return undefined;
}
