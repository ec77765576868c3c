/**
 * Adds a value to the list that a map has for a key, or begins the list. Each costs the same however many there are: a list
 * that is copied for every value would cost the square of their number.
 */
export function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
