/** What a client is told when its act is done, now or before. */
export interface ActAnswer {
  /** The types of what happened, in order; none where it was so already. */
  readonly events: readonly string[]
  /** The version of the act's own stream from now on: the next If-Match. */
  readonly version: number
  /** The id that was made for what is new. */
  readonly holding?: string
  readonly person?: string
}
