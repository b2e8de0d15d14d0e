import type { Options as OpenPeepsOptions } from '@dicebear/open-peeps'
import type { Face, Scenario } from '../scenarios/stage/schema.js'

const drawn = new Map<string, Promise<string>>()

/** One person's portrait with one expression, as SVG (Open Peeps by Pablo Stanley, CC0). Drawn on first use, kept in memory. */
export function drawFace(look: Scenario['counterpart']['look'], face: Face): Promise<string> {
  const key = `${Object.entries(look).flat().join()}/${face}`
  const made = drawn.get(key) ?? draw(look, face)
  drawn.set(key, made)
  return made
}

async function draw(look: Scenario['counterpart']['look'], face: Face): Promise<string> {
  const [{ createAvatar }, openPeeps] = await Promise.all([import('@dicebear/core'), import('@dicebear/open-peeps')])
  // The names come from scenario data; a name that the drawing does not know leaves that part out, which a test of the catalogue sees.
  const options = {
    head: [look.head],
    face: [face],
    skinColor: [look.skin],
    clothingColor: [look.clothing],
    headContrastColor: [look.hair],
    facialHair: look.facialHair ? [look.facialHair] : [],
    facialHairProbability: look.facialHair ? 100 : 0,
    accessories: look.accessories ? [look.accessories] : [],
    accessoriesProbability: look.accessories ? 100 : 0,
    maskProbability: 0,
  } as OpenPeepsOptions
  return createAvatar(openPeeps, options).toString()
}
