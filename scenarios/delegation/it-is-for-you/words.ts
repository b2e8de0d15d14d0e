/** The words and phrases of one group of a cue, written down with bars between them. */
export const any = (phrases: string): string[] => phrases.split(/\s*\|\s*/)
