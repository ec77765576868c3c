type Child = Node | string | false | undefined

type Properties = Readonly<Record<string, unknown>>

/**
 * Makes an element. Functions become listeners (`onclick`), `true` and `false` switch an attribute, anything else is an
 * attribute's value. Strings are put in as text: nothing that is shown can be markup.
 */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value as EventListener)
    else if (typeof value === 'boolean') element.toggleAttribute(name, value)
    else if (value !== undefined) element.setAttribute(name, String(value))
  }
  append(element, ...children)
  return element
}

/** Puts children behind those that an element has. */
export function append(element: Element, ...children: readonly Child[]): void {
  element.append(...children.filter((child) => child !== false && child !== undefined))
}

/** Gives an element these children in this order, and touches none that stands in its place: hundreds are costly to lay out. */
export function arrange(parent: Element, children: readonly Node[]): void {
  const wanted = new Set(children)
  for (const child of [...parent.childNodes]) if (!wanted.has(child)) child.remove()
  let next = parent.firstChild
  for (const child of children) {
    if (child === next) next = next.nextSibling
    else parent.insertBefore(child, next)
  }
}

/** A button that does one thing. */
export function button(label: string, onclick: () => void, properties: Properties = {}): HTMLButtonElement {
  return h('button', { type: 'button', onclick, ...properties }, label)
}

/** The first element that a selector finds. @throws when there is none: the page and its script do not fit */
export function find<E extends Element>(selector: string, root: ParentNode = document): E {
  const element = root.querySelector<E>(selector)
  if (!element) throw new Error(`the page has no ${selector}`)
  return element
}

/** Does something when what has been done until now is on the screen. */
export function afterPaint(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then))
}
