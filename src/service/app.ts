import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { secureHeaders } from 'hono/secure-headers'
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
import { handleDesk, handleDeskForm } from './routes/desk.ts'
import { handleFix } from './routes/fix.ts'
import { handleDelete, handleStore, handleStored } from './routes/reports.ts'
import { handleRule, handleRulePage, handleRules, handleRulesPage } from './routes/rules.ts'

/** The service: what address answers how. Handlers turn HTTP into a call of the engine and its answer into HTTP. */
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
 * The addresses of connected systems and their admins. What answers them is loaded when they are first called: a Worker
 * that only checks texts starts without it.
 */
function connectionRoutes(app: Hono<AppEnv>, resources: Resources): void {
  const connections = () => import('./routes/connections.ts')
  const gate = () => import('./routes/gate.ts')
  app.get('/v1/gate/:connection', async (c) => (await gate()).handleGateTest(c))
  app.post('/v1/gate/:connection', async (c) => (await gate()).handleGate(c, resources))
  const dismissals = () => import('./routes/dismissals.ts')
  app.post('/v1/gate/:connection/dismissals', async (c) => (await dismissals()).handleDismiss(c))
  app.delete('/v1/gate/:connection/dismissals', async (c) => (await dismissals()).handleTakeBack(c))
  app.get('/v1/connections', async (c) => (await connections()).handleConnections(c))
  app.post('/v1/connections', async (c) => (await connections()).handleAddConnection(c))
  app.get('/v1/connections/:id', async (c) => (await connections()).handleConnection(c))
  app.patch('/v1/connections/:id', async (c) => (await connections()).handleChangeConnection(c))
  app.delete('/v1/connections/:id', async (c) => (await connections()).handleRemoveConnection(c))
  app.post('/v1/connections/:id/secrets', async (c) => (await connections()).handleRotate(c))
  app.get('/v1/connections/:id/overrides', async (c) => (await connections()).handleOverrides(c))
  const deliveries = () => import('./routes/deliveries.ts')
  app.get('/v1/connections/:id/deliveries', async (c) => (await deliveries()).handleDeliveries(c))
  app.post('/v1/connections/:id/resend', async (c) => (await deliveries()).handleResend(c))
  app.post('/v1/connections/:id/test', async (c) => (await deliveries()).handleTest(c))
  app.post('/v1/hooks/:connection', async (c) => (await import('./routes/hooks.ts')).handleHook(c, resources))
  app.get('/.well-known/jwks.json', async (c) => (await import('./routes/keys.ts')).handleKeys(c))
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
