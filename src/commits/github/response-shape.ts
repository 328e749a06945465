import { listOf, number, object, optional, type Shape, text } from '../../http/response-shape.ts';

const withSha = object({ sha: text });
const person = optional(object({ name: optional(text), email: optional(text), date: optional(text) }));
const commits = listOf(
  object({
    sha: text,
    commit: object({ message: text, author: person, committer: person }),
    parents: listOf(withSha),
  }),
);
const file = object({ filename: text, status: text, previous_filename: optional(text) });

/** By the path of the endpoint, with placeholders. */
const shapes: Readonly<Record<string, Shape<object>>> = {
  '/repos/{owner}/{repo}/commits': commits,
  '/repos/{owner}/{repo}/commits/{ref}': object({ sha: text, files: optional(listOf(file)) }),
  '/repos/{owner}/{repo}/compare/{basehead}': object({
    status: (value): value is string => ['ahead', 'behind', 'identical', 'diverged'].includes(String(value)),
    base_commit: withSha,
    merge_base_commit: withSha,
    total_commits: number,
    commits,
  }),
  '/repos/{owner}/{repo}/tags': listOf(object({ name: text, commit: withSha })),
  '/repos/{owner}/{repo}/git/tags/{tag_sha}': object({ object: withSha }),
};

export function shapeOf(route: string): Shape<object> {
  const shape = shapes[route];
  if (shape === undefined) throw new Error(`the answer of ${route} has no shape`);
  return shape;
}
