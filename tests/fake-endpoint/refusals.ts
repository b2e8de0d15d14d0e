import type { Answer } from './answers.js'

/** The part of a request that a refusal looks at. */
export interface ChatBody {
  model?: string
  messages: { role: string; content: string }[]
  stream?: boolean
  [param: string]: unknown
}

/** A habit of a server: requests that it turns down, each as that server words it. */
export interface Refusal {
  when: (body: ChatBody) => boolean
  answer: Extract<Answer, { type: 'error' }>
}

const openAi = (message: string, param: string | null, code: string | null): Refusal['answer'] => ({
  type: 'error',
  status: 400,
  body: { error: { message, type: 'invalid_request_error', param, code } },
})

export const REFUSES = {
  /** OpenAI's reasoning models. */
  maxTokens: {
    when: (body) => 'max_tokens' in body,
    answer: openAi(
      "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
      'max_tokens',
      'unsupported_parameter',
    ),
  },
  /** Servers from before it was renamed, with strict parsing (Azure's older api-versions). */
  maxCompletionTokens: {
    when: (body) => 'max_completion_tokens' in body,
    answer: openAi('Unrecognized request argument supplied: max_completion_tokens', null, null),
  },
  temperature: {
    when: (body) => 'temperature' in body,
    answer: openAi(
      "Unsupported value: 'temperature' does not support 0.8 with this model. Only the default (1) value is supported.",
      'temperature',
      'unsupported_value',
    ),
  },
  /** FastAPI servers that forbid extra fields. */
  streamOptions: {
    when: (body) => 'stream_options' in body,
    answer: {
      type: 'error',
      status: 422,
      body: { detail: [{ type: 'extra_forbidden', loc: ['body', 'stream_options'], msg: 'Extra inputs are not permitted', input: {} }] },
    },
  },
  systemRole: {
    when: (body) => body.messages.some(({ role }) => role === 'system'),
    answer: openAi("Unsupported value: 'messages[0].role' does not support 'system' with this model.", 'messages[0].role', 'unsupported_value'),
  },
  /** Wants the newer name of the role. */
  systemForDeveloper: {
    when: (body) => body.messages.some(({ role }) => role === 'system'),
    answer: openAi("Invalid value: 'system'. Supported values are: 'developer', 'user', 'assistant'.", 'messages[0].role', 'invalid_value'),
  },
  /** A chat template that raises (vLLM and llama.cpp with Gemma or older Mistral models); the error stands at the top of the body. */
  adjacentRoles: {
    when: ({ messages }) => messages.some(({ role }, i) => role === messages[i + 1]?.role),
    answer: {
      type: 'error',
      status: 400,
      body: {
        object: 'error',
        message: 'After the optional system message, conversation roles must alternate user/assistant/user/assistant/...',
        type: 'BadRequestError',
        param: null,
        code: 400,
      },
    },
  },
  jsonSchema: {
    when: ({ response_format: format }) => typeof format === 'object' && format !== null && 'type' in format && format.type === 'json_schema',
    answer: openAi(
      "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.",
      'response_format',
      'unsupported_parameter',
    ),
  },
  responseFormat: {
    when: (body) => 'response_format' in body,
    answer: { type: 'error', status: 400, body: { error: "'response_format.type' must be 'json_schema' or 'text'" } },
  },
} as const satisfies Record<string, Refusal>
