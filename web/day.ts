const inWords = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' })

/** Today where the learner is, as `2026-03-31`: days compare as text. */
export function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

/** `2026-03-31` as "Tuesday 31 March". */
export const dayInWords = (day: string): string => inWords.format(new Date(`${day}T12:00:00`))
