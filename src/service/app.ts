import { cors } from 'hono/cors'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { secureHeaders } from 'hono/secure-headers'
import { Hono } from 'hono/tiny'
import openApi from '../../dist/openapi.json.txt'
import type { Resources } from '../engine/analyses/analyses.ts'
import { VERSION } from '../version.ts'
import type { AppEnv } from './app-env.ts'
import { configurationOf } from './env.ts'
import { pageResponse } from './html-response.ts'
import { docsPage } from './pages/docs.ts'
import { problemPage } from './pages/problems.ts'
import { PROBLEMS, Problem, type ProblemSlug, problemResponse } from './problems.ts'
import { rateLimit } from './rate-limit.ts'
import { handleCheck } from './routes/check.ts'
import {
  handleAddConnection,
  handleChangeConnection,
  handleConnection,
  handleConnections,
  handleOverrides,
  handleRemoveConnection,
  handleRotate,
} from './routes/connections.ts'
import { handleDeliveries, handleResend, handleTest } from './routes/deliveries.ts'
import { handleDesk, handleDeskForm } from './routes/desk.ts'
import { handleDismiss, handleTakeBack } from './routes/dismissals.ts'
import { handleFix } from './routes/fix.ts'
import { handleGate, handleGateTest } from './routes/gate.ts'
import { handleHook } from './routes/hooks.ts'
import { handleKeys } from './routes/keys.ts'
import { handleDelete, handleStore, handleStored } from './routes/reports.ts'
import { handleRule, handleRulePage, handleRules, handleRulesPage } from './routes/rules.ts'

/**
 * The service: what address answers how. Handlers turn HTTP into a call of the engine and its answer into HTTP. Hono’s
 * small router makes one expression of each route; its usual one makes one of them all, which takes a fresh Worker longer.
 */
export function createApp(resources: Resources): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  app.onError((error) => problemResponse(error instanceof Problem ? error : unexpected(error)))
  app.notFound((c) => problemResponse(new Problem('not-found', `There is nothing at ${c.req.path}.`)))

  app.use(
    secureHeaders({
      contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
      crossOriginResourcePolicy: 'cross-origin',
      xFrameOptions: 'DENY',
      // What only bygone browsers and plug-ins read.
      originAgentCluster: false,
      xDnsPrefetchControl: false,
      xDownloadOptions: false,
      xPermittedCrossDomainPolicies: false,
      xXssProtection: false,
      overwrite: false,
    }),
  )
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => {
        const allow = [...methods, 'OPTIONS'].join(', ')
        if (c.req.method === 'OPTIONS') return c.body(null, 204, { allow })
        return problemResponse(
          new Problem('method-not-allowed', `${c.req.path} takes ${allow}.`, { headers: { allow } }),
        )
      },
    }),
  )
  const crossOrigin = cors({
    origin: '*',
    allowMethods: ['GET', 'HEAD', 'POST'],
    exposeHeaders: ['RateLimit', 'RateLimit-Policy', 'Retry-After'],
    maxAge: 86_400,
  })
  // An OPTIONS request that is not a browser's preflight asks for Allow, which is answered above.
  app.use('/v1/*', (c, next) =>
    c.req.method === 'OPTIONS' && !c.req.header('access-control-request-method')
      ? next()
      : crossOrigin(c, next),
  )
  app.use(async (c, next) => {
    c.set('configuration', configurationOf(c.env))
    await next()
  })
  for (const path of ['/v1/check', '/v1/fix', '/v1/rules/*']) app.use(path, rateLimit)

  // Of the documented addresses api.ts says more; a test holds them together.
  app.post('/v1/check', (c) => handleCheck(c, resources))
  app.post('/v1/fix', (c) => handleFix(c, resources))
  app.get('/v1/rules', handleRules)
  app.get('/v1/rules/:id', handleRule)
  app.get('/healthz', (c) => c.json({ status: 'ok', engine: VERSION }))
  app.get('/openapi.json', (c) => c.body(openApi, 200, { 'content-type': 'application/json' }))

  connectionRoutes(app, resources)

  const originOf = (url: string) => new URL(url).origin
  app.get('/', (c) => handleDesk(c, resources))
  app.post('/', (c) => handleDeskForm(c, resources))
  app.post('/reports', (c) => handleStore(c, resources))
  app.get('/reports/:id', handleStored)
  app.post('/reports/:id/delete', handleDelete)
  app.get('/docs', async (c) =>
    pageResponse(String(await docsPage(JSON.parse(openApi), originOf(c.req.url)))),
  )
  app.get('/rules', handleRulesPage)
  app.get('/rules/:id', (c) => handleRulePage(c, resources))
  app.get('/problems/:slug', async (c) => {
    const slug = c.req.param('slug')
    if (!Object.hasOwn(PROBLEMS, slug))
      throw new Problem('unknown-problem', `There is no problem type “${slug}”.`)
    return pageResponse(String(await problemPage(slug as ProblemSlug)))
  })
  return app
}

/**
 * The addresses of connected systems and their admins. Nothing is loaded on demand: bundled into one script, a part that
 * is has every module that it shares with the others wrapped in a function, which is read twice as the Worker starts.
 */
function connectionRoutes(app: Hono<AppEnv>, resources: Resources): void {
  app.get('/v1/gate/:connection', handleGateTest)
  app.post('/v1/gate/:connection', (c) => handleGate(c, resources))
  app.post('/v1/gate/:connection/dismissals', handleDismiss)
  app.delete('/v1/gate/:connection/dismissals', handleTakeBack)
  app.get('/v1/connections', handleConnections)
  app.post('/v1/connections', handleAddConnection)
  app.get('/v1/connections/:id', handleConnection)
  app.patch('/v1/connections/:id', handleChangeConnection)
  app.delete('/v1/connections/:id', handleRemoveConnection)
  app.post('/v1/connections/:id/secrets', handleRotate)
  app.get('/v1/connections/:id/overrides', handleOverrides)
  app.get('/v1/connections/:id/deliveries', handleDeliveries)
  app.post('/v1/connections/:id/resend', handleResend)
  app.post('/v1/connections/:id/test', handleTest)
  app.post('/v1/hooks/:connection', (c) => handleHook(c, resources))
  app.get('/.well-known/jwks.json', handleKeys)
}

/** A fault of ours. Its name and place are recorded; its message is not, because it might quote the text. */
function unexpected(error: Error): Problem {
  console.error(
    error.name,
    error.stack
      ?.split('\n')
      .filter((line) => line.trimStart().startsWith('at '))
      .join('\n'),
  )
  return new Problem('internal-error', 'The request could not be answered.')
}
