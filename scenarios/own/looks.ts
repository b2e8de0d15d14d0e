import type { Scenario } from '../stage/schema.js'

/** Faces to choose from: what stands for them need not be like them. */
export const LOOKS = {
  'short-hair': { head: 'short4', skin: 'edb98a', clothing: '4d5d6e', hair: '4a3b2f' },
  'long-hair': { head: 'longBangs', skin: 'f0c8a0', clothing: '8a5a44', hair: '3a2a20' },
  curls: { head: 'longCurly', skin: 'c68e6a', clothing: '5b6b4f', hair: '2b2320' },
  grey: { head: 'grayShort', skin: 'edb98a', clothing: '40506b', hair: '8d867c', accessories: 'glasses2' },
  bun: { head: 'bun', skin: '694d3d', clothing: 'b5523b', hair: '1d1512' },
  beard: { head: 'short2', skin: 'c68e6a', clothing: '6e4d5d', hair: '2b2320', facialHair: 'full' },
  hijab: { head: 'hijab', skin: 'd9a47c', clothing: '3f6f6a', hair: '3f6f6a' },
  cornrows: { head: 'cornrows', skin: '8d5524', clothing: 'c9a227', hair: '1d1512' },
} as const satisfies Record<string, Scenario['counterpart']['look']>
