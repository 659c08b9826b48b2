import { useEffect, useRef } from 'react'
import { buttonClass } from '#web/components/button-look.ts'
import { Icon } from '#web/components/icon.tsx'
import { Note } from '#web/components/note.tsx'
import { useMessages } from '#web/use-messages.ts'
import { CopyButton } from '../copy-button.tsx'

type Offered = {
  readonly name: string
  readonly organisation: string | null
  readonly email: string | null
  readonly url: string
}

/** New links, shown this once: each to be copied or sent, or all together. */
export function OfferedLinks({ offered, title }: { offered: readonly Offered[]; title: string }) {
  const { links } = useMessages().meetingPapers
  const head = useRef<HTMLParagraphElement>(null)
  useEffect(() => head.current?.focus(), [])
  return (
    <Note kind="ok" icon="link">
      <p ref={head} tabIndex={-1}>
        {links.made}
      </p>
      <ul className="offered-links after">
        {offered.map((one, index) => (
          <li key={one.url}>
            <label htmlFor={`odkaz-${index}`}>{[one.name, one.organisation].filter(Boolean).join(', ')}</label>
            <input id={`odkaz-${index}`} readOnly value={one.url} />
            <div className="buttons">
              <CopyButton small text={one.url} of={one.name} />
              <a className={buttonClass({ kind: 'outline', small: true })} href={mailTo(one, title, links)}>
                <Icon name="mail" />
                {links.send}
                <span className="sr"> {one.name}</span>
              </a>
            </div>
          </li>
        ))}
      </ul>
      <div className="buttons after">
        <CopyButton label={links.copyAll} text={offered.map(({ name, url }) => `${name}: ${url}`).join('\n')} />
      </div>
    </Note>
  )
}

type LinkWords = ReturnType<typeof useMessages>['meetingPapers']['links']

function mailTo({ email, url }: Offered, title: string, words: LinkWords): string {
  const subject = encodeURIComponent(words.mailSubject(title))
  return `mailto:${encodeURIComponent(email ?? '')}?subject=${subject}&body=${encodeURIComponent(words.mailBody(url))}`
}
