/** The queue whose jobs make ordered papers. */
export const paperOrders = 'make-papers'

/** After so many seconds an order counts as lost and is taken up again, where it ended; the longest takes minutes. */
export const secondsForAnOrder = 1_800
