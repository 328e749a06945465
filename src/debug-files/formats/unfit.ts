/**
 * Why a file cannot be stored as a debug information file. `unknown`: it is none that Sentry reads. `anonymous`: it has no
 * debug ID, by which Sentry would find it. `damaged`: it contradicts itself, or ends too early.
 */
type Unfitness = 'unknown' | 'anonymous' | 'damaged';

/** A file that cannot be stored; the message goes on from the file's name: `is a PE file without …`. */
export class UnfitFile extends Error {
  override readonly name = 'UnfitFile';
  readonly why: Unfitness;

  constructor(why: Unfitness, message: string) {
    super(message);
    this.why = why;
  }
}

export function damaged(what: string): UnfitFile {
  return new UnfitFile('damaged', `is damaged: ${what}`);
}
