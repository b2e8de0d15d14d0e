import type { RehearsalRecord } from '../store/store.js'

/** The number of a new take: one more than the greatest among those that go back to the same talk. A talk of its own is take 1. */
export function nextTake(record: RehearsalRecord, all: readonly Pick<RehearsalRecord, 'id' | 'parent' | 'take'>[]): number {
  const parents = new Map(all.map(({ id, parent }) => [id, parent]))
  const rootOf = (id: string): string => {
    const parent = parents.get(id)
    return parent && parents.has(parent) ? rootOf(parent) : id
  }
  const root = rootOf(record.id)
  return 1 + Math.max(record.take, ...all.filter(({ id }) => rootOf(id) === root).map(({ take }) => take))
}
