import { useMessages } from '../use-messages.ts'

/** Readings below this certainty are shown in ochre. */
const certain = 0.85

/** How sure the reading is: a strip and the figure. */
export function Confidence({ value }: { value: number }) {
  const { shell } = useMessages()
  const percent = Math.round(value * 100)
  return (
    <span className={value < certain ? 'confidence confidence-low' : 'confidence'}>
      <svg aria-hidden="true" focusable="false">
        <rect width={`${percent}%`} height="100%" />
      </svg>
      {shell.confidence(percent)}
    </span>
  )
}
