import { z } from 'zod'

/** Raw environment, turned into one typed configuration. Empty counts as not set. */
const Environment = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(4321),
  DATA_DIR: z.string().default('./data'),
  OPENAI_BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  OPENAI_API_KEY: z.string().optional(),
  SECOND_TAKE_MODEL: z.string().optional(),
  SECOND_TAKE_READER_MODEL: z.string().optional(),
  READ_BUDGET_MS: z.coerce.number().int().min(100).max(60_000).default(4_000),
  FIRST_TOKEN_TIMEOUT_MS: z.coerce.number().int().min(50).max(300_000).default(30_000),
  STALL_TIMEOUT_MS: z.coerce.number().int().min(50).max(300_000).default(15_000),
  LINE_TIMEOUT_MS: z.coerce.number().int().min(100).max(600_000).default(90_000),
  MAX_CONCURRENT_CALLS: z.coerce.number().int().min(1).max(1_000).default(16),
})

/** What each variable takes, as the error says it. */
const EXPECTED: Record<keyof z.infer<typeof Environment>, string> = {
  HOST: 'a loopback address: 127.0.0.1, ::1 or localhost',
  PORT: 'a port from 0 to 65535 (0 takes a free one)',
  DATA_DIR: 'a folder that can be written',
  OPENAI_BASE_URL: 'the address of an OpenAI-compatible endpoint, such as http://127.0.0.1:11434/v1',
  OPENAI_API_KEY: 'the key of that endpoint',
  SECOND_TAKE_MODEL: 'the name of a model of that endpoint',
  SECOND_TAKE_READER_MODEL: 'the name of a model of that endpoint',
  READ_BUDGET_MS: 'milliseconds, 100 to 60000',
  FIRST_TOKEN_TIMEOUT_MS: 'milliseconds, 50 to 300000',
  STALL_TIMEOUT_MS: 'milliseconds, 50 to 300000',
  LINE_TIMEOUT_MS: 'milliseconds, 100 to 600000',
  MAX_CONCURRENT_CALLS: 'a whole number from 1 to 1000',
}
const SECRET = new Set(['OPENAI_API_KEY'])
const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost'])

export interface EndpointConfig {
  baseURL: string
  /** Never logged, never sent to a browser. */
  apiKey: string | null
  readBudgetMs: number
  firstTokenTimeoutMs: number
  stallTimeoutMs: number
  lineTimeoutMs: number
  maxConcurrentCalls: number
}
export interface Config {
  host: string
  port: number
  dataDir: string
  endpoint: EndpointConfig
  /** The model that speaks; null: the script does. */
  voiceModel: string | null
  /** The model that reads beside the local reader; null: none. */
  readerModel: string | null
}

/** The start can't go on: a variable is wrong. Its message is for the person at the terminal. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

/** @throws ConfigError naming each wrong variable, its value (never a secret's) and what was expected */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''))
  const parsed = Environment.safeParse(set)
  const wrong = parsed.success ? [] : [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))]
  if (parsed.success) {
    if (!LOOPBACK.has(parsed.data.HOST)) wrong.push('HOST')
    if (!parsed.data.SECOND_TAKE_MODEL && (set.OPENAI_BASE_URL || set.OPENAI_API_KEY) && !parsed.data.SECOND_TAKE_READER_MODEL)
      wrong.push('SECOND_TAKE_MODEL')
  }
  if (!parsed.success || wrong.length > 0) throw new ConfigError(wrong.map((name) => sentence(name, env[name])).join('\n'))
  const { data } = parsed
  return {
    host: data.HOST,
    port: data.PORT,
    dataDir: data.DATA_DIR,
    endpoint: {
      baseURL: data.OPENAI_BASE_URL ?? 'https://api.openai.com/v1',
      apiKey: data.OPENAI_API_KEY ?? null,
      readBudgetMs: data.READ_BUDGET_MS,
      firstTokenTimeoutMs: data.FIRST_TOKEN_TIMEOUT_MS,
      stallTimeoutMs: data.STALL_TIMEOUT_MS,
      lineTimeoutMs: data.LINE_TIMEOUT_MS,
      maxConcurrentCalls: data.MAX_CONCURRENT_CALLS,
    },
    voiceModel: data.SECOND_TAKE_MODEL ?? null,
    readerModel: data.SECOND_TAKE_READER_MODEL ?? null,
  }
}

function sentence(name: string, value: string | undefined): string {
  const expected = EXPECTED[name as keyof typeof EXPECTED]
  const shown = value === undefined || value === '' ? 'not set' : SECRET.has(name) ? 'set to something else' : `“${value}”`
  return `${name} is ${shown}. Expected: ${expected}.`
}
