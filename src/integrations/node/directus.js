import { sentFields } from './fields.js'
import { askGate } from './gate.js'

/** A hook of Directus: what may not go out is not published; see directus.d.ts. */
export function mtlint(options) {
  return ({ filter }, { services: { ItemsService } }) => {
    for (const [collection, chosen] of Object.entries(options.collections)) {
      const guard = async (payload, { keys }, { schema, database }) => {
        const { fields, names, isPublic, initial } = described(chosen, schema.collections[collection])
        // A save carries only what changed.
        const read = async () => {
          if (!names.some((name) => name in payload)) return []
          const items = new ItemsService(collection, { schema, knex: database })
          return items.readMany(keys, { fields: names, limit: -1 }, { emitEvents: false })
        }
        for (const before of keys ? await read() : [undefined]) {
          const after = { ...(before ?? initial), ...payload }
          if (!isPublic(after)) continue
          const sent = sentFields(after, fields)
          if (
            before &&
            isPublic(before) &&
            JSON.stringify(sent) === JSON.stringify(sentFields(before, fields))
          )
            continue
          const decision = await askGate(options, {
            fields: sent,
            type: collection,
            ...(keys?.length === 1 ? { id: String(keys[0]) } : {}),
          })
          if (!decision.publish) throw new Refused(decision.message)
        }
        return payload
      }
      filter(`${collection}.items.create`, guard)
      filter(`${collection}.items.update`, guard)
    }
  }
}

/** What the schema adds to what was chosen. @throws when the collection has no such field */
function described({ status, published = ['published'], fields }, schema) {
  const known = schema.fields
  const field = status ?? (known.status ? 'status' : undefined)
  const sources = Object.values(fields).flat()
  const names = sources.map((source) => (source.path ?? source).split('.')[0])
  if (field) names.push(field)
  const stranger = names.find((name) => !known[name])
  if (stranger !== undefined) throw new Error(`mtlint: ${schema.collection} has no field “${stranger}”.`)
  return {
    fields,
    names: [...new Set(names)],
    isPublic: (item) => !field || published.includes(item[field]),
    initial: field ? { [field]: known[field].defaultValue } : {},
  }
}

/** An error as Directus shows it to everybody: it knows its own by their name. */
class Refused extends Error {
  name = 'DirectusError'
  // One for which the Studio has a heading.
  code = 'UNPROCESSABLE_CONTENT'
  status = 422
}
