export const platform = async (): Promise<unknown> => import('../modules/territory/index.ts')
