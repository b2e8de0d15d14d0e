import { existsSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { catalogue } from '../scenarios/index.js'
import { ConfigError, readConfig } from './config.js'
import { warmUp } from './reader/local/index.js'
import type { Report } from './rehearsal/speaking.js'
import { createSpeakers } from './speakers.js'
import { DatabaseUnavailable, openEmbedded } from './store/database.js'
import { wire } from './wire.js'

const WEB = join(import.meta.dirname, '..', 'dist', 'web')

/** One line of JSON for the operator, on standard error: never what people typed. */
const report: Report = (what, details) => console.error(JSON.stringify({ at: new Date().toISOString(), what, ...details }))

async function main() {
  const config = readConfig(process.env)
  const db = openEmbedded(config.dataDir)
  const { speakers, about, setup } = createSpeakers(config, report)
  const wired = await wire({ db, scenarios: catalogue, speakers, about, setup, webDir: existsSync(WEB) ? WEB : null, report })
  const server = serve({ fetch: wired.app.fetch, hostname: config.host, port: config.port }, ({ port }) => {
    const host = config.host.includes(':') ? `[${config.host}]` : config.host
    console.log(`Second Take is ready: http://${host}:${port}`)
    // Once whoever waits for the address has it; the first reply is then read as fast as any.
    setImmediate(warmUp)
    void wired.finishOwed()
  }) as Server
  server.on('error', (error: NodeJS.ErrnoException) => {
    console.error(
      error.code === 'EADDRINUSE'
        ? `PORT ${config.port} is in use. Stop what runs there, or set PORT to another.`
        : `The server can’t listen: ${error.message}`,
    )
    process.exit(1)
  })
  const stop = async () => {
    server.close()
    await wired.close()
    server.closeAllConnections()
    process.exit(0)
  }
  process.once('SIGINT', () => void stop())
  process.once('SIGTERM', () => void stop())
}

main().catch((error: unknown) => {
  // What a person at the terminal can mend is one sentence; anything else is ours, with its stack.
  console.error(error instanceof ConfigError || error instanceof DatabaseUnavailable ? error.message : error)
  process.exit(1)
})
