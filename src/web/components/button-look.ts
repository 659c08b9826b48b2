/** A page or an area has one `main` button; the others are `outline` or `plain`. */
export type ButtonLook = {
  readonly kind?: 'main' | 'outline' | 'plain' | 'danger'
  readonly small?: boolean
  readonly wide?: boolean
}

export function buttonClass({ kind = 'main', small = false, wide = false }: ButtonLook): string {
  return ['button', `button-${kind}`, small && 'button-small', wide && 'button-wide'].filter(Boolean).join(' ')
}
