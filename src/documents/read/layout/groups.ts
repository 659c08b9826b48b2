/** Members of sets that are joined step by step (union-find). */
export type Groups = {
  readonly join: (one: number, other: number) => void
  /** The members of each set, in their order. */
  readonly all: () => readonly (readonly number[])[]
}

export function createGroups(size: number): Groups {
  const parents = Array.from({ length: size }, (_, index) => index)
  const rootOf = (member: number): number => {
    let root = member
    while (parents[root] !== root) root = parents[root] ?? root
    parents[member] = root
    return root
  }
  return {
    join: (one, other) => {
      parents[rootOf(one)] = rootOf(other)
    },
    all: () => [...Map.groupBy(parents.keys(), rootOf).values()],
  }
}
