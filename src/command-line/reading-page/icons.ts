import { type Html, html } from './html.ts'

/** Signs of the application that the page needs. */
export const iconNames = ['check', 'tri', 'vacant', 'circle', 'dash', 'blind'] as const
export type IconName = (typeof iconNames)[number]

export function icon(name: IconName): Html {
  return html`<svg class="icon" aria-hidden="true"><use href="#icon-${name}"/></svg>`
}

/** The drawings of these signs, cut out of the sprite of the application. */
export function iconSymbols(sprite: string): Html {
  const symbols = iconNames.flatMap(
    (name) =>
      new RegExp(`<symbol id="${name}"[\\s\\S]*?</symbol>`).exec(sprite)?.[0].replace('id="', 'id="icon-') ?? [],
  )
  return {
    markup: `<svg class="symbols" aria-hidden="true" xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`,
  }
}
