export const counting = {
  kOfN: (k: number, n: number) => `${k} of ${n}`,
}
