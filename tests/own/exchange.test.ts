import { expect, test } from 'vitest'
import { parseExchange } from '../../scenarios/own/exchange.js'

test.each([
  ['names and colons', 'Omar: You changed it again.\nMe: Yes. Sorry.\nIt was late.\nOmar: Note: this is the third time.', 'Omar|Me|Omar'],
  ['WhatsApp on a phone', '[12/11/2026, 14:03:22] Omar: You changed it again.\n[12/11/2026, 14:05:01] Me: Yes.\nSorry.', 'Omar|Me'],
  [
    'WhatsApp elsewhere',
    '12.11.26, 14:03 - Messages are end-to-end encrypted\n12.11.26, 14:03 - Omar: You changed it.\n12.11.26, 14:04 - Me: <Media omitted>\n12.11.26, 14:04 - Me: Yes.',
    'Omar|Me',
  ],
  ['Slack', 'Omar  2:03 PM\nYou changed it again.\nMe  2:05 PM\nYes.\nSorry.', 'Omar|Me'],
  [
    'a mail and what it quotes',
    'From: Me <me@example.org>\nSubject: Re: it\n\nYes, sorry.\n\nOn Thu, 12 Nov 2026 at 14:03, Omar Haddad <o@example.org> wrote:\n> You changed it again.\n>> I will not change it.',
    'Writer 3|Omar Haddad|Me',
  ],
  ['mails below each other', 'From: Me\nSent: Thursday\nSubject: Re: it\n\nYes.\n\nFrom: Omar\nSent: Wednesday\n\nYou changed it again.', 'Omar|Me'],
  ['one person in a row', 'Omar: One.\nOmar: Two.\nMe: Three.', 'Omar|Me'],
  ['a name from the right', 'سارة: لماذا؟\nMe: Because.', 'سارة|Me'],
  ['nothing of the kind', 'Dear diary, today was hard.', ''],
])('%s: the messages, oldest first', (_, pasted, who) => {
  expect(
    parseExchange(pasted)
      .map((message) => message.who)
      .join('|'),
  ).toBe(who)
})

test('keeps the lines of a message together, and what only looks like a name inside it', () => {
  const [first, second, third] = parseExchange(
    'Omar: You changed it again.\nMe: Yes. Sorry.\nIt was late.\nOmar: Note: this is the third time.\nNote: I counted.\nMe: I know.',
  )
  expect(first?.text).toBe('You changed it again.')
  expect(second?.text).toBe('Yes. Sorry.\nIt was late.')
  expect(third?.text).toBe('Note: this is the third time.\nNote: I counted.')
})
