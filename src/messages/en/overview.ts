export const overview = {
  unitFacts: {
    place: (kind: string, region: string | null) =>
      `${kind.charAt(0).toUpperCase()}${kind.slice(1)}${region === null ? '' : `, ${region}`}.`,
    ico: (ico: string) => `Company number (IČO)\u00a0${ico}.`,
    noAgreement: 'Without a cooperation agreement.',
    agreement: {
      'not-in-force': () => 'The cooperation agreement is being approved.',
      upcoming: () => 'The cooperation agreement has yet to begin.',
      'in-force': (to: string | null) => `The cooperation agreement is valid until ${to ?? '?'}.`,
      expiring: (to: string | null) => `The cooperation agreement is valid only until ${to ?? '?'}.`,
      ended: (to: string | null) =>
        to === null ? 'The cooperation agreement has ended.' : `The cooperation agreement was valid until ${to}.`,
    },
  },
}
