import { z } from 'zod'
import { OwnForm } from '../../scenarios/own/form.js'
import { masked } from '../../scenarios/own/mask.js'
import type { Card } from '../rehearsal/views.js'

/** One's own conversation as a browser gets it. */
export interface OwnView {
  id: string
  form: OwnForm
  card: Card
}

const FORMAT = 'second-take/own-conversation'
/** A newer version may mean other things by the same names, so it is not read. */
export const VERSION = 1

/** What any version of the file has. */
export const AnyOwnFile = z.looseObject({ format: z.literal(FORMAT), version: z.number().int().min(1) })
export type AnyOwnFile = z.infer<typeof AnyOwnFile>
/** A conversation of one's own as a file (docs/own.md). */
export const OwnFile = z.strictObject({ format: z.literal(FORMAT), version: z.literal(VERSION), form: OwnForm })

export function fileOf(form: OwnForm, { maskNames }: { maskNames: boolean }): string {
  const file: z.infer<typeof OwnFile> = { format: FORMAT, version: VERSION, form: maskNames ? masked(form, form.name) : form }
  return `${JSON.stringify(file, null, 2)}\n`
}
