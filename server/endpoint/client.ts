import OpenAI from 'openai'
import { fetchWithPlainErrors } from './plain-errors.js'

export interface ClientOptions {
  baseURL: string
  /** Null for servers that want none. */
  apiKey: string | null
  /** The client's own limit, above ours: it stops nothing that ours would not. */
  timeoutMs: number
}

/** The `openai` client for any compatible endpoint. A query in the base URL (Azure's `api-version`) goes along with every request. */
export function clientFor({ baseURL, apiKey, timeoutMs }: ClientOptions): OpenAI {
  const url = new URL(baseURL)
  const defaultQuery = Object.fromEntries(url.searchParams)
  url.search = ''
  // Azure's older paths read the key from a header of their own.
  const azure = url.hostname.endsWith('.azure.com') || 'api-version' in defaultQuery
  return new OpenAI({
    baseURL: url.href.replace(/\/$/, ''),
    apiKey: apiKey ?? 'none',
    maxRetries: 0,
    timeout: timeoutMs,
    fetch: fetchWithPlainErrors,
    defaultQuery,
    ...(azure && apiKey && { defaultHeaders: { 'api-key': apiKey } }),
  })
}
