/** What the domain may take from the platform: the same in a browser, in Node and in a test. */
interface AbortSignal {
  readonly aborted: boolean
}
