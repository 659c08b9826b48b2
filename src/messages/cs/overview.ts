/** The first screens: overview by role, list of units, a unit at a glance. */
export const overview = {
  unitFacts: {
    place: (kind: string, region: string | null) =>
      `${kind.charAt(0).toUpperCase()}${kind.slice(1)}${region === null ? '' : `, ${region}`}.`,
    ico: (ico: string) => `IČO\u00a0${ico}.`,
    noAgreement: 'Bez popisu spolupráce.',
    agreement: {
      'not-in-force': () => 'Popis spolupráce se schvaluje.',
      upcoming: () => 'Popis spolupráce teprve začne platit.',
      'in-force': (to: string | null) => `Popis spolupráce platí do ${to ?? '?'}.`,
      expiring: (to: string | null) => `Popis spolupráce platí už jen do ${to ?? '?'}.`,
      ended: (to: string | null) => (to === null ? 'Popis spolupráce skončil.' : `Popis spolupráce platil do ${to}.`),
    },
  },
}
