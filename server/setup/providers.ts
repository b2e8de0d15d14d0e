/** How to add a model, a provider each: `docs/models.md` has the same rows (a test compares them). */
export interface Provider {
  name: string
  /** Null: the default, OpenAI's own. */
  baseURL: string | null
  /** What the key is; null: none is wanted. */
  key: string | null
  /** Whether it works without the key. */
  keyOptional?: true
  /** A value of `SECOND_TAKE_MODEL`, for example or to be replaced, and what to put there. */
  model: string
  modelIs: string
}

export const PROVIDERS: readonly Provider[] = [
  { name: 'OpenAI', baseURL: null, key: 'your key', model: 'gpt-4.1-mini', modelIs: 'the name of a model' },
  {
    name: 'Azure OpenAI, v1',
    baseURL: 'https://RESOURCE.openai.azure.com/openai/v1',
    key: 'the resource’s key',
    model: 'DEPLOYMENT',
    modelIs: 'the deployment’s name',
  },
  {
    name: 'Azure OpenAI, older',
    baseURL: 'https://RESOURCE.openai.azure.com/openai/deployments/DEPLOYMENT?api-version=2024-10-21',
    key: 'the resource’s key',
    model: 'DEPLOYMENT',
    modelIs: 'the deployment’s name',
  },
  { name: 'Ollama', baseURL: 'http://127.0.0.1:11434/v1', key: null, model: 'qwen3:8b', modelIs: 'a model you have pulled' },
  {
    name: 'vLLM',
    baseURL: 'http://127.0.0.1:8000/v1',
    key: 'what --api-key was given',
    keyOptional: true,
    model: 'NAME',
    modelIs: 'the name given to vllm serve',
  },
  {
    name: 'llama.cpp server',
    baseURL: 'http://127.0.0.1:8080/v1',
    key: 'what --api-key was given',
    keyOptional: true,
    model: 'NAME',
    modelIs: 'any name: it serves the one it has loaded',
  },
  { name: 'LM Studio', baseURL: 'http://127.0.0.1:1234/v1', key: null, model: 'NAME', modelIs: 'the model’s identifier in its server page' },
  {
    name: 'OpenRouter',
    baseURL: 'https://openrouter.ai/api/v1',
    key: 'your key',
    model: 'mistralai/mistral-small-3.2-24b-instruct',
    modelIs: 'the name of a model',
  },
]
