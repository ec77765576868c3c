/** What the gate takes: each field with its format, those that are empty left out. */
export function sentFields(doc, fields) {
  const value = (source) => {
    const { path, format = 'text' } = typeof source === 'string' ? { path: source } : source
    const found = path.split('.').reduce((inside, name) => inside?.[name], doc)
    return found === undefined || found === null || found === '' ? undefined : { format, value: found }
  }
  const sent = {}
  for (const [name, source] of Object.entries(fields)) {
    const values = Array.isArray(source)
      ? // An empty text keeps its place, so that the answer's pointers fit.
        source.map((one) => value(one) ?? '')
      : value(source)
    if (values !== undefined) sent[name] = values
  }
  return sent
}

/** An error for each finding that stands in the way, at the field of the CMS. */
export function errorsOf({ findings, message }, fields) {
  const errors = findings
    .filter(({ severity }) => severity !== 'note')
    .map((finding) => ({ path: pathOf(finding.field, fields), message: finding.message }))
  const [first] = Object.values(fields).flat()
  return errors.length > 0 ? errors : [{ path: typeof first === 'string' ? first : first.path, message }]
}

/** Which field of the CMS a JSON pointer into the question is in. */
function pathOf(pointer, fields) {
  const [, , name, index] = pointer.split('/')
  const source = Array.isArray(fields[name]) ? fields[name][Number(index)] : fields[name]
  return typeof source === 'string' ? source : source.path
}
