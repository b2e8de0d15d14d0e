/** What can go wrong with a call to a model. */
export type CallFaultKind = 'unreachable' | 'refused-key' | 'no-such-model' | 'busy' | 'too-slow' | 'cut-off' | 'unusable' | 'too-long'

export class CallFault extends Error {
  override name = 'CallFault'
  constructor(
    readonly kind: CallFaultKind,
    /** For the operator's log: never what people typed, never a secret. */
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
