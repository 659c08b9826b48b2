/** Addresses for those without an account. */
export const linkPaths = {
  answer: (token: string) => `/ucast/${token}`,
  calendar: (token: string) => `/ucast/${token}/pozvanka.ics`,
  arrival: (code: string) => `/prezence/${code}`,
} as const
