import type { RuleId } from '../line-check/check.js'

/** What a try did wrong, as the model is told before its second one. */
const REASONS: Record<RuleId | 'empty' | 'no-ending', string> = {
  concedes: 'you gave in, agreed or made peace, and you are not there.',
  yields: 'it sounded as if you were coming round. Hold your ground, in words of your own.',
  discloses: 'you told something that you keep to yourself.',
  invents: 'you brought in a name or a figure that nobody has given you.',
  'confirms-invention': 'you confirmed something that they only claim.',
  coaches: 'you praised or advised them like a trainer.',
  'leaves-role': 'you stepped out of the person you are.',
  'addresses-system': 'you spoke of instructions or of a system.',
  'leaks-prompt': 'you said what stands in your notes, word for word.',
  'speaks-for-you': 'you spoke for the other person, or wrote a label.',
  'stage-directions': 'you wrote actions, brackets or lists. Speech only.',
  'other-language': 'you did not speak English.',
  'over-long': 'it was far too long.',
  empty: 'you said nothing.',
  'no-ending': 'it did not end the talk as it ends here.',
}

export type Broken = keyof typeof REASONS

export const reasonFor = (broken: readonly Broken[]): string => broken.map((rule) => REASONS[rule]).join(' And ')
