/** Milliseconds to wait for an answer. */
const PATIENCE = 5000

/** What the policy of each gate said last of the time when it cannot be asked. */
const policies = new Map()

/** Asks the gate whether a document may be published; see gate.d.ts. */
export async function askGate(options, document) {
  const decision = await decide(options, document)
  options.onDecision?.(decision, document)
  return decision
}

async function decide({ gate, key, mode = 'enforce', onFailure, timeout = PATIENCE }, document) {
  const unchecked = (closed, why) => ({
    publish: mode === 'report' || !closed,
    verdict: 'unchecked',
    message: `mtlint could not check this text: ${why}`,
    findings: [],
  })
  // What was never set up is no outage, and would go unnoticed.
  if (!gate || !key) return unchecked(true, 'it was not told its gate and key.')
  let answer
  try {
    answer = await ask(gate, key, timeout, document)
  } catch (error) {
    const closed = (onFailure ?? policies.get(gate) ?? 'open') === 'closed'
    return unchecked(closed, error.cause?.message ?? error.message)
  }
  policies.set(gate, answer.onFailure)
  return {
    publish: mode === 'report' || answer.publish,
    verdict: answer.verdict,
    message: answer.message,
    findings: answer.findings,
    ...(answer.ticket === undefined ? {} : { ticket: answer.ticket }),
  }
}

async function ask(gate, key, timeout, document) {
  const response = await fetch(gate, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${key}`,
      'content-type': 'application/json',
      accept: 'application/json',
    },
    body: JSON.stringify(document),
    // A key follows no redirection.
    redirect: 'error',
    signal: AbortSignal.timeout(timeout),
  })
  const answer = await response.json().catch(() => undefined)
  if (!response.ok) throw new Error(`HTTP ${response.status}. ${answer?.detail ?? ''}`.trim())
  if (typeof answer?.publish !== 'boolean' || !Array.isArray(answer.findings))
    throw new Error('the answer holds no verdict: is this the address of a gate?')
  return answer
}
