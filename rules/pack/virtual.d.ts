declare module 'virtual:chalkline-pack' {
  import type { Pack } from '../engine/pack.ts'

  const pack: Pack
  export default pack
}
