/** Small image files: a PNG of 2 × 1 pixels, and SVGs with and without a script. */

export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAEUlEQVR42mP8z8BQz0AEYBxVSF+FAP5FDvcfRYWgAAAAAElFTkSuQmCC',
  'base64',
)
export const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><path d="M0 0h30v20H0z"/></svg>'
export const scriptedSvg = svg.replace('<path', '<script>alert(1)</script><path')
