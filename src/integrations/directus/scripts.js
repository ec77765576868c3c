import { sentFields } from '../node/fields.js'

/** What a script of a flow is given: what triggered the flow, and what each operation before it gave, by its key. */

/** Which of the items that are saved must be read, and what of them: a save carries only what changed. */
export function plan({ $trigger: { collection, keys, payload }, settings }) {
  if (!/\/v1\/gate\//.test(settings.gate)) throw new Error('mtlint’s flow does not know its gate.')
  const chosen = settings.collections[collection]
  if (!chosen) throw new Error(`mtlint’s flow has no settings for “${collection}”.`)
  const sources = Object.values(chosen.fields).flat()
  const names = sources.map((source) => (source.path ?? source).split('.')[0])
  if (chosen.status) names.push(chosen.status)
  const read = keys && names.some((name) => name in payload)
  return { keys: read ? keys : [], query: { fields: [...new Set(names)], limit: read ? -1 : 0 } }
}

/** What is to be asked: about each item that becomes public, or changes in public, as it will be. */
export function questions({ $trigger: { collection, keys, payload }, settings, plan, stored }) {
  const { gate, key, collections } = settings
  const { fields, status, published, initial } = collections[collection]
  const items = keys ? [stored].flat() : [undefined]
  // What is not read would be published unseen.
  if (keys && items.length !== plan.keys.length) throw new Error('mtlint’s flow could not read every item.')
  const isPublic = (item) => !status || published.includes(item[status])
  return items.flatMap((before) => {
    const after = { ...(before ?? { [status]: initial }), ...payload }
    if (!isPublic(after)) return []
    const sent = sentFields(after, fields)
    if (before && isPublic(before) && JSON.stringify(sent) === JSON.stringify(sentFields(before, fields)))
      return []
    const document = {
      fields: sent,
      type: collection,
      ...(keys?.length === 1 ? { id: String(keys[0]) } : {}),
    }
    return [{ gate, key, document }]
  })
}

/** What follows from the answers: whether the save is refused, and who is told what. */
export function outcome({ $accountability, settings, questions, answers }) {
  const refused = []
  const failed = []
  const noted = []
  answers.forEach(({ status, data, error }, number) => {
    const title = questions[number].document.fields.title?.value
    const about = answers.length > 1 && title ? `“${title}”: ` : ''
    if (status === 422 && data?.type?.endsWith('/problems/blocked')) refused.push(about + data.detail)
    else if (status === 200 && typeof data?.publish === 'boolean') {
      // Where the connection’s policy only reports.
      if (data.verdict === 'block') noted.push(about + data.message)
    } else {
      // What is not there comes out of a flow as the word “undefined”.
      const answered = typeof status === 'number'
      const why = !answered
        ? error
        : status === 200
          ? 'is this a gate?'
          : `HTTP ${status}. ${data?.detail ?? ''}`
      failed.push(`${about}mtlint could not check this text: ${why}`.trim())
    }
  })
  const reasons = [...refused, ...(settings.onFailure === 'closed' ? failed : [])]
  if (settings.mode !== 'report' && reasons.length > 0)
    return { refused: true, message: reasons.join('\n\n'), recipients: [] }
  const told = [...refused, ...noted, ...failed]
  const editor = $accountability?.user
  return {
    refused: false,
    message: told.join('\n\n'),
    recipients: told.length > 0 && editor ? [editor] : [],
  }
}

export { sentFields }
