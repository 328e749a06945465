/** How release files are stored unless a test says otherwise. */
export const defaultFilesPlan = {
  dist: undefined,
  headers: {},
  existingFiles: 'replace',
  concurrency: undefined,
} as const;
