import { expect, test } from 'vitest'
import { askGate } from '../../src/integrations/node/gate.js'

test('an adapter that was not told its gate publishes nothing, whatever is to happen in an outage', async () => {
  const unset = { gate: '', key: 'mtk_1', onFailure: 'open' } as const
  const document = { fields: { title: 'Ferry service resumes' } }
  const { publish, verdict, message } = await askGate(unset, document)
  expect({ publish, verdict }).toEqual({ publish: false, verdict: 'unchecked' })
  expect(message).toContain('it was not told its gate and key')
  expect(
    (await askGate({ ...unset, key: '', gate: 'https://mtlint.example/v1/gate/a' }, document)).publish,
  ).toBe(false)
  expect((await askGate({ ...unset, mode: 'report' }, document)).publish).toBe(true)
})
