/** The words and phrases of one group of a cue, written down with bars between them. */
export const any = (phrases: string): string[] => phrases.split(/\s*\|\s*/)

/** What turns a sentence into its opposite. */
export const NOT_SAID = any('can’t | cannot | can not | won’t | will not | not | don’t | shouldn’t | wouldn’t | couldn’t | never | no | isn’t')
