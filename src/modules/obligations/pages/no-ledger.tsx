import { ButtonLink } from '#web/components/button-link.tsx'
import { Empty } from '#web/components/empty.tsx'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import type { LedgerHead } from './ledger-head.ts'

/** Why there is nothing to count yet, and the step that leads to it. */
export function NoLedger({ view: { unit, agreement } }: { view: LedgerHead }) {
  const words = useMessages().ledger
  return agreement === null ? (
    <Empty action={<ButtonLink to={paths.unit(unit.id, 'documents')}>{words.toDocuments}</ButtonLink>}>
      {words.noAgreement}
    </Empty>
  ) : (
    <Empty action={<ButtonLink to={paths.unit(unit.id, 'agreement')}>{words.toAgreement}</ButtonLink>}>
      {words.notApproved}
    </Empty>
  )
}
