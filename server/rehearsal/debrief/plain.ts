/** Text of a person inside Markdown: nothing in it is markup. */
export const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/\r?\n/g, ' ')
