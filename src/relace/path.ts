/** Segments that a URL parser resolves, also when they are percent-encoded, or that decode to such. */
const dots = /^(?:\.|%2e){1,2}$/i;

/**
 * Why a path cannot be one of a file in a repository, as a clause for a message; undefined when it can. What would lead
 * out of the repository, or into git's own folder, is none.
 */
export function repositoryPathProblem(path: string): string | undefined {
  if (!path.isWellFormed()) return 'it is no valid Unicode';
  if (/\p{Cc}/u.test(path)) return 'line breaks, tabs and other control characters are not allowed';
  if (path.includes('\\')) return 'folders are separated by /, not by \\';
  const segments = path.split('/');
  if (segments.includes('')) return 'it begins or ends with /, or has two of them in a row';
  if (segments.some((segment) => dots.test(segment))) return 'it must not contain . or .. as a folder';
  if (segments.some((segment) => segment.toLowerCase() === '.git')) return "it leads into git's own folder";
  return undefined;
}
