/** What happened, named by the module to whose records it happened: `agreement.changed`. */
export type EventName = `${string}.${string}`
