import type { ChatCompletionCreateParams, ChatCompletionMessageParam } from 'openai/resources/chat/completions'

/** What we send to any endpoint, before it is said in that endpoint's dialect. */
export interface Call {
  messages: readonly { role: 'system' | 'assistant' | 'user'; content: string }[]
  temperature: number
  maxTokens: number
  /** A strict JSON schema that the answer must fit, where the endpoint can hold a model to one. */
  schema?: { name: string; schema: Record<string, unknown> }
}

/** How one endpoint and model want to be spoken to. */
export interface Dialect {
  tokens: 'max_tokens' | 'max_completion_tokens' | 'none'
  temperature: boolean
  streamOptions: boolean
  /** Who gives the stage its rules; `user` where a model knows no such role. */
  rules: 'system' | 'developer' | 'user'
  /** Whether two messages of one role may follow each other. */
  adjacent: boolean
  format: 'json_schema' | 'json_object' | 'none'
}

/** What most endpoints understand. The rest is learned from their refusals. */
export const COMMON: Dialect = {
  tokens: 'max_tokens',
  temperature: true,
  streamOptions: true,
  rules: 'system',
  adjacent: true,
  format: 'json_schema',
}

/** One lesson: words of a refusal, and what to change because of them; null where it was changed before. */
const LESSONS: readonly { names: RegExp; learn: (dialect: Dialect, refusal: string) => Partial<Dialect> | null }[] = [
  { names: /alternat/, learn: ({ adjacent }) => (adjacent ? { adjacent: false } : null) },
  {
    names: /messages\[\d+\]\.role|system (role|message)|role.{0,20}(system|developer)|['"`](system|developer)['"`]/,
    learn: ({ rules }, refusal) => {
      if (rules === 'user') return null
      return { rules: rules === 'system' && refusal.includes('developer') ? 'developer' : 'user', adjacent: false }
    },
  },
  { names: /stream_options/, learn: ({ streamOptions }) => (streamOptions ? { streamOptions: false } : null) },
  { names: /temperature/, learn: ({ temperature }) => (temperature ? { temperature: false } : null) },
  {
    names: /response_format|json_schema|json_object|structured output|guided/,
    learn: ({ format }, refusal) => {
      if (format === 'none') return null
      // A server that names another type wants that one; else no format is asked for any more.
      return { format: format === 'json_schema' && /json_object/.test(refusal) ? 'json_object' : 'none' }
    },
  },
  {
    names: /max_(completion_)?tokens/,
    learn: ({ tokens }, refusal) => {
      if (tokens === 'none') return null
      return {
        tokens:
          tokens === 'max_tokens' && refusal.includes('max_completion_tokens') && !/too (large|big|high)/.test(refusal)
            ? 'max_completion_tokens'
            : 'none',
      }
    },
  },
]

/** The dialect after a refusal, or null where nothing in it can be mended. `refusal`: the error's words, its parameter included. */
export function learned(dialect: Dialect, refusal: string): Dialect | null {
  const words = refusal.toLowerCase()
  for (const { names, learn } of LESSONS) {
    const change = names.test(words) ? learn(dialect, words) : null
    if (change) return { ...dialect, ...change }
  }
  return null
}

type Message = { role: 'system' | 'developer' | 'assistant' | 'user'; content: string }

function messagesIn(dialect: Dialect, messages: Call['messages']): ChatCompletionMessageParam[] {
  const renamed: Message[] = messages.map(({ role, content }) => ({ role: role === 'system' ? dialect.rules : role, content }))
  if (dialect.adjacent) return renamed
  const joined: Message[] = []
  for (const message of renamed) {
    const last = joined.at(-1)
    if (last?.role === message.role) last.content += `\n\n${message.content}`
    else joined.push({ ...message })
  }
  return joined
}

/** The body of a request, without `stream`. */
export function paramsIn(dialect: Dialect, model: string, call: Call): Omit<ChatCompletionCreateParams, 'stream' | 'stream_options'> {
  const { schema } = call
  return {
    model,
    messages: messagesIn(dialect, call.messages),
    ...(dialect.temperature && { temperature: call.temperature }),
    ...(dialect.tokens !== 'none' && { [dialect.tokens]: call.maxTokens }),
    ...(schema && dialect.format === 'json_schema' && { response_format: { type: 'json_schema', json_schema: { ...schema, strict: true } } }),
    ...(schema && dialect.format === 'json_object' && { response_format: { type: 'json_object' } }),
  }
}
