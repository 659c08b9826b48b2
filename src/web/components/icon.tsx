import sprite from '../icons/sprite.svg?url'

export type IconName =
  | 'blind'
  | 'cal'
  | 'check'
  | 'circle'
  | 'clock'
  | 'coin'
  | 'comment'
  | 'copy'
  | 'dash'
  | 'doc'
  | 'down'
  | 'download'
  | 'expand'
  | 'ext'
  | 'fail'
  | 'half'
  | 'hourglass'
  | 'info'
  | 'leaf'
  | 'left'
  | 'link'
  | 'lock'
  | 'mail'
  | 'menu'
  | 'pencil'
  | 'people'
  | 'person'
  | 'pin'
  | 'plus'
  | 'quote'
  | 'right'
  | 'search'
  | 'tick'
  | 'tri'
  | 'upload'
  | 'vacant'
  | 'waived'
  | 'x'

/** A sign beside a word. It is never alone: whoever does not see it reads the word, so it is hidden from readers. */
export function Icon({ name, large = false }: { name: IconName; large?: boolean }) {
  return (
    <svg className={large ? 'icon icon-large' : 'icon'} aria-hidden="true" focusable="false">
      <use href={`${sprite}#${name}`} />
    </svg>
  )
}
