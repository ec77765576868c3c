import type { Context } from 'hono'
import type { Resources } from '../../engine/analyses/analyses.ts'
import { RULE_BY_ID, RULES } from '../../engine/rules/index.ts'
import type { Rule } from '../../engine/rules/rule.ts'
import type { AppEnv } from '../app-env.ts'
import { pageResponse } from '../html-response.ts'
import { negotiate } from '../negotiate.ts'
import { examplesOf } from '../pages/examples.ts'
import { rulePage, rulesPage } from '../pages/rules.ts'
import { Problem } from '../problems.ts'
import { ruleResource } from '../rule-resource.ts'

/** GET /v1/rules */
export function handleRules(c: Context<AppEnv>): Response {
  negotiate(c.req.header('accept'), ['application/json'])
  const { origin } = new URL(c.req.url)
  return c.json({ rules: RULES.map((rule) => ruleResource(rule, origin)) })
}

/** GET /v1/rules/{id} */
export function handleRule(c: Context<AppEnv>): Response {
  negotiate(c.req.header('accept'), ['application/json'])
  return c.json(ruleResource(ruleOf(c), new URL(c.req.url).origin))
}

/** GET /rules: the list for people, with `?q=` those that a search finds. */
export async function handleRulesPage(c: Context<AppEnv>): Promise<Response> {
  return pageResponse(String(await rulesPage(RULES, c.req.query('q')?.trim() ?? '')))
}

/** GET /rules/{id}: the rule for people. */
export async function handleRulePage(c: Context<AppEnv>, resources: Resources): Promise<Response> {
  const rule = ruleOf(c)
  return pageResponse(String(await rulePage(rule, examplesOf(rule, resources))))
}

function ruleOf(c: Context<AppEnv>): Rule {
  const id = c.req.param('id') ?? ''
  const rule = RULE_BY_ID.get(id)
  if (!rule) throw new Problem('unknown-rule', `There is no rule “${id}”.`)
  return rule
}
