import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'

/** The built page: hashed files for a year, and one index.html for every address of the page's own router. */
export function pageRoutes(webDir: string) {
  return new Hono()
    .use('/assets/*', async (c, next) => {
      await next()
      if (c.res.ok) c.header('cache-control', 'public, max-age=31536000, immutable')
    })
    .get('*', serveStatic({ root: webDir }))
    .get('*', async (c, next) => {
      if (/\.\w+$/.test(c.req.path)) return next()
      c.header('cache-control', 'no-cache')
      return c.html(await readFile(join(webDir, 'index.html'), 'utf8'))
    })
}
