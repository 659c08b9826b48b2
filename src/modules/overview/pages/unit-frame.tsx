import { Outlet, useLocation } from 'react-router'
import { UnitHeader } from '#web/components/unit-header.tsx'
import { servicesContext } from '#web/context.ts'
import { useFormat } from '#web/format/use-format.ts'
import { paths, unitTabAt } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import { showUnitHead } from '../use-cases/show-unit-head.ts'
import type { Route } from './+types/unit-frame.ts'
import { unitIdOf } from './unit-id-of.ts'

export async function loader({ params, context }: Route.LoaderArgs) {
  return showUnitHead(context.get(servicesContext).deps, unitIdOf(params))
}

/** Where all pages of one unit hang: its name, facts and parts. Which part is open follows from the address. */
export default function UnitFrame({ loaderData }: Route.ComponentProps) {
  const { unit, region } = loaderData
  const { shell } = useMessages()
  const facts = useFacts(loaderData)
  const { pathname } = useLocation()
  const crumbs = [{ label: shell.sections.units, to: paths.units }]
  if (region !== null) crumbs.push({ label: region.name, to: `${paths.units}?kraj=${region.code}` })
  return (
    <>
      <UnitHeader unit={{ id: unit.id, name: unit.name, facts, crumbs }} tab={unitTabAt(pathname, unit.id)} />
      <Outlet />
    </>
  )
}

/** „Obec, Ústecký kraj. IČO 00000000. Popis spolupráce platí do 31. 12. 2026.“ */
function useFacts({ unit, region, agreement }: Route.ComponentProps['loaderData']): string {
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
