export const used = 1
export const nobodyWantsThis = 1
