/** What `bidi-js` 1 is in Node: a function, where its own types say a module with a `default`. */
declare module 'bidi-js' {
  interface Bidi {
    readonly getEmbeddingLevels: (text: string, base: 'ltr' | 'rtl') => { levels: Uint8Array }
    /** The places of the characters in the text, from left to right as they are seen. */
    readonly getReorderedIndices: (text: string, levels: { levels: Uint8Array }) => number[]
  }
  const bidiFactory: () => Bidi
  export = bidiFactory
}
