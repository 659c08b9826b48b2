import { type LoaderFunctionArgs, Outlet, useLoaderData, useLocation } from 'react-router'
import type { Crumb } from '#web/components/breadcrumbs.tsx'
import { UnitHeader } from '#web/components/unit-header.tsx'
import { servicesContext } from '#web/context.ts'
import { useFormat } from '#web/format/use-format.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { paths, unitTabAt } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import { showUnitHead, type UnitHead } from '../use-cases/show-unit-head.ts'

export async function loader({ params, context }: LoaderFunctionArgs) {
  return showUnitHead(context.get(servicesContext).deps, idInAddress<'Unit'>(params['unitId']))
}

/** Where all pages of one unit hang: its name, facts and parts. Which part is open follows from the address. */
export default function UnitFrame() {
  const head = useLoaderData<typeof loader>()
  const { unit, region } = head
  const { shell } = useMessages()
  const facts = useFacts(head)
  const { pathname } = useLocation()
  const crumbs: Crumb[] = [{ label: shell.sections.units, to: paths.units }]
  if (region !== null) crumbs.push({ label: region.name, to: `${paths.units}?kraj=${region.code}` })
  return (
    <>
      <UnitHeader unit={{ id: unit.id, name: unit.name, facts, crumbs }} tab={unitTabAt(pathname, unit.id)} />
      <Outlet />
    </>
  )
}

/** „Obec, Ústecký kraj. IČO 00000000. Popis spolupráce platí do 31. 12. 2026.“ */
function useFacts({ unit, region, agreement }: UnitHead): string {
  const { overview, territory } = useMessages()
  const { date } = useFormat()
  const words = overview.unitFacts
  return [
    words.place(territory.unitKinds[unit.kind], region?.name ?? null),
    unit.ico === null ? null : words.ico(unit.ico),
    agreement === null
      ? words.noAgreement
      : words.agreement[agreement.phase](agreement.validTo === null ? null : date(agreement.validTo)),
  ]
    .filter((sentence) => sentence !== null)
    .join(' ')
}
