/**
 * Runs in the browser, on the finished page: what is pointed at or focused lights up together with its counterpart at the
 * other side, which moves into view. Without it the links still lead both ways.
 *
 * It is sent to the page as its own text, so it may use nothing from around it.
 */
export function lightPassages(): void {
  const sideBySide = matchMedia('(min-width: 56.25em)')
  const byId = (id: string): Element | null => document.getElementById(decodeURIComponent(id.replace(/^#/, '')))

  /** The anchor of the passage that belongs to an element, and the element at the other side to which it leads. */
  const linkOf = (target: EventTarget | null): { anchor: string; counterpart: Element | null } | null => {
    if (!(target instanceof Element)) return null
    const anchor = target.closest('[data-passage]')?.getAttribute('data-passage')
    if (anchor !== null && anchor !== undefined) return { anchor, counterpart: byId(anchor) }
    const mark = target.closest('.mark') ?? target.querySelector(':scope > .mark, :scope > span > .mark')
    if (mark === null) return null
    return { anchor: mark.getAttribute('data-anchor') ?? mark.id, counterpart: byId(mark.getAttribute('href') ?? '') }
  }
  const light = (anchor: string): void => {
    for (const element of document.querySelectorAll('.lit')) element.classList.remove('lit')
    const values = document.querySelectorAll(`[data-passage="${CSS.escape(anchor)}"]`)
    for (const element of [byId(anchor), ...values]) element?.classList.add('lit')
  }
  /** Content that scrolls under a still pointer must not take the light from where somebody has just gone. */
  const lightAt = ({ target, movementX, movementY }: PointerEvent): void => {
    if (movementX === 0 && movementY === 0) return
    const link = linkOf(target)
    if (link !== null) light(link.anchor)
  }
  const show = (target: EventTarget | null): void => {
    const link = linkOf(target)
    if (link === null) return
    light(link.anchor)
    if (sideBySide.matches) link.counterpart?.scrollIntoView({ block: 'center' })
  }
  const showTarget = (): void => {
    const target = byId(location.hash)
    if (target?.hasAttribute('data-passage')) show(target)
  }

  document.addEventListener('pointermove', lightAt)
  document.addEventListener('focusin', ({ target }) => show(target))
  document.addEventListener('click', ({ target }) => show(target))
  addEventListener('hashchange', showTarget)
  showTarget()
}
