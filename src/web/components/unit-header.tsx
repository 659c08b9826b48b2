import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { paths, type UnitTab, unitTabs } from '../paths.ts'
import { useMessages } from '../use-messages.ts'
import { Breadcrumbs, type Crumb } from './breadcrumbs.tsx'
import { Disclosure } from './disclosure.tsx'
import { Icon } from './icon.tsx'

export type UnitView = {
  readonly id: string
  readonly name: string
  /** „Statutární město, okres Horní Lhota. IČO 00000000. Popis spolupráce platí do 31. 12. 2026.“ */
  readonly facts: string
  readonly crumbs: readonly Crumb[]
}

/**
 * Where I am: the unit and its parts, as tabs or, on a phone, behind one line. On the overview the unit's name is
 * the heading of the page; elsewhere it is a low band above it.
 */
export function UnitHeader({ unit, tab, actions }: { unit: UnitView; tab: UnitTab; actions?: ReactNode }) {
  const { shell } = useMessages()
  const overview = tab === 'overview'
  return (
    <section className={overview ? 'unit' : 'unit unit-inner'} aria-label={shell.unit}>
      <div className="wrap">
        <Breadcrumbs crumbs={unit.crumbs} />
        <div className="unit-top">
          <div>
            {overview ? (
              <h1 className="unit-name">{unit.name}</h1>
            ) : (
              <p className="h1 unit-name">
                <Link to={paths.unit(unit.id)}>{unit.name}</Link>
              </p>
            )}
            <p className="unit-facts">{unit.facts}</p>
          </div>
          {actions && <div className="buttons">{actions}</div>}
        </div>
        <nav className="tabs only-desktop" aria-label={unit.name}>
          <TabList unitId={unit.id} current={tab} />
        </nav>
        <Disclosure
          className="tabs-phone only-phone"
          summary={
            <>
              <span>
                <span className="sr">{shell.unitPart(unit.name)} </span>
                {shell.tabs[tab]}
              </span>
              <Icon name="down" />
            </>
          }
        >
          <nav aria-label={unit.name}>
            <TabList unitId={unit.id} current={tab} />
          </nav>
        </Disclosure>
      </div>
    </section>
  )
}

function TabList({ unitId, current }: { unitId: string; current: UnitTab }) {
  const { tabs } = useMessages().shell
  return (
    <ul>
      {unitTabs.map((tab) => (
        <li key={tab}>
          <Link to={paths.unit(unitId, tab)} aria-current={tab === current ? 'page' : undefined} data-label={tabs[tab]}>
            {tabs[tab]}
          </Link>
        </li>
      ))}
    </ul>
  )
}
