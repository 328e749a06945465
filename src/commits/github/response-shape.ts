/* Whether an answer has the fields that are read from it. A proxy may answer in the place of GitHub. */

const shapes: Readonly<Record<string, (answer: unknown) => boolean>> = {
  '/repos/{owner}/{repo}/commits': isCommitList,
  '/repos/{owner}/{repo}/commits/{ref}': hasChanges,
  '/repos/{owner}/{repo}/compare/{basehead}': isComparison,
  '/repos/{owner}/{repo}/tags': (answer) =>
    isListOf(answer, (tag) => isText(fieldsOf(tag)['name']) && hasSha(fieldsOf(tag)['commit'])),
  '/repos/{owner}/{repo}/git/tags/{tag_sha}': (answer) => hasSha(fieldsOf(answer)['object']),
};

/** @param route the path of the endpoint, with placeholders */
export function hasShapeOf(route: string, answer: unknown): boolean {
  return shapes[route]?.(answer) ?? false;
}

function isCommitList(answer: unknown): boolean {
  return isListOf(answer, (item) => {
    const { commit, parents } = fieldsOf(item);
    const { message, author, committer } = fieldsOf(commit);
    return hasSha(item) && isListOf(parents, hasSha) && isText(message) && isPerson(author) && isPerson(committer);
  });
}

function hasChanges(answer: unknown): boolean {
  const { files = [] } = fieldsOf(answer);
  const isFile = (item: unknown) => {
    const { filename, status, previous_filename: previous = '' } = fieldsOf(item);
    return isText(filename) && isText(status) && isText(previous);
  };
  return hasSha(answer) && isListOf(files, isFile);
}

/** A page after the last one has no commits, but still their number. */
function isComparison(answer: unknown): boolean {
  const { status, base_commit: base, merge_base_commit: mergeBase, total_commits: count, commits } = fieldsOf(answer);
  const isStatus = ['ahead', 'behind', 'identical', 'diverged'].includes(String(status));
  return isStatus && hasSha(base) && hasSha(mergeBase) && Number.isInteger(count) && isCommitList(commits);
}

function isPerson(person: unknown): boolean {
  const { name = '', email = '', date = '' } = fieldsOf(person);
  return [name, email, date].every(isText);
}

function hasSha(answer: unknown): boolean {
  return isText(fieldsOf(answer)['sha']);
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

/** Empty for a value that is not an object. */
function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
