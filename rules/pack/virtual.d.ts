/** The built-in pack, as `rules/cli/vite-plugin.ts` gives it. */
declare module 'virtual:chalkline-pack' {
  const pack: import('../engine/pack.ts').Pack
  export default pack
}
