import type { CoachedView } from '../views.js'
import { plain } from './plain.js'

const WORDS = { '2': 'clearly', '1': 'partly', '0': 'not there', '-1': 'against' } as const

/** What one coach said, reply by reply, as Markdown. */
export function coachedLines({ coach, remarks }: CoachedView): string[] {
  return [
    `## What ${plain(coach) || 'a coach'} said`,
    '',
    ...remarks.flatMap(({ number, marks, verdicts, comment, again }) => [
      `**Reply ${number}**`,
      '',
      ...marks.map(
        ({ name, ours, theirs, blind }) => `- ${name}: ${WORDS[`${theirs}`]}${blind ? ', before seeing ours' : ''} (ours: ${WORDS[`${ours}`]})`,
      ),
      ...verdicts.map(
        ({ name, ours, agrees, reason }) =>
          `- ${name}, ${WORDS[`${ours}`]}: ${agrees ? 'agrees' : 'disagrees'}${reason ? `, because ${plain(reason)}` : ''}`,
      ),
      ...(comment ? [`- ${comment.words ? `On “${plain(comment.words)}”: ` : ''}${plain(comment.text)}`] : []),
      ...(again ? [`- Try this again${again.before ? ` before ${plain(again.before)}` : ''}.`] : []),
      '',
    ]),
  ]
}
