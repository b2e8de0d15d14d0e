import { expect, test } from 'vitest'
import { createFairQueue } from '../../server/endpoint/fair-queue.js'

const never = new AbortController().signal
const soon = 20

test('so many are inside at once as there are places, whoever asks, and the next comes in when one leaves', async () => {
  const queue = createFairQueue(2)
  const [leave] = await Promise.all([queue.enter('voice', never, soon), queue.enter('reader', never, soon)])
  const third = queue.enter('other', never, 10_000)
  expect(queue).toMatchObject({ running: 2, waiting: 1 })
  leave?.()
  await third
  expect(queue).toMatchObject({ running: 2, waiting: 0 })
})

test('one who asks for much is let in by turns with the others', async () => {
  const queue = createFairQueue(1)
  const order: string[] = []
  const first = await queue.enter('greedy', never, soon)
  const waiting = ['greedy', 'greedy', 'greedy', 'modest', 'shy'].map(async (key) => {
    const leave = await queue.enter(key, never, 10_000)
    order.push(key)
    leave()
  })
  first()
  await Promise.all(waiting)
  expect(order).toEqual(['greedy', 'modest', 'shy', 'greedy', 'greedy'])
})

test('who waits too long, or is called off, leaves the queue', async () => {
  const queue = createFairQueue(1)
  const leave = await queue.enter('one', never, soon)
  await expect(queue.enter('two', never, soon)).rejects.toMatchObject({ kind: 'busy' })
  const gone = new AbortController()
  const calledOff = queue.enter('three', gone.signal, 10_000)
  gone.abort(new Error('left'))
  await expect(calledOff).rejects.toThrow('left')
  expect(queue.waiting).toBe(0)
  leave()
  leave()
  expect(queue.running).toBe(0)
})
