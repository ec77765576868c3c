import { ValidationError } from 'payload'
import { errorsOf, sentFields } from './fields.js'
import { askGate } from './gate.js'

/** The field into which an editor writes why a document is published against the verdict. */
const OVERRIDE = 'mtlintOverride'

/** A plugin of Payload 3: what may not go out is not published; see payload.d.ts. */
export function mtlint(options) {
  return (config) => ({
    ...config,
    collections: (config.collections ?? []).map((collection) => {
      const fields = options.collections[collection.slug]
      return fields ? guarded(collection, fields, options) : collection
    }),
  })
}

function guarded(collection, fields, options) {
  const { hooks = {} } = collection
  return {
    ...collection,
    fields: [...collection.fields, ...(options.mayOverride ? [overrideField(options)] : [])],
    hooks: {
      ...hooks,
      // Behind the others, which may change the text.
      beforeChange: [...(hooks.beforeChange ?? []), (change) => guard(change, fields, options)],
    },
  }
}

/** Asks before a document is published. @throws ValidationError, which names the fields and what is wrong */
async function guard({ data, originalDoc, req, collection }, fields, options) {
  const { [OVERRIDE]: reason, ...stored } = data
  const drafts = Boolean(collection.versions?.drafts)
  const status = stored._status ?? originalDoc?._status
  if (drafts && status !== 'published') return stored
  // An update may carry only what changed.
  const sent = sentFields({ ...originalDoc, ...stored }, fields)
  const isPublic = originalDoc !== undefined && (!drafts || originalDoc._status === 'published')
  if (isPublic && JSON.stringify(sent) === JSON.stringify(sentFields(originalDoc, fields))) return stored
  const decision = await askGate(options, {
    fields: sent,
    type: collection.slug,
    ...(originalDoc?.id === undefined ? {} : { id: String(originalDoc.id) }),
    ...(await overrideOf(reason, req, options)),
  })
  if (decision.publish) return stored
  throw new ValidationError(
    { collection: collection.slug, errors: errorsOf(decision, fields), req },
    // The message is all that many editors read.
    () => `${decision.message} –`,
  )
}

async function overrideOf(reason, req, { mayOverride }) {
  if (typeof reason !== 'string' || reason.trim() === '' || !(await mayOverride?.(req))) return {}
  const { user } = req
  return {
    override: { by: String(user?.name ?? user?.email ?? user?.id ?? 'local API'), why: reason.trim() },
  }
}

const overrideField = ({ mayOverride }) => ({
  name: OVERRIDE,
  type: 'text',
  label: 'Publish against mtlint: why?',
  // It is sent with the publication, and is on record there.
  virtual: true,
  access: { create: ({ req }) => mayOverride(req), update: ({ req }) => mayOverride(req) },
  admin: { position: 'sidebar', description: 'Put on record with your name.' },
})
