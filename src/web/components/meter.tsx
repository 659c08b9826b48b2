import { useId } from 'react'
import { useMessages } from '../use-messages.ts'

const mostPips = 12

/** 2 of 4, with one awaiting confirmation. Up to twelve pieces are drawn one by one, more as a bar; readers get the figures. */
export function Meter({
  done,
  awaiting = 0,
  needed,
  unit,
}: {
  done: number
  awaiting?: number
  needed: number
  /** „h“ after the figures. */
  unit?: string
}) {
  const { counting, shell } = useMessages()
  const [first, ...rest] = counting.kOfN(done, needed).split(' ')
  return (
    <span className="meter">
      {needed <= mostPips && Number.isInteger(done) ? (
        <Pips done={done} awaiting={awaiting} needed={needed} />
      ) : (
        <Bar done={done / needed} awaiting={awaiting / needed} />
      )}
      <span>
        <b>{first}</b> {rest.join(' ')}
        {unit && `\u00a0${unit}`}
        {awaiting > 0 && <span className="sr">, {shell.awaiting(awaiting)}</span>}
      </span>
    </span>
  )
}

function Pips({ done, awaiting, needed }: { done: number; awaiting: number; needed: number }) {
  const kind = (index: number) => (index < done ? 'pip-full' : index < done + awaiting ? 'pip-awaiting' : undefined)
  return (
    <span className={needed > 5 ? 'pips pips-many' : 'pips'} aria-hidden="true">
      {Array.from({ length: needed }, (_, index) => (
        <i key={index} className={kind(index)} />
      ))}
    </span>
  )
}

function Bar({ done, awaiting }: { done: number; awaiting: number }) {
  const hatch = useId()
  const percent = (fraction: number) => `${Math.round(Math.min(1, Math.max(0, fraction)) * 1000) / 10}%`
  return (
    <svg className="bar" aria-hidden="true" focusable="false">
      <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className="bar-hatch" d="M1 0V5" />
      </pattern>
      <rect className="bar-full" width={percent(done)} height="100%" rx="2" />
      {awaiting > 0 && (
        <rect fill={`url(#${hatch})`} x={percent(done)} width={percent(Math.min(awaiting, 1 - done))} height="100%" />
      )}
    </svg>
  )
}
