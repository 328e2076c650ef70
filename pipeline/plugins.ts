/** What the package exports for other unified pipelines: `index.ts` loads it at the first use. */
export { remarkLocalize } from './localize/remark-localize.ts'
export { rehypeBidiIsolate } from './render/bidi/rehype-bidi-isolate.ts'
export { remarkSegment } from './segment/remark-segment.ts'
export { rehypeTypography } from './typography/rehype-typography.ts'
export { setPlainText } from './typography/set-plain-text.ts'
