export const count: number = 'four'
