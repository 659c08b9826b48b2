import { Link } from 'react-router'
import { Note } from '#web/components/note.tsx'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import type { OfficeWarning } from '../../cooperation/index.ts'
import type { LeftAccount } from '../domain/left-accounts.ts'

/** Offices without anybody (rules 3 to 5), in one note, each with the way to fill it. */
export function OfficeWarnings({
  unitId,
  warnings,
  mayChange,
}: {
  unitId: string
  warnings: readonly OfficeWarning[]
  mayChange: boolean
}) {
  const { cooperation, handOver } = useMessages()
  const words = handOver.warnings
  if (warnings.length === 0) return null
  return (
    <Note kind="due">
      <ul className="plain-list">
        {warnings.map((warning) => {
          const office = cooperation.offices[warning.office]
          const key = `${warning.kind} ${warning.office} ${warning.kind === 'gap' ? warning.from : ''}`
          if (warning.kind === 'gap') return <li key={key}>{words.gap(office, warning.from, warning.to)}</li>
          return (
            <li key={key}>
              {warning.kind === 'vacant'
                ? words.vacant(office, warning.since)
                : words.standIn(warning.name, warning.since)}{' '}
              {mayChange && (
                <Link to={`${paths.offices(unitId)}/novy?urad=${warning.office}`}>
                  {handOver.offices.fill}
                  <span className="sr">{handOver.offices.editWhom(office)}</span>
                </Link>
              )}
            </li>
          )
        })}
      </ul>
    </Note>
  )
}

/** Accounts whose people have left their office. Only an administrator changes roles. */
export function LeftAccounts({
  accounts,
  managesAccounts,
}: {
  accounts: readonly LeftAccount[]
  managesAccounts: boolean
}) {
  const words = useMessages().handOver.offices
  if (accounts.length === 0) return null
  return (
    <Note kind="due">
      {accounts.map(({ accountId, email, name, office }) => (
        <p key={`${accountId} ${office}`}>
          {words.account(email, name, words.roles[office])}{' '}
          {managesAccounts ? (
            <Link to={`${paths.administration}/ucty?hledat=${encodeURIComponent(email)}`}>{words.accountAdmin}</Link>
          ) : (
            words.accountOther
          )}
        </p>
      ))}
    </Note>
  )
}
