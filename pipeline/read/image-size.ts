/** The size and type of an image, from its bytes. Loaded where an article has images of its own. */
export { imageSize } from 'image-size'
