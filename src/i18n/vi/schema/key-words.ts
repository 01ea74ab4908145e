/** What a key of the programme file means, then examples of what it holds. The schema is in Vietnamese for every reader. */
export type KeyWords = [description: string, example: unknown, ...more: unknown[]];
