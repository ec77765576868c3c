import { errors } from '@strapi/utils'
import { errorsOf, sentFields } from './fields.js'
import { askGate } from './gate.js'

/** A middleware for `strapi.documents.use()` of Strapi 5: what may not go out is not published; see strapi.d.ts. */
export function mtlint(strapi, options) {
  return async (context, next) => {
    const fields = options.types[context.uid]
    if (fields)
      for (const document of await published(strapi, context)) await guard(document, fields, context, options)
    return next()
  }
}

/** The documents that an action would make public, as they would be; one for each language. */
async function published(strapi, { uid, action, contentType, params = {} }) {
  const drafts = contentType?.options?.draftAndPublish !== false
  const { documentId, locale, data } = params
  const stored = (status) =>
    strapi.documents(uid).findMany({
      filters: { documentId },
      status,
      ...(locale === undefined ? {} : { locale }),
      populate: '*',
    })
  if (action === 'publish') return stored('draft')
  if (action !== 'create' && action !== 'update') return []
  if (drafts && params.status !== 'published') return []
  // An update may carry only what changed.
  const [before = {}] = action === 'update' ? await stored(drafts ? 'draft' : 'published') : []
  return [{ ...before, ...data }]
}

/** Asks before a document is published. @throws ApplicationError, which says what is wrong */
async function guard(document, fields, { uid }, options) {
  const decision = await askGate(options, {
    fields: sentFields(document, fields),
    type: uid,
    ...(document.documentId === undefined ? {} : { id: String(document.documentId) }),
  })
  if (decision.publish) return
  const details = errorsOf(decision, fields).map(({ path, message }) => ({ path: path.split('.'), message }))
  throw new errors.ApplicationError(decision.message, { errors: details })
}
