/** One message of a real exchange. */
export interface Message {
  who: string
  text: string
}

const DATE = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4}`
const TIME = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?`
/** WhatsApp: “[12/11/2026, 14:03:22] Name: text”, or “12/11/2026, 14:03 - Name: text”. */
const DATED = new RegExp(`^\\[?${DATE},?\\s+${TIME}\\]?\\s*(?:[-–]\\s+)?(.*)$`, 'iu')
/** Slack: “Name  2:03 PM” or “Name [14:03]” above the text. */
const TIMED = new RegExp(`^(\\S.{0,39}?)\\s+\\[?${TIME}\\]?$`, 'iu')
const NAMED = /^([\p{L}\p{N}@][^:\n]{0,39}):(?:\s+(.*))?$/u
const NO_WORDS = /^<?(?:media omitted|image omitted|this message was deleted|deleted message)>?\.?$/i
const WROTE = /^(?:On|Am|Le)\b.*?,?\s*([^,<>]+?)\s*(?:<[^>]*>)?\s*(?:wrote|schrieb|a écrit)\s?:$/iu
const FROM = /^From:\s*(.+)$/i
const MAIL_HEADER = /^(?:From|Sent|Date|To|Cc|Subject):/i

const nameOf = (text: string) => text.replace(/<[^>]*>/g, '').replace(/^["'@\s]+|["'\s]+$/g, '')

/** The messages of a pasted thread, oldest first: a chat (`Name: text`, WhatsApp, Slack) or a mail with what it quotes. What belongs to nobody is left out. */
export function parseExchange(pasted: string): Message[] {
  const lines = pasted
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200e\u200f\u202a-\u202e]/g, '')
    .split('\n')
  const heads = lines.filter((line) => FROM.test(line)).length
  const mail = lines.some((line) => /^>/.test(line) || WROTE.test(line)) ? quoted(lines) : heads > 1 ? forwarded(lines) : null
  const messages = mail ? mail.reverse() : chat(lines)
  return joined(
    messages.map(({ who, text }) => ({ who: nameOf(who), text: text.trim() })).filter(({ who, text }) => who && text && !NO_WORDS.test(text)),
  )
}

function chat(lines: readonly string[]): Message[] {
  const speakers = speakersOf(lines)
  const messages: Message[] = []
  for (const line of lines) {
    const dated = DATED.exec(line)
    const named = NAMED.exec(dated?.[1] ?? line)
    const timed = dated ? null : TIMED.exec(line)
    if (named?.[1] && (dated || speakers.has(named[1]))) messages.push({ who: named[1], text: named[2] ?? '' })
    else if (timed?.[1]) messages.push({ who: timed[1], text: '' })
    // A date with no name is a notice of the program.
    else if (!dated) append(messages.at(-1), line)
  }
  return messages
}

/** What stands before a colon and is nobody. */
const LABELS =
  /^(?:https?|note|n\.?b\.?|p\.?s\.?|re|fwd?|edit|update|fyi|todo|option|question|answer|example|so|but|and|also|ok|summary|monday|friday|today|tomorrow)$/i
/** A name that comes up once is written like one. */
const LIKE_A_NAME = /^@?(?![\p{Ll}\p{N}])\S+(?: (?![\p{Ll}\p{N}])\S+){0,3}$/u

/** Names before a colon, as far as they are people. */
function speakersOf(lines: readonly string[]): Set<string> {
  const counts = new Map<string, number>()
  for (const line of lines) {
    const name = NAMED.exec(line)?.[1]
    if (name && !LABELS.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return new Set([...counts].filter(([name, count]) => count > 1 || LIKE_A_NAME.test(name)).map(([name]) => name))
}

/** A mail above what it quotes: each depth of `>` is one writer’s, the deepest the oldest. Newest first. */
function quoted(lines: readonly string[]): Message[] {
  const byDepth: Message[] = []
  const at = (depth: number) => {
    while (byDepth.length <= depth) byDepth.push({ who: byDepth.length === 0 ? 'The last to write' : `Writer ${byDepth.length + 1}`, text: '' })
    return byDepth[depth] as Message
  }
  for (const line of lines) {
    const [marks = ''] = /^(?:>\s?)*/.exec(line) ?? []
    const depth = [...marks].filter((mark) => mark === '>').length
    const text = line.slice(marks.length)
    const author = WROTE.exec(text)?.[1]
    const from = FROM.exec(text)?.[1]
    if (author) at(depth + 1).who = author
    else if (from) at(depth).who = from
    else if (!MAIL_HEADER.test(text)) append(at(depth), text)
  }
  return byDepth
}

/** Mails below each other, each with its head, the newest first. */
function forwarded(lines: readonly string[]): Message[] {
  const messages: Message[] = []
  for (const line of lines) {
    const from = FROM.exec(line)?.[1]
    if (from) messages.push({ who: from, text: '' })
    else if (!MAIL_HEADER.test(line)) append(messages.at(-1), line)
  }
  return messages
}

function append(message: Message | undefined, line: string): void {
  if (message) message.text += message.text ? `\n${line}` : line
}

/** What one person wrote in a row is one message. */
function joined(messages: readonly Message[]): Message[] {
  const whole: Message[] = []
  for (const { who, text } of messages) {
    const last = whole.at(-1)
    if (last?.who === who) last.text += `\n${text}`
    else whole.push({ who, text })
  }
  return whole
}
