/** How files are stored where a story says nothing else. */
export const aFilesPlan = { dist: undefined, headers: {}, existingFiles: 'replace', concurrency: undefined } as const;
