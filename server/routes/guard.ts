import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import { tooLarge, wrongHost, wrongOrigin } from './problems.js'

const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/
/** 4,000 characters of any script, escaped, and some room. */
const MOST_BYTES = 64 * 1024

/** Answers only a loopback `Host`, so that a page elsewhere can't reach in by a name of its own; and only our own origin may change things. */
export const ownHostAndOrigin: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host') ?? ''
  if (!LOOPBACK.test(host)) throw wrongHost()
  const origin = c.req.header('origin')
  const site = c.req.header('sec-fetch-site')
  const changes = !['GET', 'HEAD'].includes(c.req.method)
  const foreign = origin !== undefined && origin !== `http://${host}`
  if (changes && (foreign || site === 'cross-site' || site === 'same-site')) throw wrongOrigin()
  await next()
}

export const boundedBody = bodyLimit({
  maxSize: MOST_BYTES,
  onError: () => {
    throw tooLarge(MOST_BYTES)
  },
})

/** No inline script or style, nothing from elsewhere, no framing. */
export const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    requireTrustedTypesFor: ["'script'"],
    trustedTypes: ['lit-html'],
  },
  crossOriginOpenerPolicy: 'same-origin',
  crossOriginResourcePolicy: 'same-origin',
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  strictTransportSecurity: false,
  permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
})
