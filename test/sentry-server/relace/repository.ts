import { createHash, randomUUID } from 'node:crypto';

/** A Relace repository, which only supports writing single files. */
export class RelaceRepository {
  readonly id: string = randomUUID();
  readonly apiKey: string;
  readonly files = new Map<string, Buffer>();
  /** SHAs of all commits, oldest first; the last one is the head. */
  readonly commits: string[] = [hash('an empty repository')];

  constructor(apiKey: string) {
    this.apiKey = apiKey;
  }

  get head(): string {
    return this.commits.at(-1) ?? '';
  }

  /** Writes a file, and commits it if its content has changed. Returns the changed paths. */
  put(path: string, content: Buffer): readonly string[] {
    if (this.files.get(path)?.equals(content)) return [];
    this.files.set(path, content);
    this.commits.push(hash(this.head, path, content));
    return [path];
  }

  /** The files as text by path, for assertions. */
  get contents(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.files].map(([path, content]) => [path, content.toString()]));
  }
}

function hash(...parts: readonly (string | Buffer)[]): string {
  const sum = createHash('sha1');
  for (const part of parts) sum.update(part);
  return sum.digest('hex');
}
