/** An agreement's version, status or validity changed; announced in the transaction that changed it. */
export const agreementChanged = 'agreement.changed'

/** An agreement is about to be taken back; whoever leans on it lets go of it or refuses. */
export const agreementWithdrawn = 'agreement.withdrawn'
