/**
 * Runs in the browser, on the finished page: what is pointed at or focused lights up together with its counterpart at the
 * other side, and moves into view there. Without it the links still lead both ways.
 *
 * It is sent to the page as its own text, so it may use nothing from around it.
 */
export function lightPassages(): void {
  const sideBySide = matchMedia('(min-width: 56.25em)')

  const anchorAt = (target: EventTarget | null): { anchor: string; isValue: boolean } | null => {
    if (!(target instanceof Element)) return null
    const value = target.closest('[data-passage]')?.getAttribute('data-passage')
    if (value !== null && value !== undefined) return { anchor: value, isValue: true }
    const mark = target.closest('.mark')
    const anchor =
      mark?.getAttribute('data-anchor') ?? mark?.id ?? target.querySelector('.mark')?.getAttribute('data-anchor')
    return anchor === null || anchor === undefined ? null : { anchor, isValue: false }
  }
  const valuesOn = (anchor: string): readonly Element[] => [
    ...document.querySelectorAll(`[data-passage="${CSS.escape(anchor)}"]`),
  ]
  const light = (anchor: string): void => {
    for (const element of document.querySelectorAll('.lit')) element.classList.remove('lit')
    for (const element of [document.getElementById(anchor), ...valuesOn(anchor)]) element?.classList.add('lit')
  }
  const show = (target: EventTarget | null): void => {
    const found = anchorAt(target)
    if (found === null) return
    light(found.anchor)
    const counterpart = found.isValue ? document.getElementById(found.anchor) : valuesOn(found.anchor)[0]
    if (sideBySide.matches) counterpart?.scrollIntoView({ block: 'center' })
  }
  const showTarget = (): void => show(document.getElementById(decodeURIComponent(location.hash.slice(1))))

  document.addEventListener('pointerover', ({ target }) => {
    const found = anchorAt(target)
    if (found !== null) light(found.anchor)
  })
  document.addEventListener('focusin', ({ target }) => show(target))
  document.addEventListener('click', ({ target }) => show(target))
  addEventListener('hashchange', showTarget)
  showTarget()
}
